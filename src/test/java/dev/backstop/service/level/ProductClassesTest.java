package dev.backstop.service.level;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two products that sell alike: what each earns decides.
class ProductClassesTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Services services = new Services(
            new OpenShop(fixture.store, fixture.shop, fixture.history), message -> message.key(), Locale.UK);
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 9);
    private final Product tin = fixture.product("TIN", "Cake tin", "4.00", 9);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aDeliveryWhoseFreightEatsTheMarginMovesTheClass() {
        var kiln = fixture.supplier("Kiln", "GB", 10);
        fixture.offer(kiln, mug, "2.00", 1, 1);
        Demand.daily(fixture, mug, 1, 300);
        Demand.daily(fixture, tin, 1, 300);
        assertThat(classOf(mug)).isEqualTo(ServiceClass.A);

        var order = fixture.purchaseOrder("PO-1", kiln, mug, 10, TODAY);
        var line = fixture.shop.picture().linesOf(order).getFirst();
        services.purchasing()
                .receive(
                        order.id(),
                        new Receipt(Map.of(line.id(), 10), Map.of(), TODAY, new Receipt.StillDue(), gbp("104")));

        assertThat(classOf(mug)).isEqualTo(ServiceClass.C);
        assertThat(services.listings().classOf(fixture.shop.picture(), mug.id()))
                .isEqualTo(ServiceClass.C);
    }

    private ServiceClass classOf(Product product) {
        return services.plans()
                .levels(fixture.shop.picture())
                .of(product)
                .productClass()
                .earns();
    }
}
