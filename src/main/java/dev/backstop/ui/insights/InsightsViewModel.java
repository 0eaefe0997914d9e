package dev.backstop.ui.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.forecast.AccuracyService;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.plan.ServiceTrials;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How good the forecasts were, as the page shows it. Working it out takes as long as three forecasts of
/// everything; it can be stopped, and goes on from there.
final class InsightsViewModel {
    /// Some of the levels that owners promise.
    private static final double[] LEVELS = {0.99, 0.98, 0.95, 0.9, 0.85};

    private final Shop shop;
    private final AccuracyService accuracy;
    private final ServiceTrials trials;
    private final Work work;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.none(0));
    private @Nullable Running running;

    InsightsViewModel(Shop shop, AccuracyService accuracy, ServiceTrials trials, Work work, Texts texts) {
        this.shop = shop;
        this.accuracy = accuracy;
        this.trials = trials;
        this.work = work;
        this.texts = texts;
        work.running().addListener((Observable _) -> stopped());
    }

    /// What is known by now: `days` of orders, the figures once they are there, what the last trial of the service
    /// levels showed where there was one, whether the figures are being worked out.
    record State(
            int days,
            AccuracyService.@Nullable Report report,
            @Nullable TriedService tried,
            boolean working) {
        static State none(int days) {
            return new State(days, null, null, false);
        }

        boolean isEnough() {
            return days >= AccuracyService.DAYS_NEEDED;
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Works the figures out for the shop as it is now.
    void refresh() {
        var picture = shop.picture();
        int days = accuracy.daysKnown(picture);
        var before = state.get();
        if (days < AccuracyService.DAYS_NEEDED) {
            state.set(State.none(days));
            return;
        }
        state.set(new State(days, before.report(), before.tried(), true));
        running = work.latest(
                "insights",
                progress -> new State(
                        days,
                        accuracy.report(picture, progress),
                        trials.last(picture).orElse(null),
                        false),
                state::set);
    }

    /// Stops working it out.
    void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    /// Takes note if it was stopped, here or in the status bar.
    private void stopped() {
        var mine = running;
        if (mine != null && mine.isFinished() && mine.cancelled() && state.get().working()) {
            var now = state.get();
            state.set(new State(now.days(), now.report(), now.tried(), false));
        }
    }

    /// The classes, the most important first, and all together last.
    List<AccuracyRow> classes(AccuracyService.Report report) {
        var rows = new ArrayList<AccuracyRow>();
        for (var group : report.classes()) {
            var words = switch (group.key()) {
                case A -> texts.text("insights.class.a");
                case B -> texts.text("insights.class.b");
                case C -> texts.text("insights.class.c");
            };
            rows.add(new AccuracyRow(words, group.products(), group.accuracy()));
        }
        rows.add(new AccuracyRow(
                texts.text("insights.class.all"),
                report.all().products(),
                report.all().accuracy()));
        return rows;
    }

    /// The categories by name.
    List<AccuracyRow> categories(AccuracyService.Report report) {
        return report.categories().stream()
                .map(group -> new AccuracyRow(
                        group.key().isEmpty() ? texts.text("insights.category.none") : group.key(),
                        group.products(),
                        group.accuracy()))
                .toList();
    }

    /// What levels came to, the highest first.
    static List<PromiseRow> promises(TriedService tried) {
        return Arrays.stream(LEVELS)
                .mapToObj(level -> new PromiseRow(
                        level, tried.record().reached(level), tried.record().planned(level)))
                .toList();
    }

    /// The products of which the naive peer knew better.
    Set<Id<Product>> naiveWins(AccuracyService.Report report) {
        return report.naiveWins().stream().map(item -> item.product().id()).collect(Collectors.toSet());
    }

    /// The figures in one sentence, the thing to know first.
    String fact(AccuracyService.Report report) {
        var all = report.all().accuracy();
        int better = all.naiveWins() ? 0 : 1;
        return texts.text("insights.fact.all", all.wape(), all.naiveWape(), better, all.covered80());
    }
}
