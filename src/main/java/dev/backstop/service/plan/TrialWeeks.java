package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.replenish.PastReviews;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.demand.PastSwing;
import dev.backstop.engine.replenish.demand.RateViews;
import dev.backstop.engine.replenish.demand.UsualSwing;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the plan would have known of products at the beginning of each of their last weeks, and nothing later.
final class TrialWeeks {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 26;
    private static final int LEAST_WEEKS = 8;

    /// A younger product's first weeks prove nothing of planning.
    private static final int YOUNG_DAYS = 56;

    /// What is usual for all products is learnt anew every four weeks.
    private static final int RELEARNT_DAYS = 28;

    private final Picture picture;
    private final Forecasts forecasts;
    private final List<Product> products;
    private final Map<LocalDate, UsualSwing> usual = new HashMap<>();

    /// Of products that tell together how demand usually swings.
    TrialWeeks(Picture picture, Forecasts forecasts, List<Product> products) {
        this.picture = picture;
        this.forecasts = forecasts;
        this.products = List.copyOf(products);
    }

    boolean isOldEnough(Product product) {
        return weeks(picture.demand(product.id())) >= LEAST_WEEKS;
    }

    /// The last half-year of a product, or as much of it as it was old enough for; none where that is too short.
    List<PastReviews.Week> of(Product product) {
        var history = forecasts.history(picture, product.id());
        int weeks = weeks(history.demand());
        if (weeks < LEAST_WEEKS) {
            return List.of();
        }
        var all = new ArrayList<PastReviews.Week>();
        for (int back = weeks; back > 0; back--) {
            all.add(week(product, history, picture.demandKnownUntil().minusDays((long) back * WEEK)));
        }
        return all;
    }

    private int weeks(DailyDemand demand) {
        int first = RateViews.firstSale(demand.units(), demand.days());
        if (first == demand.days()) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(demand.start().plusDays(first), picture.demandKnownUntil());
        return (int) Math.min(MOST_WEEKS, (days - YOUNG_DAYS) / WEEK);
    }

    private PastReviews.Week week(Product product, DemandHistory history, LocalDate from) {
        var demand = history.demand();
        var swing = PastSwing.of(demand, history.censored(), from);
        return new PastReviews.Week(
                ProductForecast.of(product.id(), history.asOf(from)),
                new DemandOutlook(
                        RateViews.of(demand, history.censored(), from),
                        usual(from).of(swing)));
    }

    private UsualSwing usual(LocalDate from) {
        var learnt = from.minusDays(Math.floorMod(from.toEpochDay(), RELEARNT_DAYS));
        return usual.computeIfAbsent(
                learnt,
                day -> UsualSwing.of(
                        products.stream().map(product -> swing(product, day)).toList()));
    }

    private PastSwing swing(Product product, LocalDate until) {
        var history = forecasts.history(picture, product.id());
        return PastSwing.of(history.demand(), history.censored(), until);
    }
}
