package dev.backstop.service.orders;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.Services;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.ShopFixture;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A shop in pounds that goes over to dollars, its prices one by one.
class OtherCurrencyTest {
    private static final Currency USD = Currency.getInstance("USD");

    private final ShopFixture fixture = new ShopFixture();
    private final Services services = new Services(
            new OpenShop(fixture.store, fixture.shop, fixture.history), message -> message.key(), Locale.UK);
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 1);
    private final Product tin = fixture.product("TIN", "Cake tin", "9.95", 0);

    @BeforeEach
    void goOver() {
        var kiln = fixture.supplier("Kiln", "GB", 10);
        fixture.offer(kiln, mug, "3.00", 6, 6);
        fixture.purchaseOrder("PO-1", kiln, tin, 5, TODAY.plusDays(3));
        var came = fixture.purchaseOrder("PO-2", kiln, tin, 5, TODAY);
        var line = fixture.shop.picture().linesOf(came).getFirst();
        services.purchasing()
                .receive(
                        came.id(),
                        new Receipt(Map.of(line.id(), 5), Map.of(), TODAY, new Receipt.StillDue(), gbp("12")));
        var pen = fixture.product("PEN", "Red pen", "1.00", 9);
        fixture.listing(Channel.Kind.SHOPIFY, mug, 10);
        fixture.listing(Channel.Kind.SHOPIFY, tin, 10);
        for (int day = 1; day < 60; day++) {
            fixture.order("Customer " + day, day % 2 == 0 ? mug : tin, 2, day);
        }
        var waiting = fixture.shop.picture().orders().iterator().next();
        services.messages().consolations().addGift(waiting.id(), pen.id());
        services.settings()
                .save(
                        inDollars(services.settings().settings()),
                        services.settings().consolationRules());
        services.catalog().save(priced(tin, "14.00"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void canLookAtEveryPageOnTheWay() {
        var picture = fixture.shop.picture();
        assertThatCode(() -> {
                    services.listings().findings(picture);
                    services.messages().owed(picture);
                    services.plans().plan(picture, Progress.NONE);
                    services.today().board(picture, Progress.NONE);
                    services.accuracy().report(picture, Progress.NONE);
                    services.plans().taken(picture);
                    ImportAlert.of(picture, picture, services.listings(), services.messages());
                    services.outages()
                            .ifStopped(picture, picture.suppliers().iterator().next(), Progress.NONE);
                    services.messages().consolations().budget(picture);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void stillKnowsWhatEarnsMost() {
        assertThat(services.listings().classOf(fixture.shop.picture(), tin.id()))
                .isEqualTo(ServiceClass.A);
    }

    private static ShopSettings inDollars(ShopSettings now) {
        return new ShopSettings(
                now.id(),
                now.name(),
                now.ownerName(),
                now.address(),
                now.email(),
                now.phone(),
                now.vatNumber(),
                USD,
                now.zone(),
                now.dispatchDays(),
                now.serviceLevel(),
                now.holdingRate(),
                new Money(now.orderCost().amount(), USD),
                null,
                now.highSeverity(),
                now.mediumSeverity(),
                now.sample());
    }

    private static Product priced(Product product, String amount) {
        return new Product(
                product.id(),
                product.sku(),
                product.title(),
                product.variant(),
                product.barcode(),
                product.category(),
                Money.of(amount, "USD"),
                product.unitCost(),
                product.weightGrams(),
                product.fulfilment(),
                product.serviceLevel(),
                product.firstSoldOn(),
                product.retiredOn());
    }
}
