package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.learnt.LearntWidths;
import dev.backstop.engine.forecast.learnt.Lessons;
import dev.backstop.engine.forecast.learnt.MemberShares;
import dev.backstop.engine.forecast.learnt.Miss;
import dev.backstop.engine.forecast.learnt.SeasonBelief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// What forecasts of the past of some hundred products of a shop teach, learnt once for four weeks from what was
/// known at their beginning. May be asked from any thread; who asks while it is being learnt waits.
final class ShopLessons {
    private static final int EVERY_DAYS = 28;

    /// Products that are learnt from: about so many, spread over all where there are more.
    private static final int MOST = 250;

    private final List<PooledDemand> categories;
    private final Map<LocalDate, Lessons> learnt = new ConcurrentHashMap<>();

    ShopLessons(List<PooledDemand> categories) {
        this.categories = List.copyOf(categories);
    }

    /// Those that were known before a day.
    Lessons before(LocalDate day) {
        return learnt.computeIfAbsent(day.minusDays(Math.floorMod(day.toEpochDay(), EVERY_DAYS)), this::learn);
    }

    private Lessons learn(LocalDate day) {
        var said = new ArrayList<MemberShares.Said>();
        forEach(day, product -> product.said(said));
        var shares = MemberShares.from(said);
        var seasons = new ArrayList<SeasonBelief.Said>();
        forEach(day, product -> product.seasons(shares, seasons));
        double season = SeasonBelief.share(seasons);
        var misses = new ArrayList<Miss>();
        forEach(day, product -> product.misses(shares, season, misses));
        return new Lessons(shares, season, LearntWidths.from(misses));
    }

    /// Laid out anew each time: the layout of hundreds of products would fill the memory.
    private void forEach(LocalDate day, Consumer<PastForecasts> reader) {
        int count = categories.stream()
                .mapToInt(category -> category.products().size())
                .sum();
        var sample = new EvenSample(count, MOST);
        for (int group = 0; group < categories.size(); group++) {
            var category = categories.get(group);
            var products = category.products();
            for (int number = 0; number < products.size(); number++) {
                if (sample.takes(group, number)) {
                    PastForecasts.of(products.get(number).asOf(day), category).ifPresent(reader);
                }
            }
        }
    }
}
