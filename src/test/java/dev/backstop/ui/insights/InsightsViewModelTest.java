package dev.backstop.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.level.ServiceRecord;
import dev.backstop.service.forecast.AccuracyService;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InsightsViewModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Problems problems = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };
    private final InsightsViewModel model = model(Work.direct(problems));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void asksForMoreOrdersWhileThereAreTooFew() {
        var bag = fixture.product("BAG", "Jumbo bag", "4.95", 500);
        fixture.order("Ann", bag, 2, 12);

        model.refresh();

        assertThat(model.stateProperty().get().isEnough()).isFalse();
        assertThat(model.stateProperty().get().days()).isEqualTo(12);
    }

    @Test
    void countsEachProductInItsClassAndCategory() {
        var bag = fixture.product("BAG", "Jumbo bag", "4.95", 500);
        var tin = fixture.product("TIN", "Cake tin", "5.50", 20);
        for (int day = 1; day <= 200; day++) {
            fixture.order("Many", bag, 4, day);
        }
        fixture.order("Ann", tin, 1, 3);

        model.refresh();

        var report = Objects.requireNonNull(model.stateProperty().get().report());
        assertThat(model.classes(report))
                .extracting(AccuracyRow::name, AccuracyRow::products)
                .contains(tuple("A best-sellers", 1), tuple("All", 1));
        assertThat(model.categories(report)).extracting(AccuracyRow::name).containsExactly("Kitchen");
        assertThat(report.all().accuracy().windows()).isEqualTo(3);
        assertThat(report.all().accuracy().wape()).isLessThan(0.05);
        assertThat(report.unknown()).isEqualTo(1);
    }

    @Test
    void canBeStoppedAndWorkedOutAgain() {
        var bag = fixture.product("BAG", "Jumbo bag", "4.95", 500);
        fixture.order("Ann", bag, 2, 100);
        var waiting = new ArrayDeque<Runnable>();
        var slow = model(new Work(waiting::add, Runnable::run, problems));

        slow.refresh();
        assertThat(slow.stateProperty().get().working()).isTrue();
        slow.stop();
        waiting.remove().run();
        assertThat(slow.stateProperty().get().working()).isFalse();
        assertThat(slow.stateProperty().get().report()).isNull();

        slow.refresh();
        waiting.remove().run();
        assertThat(slow.stateProperty().get().report()).isNotNull();
    }

    @Test
    void saysWhatEachLevelCameToTheHighestFirst() {
        var record = new ServiceRecord(
                List.of(new ServiceRecord.Point(0.5, 0.6), new ServiceRecord.Point(0.99999, 1)), 500, 1e12);

        assertThat(InsightsViewModel.promises(new TriedService(ShopFixture.TODAY, 26, 40, record)))
                .extracting(PromiseRow::promised)
                .containsExactly(0.99, 0.98, 0.95, 0.9, 0.85);
        assertThat(InsightsViewModel.promises(new TriedService(ShopFixture.TODAY, 26, 40, record)))
                .allMatch(row -> row.cameTo() >= row.promised() || row.plannedAs() >= row.promised());
    }

    private InsightsViewModel model(Work work) {
        var forecasts = new Forecasts(fixture.shop);
        return new InsightsViewModel(
                fixture.shop,
                new AccuracyService(fixture.shop, forecasts),
                new PlanService(fixture.shop, fixture.history, forecasts).trials(),
                work,
                new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London"))));
    }
}
