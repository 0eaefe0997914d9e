package dev.backstop.engine.intake.supplier;

import dev.backstop.domain.value.Message;

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

    private final String label;

    SupplierField(String label) {
        this.label = label;
    }

    /// What the owner calls it.
    public Message label() {
        return Message.of(label);
    }
}
