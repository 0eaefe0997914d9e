package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.Projection;
import dev.backstop.engine.replenish.demand.Demand;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.demand.QuantileDemand;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything about one product that its order follows from. `inbound` are all its open deliveries, promised to
/// somebody or not. `target` is the service that is promised of it; absent, it is the terms' level. `outlook` is
/// what stock must be ready for; absent, it is what the forecast's own quantiles say.
public record ReplenishFacts(
        Product product,
        StockPosition position,
        List<StockFacts.Inbound> inbound,
        Forecast forecast,
        List<Source> sources,
        @Nullable ServiceTarget target,
        @Nullable DemandOutlook outlook) {
    private static final double LEAST_SERVICE = 0.5;
    private static final double MOST_SERVICE = 0.9999;

    /// Facts of a product of which nothing but the terms' service level is promised.
    public ReplenishFacts(
            Product product,
            StockPosition position,
            List<StockFacts.Inbound> inbound,
            Forecast forecast,
            List<Source> sources) {
        this(product, position, inbound, forecast, sources, null, null);
    }

    public ReplenishFacts {
        inbound = List.copyOf(inbound);
        sources = List.copyOf(sources);
    }

    /// The service that is promised of it: as stated here, by its own level, or by the terms'.
    ServiceTarget promised(ReplenishTerms terms) {
        if (target != null) {
            return target;
        }
        Double own = product.serviceLevel();
        return new ServiceTarget.CycleService(
                Math.clamp(own == null ? terms.serviceLevel() : own, LEAST_SERVICE, MOST_SERVICE));
    }

    /// Total demand over the first days from today, as a distribution. A young product leans on what its forecast
    /// borrows.
    Demand demand(int days) {
        return outlook == null || forecast.isThin()
                ? QuantileDemand.of(forecast, days)
                : outlook.over(forecast.demand(), days);
    }

    /// The dated deliveries to come, as a projection takes them.
    public List<Projection.Receipt> receipts() {
        return dated(inbound);
    }

    /// Those of some deliveries with a date, as a projection takes them.
    public static List<Projection.Receipt> dated(List<StockFacts.Inbound> deliveries) {
        return deliveries.stream()
                .flatMap(part -> Stream.ofNullable(part.eta()).map(eta -> new Projection.Receipt(eta, part.units())))
                .toList();
    }

    /// Units available less owed, plus what is due by that day; one whose date has passed counts, one without a date
    /// does not.
    int supplyBy(LocalDate day) {
        int units = position.available() - position.backordered();
        for (var part : inbound) {
            var eta = part.eta();
            units += eta != null && !eta.isAfter(day) ? part.units() : 0;
        }
        return units;
    }

    /// The same with other offers.
    ReplenishFacts with(List<Source> others) {
        return new ReplenishFacts(product, position, inbound, forecast, others, target, outlook);
    }

    /// The same with other offers and deliveries.
    ReplenishFacts with(List<Source> others, List<StockFacts.Inbound> deliveries) {
        return new ReplenishFacts(product, position, deliveries, forecast, others, target, outlook);
    }

    /// The same with another forecast.
    ReplenishFacts with(Forecast other) {
        return new ReplenishFacts(product, position, inbound, other, sources, target, outlook);
    }

    /// The same with what was known on another day of what will be asked for.
    ReplenishFacts with(Forecast other, @Nullable DemandOutlook readyFor) {
        return new ReplenishFacts(product, position, inbound, other, sources, target, readyFor);
    }

    /// One offer for the product with what is known of its supplier. `leadTime` is the one to plan with.
    public record Source(
            Offer offer,
            Supplier supplier,
            LeadTime leadTime,
            List<Closure> closures,
            int onTime,
            int deliveries,
            BuyingTerms terms) {
        public Source {
            closures = List.copyOf(closures);
        }

        /// One that asks nothing beyond the offer itself.
        public Source(
                Offer offer, Supplier supplier, LeadTime leadTime, List<Closure> closures, int onTime, int deliveries) {
            this(offer, supplier, leadTime, closures, onTime, deliveries, BuyingTerms.NONE);
        }

        /// The same with what it asks beyond the offer.
        public Source with(BuyingTerms asked) {
            return new Source(offer, supplier, leadTime, closures, onTime, deliveries, asked);
        }

        /// The same with another lead time.
        Source with(LeadTime other) {
            return new Source(offer, supplier, other, closures, onTime, deliveries, terms);
        }

        /// The same, delivering nothing from that day on for so many days.
        Source stopped(LocalDate from, int days) {
            return new Source(
                    offer, supplier.withStop(from, from.plusDays(days)), leadTime, closures, onTime, deliveries, terms);
        }
    }
}
