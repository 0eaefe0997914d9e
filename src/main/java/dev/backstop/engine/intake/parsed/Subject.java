package dev.backstop.engine.intake.parsed;

/// What a form of file is about. The second part of its id says so: "shopify.products.2" is about products.
public enum Subject {
    PRODUCTS,
    INVENTORY,
    ORDERS,
    CUSTOMERS,
    SUPPLIER_LIST,
    OTHER;

    /// The subject of the form with that id.
    public static Subject of(String format) {
        var parts = format.split("\\.", -1);
        if (parts[0].equals("supplier")) {
            return SUPPLIER_LIST;
        }
        return switch (parts.length < 2 ? "" : parts[1]) {
            case "products" -> PRODUCTS;
            case "inventory" -> INVENTORY;
            case "orders" -> ORDERS;
            case "customers" -> CUSTOMERS;
            default -> OTHER;
        };
    }

    /// Whether the form with that id is about this.
    public boolean isOf(String format) {
        return of(format) == this;
    }

    /// The shop system that the form with that id comes from: "shopify" of "shopify.products.2".
    public static String platform(String format) {
        int dot = format.indexOf('.');
        return dot < 0 ? format : format.substring(0, dot);
    }
}
