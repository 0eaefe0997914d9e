package dev.backstop.service.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.service.Shops;
import dev.backstop.service.shop.OpenShop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forecasts that the file keeps are those that would be made anew, and never stand in their way.
class KeptForecastsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T11:20:00Z");

    @Test
    void theNextOpeningFindsTheSameAndMakesWhatAnotherDayChanged(@TempDir Path folder) {
        Map<String, Forecast> first;
        try (var open = shop(folder, 0)) {
            var forecasts = new Forecasts(open.shop());
            first = all(open, forecasts);
            assertThat(forecasts.renew(open.shop().picture(), Progress.NONE)).isZero();
        }
        try (var open = shop(folder, 0)) {
            var forecasts = new Forecasts(open.shop());
            same(all(open, forecasts), first);
            assertThat(forecasts.isUnsaved()).isFalse();
            assertThat(old(open, forecasts)).isZero();
        }
        try (var open = shop(folder, 1)) {
            var forecasts = new Forecasts(open.shop());
            assertThat(old(open, forecasts)).isBetween(20L, 200L);
            assertThat(all(open, forecasts).values())
                    .allSatisfy(forecast -> assertThat(forecast.origin())
                            .isEqualTo(open.shop().picture().today()));
            assertThat(forecasts.renew(open.shop().picture(), Progress.NONE)).isPositive();
            assertThat(old(open, forecasts)).isZero();
            var anew = new Forecasts(open.shop());
            anew.renew(open.shop().picture(), Progress.NONE);
            same(all(open, forecasts), all(open, anew));
        }
        try (var open = shop(folder, 30)) {
            var forecasts = new Forecasts(open.shop());
            assertThat(old(open, forecasts)).isZero();
            assertThat(forecasts.isUnsaved()).isTrue();
        }
    }

    private static OpenShop shop(Path folder, int days) {
        return new Shops(folder, Clock.fixed(NOW.plus(days, ChronoUnit.DAYS), ZoneOffset.UTC)).openSample();
    }

    private static long old(OpenShop open, Forecasts forecasts) {
        var picture = open.shop().picture();
        return picture.products().stream()
                .filter(product -> forecasts.isOld(picture, product.id()))
                .count();
    }

    private static Map<String, Forecast> all(OpenShop open, Forecasts forecasts) {
        var picture = open.shop().picture();
        var all = new HashMap<String, Forecast>();
        picture.products().stream()
                .limit(60)
                .forEach(product -> all.put(product.sku().value(), forecasts.of(picture, product.id())));
        return all;
    }

    private static void same(Map<String, Forecast> some, Map<String, Forecast> others) {
        assertThat(some.keySet()).isEqualTo(others.keySet());
        some.forEach((sku, forecast) -> {
            var other = others.get(sku);
            assertThat(forecast.demand().table()).containsExactly(other.demand().table());
            assertThat(forecast.why()).isEqualTo(other.why());
            assertThat(forecast.method()).isEqualTo(other.method());
            assertThat(forecast.error()).isEqualTo(other.error());
        });
    }
}
