package dev.backstop.engine.intake.layout;

/// What a column of an orders file may hold.
public enum OrderField implements Labelled {
    NUMBER("importing.field.orderNumber", Weight.NEEDED),
    PLACED_AT("importing.field.orderDate", Weight.NEEDED),
    BUYER("importing.field.customer", Weight.TELLING),
    EMAIL("importing.field.email", Weight.OTHER),
    SKU("importing.field.sku", Weight.TELLING),
    TITLE("importing.field.title", Weight.OTHER),
    VARIANT("importing.field.option", Weight.OTHER),
    UNITS("importing.field.units", Weight.NEEDED),
    UNIT_PRICE("importing.field.price", Weight.OTHER),
    STATUS("importing.field.orderState", Weight.OTHER),
    PAYMENT("importing.field.payment", Weight.OTHER),
    PAID_AT("importing.field.paidAt", Weight.OTHER),
    SHIPPED_AT("importing.field.shippedAt", Weight.OTHER),
    CANCELLED_AT("importing.field.cancelledAt", Weight.OTHER),
    CURRENCY("importing.field.currency", Weight.OTHER),
    COUNTRY("importing.field.country", Weight.OTHER),
    NOTE("importing.field.note", Weight.OTHER),
    /// All lines of the order in one cell.
    LINES("importing.field.lines", Weight.OTHER),
    /// The money of a whole line, where the file has none per unit.
    LINE_TOTAL("", Weight.OTHER),
    /// Units of a line that have left, and units still to be sent: a file has one of them at most.
    SHIPPED_UNITS("importing.field.shippedUnits", Weight.OTHER),
    UNITS_TO_SHIP("importing.field.unitsToShip", Weight.OTHER),
    LINE_STATUS("importing.field.lineState", Weight.OTHER),
    /// Who ships it: the shop, or the marketplace from its own warehouse.
    FULFILMENT("importing.field.fulfilment", Weight.OTHER),
    /// The channel's own number of what was sold.
    ITEM("", Weight.OTHER),
    /// Whether a row is a sale at all, or a fee or a refund.
    ROW_TYPE("", Weight.OTHER),
    FIRST_NAME("", Weight.OTHER),
    LAST_NAME("", Weight.OTHER),
    PHONE("", Weight.OTHER),
    RECIPIENT("", Weight.OTHER),
    RECIPIENT_FIRST_NAME("", Weight.OTHER),
    RECIPIENT_LAST_NAME("", Weight.OTHER),
    COMPANY("", Weight.OTHER),
    STREET("", Weight.OTHER),
    STREET_2("", Weight.OTHER),
    CITY("", Weight.OTHER),
    STATE("", Weight.OTHER),
    POSTCODE("", Weight.OTHER);

    private final String label;
    private final Weight weight;

    OrderField(String label, Weight weight) {
        this.label = label;
        this.weight = weight;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Weight weight() {
        return weight;
    }
}
