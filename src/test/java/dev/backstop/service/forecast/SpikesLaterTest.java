package dev.backstop.service.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The first pages of an opening stand before spikes are looked for.
class SpikesLaterTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Forecasts forecasts = new Forecasts(fixture.shop);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "4.95", 900);

    @BeforeEach
    void sellFast() {
        Demand.daily(fixture, bag, 3, 200);
        for (int customer = 0; customer < 50; customer++) {
            fixture.order("Buyer " + customer, bag, 3, 1);
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aListKnowsThemAtOnceWhereNothingElseIsAskedFor() {
        assertThat(forecasts.spikesAreKnown()).isTrue();
        assertThat(forecasts.spikeSoFar(fixture.shop.picture(), bag.id())).isPresent();
    }

    @Test
    void aListKnowsThemOnceForecastsAreRenewed() {
        forecasts.lookForSpikesLater();

        assertThat(forecasts.spikesAreKnown()).isFalse();
        assertThat(forecasts.spikeSoFar(fixture.shop.picture(), bag.id())).isEmpty();
        assertThat(forecasts.renew(fixture.shop.picture(), Progress.NONE)).isEqualTo(1);
        assertThat(forecasts.spikesAreKnown()).isTrue();
        assertThat(forecasts.spikeSoFar(fixture.shop.picture(), bag.id())).isPresent();
    }

    @Test
    void whoAsksForOneProductNeedNotWait() {
        forecasts.lookForSpikesLater();
        var picture = fixture.shop.picture();

        var spike = forecasts.spike(picture, bag.id());

        assertThat(spike).isPresent();
        assertThat(forecasts.spikeSoFar(picture, bag.id())).isEqualTo(spike);
    }

    @Test
    void whatARenewalThatWasStoppedLeftIsLookedForWhenAskedFor() {
        forecasts.lookForSpikesLater();

        forecasts.renew(fixture.shop.picture(), new Progress() {
            @Override
            public void at(int done, int total, Message doing) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        });

        assertThat(forecasts.spikeSoFar(fixture.shop.picture(), bag.id())).isPresent();
    }
}
