package dev.backstop.engine.intake.sheet;

/// What the columns of a file about orders may mean, in the order in which the owner sees them.
public enum OrderField implements SheetField {
    NUMBER("orderNumber", Weight.NEEDED),
    PLACED_AT("orderDate", Weight.NEEDED),
    CUSTOMER("customer", Weight.TELLING),
    FIRST_NAME("firstName", Weight.OTHER),
    LAST_NAME("lastName", Weight.OTHER),
    EMAIL("email", Weight.OTHER),
    PHONE("phone", Weight.OTHER),
    LINE_SKU("sku", Weight.TELLING),
    LINE_NAME("title", Weight.OTHER),
    LINE_VARIANT("option", Weight.OTHER),
    LINE_QUANTITY("units", Weight.NEEDED),
    /// Units of the line that have left, and units still to be sent: a file has one of them at most.
    LINE_SHIPPED("shippedUnits", Weight.OTHER),
    LINE_TO_SHIP("unitsToShip", Weight.OTHER),
    LINE_PRICE("price", Weight.OTHER),
    /// What all units of the line cost together.
    LINE_TOTAL("lineTotal", Weight.OTHER),
    LINE_STATE("lineState", Weight.OTHER),
    /// All lines of the order packed into one cell.
    LINES("orderLines", Weight.OTHER),
    STATE("orderState", Weight.OTHER),
    PAYMENT("payment", Weight.OTHER),
    SHIPPED_AT("shippedAt", Weight.OTHER),
    CANCELLED_AT("cancelledAt", Weight.OTHER),
    FULFILMENT("fulfilment", Weight.OTHER),
    CURRENCY("currency", Weight.OTHER),
    COMPANY("company", Weight.OTHER),
    STREET("street", Weight.OTHER),
    ZIP("zip", Weight.OTHER),
    CITY("city", Weight.OTHER),
    PROVINCE("province", Weight.OTHER),
    COUNTRY("country", Weight.OTHER),
    NOTE("note", Weight.OTHER);

    private final String label;
    private final Weight weight;

    OrderField(String label, Weight weight) {
        this.label = "importing.field." + label;
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
