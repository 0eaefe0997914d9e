package dev.backstop.domain.catalog;

import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that is sold, with a SKU of its own. A variant (size, colour) is a product with its parent's title.
///
/// `price` is what customers pay; `unitCost` the last known cost, used where no offer states one.
/// `serviceLevel` (0 to 1) overrides the shop's. A product with history is never deleted, it is retired.
public record Product(
        Id<Product> id,
        Sku sku,
        String title,
        @Nullable String variant,
        @Nullable Barcode barcode,
        @Nullable String category,
        Money price,
        @Nullable Money unitCost,
        @Nullable Integer weightGrams,
        Fulfilment fulfilment,
        @Nullable Double serviceLevel,
        @Nullable LocalDate firstSoldOn,
        @Nullable LocalDate retiredOn)
        implements Entity {

    /// How orders for a product are served: from the shelf, or shipped by the supplier.
    public enum Fulfilment {
        STOCKED,
        DROPSHIPPED
    }

    /// Title and variant as one name.
    public String name() {
        return variant == null ? title : title + " – " + variant;
    }

    /// The code on its label: its own barcode, or where it has none the one that our own labels carry.
    public Barcode printedCode() {
        return barcode == null ? Barcode.inStore(id.value()) : barcode;
    }

    /// Whether SKU, name or barcode contain the words, whatever their case; no words are in each.
    public boolean mentions(String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || sku.key().contains(sought)
                || name().toLowerCase(Locale.ROOT).contains(sought)
                || (barcode != null && barcode.digits().contains(sought));
    }

    public boolean isRetired() {
        return retiredOn != null;
    }

    /// The same product, out of the catalog since that day, or back in it.
    public Product withRetiredOn(@Nullable LocalDate day) {
        return new Product(
                id,
                sku,
                title,
                variant,
                barcode,
                category,
                price,
                unitCost,
                weightGrams,
                fulfilment,
                serviceLevel,
                firstSoldOn,
                day);
    }
}
