package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.ClosureCover;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.lead.LastOrderDay;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks ahead from the plan: stock day by day, and what must go out before a supplier closes. May be asked from any
/// thread.
public final class PlanOutlook {
    private static final int PROJECTED_DAYS = 112;

    private final PlanService plans;

    PlanOutlook(PlanService plans) {
        this.plans = plans;
    }

    /// Stock of a product day by day for 16 weeks, with and without what is suggested.
    public Projection projection(Picture picture, Suggestion suggestion) {
        var product = suggestion.product().id();
        var facts = plans.suggestions().facts(picture, suggestion.product());
        var position = picture.position(product);
        var planned = Stream.concat(Stream.of(suggestion), plans.bridging(picture, suggestion).stream())
                .flatMap(line -> line.receipt().stream())
                .toList();
        return Projection.of(
                facts.forecast(),
                Math.subtractExact(position.available(), position.backordered()),
                facts.receipts(),
                planned,
                PROJECTED_DAYS);
    }

    /// What must be ordered of a product before a supplier closes, if that supplier is the one to order it from.
    public Optional<ClosureCover> cover(Picture picture, Product product, Closure closure) {
        var facts = plans.suggestions().facts(picture, product);
        var main = picture.mainOffer(product.id())
                .filter(offer -> offer.supplierId().equals(closure.supplierId()));
        return main.flatMap(offer -> facts.sources().stream()
                        .filter(source -> source.offer().equals(offer))
                        .findFirst())
                .map(source -> ClosureCover.of(
                        facts, source, closure, plans.suggestions().terms(picture)));
    }

    /// The last day on which an order still arrives before a supplier closes, by the lead time that plans are made
    /// with.
    public Optional<LocalDate> lastOrderDay(Picture picture, Closure closure) {
        var closures = picture.closuresOf(closure.supplierId());
        return picture.supplier(closure.supplierId()).map(supplier -> {
            var lead = LeadTimes.of(supplier, plans.scores(picture).get(supplier.id()), closures);
            return LastOrderDay.before(closure, lead.days(), closures, supplier.workingDays());
        });
    }
}
