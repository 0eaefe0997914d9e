package dev.backstop.engine.intake.squarespace;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Squarespace's products: further variants stand below the product's first row and leave its cells blank. Stock may
/// be "Unlimited", which is not counted.
final class SquarespaceProductStyle implements VariantStyle {

    @Override
    public @Nullable BigDecimal price(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent)
            throws Unreadable {
        boolean onSale = Boolean.TRUE.equals(sheet.flag(row, VariantField.ON_SALE));
        var sale = onSale ? sheet.price(row, VariantField.SALE_PRICE) : null;
        return sale == null ? VariantStyle.super.price(sheet, row, parent) : sale;
    }

    @Override
    public Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        if (sheet.word(row, VariantField.QUANTITY).equals("unlimited")) {
            return new Stock(null, false, null);
        }
        var units = sheet.units(row, VariantField.QUANTITY);
        return new Stock(units, units == null ? null : Boolean.TRUE, null);
    }
}
