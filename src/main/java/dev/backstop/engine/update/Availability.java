package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import org.jspecify.annotations.Nullable;

/// Whether a product can be had, in the words of those who show it: Google Merchant Center, schema.org, Facebook.
///
/// Google wants a date with backorder and preorder, and preorder only for what was never on sale; a listing of ours
/// that
/// waits for a delivery is a backorder.
public enum Availability {
    IN_STOCK("in_stock", "InStock", "in stock"),
    OUT_OF_STOCK("out_of_stock", "OutOfStock", "out of stock"),
    BACKORDER("backorder", "BackOrder", "available for order"),
    PREORDER("preorder", "PreOrder", "preorder");

    private final String google;
    private final String schemaOrg;
    private final String facebook;

    Availability(String google, String schemaOrg, String facebook) {
        this.google = google;
        this.schemaOrg = schemaOrg;
        this.facebook = facebook;
    }

    /// The value of Google Merchant Center's attribute `availability`.
    public String google() {
        return google;
    }

    /// The value of schema.org's `ItemAvailability`, as structured data on a product's page has it.
    public String schemaOrg() {
        return "https://schema.org/" + schemaOrg;
    }

    /// The value in a catalogue of Facebook and Instagram.
    public String facebook() {
        return facebook;
    }

    /// Whether a date belongs to it.
    public boolean isDated() {
        return this == BACKORDER || this == PREORDER;
    }

    /// What a listing of that status is; a promise for later without a day is none that Google takes.
    static Availability of(Listing.@Nullable Status status, boolean dated) {
        if (status == null) {
            return IN_STOCK;
        }
        return switch (status) {
            case IN_STOCK -> IN_STOCK;
            case BACKORDER -> dated ? BACKORDER : OUT_OF_STOCK;
            case PREORDER -> dated ? PREORDER : OUT_OF_STOCK;
            case OUT_OF_STOCK, HIDDEN, NOT_STATED -> OUT_OF_STOCK;
        };
    }
}
