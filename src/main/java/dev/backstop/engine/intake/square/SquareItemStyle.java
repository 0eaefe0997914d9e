package dev.backstop.engine.intake.square;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Square's item library: a row for each variation, its stock in a column for each location. A price may be
/// "variable": it is typed in at the till.
final class SquareItemStyle implements VariantStyle {

    @Override
    public @Nullable BigDecimal price(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent)
            throws Unreadable {
        return sheet.word(row, VariantField.PRICE).equals("variable") ? null : sheet.price(row, VariantField.PRICE);
    }

    @Override
    public Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        var units = sheet.unitsOfAll(row, VariantField.QUANTITY);
        return new Stock(units, units == null ? sheet.flag(row, VariantField.TRACKED) : Boolean.TRUE, null);
    }

    /// An item that is hidden online may still be sold at the till, so that only the word for both counts.
    @Override
    public @Nullable Boolean shown(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) {
        return sheet.word(row, VariantField.SHOWN).equals("unavailable") ? Boolean.FALSE : null;
    }
}
