package dev.backstop.engine.intake.layout;

/// What a column of a file about products or listings may hold.
public enum ProductField implements Labelled {
    SKU("importing.field.sku", Weight.NEEDED),
    TITLE("importing.field.title", Weight.TELLING),
    VARIANT("importing.field.option", Weight.TELLING),
    QUANTITY("importing.field.quantity", Weight.TELLING),
    PRICE("importing.field.price", Weight.TELLING),
    BARCODE("importing.field.barcode", Weight.OTHER),
    COST("importing.field.cost", Weight.OTHER),
    CURRENCY("importing.field.currency", Weight.OTHER),
    CATEGORY("importing.field.category", Weight.OTHER),
    SELLS_WHEN_OUT("importing.field.sellsWhenOut", Weight.OTHER),
    SHOWN("importing.field.shopStatus", Weight.OTHER),
    STOCK_STATUS("importing.field.status", Weight.OTHER),
    TRACKED("importing.field.tracker", Weight.OTHER),
    WEIGHT("importing.field.weight", Weight.OTHER),
    /// The channel's own number of a product or listing.
    ID("", Weight.OTHER),
    PARENT("", Weight.OTHER),
    PARENT_TITLE("", Weight.OTHER),
    TYPE("", Weight.OTHER),
    SALE_PRICE("", Weight.OTHER),
    SALE_FROM("", Weight.OTHER),
    SALE_TO("", Weight.OTHER),
    FEATURED("", Weight.OTHER),
    VISIBILITY("", Weight.OTHER),
    LOW_STOCK("", Weight.OTHER),
    SOLD_INDIVIDUALLY("", Weight.OTHER),
    TAX_STATUS("", Weight.OTHER),
    MATERIALS("", Weight.OTHER),
    DESCRIPTION("", Weight.OTHER),
    TAGS("", Weight.OTHER),
    PICTURE("", Weight.OTHER);

    private final String label;
    private final Weight weight;

    ProductField(String label, Weight weight) {
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
