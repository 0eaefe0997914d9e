package dev.backstop.engine.intake.bigcommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.LineReading;
import dev.backstop.engine.intake.layout.OrderState;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// BigCommerce's orders hold all lines of an order in one cell: "Product ID: 113, Product Qty: 1, Product SKU: MUG,
/// Product Name: Mug, …, Product Unit Price: 4.50 | Product ID: …".
record PackedProducts(Column cell) implements LineReading {
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*\\|\\s*(?=Product ID:)");

    /// The reading of such a cell, if the file has it.
    static Optional<LineReading> in(Header header) {
        var cell = Column.of(header, "Product Details", "Products");
        return cell.exists() ? Optional.of(new PackedProducts(cell)) : Optional.empty();
    }

    @Override
    public List<ParsedOrder.Line> read(RawTable.Row row, OrderState state) throws Unreadable {
        var lines = new ArrayList<ParsedOrder.Line>();
        for (var line : BETWEEN_LINES.split(cell.in(row))) {
            if (!line.isBlank()) {
                lines.add(line(line, row, state));
            }
        }
        return lines;
    }

    private static ParsedOrder.Line line(String text, RawTable.Row row, OrderState state) throws Unreadable {
        var numbers = NumberColumn.withPoint();
        int quantity = numbers.unitsNotNegative(value(text, "Qty")).orElse(0);
        if (quantity == 0) {
            throw new Unreadable(Message.of("importing.reason.packedLine", text));
        }
        var variant = value(text, "Variation Details");
        var name = value(text, "Name");
        return new ParsedOrder.Line(
                row.number(),
                value(text, "SKU"),
                variant.isEmpty() ? name : name + " - " + variant,
                quantity,
                shipped(state, quantity),
                numbers.price(value(text, "Unit Price")).orElse(null));
    }

    private static @Nullable Integer shipped(OrderState state, int quantity) {
        return state.shipped() == null ? null : Integer.valueOf(state.shipped() ? quantity : 0);
    }

    /// What stands behind a label, up to the next one.
    private static String value(String text, String label) {
        var matcher = Pattern.compile("Product " + label + ":(.*?)(?:,\\s*Product [A-Z][A-Za-z ]*:|$)", Pattern.DOTALL)
                .matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
