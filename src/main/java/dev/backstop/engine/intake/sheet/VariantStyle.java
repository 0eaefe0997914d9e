package dev.backstop.engine.intake.sheet;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is peculiar to how one shop system writes its products. What a system does not write differently is as here.
public interface VariantStyle {
    /// What a row is.
    enum Role {
        /// A variant, or a product that has none.
        VARIANT,
        /// What its variants share; where none follows, it is sold itself.
        PARENT,
        /// A picture, a rule or a heading: nothing of it is needed.
        PASSED
    }

    /// What is known of the stock of a variant. `tracked` and `sellsWhenOut` are absent where the file does not say.
    record Stock(
            @Nullable Integer units,
            @Nullable Boolean tracked,
            @Nullable Boolean sellsWhenOut) {}

    default Role role(Sheet<VariantField> sheet, RawTable.Row row) {
        return Role.VARIANT;
    }

    /// Whether variants stand below their parent, whatever key they have of their own.
    default boolean variantsFollow() {
        return false;
    }

    /// What a variant is called beside its options.
    default String title(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) {
        var own = sheet.text(row, VariantField.TITLE);
        return own.isEmpty() ? sheet.text(parent, VariantField.TITLE) : own;
    }

    /// Whether a parent row without variants is a product that is sold.
    default boolean sellsParents() {
        return true;
    }

    /// The values of a variant's options, for example "Blue" and "S".
    default List<String> options(Sheet<VariantField> sheet, RawTable.Row row) {
        return sheet.texts(row, VariantField.OPTION);
    }

    /// The price of a variant, whose parent may state it.
    default @Nullable BigDecimal price(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent)
            throws Unreadable {
        var own = sheet.price(row, VariantField.PRICE);
        return own == null ? sheet.price(parent, VariantField.PRICE) : own;
    }

    default Stock stock(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) throws Unreadable {
        return new Stock(
                sheet.units(row, VariantField.QUANTITY),
                sheet.flag(row, VariantField.TRACKED),
                sheet.flag(row, VariantField.SELLS_WHEN_OUT));
    }

    /// Whether customers see it.
    default @Nullable Boolean shown(Sheet<VariantField> sheet, RawTable.Row row, RawTable.Row parent) {
        var product = sheet.flag(parent, VariantField.SHOWN);
        var own = sheet.flag(row, VariantField.SHOWN);
        return (own == null || Boolean.FALSE.equals(product)) ? product : own;
    }

    default String barcode(Sheet<VariantField> sheet, RawTable.Row row) {
        return sheet.code(row, VariantField.BARCODE);
    }
}
