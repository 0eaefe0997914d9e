package dev.backstop.service.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One customer's large order is told from many customers' small ones.
class BulkOrderSpikeTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Forecasts forecasts = new Forecasts(fixture.shop);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "4.95", 900);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void oneOrderOf150IsNoNewLevel() {
        Demand.daily(fixture, bag, 3, 200);
        fixture.order("Trade", bag, 150, 1);

        assertThat(forecasts.spike(fixture.shop.picture(), bag.id())).hasValueSatisfying(spike -> {
            assertThat(spike.oneOrder()).isEqualTo(150);
            assertThat(spike.chances().oneOff()).isEqualTo(0.95);
            assertThat(spike.perDay()).isLessThan(12);
        });
    }

    @Test
    void fiftyOrdersOfThreeMayBeOne() {
        Demand.daily(fixture, bag, 3, 200);
        for (int customer = 0; customer < 50; customer++) {
            fixture.order("Buyer " + customer, bag, 3, 1);
        }

        assertThat(forecasts.spike(fixture.shop.picture(), bag.id())).hasValueSatisfying(spike -> {
            assertThat(spike.oneOrder()).isZero();
            assertThat(spike.chances().oneOff()).isLessThan(0.8);
            assertThat(spike.perDay()).isGreaterThan(20);
        });
    }
}
