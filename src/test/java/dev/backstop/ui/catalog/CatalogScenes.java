package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Sku;
import dev.backstop.service.CatalogService;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.work.Problems;
import java.time.LocalDate;

/// A shop with a product in every state: sold for half a year, out with and without a delivery, running low, too
/// much of it, and one never sold.
public final class CatalogScenes {
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

    public final ShopFixture fixture;
    public final Supplier yiwu;
    public Product bag;
    public Product tin;
    public Product jar;
    public Product mug;
    public Product pin;

    private CatalogScenes(ShopFixture fixture) {
        this.fixture = fixture;
        yiwu = fixture.supplier("Yiwu Homeware", "CN", 30);
        bag = fixture.product("BAG", "Jumbo bag, red", "4.95", 84);
        tin = fixture.product("TIN", "Cake tin", "8.00", 0);
        jar = fixture.product("JAR", "Jam jar", "3.00", 0);
        mug = fixture.product("MUG", "Blue mug", "12.00", 4000);
        pin = fixture.product("PIN", "Enamel pin", "2.00", 0);
        fixture.offer(yiwu, bag, "1.63", 240, 48);
        fixture.purchaseOrder("PO-1045", yiwu, bag, 24, LocalDate.of(2026, 12, 8));
        fixture.purchaseOrder("PO-1046", yiwu, tin, 60, LocalDate.of(2026, 12, 4));
        for (int day = 2; day <= 180; day++) {
            sold(bag, 4, day);
            if (day % 2 == 0) {
                sold(mug, 1, day);
            }
        }
        fixture.order("Ann Lee", tin, 3, 6);
        fixture.order("Bob Ray", jar, 1, 2);
    }

    public static CatalogScenes in(ShopFixture fixture) {
        return new CatalogScenes(fixture);
    }

    public static CatalogServices services(ShopFixture fixture) {
        var purchasing = new PurchasingService(fixture.shop, fixture.history);
        var forecasts = new Forecasts(fixture.shop);
        return new CatalogServices(
                fixture.shop,
                fixture.history,
                new CatalogService(fixture.shop, fixture.history),
                new SupplierService(fixture.shop, fixture.history),
                new PlanService(fixture.shop, fixture.history, forecasts),
                new DemandService(fixture.shop, fixture.history, forecasts),
                purchasing);
    }

    /// One more product, which sells and which nobody has counted.
    public Product uncounted() {
        var hat = new Product(
                fixture.shop.newId(),
                new Sku("HAT"),
                "Straw hat",
                null,
                null,
                mug.category(),
                mug.price(),
                mug.unitCost(),
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
        services(fixture).catalog().save(hat);
        sold(hat, 1, 3);
        return hat;
    }

    /// A sale that was shipped at once, from goods that are no longer counted here.
    public void sold(Product product, int units, int daysAgo) {
        var line = fixture.order("Many", product, units, daysAgo);
        var shipped = new OrderLine(
                line.id(),
                line.orderId(),
                line.productId(),
                line.sku(),
                line.title(),
                line.orderedOn(),
                line.quantity(),
                line.quantity(),
                0,
                false,
                line.unitPrice());
        fixture.perform(Edit.update(OrderLine.class, line, shipped));
    }
}
