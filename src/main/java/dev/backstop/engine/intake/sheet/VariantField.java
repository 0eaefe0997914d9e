package dev.backstop.engine.intake.sheet;

import dev.backstop.engine.intake.layout.Labelled;
import dev.backstop.engine.intake.layout.Weight;

/// What the columns of a file about products may mean, in the order in which the owner sees them.
public enum VariantField implements Labelled {
    /// What tells a product from another; its variants share it.
    PRODUCT("handle", Weight.TELLING),
    /// The channel's own key of one variant.
    VARIANT_ID("channelKey", Weight.OTHER),
    /// The product that a variant's row belongs to, where it names it.
    PARENT("parent", Weight.OTHER),
    /// What kind of row it is.
    ROLE("rowKind", Weight.OTHER),
    TITLE("title", Weight.TELLING),
    VARIANT_NAME("variantName", Weight.OTHER),
    OPTION("option", Weight.TELLING),
    SKU("sku", Weight.NEEDED),
    QUANTITY("quantity", Weight.TELLING),
    PRICE("price", Weight.TELLING),
    SALE_PRICE("salePrice", Weight.OTHER),
    ON_SALE("onSale", Weight.OTHER),
    SURCHARGE("surcharge", Weight.OTHER),
    COST("cost", Weight.OTHER),
    BARCODE("barcode", Weight.OTHER),
    BARCODE_KIND("barcodeKind", Weight.OTHER),
    AVAILABILITY("availability", Weight.OTHER),
    TRACKED("tracker", Weight.OTHER),
    SELLS_WHEN_OUT("sellsWhenOut", Weight.OTHER),
    CATEGORY("category", Weight.OTHER),
    WEIGHT("weight", Weight.OTHER),
    SHOWN("shopStatus", Weight.OTHER),
    FULFILMENT("fulfilment", Weight.OTHER),
    LOCATION("location", Weight.OTHER);

    private final String label;
    private final Weight weight;

    VariantField(String label, Weight weight) {
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
