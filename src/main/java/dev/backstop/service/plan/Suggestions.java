package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.OrderFindings.OrderFinding;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.demand.Dispersion;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.stock.StockPosition;
import dev.backstop.service.forecast.DemandOutlooks;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.level.KeptTrials;
import dev.backstop.service.level.ServiceLevels;
import dev.backstop.service.shop.Picture;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Suggestions, kept per product until one of the facts they follow from changes. May be asked from any thread.
final class Suggestions {
    private final Forecasts forecasts;
    private final KeptTrials trials;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    Suggestions(Forecasts forecasts, KeptTrials trials) {
        this.forecasts = forecasts;
        this.trials = trials;
    }

    /// What to order of one product, and why.
    Suggestion of(Picture picture, Product product) {
        return kept(picture, product).suggestion();
    }

    /// What of one product makes its order doubtful, but for what is the same for all of a supplier's.
    List<OrderFinding> doubts(Picture picture, Product product) {
        return kept(picture, product).doubts();
    }

    /// What would be suggested from other facts, with the owner's quantity where there is one.
    Suggestion from(Picture picture, ReplenishFacts facts) {
        var chosen = picture.planned(facts.product().id());
        return suggestion(new Asked(
                facts, terms(picture), chosen.map(PlannedQuantity::units).orElse(null)));
    }

    /// Everything that the order of one product follows from.
    ReplenishFacts facts(Picture picture, Product product) {
        var seenNow = seen(picture);
        var sources = seenNow.sources();
        var forecast = forecasts.of(picture, product.id());
        return new ReplenishFacts(
                product,
                picture.position(product.id()),
                sources.inbound(product.id()),
                forecast,
                sources.of(product.id()),
                seenNow.levels().of(product).target(),
                seenNow.outlooks().of(product.id(), forecast));
    }

    ReplenishTerms terms(Picture picture) {
        return seen(picture).terms();
    }

    ServiceLevels levels(Picture picture) {
        return seen(picture).levels();
    }

    Map<Id<Supplier>, SupplierScore> scores(Picture picture) {
        return seen(picture).sources().scores();
    }

    private Kept kept(Picture picture, Product product) {
        var seenNow = seen(picture);
        var forecast = forecasts.of(picture, product.id());
        var known = kept.get(product.id());
        if (known != null && known.isOf(seenNow, product, forecast)) {
            return known;
        }
        var now = now(picture, product, seenNow, forecast, known);
        kept.put(product.id(), now);
        return now;
    }

    private Kept now(Picture picture, Product product, Seen seenNow, Forecast forecast, @Nullable Kept known) {
        var traces = new Traces(
                product,
                picture.position(product.id()),
                forecast,
                seenNow.sources().scores(),
                seenNow.terms(),
                seenNow.levels().of(product).target(),
                seenNow.outlooks().dispersion(product.id()),
                picture.planned(product.id()).map(PlannedQuantity::units).orElse(null));
        if (known != null && known.traces().isSame(traces)) {
            return new Kept(seenNow.mark(), traces, known.asked(), known.suggestion(), known.doubts());
        }
        var asked = new Asked(facts(picture, product), traces.terms(), traces.chosen());
        return known != null && known.asked().equals(asked)
                ? new Kept(seenNow.mark(), traces, asked, known.suggestion(), known.doubts())
                : new Kept(
                        seenNow.mark(),
                        traces,
                        asked,
                        suggestion(asked),
                        DoubtfulFacts.of(asked.facts(), asked.terms(), picture.demand(product.id())));
    }

    private static Suggestion suggestion(Asked asked) {
        var suggestion = Replenishment.suggest(asked.facts(), asked.terms());
        return asked.chosen() == null
                ? suggestion
                : Replenishment.resized(suggestion, asked.facts(), asked.terms(), asked.chosen());
    }

    /// What is the same for all products of a picture; the same objects as for the last one while they say the
    /// same.
    private Seen seen(Picture picture) {
        var known = seen.get();
        if (known != null && known.picture() == picture) {
            return known;
        }
        var terms = ReplenishTerms.of(picture.settings(), picture.today());
        var levels = ServiceLevels.of(
                picture, trials.latest(), known == null ? null : known.levels().classes());
        var made = new Seen(
                picture,
                new Object(),
                Sources.of(picture, levels.classes(), known == null ? null : known.sources()),
                known != null && known.terms().equals(terms) ? known.terms() : terms,
                levels,
                forecasts.outlooks(picture, known == null ? null : known.outlooks()));
        seen.set(made);
        return made;
    }

    /// `mark` stands for the picture with those who must not keep it alive.
    private record Seen(
            Picture picture,
            Object mark,
            Sources sources,
            ReplenishTerms terms,
            ServiceLevels levels,
            DemandOutlooks outlooks) {}

    /// What betrays at a glance that a suggestion may be another: objects that stay the same while nothing changes.
    /// A position is the same object only while nothing that concerns its product changed.
    private record Traces(
            Product product,
            StockPosition position,
            Forecast forecast,
            Map<Id<Supplier>, SupplierScore> scores,
            ReplenishTerms terms,
            ServiceTarget target,
            @Nullable Dispersion dispersion,
            @Nullable Integer chosen) {
        boolean isSame(Traces other) {
            return position == other.position
                    && forecast == other.forecast
                    && scores == other.scores
                    && terms == other.terms
                    && target.equals(other.target)
                    && Objects.equals(dispersion, other.dispersion)
                    && product.equals(other.product)
                    && Objects.equals(chosen, other.chosen);
        }
    }

    private record Asked(
            ReplenishFacts facts,
            ReplenishTerms terms,
            @Nullable Integer chosen) {}

    /// A suggestion, and the mark of the picture of which it was last found to be right.
    private record Kept(Object mark, Traces traces, Asked asked, Suggestion suggestion, List<OrderFinding> doubts) {
        /// Whether that has been found already; forecasts may be made again while the picture stays.
        boolean isOf(Seen seen, Product product, Forecast forecast) {
            return mark == seen.mark && traces.product() == product && traces.forecast() == forecast;
        }
    }
}
