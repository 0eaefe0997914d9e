package dev.backstop.engine.intake.amazon;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Barcode;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;

/// Amazon's listings: a row each. What Amazon itself ships has no quantity here; its stock stands in the report on
/// FBA inventory. The product id may be an ASIN, which is no barcode.
final class ListingStyle implements VariantStyle {

    @Override
    public String barcode(Sheet<VariantField> sheet, RawTable.Row row) {
        var id = sheet.code(row, VariantField.BARCODE);
        return Barcode.isValid(id) ? id : "";
    }
}
