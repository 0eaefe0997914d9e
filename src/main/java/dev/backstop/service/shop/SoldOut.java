package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.SoldOutDays;
import dev.backstop.engine.stock.StockPosition;
import dev.backstop.store.Ledger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// On which days each product could not be bought, by the ledger. Read from the file in one pass when first asked,
/// then again for single products when something of them changed: of a best-seller only what is new. May be asked from
/// any thread.
public final class SoldOut {
    /// So many movements, and what was read of them is kept.
    private static final int MANY = 1_000;

    private final Shop shop;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private volatile boolean read;

    /// The first day of all bookings; null where it is to be looked for again.
    private @Nullable LocalDate first;

    /// Reads the ledger of that shop when it is asked.
    public SoldOut(Shop shop) {
        this.shop = shop;
    }

    /// Bit i stands for the first day of the product's demand plus i.
    public BitSet of(Picture picture, Id<Product> id) {
        return known(picture, id).days();
    }

    /// Whether a product came after that day to a shelf that was in use before; not where it lay there from the
    /// beginning.
    public boolean cameAfter(Picture picture, Id<Product> id, LocalDate day) {
        var since = known(picture, id).since();
        return since != null && since.isAfter(day) && since.isAfter(first());
    }

    private Kept known(Picture picture, Id<Product> id) {
        if (!read) {
            readOnce(picture);
        }
        var known = kept.get(id);
        return known != null && known.isOf(picture, id)
                ? known
                : keep(picture, id, read(id, known, picture.settings().zone()));
    }

    private synchronized LocalDate first() {
        var known = first;
        if (known == null) {
            known = kept.values().stream()
                    .map(Kept::since)
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(LocalDate.MAX);
            first = known;
        }
        return known;
    }

    private Ledger.ReadStock read(Id<Product> id, @Nullable Kept known, ZoneId zone) {
        var ledger = shop.store().ledger();
        var before = known == null ? null : known.read();
        return before == null ? ledger.stockOf(id, zone) : ledger.stockOf(id, zone, before);
    }

    private synchronized void readOnce(Picture picture) {
        if (read) {
            return;
        }
        var stock = shop.store().ledger().stockOfAll(picture.settings().zone());
        for (var product : picture.products()) {
            keep(picture, product.id(), stock.getOrDefault(product.id(), Ledger.ReadStock.NONE));
        }
        read = true;
    }

    private Kept keep(Picture picture, Id<Product> id, Ledger.ReadStock stock) {
        var until = picture.demandKnownUntil();
        var days = couldBeBackordered(picture, id)
                ? new BitSet()
                : SoldOutDays.of(stock.history(), picture.demand(id), until);
        var since = stock.history().firstDay().orElse(null);
        return keep(id, new Kept(picture.position(id), until, days, since, stock.movements() < MANY ? null : stock));
    }

    /// Together with the first day of all, which nobody may be looking for meanwhile.
    private synchronized Kept keep(Id<Product> id, Kept now) {
        var before = kept.put(id, now);
        if (before == null || !Objects.equals(before.since(), now.since())) {
            first = null;
        }
        return now;
    }

    /// A dropshipped product has no shelf of ours, and a listing that sells when out can be bought from.
    private static boolean couldBeBackordered(Picture picture, Id<Product> id) {
        return picture.product(id)
                        .map(product -> product.fulfilment() == Product.Fulfilment.DROPSHIPPED)
                        .orElse(true)
                || picture.listingsOf(id).stream().anyMatch(Listing::sellsWhenOut);
    }

    /// A position is the same object only while nothing that concerns its product changed.
    private record Kept(
            StockPosition position,
            LocalDate until,
            BitSet days,
            @Nullable LocalDate since,
            Ledger.@Nullable ReadStock read) {
        boolean isOf(Picture picture, Id<Product> id) {
            return position == picture.position(id) && until.equals(picture.demandKnownUntil());
        }
    }
}
