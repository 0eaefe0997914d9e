package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.ShopFixture;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ReadyShopTest {
    @Test
    void forecastsNothingAheadForAShopThatHasBeenClosed() {
        try (var fixture = new ShopFixture()) {
            fixture.product("MUG", "Blue mug", "12.50", 6);
            var open = new OpenShop(fixture.store, fixture.shop, fixture.history);
            var ready = ReadyShop.of(open, fixture.shop.clock());
            open.close();

            assertThat(fixture.store.isClosed()).isTrue();
            assertThatThrownBy(fixture.store::records).isInstanceOf(CancellationException.class);
            assertThatCode(ready::forecastAhead).doesNotThrowAnyException();
        }
    }
}
