package dev.backstop.engine.intake.woocommerce;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.parsed.NumberColumn;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What WooCommerce says of a product's stock. A blank number means that the stock is not managed: then the owner has
/// set by hand whether it can be bought.
record WooStock(WooColumns columns, NumberColumn quantities) {

    /// `counts` tells that the quantity is one that WooCommerce keeps; `shared` that it is kept for all variations
    /// together.
    record Stock(
            @Nullable Integer quantity,
            @Nullable Boolean tracked,
            @Nullable Boolean sellsWhenOut,
            boolean counts,
            boolean shared) {}

    Stock of(RawTable.Row row) throws Unreadable {
        var status = columns.text(row, ProductField.STOCK_STATUS).toLowerCase(Locale.ROOT);
        var sells = sellsWhenOut(row);
        if (columns.text(row, ProductField.QUANTITY).equalsIgnoreCase("parent")
                || columns.text(row, ProductField.TRACKED).equalsIgnoreCase("parent")) {
            return new Stock(null, null, sells, true, true);
        }
        boolean unmanaged = Set.of("false", "no")
                .contains(columns.text(row, ProductField.TRACKED).toLowerCase(Locale.ROOT));
        var quantity = unmanaged
                ? null
                : columns.of(ProductField.QUANTITY).read(row, quantities::units).orElse(null);
        if (quantity != null) {
            return new Stock(quantity, true, sells, true, false);
        }
        return switch (status) {
            case "0", "false", "no", "outofstock", "out of stock" -> new Stock(0, true, sells, false, false);
            case "backorder", "onbackorder" -> new Stock(0, true, true, false, false);
            default -> {
                boolean tells = columns.of(ProductField.QUANTITY).exists()
                        || columns.of(ProductField.STOCK_STATUS).exists();
                yield new Stock(null, tells ? Boolean.FALSE : null, sells, true, false);
            }
        };
    }

    /// A blank cell of that column means no, as WooCommerce itself takes it.
    private @Nullable Boolean sellsWhenOut(RawTable.Row row) {
        if (!columns.of(ProductField.SELLS_WHEN_OUT).exists()) {
            return null;
        }
        return switch (columns.text(row, ProductField.SELLS_WHEN_OUT).toLowerCase(Locale.ROOT)) {
            case "1", "yes", "true", "notify" -> true;
            default -> false;
        };
    }
}
