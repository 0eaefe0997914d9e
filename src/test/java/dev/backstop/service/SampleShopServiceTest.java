package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.today.Lane;
import dev.backstop.store.Store;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleShopServiceTest {
    /// On a Monday before Christmas, in spring and on a leap day: what the shop's own rules say of it is what an
    /// owner has to do on one day, not the wreck of a shop.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-05-12", "2028-02-29"})
    void theSampleShopIsReasonablyRun(LocalDate today, @TempDir Path folder) {
        var clock = Clock.fixed(today.atTime(11, 20).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (var open = new Shops(folder, clock).openSample()) {
            var services = new Services(open, message -> message.key(), Locale.UK);
            var picture = open.shop().picture();
            var board = services.today().board(picture, Progress.NONE);
            var plan = services.plans().plan(picture, Progress.NONE);

            assertThat(plan.lines()).isBetween(13, 20);
            assertThat(plan.deferred()).hasSizeBetween(10, 34);
            assertThat(plan.needed().toDouble()).isBetween(11_000.0, 17_000.0);
            assertThat(plan.planned().toDouble()).isBetween(5_000.0, 6_500.0);
            assertThat(board.kpis().fillRate()).isBetween(0.945, 0.975);
            assertThat(board.kpis().atRisk().toDouble()).isBetween(4_000.0, 6_500.0);
            assertThat(board.kpis().outOfStock()).isEqualTo(7);
            assertThat(board.lane(Lane.Kind.LISTINGS).rows()).hasSize(13);
            assertThat(board.lane(Lane.Kind.CUSTOMERS).rows()).hasSize(5);
            assertThat(board.lane(Lane.Kind.ORDERS).rows()).hasSizeBetween(4, 6);
            assertThat(board.lane(Lane.Kind.TROUBLE).rows()).hasSizeBetween(2, 5);
            assertThat(board.lane(Lane.Kind.TROUBLE).atRisk().toDouble()).isBetween(30.0, 700.0);
            assertThat(services.listings().findings(picture).stream()
                            .collect(Collectors.groupingBy(Finding::kind, Collectors.counting())))
                    .containsOnly(
                            entry(Finding.Kind.OVERSELL, 12L),
                            entry(Finding.Kind.HIDDEN_SALES, 1L),
                            entry(Finding.Kind.STALE, 1L));
        }
    }

    @Test
    void aSampleShopOfAnotherBuildIsMadeAgain(@TempDir Path folder) throws SQLException {
        var shops = new Shops(folder, Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC));
        var file = folder.resolve("sample").resolve("backstop");
        Store.open(file, Clock.systemUTC()).close();
        try (var connection = DriverManager.getConnection("jdbc:h2:" + file, "", "");
                var statement = connection.createStatement()) {
            statement.execute("alter table products drop column service_level");
        }

        try (var open = shops.openSample()) {
            assertThat(open.isSample()).isTrue();
            assertThat(open.shop().picture().products()).hasSize(312);
        }
    }

    @Test
    void theSampleShopOpensInItsOwnFileFullOfWork(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC);
        var shops = new Shops(folder, clock);
        try (var open = shops.openSample()) {
            assertThat(open.isSample()).isTrue();
            var services = new Services(open, message -> message.key(), Locale.UK);
            var board = services.today().board(open.shop().picture(), Progress.NONE);
            assertThat(board.lanes()).allSatisfy(lane -> assertThat(lane.rows()).isNotEmpty());
        }
        try (var again = shops.openSample()) {
            assertThat(again.isSample()).isTrue();
            assertThat(again.shop().picture().products()).hasSize(312);
        }
        assertThat(shops.hasOwn()).isFalse();
        shops.removeSample();
        assertThat(folder).isEmptyDirectory();
    }
}
