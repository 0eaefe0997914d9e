package dev.backstop.engine.intake.wix;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Wix's products: a Product row, then its Variant rows, which cost a surcharge more. The stock is a number, or only
/// a word for a product whose stock is not counted.
final class WixProductStyle implements VariantStyle {

    @Override
    public Role role(Sheet<VariantField> sheet, RawTable.Row row) {
        return switch (sheet.word(row, VariantField.ROLE)) {
            case "product" -> Role.PARENT;
            case "variant" -> Role.VARIANT;
            default -> Role.PASSED;
        };
    }

    /// A Product row lists all choices of its options, which name no variant.
    @Override
    public List<String> options(Sheet<VariantField> sheet, RawTable.Row row) {
        return role(sheet, row) == Role.PARENT ? List.of() : sheet.texts(row, VariantField.OPTION);
    }

    @Override
    public @Nullable BigDecimal price(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent)
            throws Unreadable {
        var base = VariantStyle.super.price(sheet, row, parent);
        var more = sheet.amount(row, VariantField.SURCHARGE);
        return base == null || more == null ? base : base.add(more);
    }

    @Override
    public Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        var preOrder = sheet.flag(parent, VariantField.SELLS_WHEN_OUT);
        return switch (sheet.word(row, VariantField.QUANTITY).replaceAll("[ _]", "")) {
            case "instock" -> new Stock(null, false, preOrder);
            case "outofstock" -> new Stock(0, true, preOrder);
            default -> {
                var units = sheet.units(row, VariantField.QUANTITY);
                yield new Stock(units, units == null ? null : Boolean.TRUE, preOrder);
            }
        };
    }
}
