package dev.backstop.engine.intake.bigcommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// BigCommerce's products: a Product row, then a row for each SKU or variant of it, and rows of pictures and rules.
final class BigCommerceProductStyle implements VariantStyle {
    /// The chosen value in "Type=Rectangle|Name=Size|Value=Small" and in "[S]Size=Small,[RB]Colour=Red".
    private static final Pattern VALUE = Pattern.compile("Value=([^|;]+)|](?:[^=\\]]+)=([^,]+)");

    @Override
    public Role role(Sheet<VariantField> sheet, RawTable.Row row) {
        return switch (sheet.word(row, VariantField.ROLE)) {
            case "", "product" -> Role.PARENT;
            case "sku", "variant" -> Role.VARIANT;
            default -> Role.PASSED;
        };
    }

    @Override
    public boolean variantsFollow() {
        return true;
    }

    /// The name of a SKU row is that of its options.
    @Override
    public String title(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) {
        return sheet.text(parent, VariantField.TITLE);
    }

    /// In the older generation the name of a SKU row holds its options.
    @Override
    public List<String> options(Sheet<VariantField> sheet, RawTable.Row row) {
        if (role(sheet, row) != Role.VARIANT) {
            return List.of();
        }
        var values = new ArrayList<String>();
        var named = sheet.text(row, VariantField.VARIANT_NAME);
        var matcher = VALUE.matcher(named.isEmpty() ? sheet.text(row, VariantField.TITLE) : named);
        while (matcher.find()) {
            var value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            values.add(value.strip());
        }
        return values;
    }

    @Override
    public Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        var units = sheet.units(row, VariantField.QUANTITY);
        return switch (sheet.word(parent, VariantField.TRACKED)) {
            case "none", "0", "n", "no", "false" -> new Stock(null, false, null);
            case "" -> new Stock(units, null, null);
            default -> new Stock(units, true, null);
        };
    }
}
