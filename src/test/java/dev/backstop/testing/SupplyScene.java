package dev.backstop.testing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A shop that buys from Yiwu and Rotterdam: a bag that both sell, a bottle that only Yiwu has, a tin that two
/// customers wait for until PO-1042 arrives from Yiwu, nine days late. Yiwu closes for Lunar New Year.
public final class SupplyScene implements AutoCloseable {
    /// When the late delivery is due now.
    public static final LocalDate ETA = LocalDate.of(2026, 12, 9);

    /// A trouble or a bug fails the test.
    public static final Problems THROWING = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };

    public final ShopFixture fixture = new ShopFixture();
    public final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
    public final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), texts::text, Locale.UK);
    public final Supplier yiwu = fixture.supplier("Yiwu Homeware", "CN", 30);
    public final Supplier rotterdam = fixture.supplier("Rotterdam Gifts", "NL", 8);
    public final Product bag = fixture.product("BAG", "Jumbo bag, red", "4.95", 84);
    public final Product bottle = fixture.product("BOTTLE", "Hot water bottle", "9.95", 6);
    public final Product tin = fixture.product("TIN", "Cake tin", "14.95", 0);
    public final PurchaseOrder late;

    public SupplyScene() {
        fixture.offer(yiwu, bag, "1.63", 240, 48);
        fixture.offer(rotterdam, bag, "2.35", 24, 12);
        fixture.offer(yiwu, bottle, "2.48", 48, 24);
        fixture.offer(yiwu, tin, "5.10", 24, 12);
        fixture.offer(rotterdam, tin, "6.40", 12, 6);
        for (int week = 0; week < 26; week++) {
            sold(bag, 28, 2 + 7 * week);
            sold(bottle, 7, 3 + 7 * week);
        }
        for (int i = 0; i < 5; i++) {
            delivered("PO-90" + i, 60 + 40 * i, 28 + 2 * i, 32);
        }
        late = lateOrder();
        fixture.order("Ann Lee", tin, 2, 6);
        fixture.order("Bob Ray", tin, 3, 5);
        var newYear = new Closure(
                fixture.shop.newId(), yiwu.id(), "Lunar New Year", LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 19));
        fixture.perform(Edit.insert(Closure.class, newYear));
    }

    /// The line of that product on the late order.
    public PurchaseOrderLine lateLine(Product product) {
        return fixture.shop.picture().linesOf(order(late)).stream()
                .filter(line -> line.productId().equals(product.id()))
                .findFirst()
                .orElseThrow();
    }

    /// That order as it is now.
    public PurchaseOrder order(PurchaseOrder known) {
        return fixture.shop.picture().purchaseOrder(known.id()).orElseThrow();
    }

    private PurchaseOrder lateOrder() {
        var order = new PurchaseOrder(
                fixture.shop.newId(),
                "PO-1042",
                yiwu.id(),
                PurchaseOrder.Status.SENT,
                TODAY.minusDays(40),
                TODAY.minusDays(40),
                TODAY.minusDays(9),
                ETA,
                "");
        fixture.perform(
                Edit.insert(PurchaseOrder.class, order),
                Edit.insert(PurchaseOrderLine.class, line(order, tin, 24, 0, "5.10", null)),
                Edit.insert(PurchaseOrderLine.class, line(order, bottle, 48, 0, "2.48", null)));
        return order;
    }

    /// A delivery that took `days` where `promised` were agreed, sent so many days ago.
    private void delivered(String number, int sentDaysAgo, int days, int promised) {
        var sent = TODAY.minusDays(sentDaysAgo);
        var order = new PurchaseOrder(
                fixture.shop.newId(),
                number,
                yiwu.id(),
                PurchaseOrder.Status.RECEIVED,
                sent,
                sent,
                sent.plusDays(promised),
                sent.plusDays(promised),
                "");
        fixture.perform(
                Edit.insert(PurchaseOrder.class, order),
                Edit.insert(PurchaseOrderLine.class, line(order, bag, 240, 240, "1.63", sent.plusDays(days))));
    }

    private PurchaseOrderLine line(
            PurchaseOrder order, Product product, int units, int received, String cost, @Nullable LocalDate day) {
        return new PurchaseOrderLine(
                fixture.shop.newId(),
                order.id(),
                product.id(),
                "S-" + product.sku(),
                units,
                received,
                gbp(cost),
                12,
                null,
                day);
    }

    /// A sale that was shipped at once, from goods that are no longer counted here.
    private void sold(Product product, int units, int daysAgo) {
        var line = fixture.order("Many", product, units, daysAgo);
        fixture.perform(Edit.update(OrderLine.class, line, line.withShipped(units)));
    }

    @Override
    public void close() {
        fixture.close();
    }
}
