package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.today.Lane;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleShopServiceTest {
    @Test
    void theSampleShopOpensInItsOwnFileFullOfWork(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T11:20:00Z"), ZoneOffset.UTC);
        var shops = new Shops(folder, clock);
        try (var open = shops.openSample()) {
            assertThat(open.isSample()).isTrue();
            var services = new Services(open, message -> message.key(), Locale.UK);
            var board = services.today().board(open.shop().picture(), Progress.NONE);
            assertThat(board.lanes()).allSatisfy(lane -> assertThat(lane.rows()).isNotEmpty());
            assertThat(board.lane(Lane.Kind.LISTINGS).rows()).hasSizeBetween(8, 40);
            assertThat(board.lane(Lane.Kind.CUSTOMERS).rows()).hasSizeBetween(3, 12);
            assertThat(board.kpis().outOfStock()).isBetween(5, 12);
        }
        try (var again = shops.openSample()) {
            assertThat(again.isSample()).isTrue();
            assertThat(again.shop().picture().products()).hasSizeGreaterThan(290);
        }
        assertThat(shops.hasOwn()).isFalse();
        shops.removeSample();
        assertThat(folder).isEmptyDirectory();
    }
}
