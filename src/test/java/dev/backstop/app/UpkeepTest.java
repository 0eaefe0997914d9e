package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.testing.Fx;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startToolkit() {
        Fx.start();
    }

    @Test
    void aShopThatStaysOpenIsBackedUpOnEachDay() {
        var clock = new MovingClock(ShopFixture.NOW);
        try (var open = new Shops(folder, clock).openOwn()) {
            var services = new Services(open, message -> message.key(), Locale.UK);
            var told = new ArrayList<Instant>();
            try (var upkeep = new Upkeep(open, services, Work.direct(SupplyScene.THROWING), told::add, _ -> {})) {
                Fx.run(upkeep::begin);
                Fx.run(upkeep::minutePassed);
                assertThat(told).containsExactly(ShopFixture.NOW);

                clock.moveOn(Duration.ofDays(1));
                Fx.run(upkeep::minutePassed);
            }
            assertThat(told).containsExactly(ShopFixture.NOW, ShopFixture.NOW.plus(Duration.ofDays(1)));
            assertThat(services.backups().all()).hasSize(2);
            assertThat(open.shop().picture().today()).isEqualTo(ShopFixture.TODAY.plusDays(1));
        }
    }
}
