package dev.backstop.engine.intake.parsed;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One variant as a channel's product file states it. What the file does not say is absent, and what is known is
/// kept.
///
/// `title` is empty where the file names no product. `externalKey` is the channel's own key, empty in a file that
/// leaves it out: then the SKU tells which listing is meant. `madeSku` tells that the file had no SKU and this one was
/// made from what else names the product. `quantity` is what is available on the channel. `complete` tells that every
/// row of its product could be read. `currency` is that of the price, empty where the file does not say. `counts`
/// tells that the quantity is what there is; else it is only what the listing shows.
public record ParsedProduct(
        int row,
        String externalKey,
        String sku,
        boolean madeSku,
        String title,
        @Nullable String variant,
        @Nullable String barcode,
        @Nullable String category,
        @Nullable BigDecimal price,
        @Nullable BigDecimal unitCost,
        @Nullable Integer weightGrams,
        @Nullable Integer quantity,
        @Nullable Boolean tracked,
        @Nullable Boolean sellsWhenOut,
        @Nullable Boolean shown,
        boolean complete,
        List<String> cells,
        String currency,
        boolean counts) {
    public ParsedProduct {
        cells = List.copyOf(cells);
    }

    /// A variant of a file whose prices are the shop's and whose quantity is counted.
    public ParsedProduct(
            int row,
            String externalKey,
            String sku,
            boolean madeSku,
            String title,
            @Nullable String variant,
            @Nullable String barcode,
            @Nullable String category,
            @Nullable BigDecimal price,
            @Nullable BigDecimal unitCost,
            @Nullable Integer weightGrams,
            @Nullable Integer quantity,
            @Nullable Boolean tracked,
            @Nullable Boolean sellsWhenOut,
            @Nullable Boolean shown,
            boolean complete,
            List<String> cells) {
        this(
                row,
                externalKey,
                sku,
                madeSku,
                title,
                variant,
                barcode,
                category,
                price,
                unitCost,
                weightGrams,
                quantity,
                tracked,
                sellsWhenOut,
                shown,
                complete,
                cells,
                "",
                true);
    }
    /// The same as one of a product with a row that could not be read.
    public ParsedProduct incomplete() {
        return new ParsedProduct(
                row,
                externalKey,
                sku,
                madeSku,
                title,
                variant,
                barcode,
                category,
                price,
                unitCost,
                weightGrams,
                quantity,
                tracked,
                sellsWhenOut,
                shown,
                false,
                cells,
                currency,
                counts);
    }
}
