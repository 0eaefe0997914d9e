package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.service.Services;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.ShopFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A hundred bags at two pounds from Yiwu, on their way.
class MonthsCashTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "9.95", 24);
    private final Supplier yiwu = fixture.supplier("Yiwu", "CN", 30);
    private final Id<PurchaseOrder> order;

    MonthsCashTest() {
        fixture.offer(yiwu, bag, "2.00", 1, 1);
        fixture.purchaseOrder("PO-1", yiwu, bag, 100, TODAY.plusDays(3));
        order = fixture.shop.picture().purchaseOrders().iterator().next().id();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void goodsThatComeInFreeNoCash() {
        assertThat(taken()).isEqualTo(new CashTaken(gbp("200"), gbp("0"), gbp("0")));

        receive(60);
        assertThat(taken()).isEqualTo(new CashTaken(gbp("80"), gbp("120"), gbp("0")));
        assertThat(services.plans().cash(fixture.shop.picture()).committed()).isEqualTo(gbp("200"));

        receive(40);
        assertThat(taken()).isEqualTo(new CashTaken(gbp("0"), gbp("200"), gbp("0")));

        fixture.history.undo();
        assertThat(taken().received()).isEqualTo(gbp("120"));
    }

    @Test
    void freightThatIsBilledCountsAndWhatTheSupplierNeverSendsDoesNot() {
        services.purchasing()
                .receive(order, new Receipt(Map.of(line(), 60), Map.of(), TODAY, new Receipt.NotComing(), gbp("15")));

        assertThat(taken()).isEqualTo(new CashTaken(gbp("0"), gbp("135"), gbp("0")));
    }

    @Test
    void freightThatWillBeChargedIsTakenUntilItIsBilled() {
        services.suppliers().save(yiwu, new SupplierTerms(fixture.shop.newId(), yiwu.id(), gbp("25"), null));
        assertThat(taken().onOrder()).isEqualTo(gbp("225"));

        services.purchasing()
                .receive(order, new Receipt(Map.of(line(), 100), Map.of(), TODAY, new Receipt.StillDue(), gbp("28")));
        assertThat(taken()).isEqualTo(new CashTaken(gbp("0"), gbp("228"), gbp("0")));
    }

    @Test
    void aDepositIsTakenWhenTheOrderIsSent() {
        services.suppliers().save(yiwu, terms(0.3, 30));
        var sent = fixture.shop.picture().purchaseOrder(order).orElseThrow();
        services.purchasing()
                .save(
                        sent.sent(TODAY.minusDays(40), sent.expectedOn()),
                        fixture.shop.picture().linesOf(sent));

        assertThat(taken().onOrder()).isEqualTo(gbp("140"));
    }

    @Test
    void aPaidOrderThatIsCancelledOwesItsMoneyBack() {
        fixture.order("Ann Lee", bag, 2, 1);
        var sale = fixture.shop.picture().orders().iterator().next();
        services.orders().cancel(sale.id(), OrderService.CancelledBy.CUSTOMER);

        assertThat(taken().refunds()).isEqualTo(gbp("19.90"));
        assertThat(taken().total()).isEqualTo(gbp("219.90"));
        fixture.history.undo();
        assertThat(taken().refunds()).isEqualTo(gbp("0"));
    }

    @Test
    void whatIsSentInPlaceOfAnotherOwesNothing() {
        var tin = fixture.product("TIN", "Cake tin", "9.95", 24);
        var line = fixture.order("Ann Lee", bag, 2, 1);

        services.orders().swap(line.id(), tin.id());

        assertThat(taken().refunds()).isEqualTo(gbp("0"));
    }

    @Test
    void onTheDayItWasOrderedASubstituteIsPaidForToo() {
        var tin = fixture.product("TIN", "Cake tin", "9.95", 24);
        var line = fixture.order("Ann Lee", bag, 2, 0);
        services.orders().swap(line.id(), tin.id());
        assertThat(taken().refunds()).isEqualTo(gbp("0"));

        services.orders().cancel(line.orderId(), OrderService.CancelledBy.SHOP);
        assertThat(taken().refunds()).isEqualTo(gbp("19.90"));
    }

    @Test
    void whatWasCancelledIsOwedAlsoWhenTheRestHasLeft() {
        var line = fixture.order("Ann Lee", bag, 30, 1);
        services.orders().shipAvailable(line.orderId());
        assertThat(taken().refunds()).isEqualTo(gbp("0"));

        services.orders().cancelLine(line.id(), OrderService.CancelledBy.SHOP);

        assertThat(taken().refunds()).isEqualTo(gbp("59.70"));
    }

    private SupplierTerms terms(double deposit, int days) {
        return new SupplierTerms(fixture.shop.newId(), yiwu.id(), gbp("0"), null, deposit, days);
    }

    private Id<PurchaseOrderLine> line() {
        var picture = fixture.shop.picture();
        return picture.linesOf(picture.purchaseOrder(order).orElseThrow())
                .getFirst()
                .id();
    }

    private void receive(int units) {
        services.purchasing().receive(order, Map.of(line(), units), TODAY);
    }

    private CashTaken taken() {
        return services.plans().taken(fixture.shop.picture());
    }
}
