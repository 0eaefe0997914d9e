package dev.backstop.service.today;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.engine.today.KpiFacts;
import dev.backstop.testing.SupplyScene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The figures above the lanes are of the same orders.
class KpiCountTest {
    private final SupplyScene scene = new SupplyScene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void unitsThatWaitAreThoseOfTheOrdersThatWait() {
        var known = scene.fixture.order("Ann Lee", scene.tin, 2, 6);
        var unknown = new OrderLine(
                scene.fixture.shop.newId(),
                known.orderId(),
                null,
                "MYSTERY",
                "Not in the catalog",
                known.orderedOn(),
                4,
                0,
                1,
                false,
                gbp("3.00"));
        int before = facts().backorderedUnits();
        scene.fixture.perform(Edit.insert(OrderLine.class, unknown));

        assertThat(before).as("tins of three orders").isEqualTo(2 + 3 + 2);
        assertThat(facts().backorderedUnits()).isEqualTo(before + 3);
        assertThat(facts().backorderedOrders()).isEqualTo(3);
    }

    private KpiFacts facts() {
        return new KpiCount(scene.fixture.shop.picture(), scene.fixture.shop, scene.services.plans()).facts();
    }
}
