package dev.backstop.engine.intake.parsed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stock of one variant at one location. Both numbers are absent where the variant is not stocked there.
///
/// `available` is what may still be sold, `onHand` what lies on the shelf (absent in files that do not say).
public record ParsedStock(
        int row,
        String externalKey,
        String sku,
        boolean madeSku,
        String title,
        @Nullable String variant,
        String location,
        @Nullable Integer available,
        @Nullable Integer onHand,
        List<String> cells) {
    /// The place of stock that a marketplace keeps in its own warehouses.
    public static final String AT_MARKETPLACE = "Amazon FBA";

    /// Whether it lies on no shelf of the owner: what is there can be sold, but not shipped by the shop.
    public boolean isElsewhere() {
        return location.equals(AT_MARKETPLACE);
    }
}
