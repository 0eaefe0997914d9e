package dev.backstop.service.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Shops;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.level.ServiceSettings;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.shop.OpenShop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample shop's own past tells whether what is promised is kept.
class ServiceTrialsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T11:20:00Z");
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void at(int done, int total, Message doing) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @Test
    void isMadeOnceAMonthKeptAndPlannedBy(@TempDir Path folder) {
        TriedService tried;
        try (var open = shop(folder, 0)) {
            var plans = plans(open);
            assertThat(plans.trials().isDue(open.shop().picture())).isTrue();
            assertThat(plans.trials().renew(open.shop().picture(), CANCELLED)).isFalse();
            assertThat(plans.trials().last(open.shop().picture())).isEmpty();
            var before = plans.suggestions(open.shop().picture(), Progress.NONE);

            var shift = plans.trialShift().tryService(open.shop().picture(), Progress.NONE);
            assertThat(shift).isPresent().isEqualTo(plans.trialShift().unread());
            assertThat(plans.trialShift().tryService(open.shop().picture(), Progress.NONE))
                    .as("once a month")
                    .isEmpty();
            assertThat(plans.plan(open.shop().picture(), Progress.NONE).needed())
                    .isEqualTo(shift.orElseThrow().needed());
            plans.trialShift().markRead();
            assertThat(plans.trialShift().unread()).isEmpty();
            tried = plans.trials().last(open.shop().picture()).orElseThrow();
            keptAsPromised(tried);
            plannedBy(open, plans, tried);
            assertThat(plans.suggestions(open.shop().picture(), Progress.NONE)).isNotEqualTo(before);
            assertThat(open.history().undoable()).isEmpty();
        }
        try (var open = shop(folder, 1)) {
            var plans = plans(open);
            assertThat(plans.trials().isDue(open.shop().picture())).isFalse();
            assertThat(plans.trials().last(open.shop().picture())).contains(tried);
            plannedBy(open, plans, tried);
            otherMeasure(open, plans);
        }
        try (var open = shop(folder, 30)) {
            assertThat(plans(open).trials().isDue(open.shop().picture())).isTrue();
        }
    }

    @Test
    void aShopWithoutAPastHasNothingToTry(@TempDir Path folder) {
        try (var open = new Shops(folder, Clock.fixed(NOW, ZoneOffset.UTC)).openOwn()) {
            var plans = plans(open);

            assertThat(plans.trials().isDue(open.shop().picture())).isFalse();
            assertThat(plans.trials().renew(open.shop().picture(), Progress.NONE))
                    .isTrue();
            assertThat(plans.trials().last(open.shop().picture())).isEmpty();
        }
    }

    private static void keptAsPromised(TriedService tried) {
        assertThat(tried.weeks()).isEqualTo(26);
        assertThat(tried.products()).isBetween(150, 220);
        for (double level : new double[] {0.9, 0.95, 0.98}) {
            assertThat(tried.record().reached(level)).isCloseTo(level, within(0.03));
        }
    }

    private static void plannedBy(OpenShop open, PlanService plans, TriedService tried) {
        var picture = open.shop().picture();
        var line = plans.suggestions(picture, Progress.NONE).stream()
                .filter(found -> found.option() != null)
                .findFirst()
                .orElseThrow();
        var target = plans.levels(picture).of(line.product()).target();

        assertThat(target.planned())
                .isCloseTo(tried.record().planned(target.share()), within(1e-12))
                .isNotEqualTo(target.share());
        assertThat(line.why())
                .filteredOn(step -> step.what().key().startsWith("replenish.why.safetyStock"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.what().key()).isEqualTo("replenish.why.safetyStockTried");
                    assertThat(step.what().args()).contains(target.planned());
                });
    }

    /// Both measures are tried at once.
    private static void otherMeasure(OpenShop open, PlanService plans) {
        var service = new ServiceLevelService(open.shop(), open.history(), plans);
        var filled = ServicePolicy.standard().as(ServicePolicy.Measure.FILL_RATE);
        service.save(new ServiceSettings(filled, Map.of(), Map.of()));

        var tried = service.tried().orElseThrow();
        assertThat(tried.record().reached(0.95)).isBetween(0.9, 1.0);
        assertThat(tried.record()).isNotEqualTo(cycles(open, plans, service));
    }

    private static Object cycles(OpenShop open, PlanService plans, ServiceLevelService service) {
        service.save(new ServiceSettings(ServicePolicy.standard(), Map.of(), Map.of()));
        return plans.trials().last(open.shop().picture()).orElseThrow().record();
    }

    private static PlanService plans(OpenShop open) {
        return new PlanService(open.shop(), open.history(), new Forecasts(open.shop()));
    }

    private static OpenShop shop(Path folder, int days) {
        return new Shops(folder, Clock.fixed(NOW.plus(days, ChronoUnit.DAYS), ZoneOffset.UTC)).openSample();
    }
}
