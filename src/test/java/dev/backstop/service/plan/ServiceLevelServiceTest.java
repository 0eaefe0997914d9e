package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServicePolicy.Basis;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.service.Services;
import dev.backstop.service.level.ClassCushion;
import dev.backstop.service.level.ServiceLevels.Promise;
import dev.backstop.service.level.ServiceLevels.Source;
import dev.backstop.service.level.ServiceSettings;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The service that is promised: by class, by category, of one product, of all; and what its cushion costs.
class ServiceLevelServiceTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final ServiceLevelService service = services.serviceLevels();
    private final Supplier yiwu = fixture.supplier("Yiwu", "CN", 20);
    private final Product bestSeller = sold("BEST", "9.95", 10, 300);
    private final Product slow = sold("SLOW", "2.50", 1, 300);
    private final Product young = sold("YOUNG", "2.50", 1, 20);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void goesByWhatAProductEarnsAndHowEvenlyItSells() {
        assertThat(promise(bestSeller))
                .isEqualTo(new Promise(
                        new ServiceTarget.CycleService(0.98),
                        Source.CLASS,
                        new ProductClass(ServiceClass.A, Predictability.X)));
        assertThat(promise(slow).productClass()).isEqualTo(new ProductClass(ServiceClass.C, Predictability.X));
        assertThat(promise(young).productClass()).hasToString("CZ");
        assertThat(promise(young).target().share()).isEqualTo(0.85);
    }

    @Test
    void whatIsSoldThisMonthChangesNoClass() {
        fixture.order("Trade", slow, 5000, 3);

        assertThat(promise(slow).productClass()).hasToString("CX");
    }

    @Test
    void theClosestWordCounts() {
        save(Basis.CLASS, Map.of("AX", 0.99), Map.of());
        assertThat(promise(bestSeller).target().share()).isEqualTo(0.99);

        save(Basis.CLASS, Map.of("AX", 0.99), Map.of("Kitchen", 0.9));
        assertThat(promise(bestSeller).source()).isEqualTo(Source.CATEGORY);
        assertThat(promise(bestSeller).target().share()).isEqualTo(0.9);

        var own = withLevel(bestSeller, 0.7);
        services.catalog().save(own);
        assertThat(promise(own)).extracting(Promise::source).isEqualTo(Source.PRODUCT);
        assertThat(promise(own).target().share()).isEqualTo(0.7);

        save(Basis.ALL, Map.of(), Map.of());
        assertThat(promise(slow).source()).isEqualTo(Source.ALL);
        assertThat(promise(slow).target().share()).isEqualTo(0.95);
    }

    @Test
    void isKeptAndTakenBackAsOneStep() {
        save(Basis.ALL, Map.of("AX", 0.99), Map.of("Kitchen", 0.9));

        var again = new Shop(fixture.store, fixture.shop.clock()).picture();
        assertThat(again.servicePolicy().basis()).isEqualTo(Basis.ALL);
        assertThat(again.serviceRules()).hasSize(2);
        fixture.history.undo();
        assertThat(fixture.shop.picture().servicePolicy()).isEqualTo(ServicePolicy.standard());
        assertThat(fixture.shop.picture().serviceRules()).isEmpty();
        save(Basis.CLASS, Map.of(), Map.of());
        assertThat(fixture.history.latest().map(done -> done.label().key())).isNotEqualTo("settings.label.service");
    }

    /// With large orders a stockout is rare, so that a share met at once asks for less than a chance of none.
    @Test
    void aFillRateAsksForLessThanTheSameChanceOfNoStockout() {
        int alpha = safetyStock();
        service.save(
                new ServiceSettings(ServicePolicy.standard().as(ServicePolicy.Measure.FILL_RATE), Map.of(), Map.of()));

        assertThat(promise(bestSeller).target()).isInstanceOf(ServiceTarget.FillRate.class);
        assertThat(safetyStock()).isLessThan(alpha);
        assertThat(services.plans()
                        .suggestion(fixture.shop.picture(), bestSeller)
                        .why()
                        .get(1)
                        .what()
                        .key())
                .isEqualTo("replenish.why.safetyStockFill");
    }

    @Test
    void saysWhatTheCushionCostsAndPrevents() {
        var cushion =
                services.plans().cushion(fixture.shop.picture(), bestSeller).orElseThrow();
        var all = service.cushions(Progress.NONE);

        assertThat(cushion.yearlyCost()).isBetween(0.29 * cushion.units(), 0.31 * cushion.units());
        assertThat(cushion.stockoutsPrevented()).isBetween(1.0, 6.0);
        assertThat(all).extracting(ClassCushion::products).containsExactlyInAnyOrder(1, 1, 1);
        assertThat(all.stream()
                        .filter(found -> found.of().toString().equals("AX"))
                        .findFirst()
                        .orElseThrow()
                        .yearlyCost())
                .isGreaterThan(gbp("1"));
    }

    /// 3,650 a year that earn £8.95 each, against a lot of 662 that cost £1.00 each, 30 % a year; a lost sale
    /// counts twice.
    @Test
    void whatAProductEarnsAgainstWhatHoldingItCosts() {
        save(Basis.MARGIN, Map.of(), Map.of());

        var best = promise(bestSeller);
        assertThat(best.source()).isEqualTo(Source.MARGIN);
        assertThat(best.target()).isInstanceOf(ServiceTarget.CycleService.class);
        double lot = Math.sqrt(2 * 3650 * 18 / 0.3);
        assertThat(best.target().share()).isCloseTo(1 / (1 + lot * 1.00 * 0.3 / (3650 * 8.95 * 2)), within(0.001));
        assertThat(promise(slow).target().share()).isLessThan(best.target().share());
        assertThat(promise(young).source()).isEqualTo(Source.CLASS);

        save(Basis.MARGIN, Map.of(), Map.of("Kitchen", 0.9));
        assertThat(promise(bestSeller).source()).isEqualTo(Source.CATEGORY);
    }

    @Test
    void aDearerLostSaleAsksForMore() {
        double before = 0;
        for (double margins : new double[] {1, 2, 5}) {
            service.save(new ServiceSettings(
                    new ServicePolicy(ServicePolicy.ONLY, Basis.MARGIN, ServicePolicy.Measure.FILL_RATE, margins),
                    Map.of(),
                    Map.of()));
            double level = promise(slow).target().share();
            assertThat(level).isGreaterThan(before);
            before = level;
        }
    }

    private int safetyStock() {
        return services.plans()
                .suggestion(fixture.shop.picture(), bestSeller)
                .reorderPoint()
                .safetyStock();
    }

    private Promise promise(Product product) {
        return services.plans().levels(fixture.shop.picture()).of(product);
    }

    private void save(Basis basis, Map<String, Double> classes, Map<String, Double> categories) {
        service.save(new ServiceSettings(ServicePolicy.standard().by(basis), classes, categories));
    }

    private Product sold(String sku, String price, int perDay, int days) {
        var product = fixture.product(sku, sku, price, 5);
        fixture.offer(yiwu, product, "1.00", 1, 1);
        Demand.daily(fixture, product, perDay, days);
        return product;
    }

    private static Product withLevel(Product product, double level) {
        return new Product(
                product.id(),
                product.sku(),
                product.title(),
                product.variant(),
                product.barcode(),
                product.category(),
                product.price(),
                product.unitCost(),
                product.weightGrams(),
                product.fulfilment(),
                level,
                product.firstSoldOn(),
                product.retiredOn());
    }
}
