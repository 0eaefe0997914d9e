package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Two suppliers, ten days both, one a little cheaper: everything else that is known of them decides against it.
class OfferChoiceTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "9.95", 24);
    private final Supplier cheap = fixture.supplier("Cheap", "CN", 10);
    private final Supplier steady = fixture.supplier("Steady", "NL", 10);
    private final Offer cheaper = fixture.offer(cheap, bag, "2.00", 1, 1);
    private final Offer dearer = fixture.offer(steady, bag, "2.05", 1, 1);

    OfferChoiceTest() {
        Demand.daily(fixture, bag, 2, 400);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theCheaperOneWhereNothingElseIsKnown() {
        assertThat(chosen().supplier()).isEqualTo(cheap);
        assertThat(suggestion().options()).extracting(OfferOption::supplier).containsExactly(cheap, steady);
    }

    @Test
    void notWithDutyAndFreightOnTop() {
        services.suppliers()
                .save(
                        cheaper,
                        new OfferTerms(fixture.shop.newId(), cheaper.id(), false, null, null, 0.1, null, null),
                        List.of());

        assertThat(chosen().supplier()).isEqualTo(steady);
        fixture.history.undo();
        assertThat(chosen().supplier()).isEqualTo(cheap);
    }

    @Test
    void notWhenItIsMostlyLate() {
        for (int i = 0; i < 12; i++) {
            delivered("PO-" + i, cheap, 20 + 20 * i, 9);
            delivered("PQ-" + i, steady, 21 + 20 * i, 0);
        }

        assertThat(chosen().supplier()).isEqualTo(steady);
    }

    @Test
    void notWhenItSaidTodayThatItHasNone() {
        services.suppliers().save(cheaper.withReport(0, TODAY, null));
        assertThat(chosen().supplier()).isEqualTo(steady);
        assertThat(suggestion().options()).extracting(OfferOption::stockChance).containsExactly(0.9, 0.0);
    }

    private OfferOption chosen() {
        return Objects.requireNonNull(suggestion().option());
    }

    private Suggestion suggestion() {
        return services.plans().suggestion(fixture.shop.picture(), bag);
    }

    /// One that was sent so many days ago, promised for ten days on, and came so many days late.
    private void delivered(String number, Supplier supplier, int daysAgo, int late) {
        var sent = TODAY.minusDays(daysAgo);
        var promised = sent.plusDays(10);
        var order = new PurchaseOrder(
                fixture.shop.newId(),
                number,
                supplier.id(),
                PurchaseOrder.Status.RECEIVED,
                sent,
                sent,
                promised,
                promised,
                "");
        var other = dearer.supplierId().equals(supplier.id()) ? dearer : cheaper;
        fixture.perform(
                Edit.insert(PurchaseOrder.class, order),
                Edit.insert(
                        PurchaseOrderLine.class,
                        new PurchaseOrderLine(
                                fixture.shop.newId(),
                                order.id(),
                                bag.id(),
                                other.supplierSku(),
                                10,
                                10,
                                gbp("2"),
                                1,
                                null,
                                promised.plusDays(late))));
    }
}
