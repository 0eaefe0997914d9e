package dev.backstop.engine.intake.amazon;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Barcode;
import dev.backstop.engine.intake.sheet.Sheet;
import dev.backstop.engine.intake.sheet.VariantField;
import dev.backstop.engine.intake.sheet.VariantStyle;
import java.util.Set;

/// Amazon's flat files: a parent row is never sold itself. The row with the machine's names below the labels, and
/// rows that take a product off, are no products.
final class FlatFileStyle implements VariantStyle {
    private static final Set<String> MACHINE_NAMES = Set.of("item_sku", "sku", "contribution_sku#1.value");

    @Override
    public Role role(Sheet<VariantField> sheet, RawTable.Row row) {
        if (MACHINE_NAMES.contains(sheet.word(row, VariantField.SKU))) {
            return Role.PASSED;
        }
        return sheet.word(row, VariantField.ROLE).equals("parent") ? Role.PARENT : Role.VARIANT;
    }

    @Override
    public boolean sellsParents() {
        return false;
    }

    @Override
    public String barcode(Sheet<VariantField> sheet, RawTable.Row row) {
        var id = sheet.code(row, VariantField.BARCODE);
        return Barcode.isValid(id) ? id : "";
    }
}
