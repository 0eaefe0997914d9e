package dev.backstop.service.listings;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.testing.DeliveryDays;
import dev.backstop.testing.SupplyScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Since when a product is out: the same day on every page, whatever becomes of deliveries meanwhile.
class WaitingSinceTest {
    private final SupplyScene scene = new SupplyScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void isTheDayOfTheOldestOrderThatWaits() {
        assertThat(WaitingSince.of(scene.fixture.shop.picture(), scene.tin.id()))
                .isEqualTo(TODAY.minusDays(6));
        assertThat(WaitingSince.of(scene.fixture.shop.picture(), scene.bag.id()))
                .as("nobody waits")
                .isNull();
    }

    @Test
    void listingsSayTheSameAlsoAfterADeliveryWasPutOff() {
        scene.fixture.listing(Channel.Kind.SHOPIFY, scene.tin, 5);
        scene.services
                .purchasing()
                .moveLines(
                        scene.late.id(),
                        DeliveryDays.all(scene.fixture.shop.picture(), scene.late.id(), SupplyScene.ETA.plusDays(11)));

        assertThat(scene.services.listings().findings(scene.fixture.shop.picture()))
                .extracting(finding -> finding.why())
                .contains(Message.of("audit.why.outSince", TODAY.minusDays(6)));
    }
}
