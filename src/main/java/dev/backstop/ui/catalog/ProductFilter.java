package dev.backstop.ui.catalog;

import java.util.function.Predicate;

/// Which products are shown. A product may fit several.
public enum ProductFilter {
    ALL(row -> row.state() != ProductState.RETIRED),
    BACKORDER(row -> row.state() == ProductState.BACKORDER),
    STOCKOUT(row -> row.state() == ProductState.STOCKOUT),
    REORDER_NOW(row -> row.state() == ProductState.REORDER_NOW),
    OVERSTOCK(row -> row.state() == ProductState.OVERSTOCK),
    HOT(ProductRow::hot),
    NOT_COUNTED(row -> row.state() == ProductState.NOT_COUNTED),
    RETIRED(row -> row.state() == ProductState.RETIRED);

    private final Predicate<ProductRow> shows;

    ProductFilter(Predicate<ProductRow> shows) {
        this.shows = shows;
    }

    boolean shows(ProductRow row) {
        return shows.test(row);
    }
}
