package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.EvenSample;
import dev.backstop.engine.replenish.PastReviews;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.level.ServiceTrial;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.level.KeptTrials;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tries planned service on the shop's own last half-year, once a month: what is promised is then planned as what
/// would have reached it.
///
/// Of a large shop some hundred products are tried, spread over all. Each week knows only what was known before it.
public final class ServiceTrials {
    private static final int MOST_PRODUCTS = 200;

    private final Forecasts forecasts;
    private final Suggestions suggestions;
    private final KeptTrials kept;

    ServiceTrials(Forecasts forecasts, Suggestions suggestions, KeptTrials kept) {
        this.forecasts = forecasts;
        this.suggestions = suggestions;
        this.kept = kept;
    }

    /// Whether there is more to try than the last trial knew: a month has passed, or a shop has got a past since.
    public boolean isDue(Picture picture) {
        var last = kept.latest();
        var sample = sample(picture);
        var known = new TrialWeeks(picture, forecasts, sample);
        int now = (int) sample.stream().filter(known::isOldEnough).count();
        return now > 0 && (!last.madeFor().equals(month(picture)) || now >= 2 * last.products());
    }

    /// What the last trial showed; empty where there is none, or too short a past for one.
    public Optional<TriedService> last(Picture picture) {
        var trial = kept.latest();
        var record = trial.record(picture.servicePolicy().promisedIn());
        return record.isKnown()
                ? Optional.of(new TriedService(trial.madeFor(), trial.weeks(), trial.products(), record))
                : Optional.empty();
    }

    /// Makes this month's trial and keeps it. A cancelled one leaves the last, and is false.
    public boolean renew(Picture picture, Progress progress) {
        return renew(picture, progress, () -> {});
    }

    /// The same; `before` is done while plans are still made by the last one.
    boolean renew(Picture picture, Progress progress, Runnable before) {
        var products = sample(picture);
        var known = new TrialWeeks(picture, forecasts, products);
        var cycles = new ServiceTrial();
        var shares = new ServiceTrial();
        int weeks = 0;
        int old = 0;
        int done = 0;
        for (var product : products) {
            if (progress.cancelled()) {
                return false;
            }
            old += known.isOldEnough(product) ? 1 : 0;
            var option = suggestions.of(picture, product).option();
            var past = option == null ? List.<PastReviews.Week>of() : known.of(product);
            if (option != null && !past.isEmpty()) {
                weeks = Math.max(weeks, past.size());
                reviews(picture, product, option.offer(), past).ifPresent(reviews -> {
                    cycles.add(reviews.orders(ServiceTarget.CycleService::new));
                    shares.add(reviews.orders(ServiceTarget.FillRate::new));
                });
            }
            done++;
            progress.at(done, products.size(), Message.of("purchasing.progress.trying", products.size()));
        }
        before.run();
        kept.keep(new KeptTrials.Trial(month(picture), weeks, old, cycles.cycleService(), shares.fillRate()));
        return true;
    }

    private Optional<PastReviews> reviews(Picture picture, Product product, Offer offer, List<PastReviews.Week> weeks) {
        var history = forecasts.history(picture, product.id());
        return PastReviews.of(
                suggestions.facts(picture, product),
                offer,
                suggestions.terms(picture),
                weeks,
                new PastReviews.PastDemand(history.demand(), history.censored()));
    }

    /// Products that are bought for stock, as many as are enough.
    private static List<Product> sample(Picture picture) {
        var stocked = new ArrayList<Product>();
        for (var product : picture.products()) {
            if (!product.isRetired() && product.fulfilment() != Product.Fulfilment.DROPSHIPPED) {
                stocked.add(product);
            }
        }
        var sample = new EvenSample(stocked.size(), MOST_PRODUCTS);
        var taken = new ArrayList<Product>();
        for (int number = 0; number < stocked.size(); number++) {
            if (sample.takes(0, number)) {
                taken.add(stocked.get(number));
            }
        }
        return taken;
    }

    private static LocalDate month(Picture picture) {
        return picture.today().withDayOfMonth(1);
    }
}
