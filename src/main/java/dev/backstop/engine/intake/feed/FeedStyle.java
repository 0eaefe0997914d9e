package dev.backstop.engine.intake.feed;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Unreadable;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import org.jspecify.annotations.Nullable;

/// Feeds say whether a product can be bought, seldom how many there are: "in stock" alone is a promise without a
/// number.
final class FeedStyle implements VariantStyle {

    @Override
    public Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        var units = sheet.units(row, VariantField.QUANTITY);
        var word = sheet.word(row, VariantField.AVAILABILITY).replaceAll("[\\s_\\-]+", "");
        return switch (word.substring(word.lastIndexOf('/') + 1)) {
            case "instock", "limitedavailability", "onlineonly", "instoreonly" ->
                new Stock(units, units != null, false);
            case "outofstock", "soldout", "discontinued" -> new Stock(0, true, false);
            case "backorder", "preorder", "availablefororder", "madetoorder", "presale" ->
                new Stock(orNothing(units), true, true);
            case "" -> new Stock(units, null, null);
            default ->
                throw new Unreadable(
                                Message.of(
                                        "importing.reason.unknownAvailability",
                                        sheet.text(row, VariantField.AVAILABILITY)),
                                Fix.TEXT)
                        .in(sheet.column(VariantField.AVAILABILITY));
        };
    }

    private static int orNothing(@Nullable Integer units) {
        return units == null ? 0 : units;
    }

    /// Facebook's words for shown and hidden; others say nothing of it.
    @Override
    public @Nullable Boolean shown(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) {
        return switch (sheet.word(row, VariantField.SHOWN)) {
            case "archived", "staging", "hidden" -> Boolean.FALSE;
            case "active", "published" -> Boolean.TRUE;
            default -> null;
        };
    }
}
