package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Rejected;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Asks which product a listing with an unknown SKU is about, and suggests some.
final class ListingDoubts {
    private static final String SKU = "importing.field.sku";

    private final List<Product> known;
    private final Predicate<Product> free;
    private @Nullable LikelyProducts likely;

    /// `free` tells which products may be meant: those that the channel does not list yet.
    ListingDoubts(List<Product> known, Predicate<Product> free) {
        this.known = known;
        this.free = free;
    }

    /// Asks about a row, if there is a reason to: it is like a known product, or `always` says so. Whether it is like
    /// one.
    boolean ask(Variants.Identity identity, boolean always, Tally tally) {
        var products = likely().of(identity.name(), identity.barcode(), free);
        var sku = identity.madeSku() ? identity.name() : identity.sku();
        if (!products.isEmpty()) {
            var best = products.getFirst();
            ask(identity, Message.of("importing.doubt.likely", sku, best.name(), best.sku()), products, tally);
            return true;
        }
        if (always) {
            ask(identity, Message.of("importing.doubt.newProduct", sku), List.of(), tally);
        }
        return false;
    }

    /// Made when the first question comes up; most imports have none.
    private LikelyProducts likely() {
        if (likely == null) {
            likely = new LikelyProducts(known);
        }
        return likely;
    }

    private static void ask(Variants.Identity identity, Message question, List<Product> products, Tally tally) {
        tally.suggest(identity.row(), products);
        tally.doubt(new Rejected(identity.row(), question, Fix.MATCH, Math.max(0, tally.column(SKU))));
    }
}
