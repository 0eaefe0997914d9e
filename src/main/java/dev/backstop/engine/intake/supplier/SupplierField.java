package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.FormatField;
import java.util.List;
import java.util.stream.Stream;

/// What a column of a supplier's list may mean. The name of each is what a remembered mapping keeps.
public enum SupplierField {
    SUPPLIER_SKU("importing.field.supplierSku"),
    OUR_SKU("importing.field.ourSku"),
    BARCODE("importing.field.barcode"),
    TITLE("importing.field.title"),
    COST("importing.field.cost"),
    QUANTITY("importing.field.quantity"),
    MINIMUM_ORDER("importing.field.minimumOrder"),
    CASE_PACK("importing.field.casePack"),
    LEAD_TIME("importing.field.leadTime"),
    RESTOCK_DATE("importing.field.restockDate"),
    STATUS("importing.field.status");

    /// These fields as those of a form of file; their columns are mapped by the owner, not known by name.
    static final List<FormatField> FIELDS =
            Stream.of(values()).map(SupplierField::asField).toList();

    private final String label;

    SupplierField(String label) {
        this.label = label;
    }

    private FormatField asField() {
        return switch (this) {
            case SUPPLIER_SKU, BARCODE, TITLE, COST, QUANTITY -> FormatField.telling(label);
            default -> FormatField.other(label);
        };
    }

    /// What the owner calls it.
    public Message label() {
        return Message.of(label);
    }
}
