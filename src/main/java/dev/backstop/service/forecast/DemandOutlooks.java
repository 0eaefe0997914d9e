package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.demand.Dispersion;
import dev.backstop.engine.replenish.demand.PastSwing;
import dev.backstop.engine.replenish.demand.RateViews;
import dev.backstop.engine.replenish.demand.UsualSwing;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.SoldOut;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the demand of every product swings, by what was known on the first of this month, so that orders of these days
/// move the plans of their own products only.
///
/// What a picture says follows from that picture alone; what did not change since the one before is not measured
/// again.
public final class DemandOutlooks {
    private final Map<Id<Product>, Measured> measured;
    private final Map<Id<Product>, Dispersion> dispersions;

    private DemandOutlooks(Map<Id<Product>, Measured> measured, Map<Id<Product>, Dispersion> dispersions) {
        this.measured = measured;
        this.dispersions = dispersions;
    }

    /// Those of that picture, the ones from before as far as they hold.
    public static DemandOutlooks of(Picture picture, SoldOut soldOut, @Nullable DemandOutlooks before) {
        var month = picture.today().withDayOfMonth(1);
        var until = month.isBefore(picture.demandKnownUntil()) ? month : picture.demandKnownUntil();
        var measured = new HashMap<Id<Product>, Measured>();
        boolean same =
                before != null && before.measured.size() == picture.products().size();
        for (var product : picture.products()) {
            var id = product.id();
            var known = before == null ? null : before.measured.get(id);
            var now = Measured.of(picture.demand(id), soldOut.of(picture, id), until, known);
            same &= known != null && now.swing() == known.swing();
            measured.put(id, now);
        }
        return new DemandOutlooks(measured, same && before != null ? before.dispersions : dispersions(measured));
    }

    /// What stock of a product must be ready for, by what its forecast was made from; none of one that is not known.
    @Nullable
    public DemandOutlook of(Id<Product> product, Forecast forecast) {
        var seen = measured.get(product);
        var dispersion = dispersions.get(product);
        return seen == null || dispersion == null
                ? null
                : new DemandOutlook(RateViews.of(seen.demand(), seen.soldOut(), forecast.to()), dispersion);
    }

    /// By how much a product's demand swings.
    @Nullable
    public Dispersion dispersion(Id<Product> product) {
        return dispersions.get(product);
    }

    private static Map<Id<Product>, Dispersion> dispersions(Map<Id<Product>, Measured> measured) {
        var usual =
                UsualSwing.of(measured.values().stream().map(Measured::swing).toList());
        var dispersions = new HashMap<Id<Product>, Dispersion>();
        measured.forEach((product, seen) -> dispersions.put(product, usual.of(seen.swing())));
        return dispersions;
    }

    private record Measured(DailyDemand demand, BitSet soldOut, LocalDate until, PastSwing swing) {
        /// The swing is the same object as before where it is the same: nothing that came since moves it.
        static Measured of(DailyDemand demand, BitSet soldOut, LocalDate until, @Nullable Measured known) {
            if (known != null && known.demand == demand && known.until.equals(until) && known.soldOut.equals(soldOut)) {
                return known;
            }
            var swing = PastSwing.of(demand, soldOut, until);
            return new Measured(
                    demand, soldOut, until, known != null && known.swing.equals(swing) ? known.swing : swing);
        }
    }
}
