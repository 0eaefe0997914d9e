package dev.backstop.engine.intake.bigcommerce;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.OrderStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// BigCommerce's orders hold all lines of an order in one cell: "Product ID: 113, Product Qty: 1, Product SKU: MUG,
/// Product Name: Mug, …, Product Unit Price: 4.50 | Product ID: …".
final class BigCommerceOrderStyle implements OrderStyle {
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*\\|\\s*(?=Product ID:)");

    @Override
    public List<PackedLine> packed(String cell) throws Unreadable {
        var lines = new ArrayList<PackedLine>();
        for (var line : BETWEEN_LINES.split(cell)) {
            if (!line.isBlank()) {
                lines.add(line(line));
            }
        }
        return lines;
    }

    private static PackedLine line(String text) throws Unreadable {
        var numbers = NumberColumn.withPoint();
        var quantity = numbers.unitsNotNegative(value(text, "Qty"));
        if (quantity.isEmpty() || quantity.get() == 0) {
            throw new Unreadable(Message.of("importing.reason.packedLine", text), Fix.NONE);
        }
        var price = numbers.price(value(text, "Unit Price"));
        var variant = value(text, "Variation Details");
        var name = value(text, "Name");
        return new PackedLine(
                value(text, "SKU"),
                variant.isEmpty() ? name : name + " - " + variant,
                quantity.get(),
                price.orElse(null));
    }

    /// What stands behind a label, up to the next one.
    private static String value(String text, String label) {
        var matcher = Pattern.compile("Product " + label + ":(.*?)(?:,\\s*Product [A-Z][A-Za-z ]*:|$)", Pattern.DOTALL)
                .matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
