package dev.backstop.ui.catalog;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.DropshipScene;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.work.Work;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogViewModelTest {
    private final ShopFixture fixture = new ShopFixture();
    private final CatalogServices services = CatalogScenes.services(fixture);
    private final ProductRows rows = new ProductRows(services.plans());
    private final Work work = Work.direct(CatalogScenes.THROWING);
    private final CatalogViewModel model = new CatalogViewModel(fixture.shop, rows, work);
    private CatalogScenes scenes;

    @BeforeEach
    void aProductInEveryState() {
        scenes = CatalogScenes.in(fixture);
        model.refresh();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givesEachProductItsMostUrgentState() {
        assertThat(row(scenes.bag).state()).isEqualTo(ProductState.REORDER_NOW);
        assertThat(row(scenes.tin).state()).isEqualTo(ProductState.BACKORDER);
        assertThat(row(scenes.jar).state()).isEqualTo(ProductState.STOCKOUT);
        assertThat(row(scenes.mug).state()).isEqualTo(ProductState.OVERSTOCK);
        assertThat(row(scenes.pin).state()).isEqualTo(ProductState.UNSOLD);
    }

    /// Half a dozen of what sells once in two months lasts a year. That is the supplier's smallest case, and no
    /// mistake;
    /// forty are one.
    @ParameterizedTest
    @CsvSource({"6, OK", "40, OVERSTOCK"})
    void takesOneCaseOfASlowSellerForNoOverstock(int available, ProductState state) {
        var vane = fixture.product("VANE", "Weather vane", "44.95", available);
        fixture.offer(scenes.yiwu, vane, "20.00", 6, 6);
        for (int day = 2; day <= 180; day += 60) {
            scenes.sold(vane, 1, day);
        }
        model.refresh();

        assertThat(row(vane).cover() == null || row(vane).cover() > ProductRows.OVERSTOCK_DAYS)
                .isTrue();
        assertThat(row(vane).state()).isEqualTo(state);
    }

    /// What is about to run out is not well because nobody can be asked for more.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        available, offered, state
        10,        false,   NO_SUPPLIER
        10,        true,    REORDER_NOW
        100,       false,   OK
        """)
    void saysWhereNobodyCanDeliver(int available, boolean offered, ProductState state) {
        var vane = fixture.product("VANE", "Weather vane", "44.95", available);
        if (offered) {
            fixture.offer(scenes.yiwu, vane, "20.00", 6, 6);
        }
        for (int day = 2; day <= 180; day += 7) {
            scenes.sold(vane, 7, day);
        }
        model.refresh();

        assertThat(row(vane).state()).isEqualTo(state);
    }

    /// Before there are orders, a shelf full of goods is no mistake.
    @ParameterizedTest
    @CsvSource({"20, UNSOLD", "200, OVERSTOCK"})
    void whatNeverSoldIsOverstockOnlyOnceSalesAreKnownForLong(int orderedDaysAgo, ProductState state) {
        try (var shop = new ShopFixture()) {
            var vase = shop.product("VASE", "Vase", "9.95", 40);
            var mug = shop.product("MUG", "Mug", "9.95", 40);
            shop.order("Ann Lee", mug, 1, orderedDaysAgo);
            var plans = new PlanService(shop.shop, shop.history, new Forecasts(shop.shop));

            assertThat(new ProductRows(plans).of(shop.shop.picture(), vase).state())
                    .isEqualTo(state);
        }
    }

    /// What came to a running shop less than eight weeks ago may sell as well as anything; before, it lies too long.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        came days ago, sold, state
        20,            0,    UNSOLD
        20,            1,    OK
        70,            0,    OVERSTOCK
        70,            1,    OVERSTOCK
        200,           0,    OVERSTOCK
        """)
    void whatIsNewIsNoOverstock(int cameDaysAgo, int sold, ProductState state) {
        var clock = new MovingClock(ShopFixture.NOW.minus(Duration.ofDays(200)));
        try (var shop = new ShopFixture(clock)) {
            var mug = shop.product("MUG", "Mug", "9.95", 40);
            clock.moveOn(Duration.ofDays(200 - cameDaysAgo));
            var vase = shop.product("VASE", "Vase", "9.95", 40);
            clock.moveOn(Duration.ofDays(cameDaysAgo));
            shop.order("Ann Lee", mug, 1, 199);
            if (sold > 0) {
                shop.order("Ann Lee", vase, sold, 5);
            }
            var today = new Shop(shop.store, clock);
            var plans = new PlanService(today, shop.history, new Forecasts(today));

            assertThat(new ProductRows(plans).of(today.picture(), vase).state()).isEqualTo(state);
        }
    }

    @Test
    void whatASupplierHoldsForUsIsNoOverstock() {
        try (var scene = new DropshipScene()) {
            var plans = new PlanService(scene.fixture.shop, scene.fixture.history, new Forecasts(scene.fixture.shop));
            var row = new ProductRows(plans).of(scene.fixture.shop.picture(), scene.lamp);

            assertThat(row.available()).isGreaterThan(0);
            assertThat(row.state()).isEqualTo(ProductState.OK);
        }
    }

    @Test
    void putsWhoeverIsOutLongestFirstAndWhatLastsLongestLast() {
        assertThat(model.rows())
                .extracting(row -> row.product().sku().value())
                .containsExactly("TIN", "JAR", "BAG", "MUG", "PIN");
    }

    @Test
    void saysHowLongStockLastsAndSinceWhenItIsGone() {
        assertThat(row(scenes.bag).cover()).isBetween(19.0, 26.0);
        assertThat(row(scenes.bag).stockoutOn()).isAfter(LocalDate.of(2026, 12, 8));
        assertThat(row(scenes.tin).cover()).isZero();
        assertThat(row(scenes.tin).stockoutOn()).isEqualTo(TODAY.minusDays(6));
        assertThat(row(scenes.mug).cover()).isNull();
        assertThat(row(scenes.pin).stockoutOn()).isNull();
    }

    @Test
    void countsTwelveWeeksOfDemandTheNewestLast() {
        assertThat(row(scenes.bag).weeks()).hasSize(12).startsWith(28, 28).endsWith(24);
        assertThat(row(scenes.pin).weeks()).containsOnly(0);
    }

    @Test
    void filtersByStateAndWordsAndCountsEach() {
        assertThat(model.countsProperty().get())
                .containsEntry(ProductFilter.ALL, 5)
                .containsEntry(ProductFilter.BACKORDER, 1)
                .containsEntry(ProductFilter.STOCKOUT, 1)
                .containsEntry(ProductFilter.OVERSTOCK, 1)
                .containsEntry(ProductFilter.RETIRED, 0);

        model.filterProperty().set(ProductFilter.STOCKOUT);
        assertThat(model.rows()).extracting(ProductRow::id).containsExactly(scenes.jar.id());

        model.filterProperty().set(ProductFilter.ALL);
        model.searchProperty().set(" jumBO ");
        assertThat(model.rows()).extracting(ProductRow::id).containsExactly(scenes.bag.id());
    }

    @Test
    void keepsTheLinesThatDidNotChange() {
        var before = List.copyOf(model.rows());
        services.catalog().countStock(scenes.mug.id(), 3990, "");

        model.refresh();

        for (var row : before) {
            boolean same = row(row.product()) == row;
            assertThat(same).isEqualTo(!row.id().equals(scenes.mug.id()));
        }
        assertThat(row(scenes.mug).onHand()).isEqualTo(3990);
    }

    @Test
    void hidesRetiredProductsUntilTheyAreAskedFor() {
        services.catalog().retire(scenes.mug.id());
        model.refresh();
        assertThat(model.rows()).extracting(ProductRow::id).doesNotContain(scenes.mug.id());

        model.open(scenes.mug.id());

        assertThat(model.filterProperty().get()).isEqualTo(ProductFilter.RETIRED);
        assertThat(row(scenes.mug).state()).isEqualTo(ProductState.RETIRED);
    }

    @Test
    void openingAProductTakesAwayWhatHidesIt() {
        model.searchProperty().set("nothing like it");
        model.filterProperty().set(ProductFilter.OVERSTOCK);

        model.open(scenes.jar.id());

        assertThat(model.rows()).extracting(ProductRow::id).contains(scenes.jar.id());
        assertThat(model.openedProperty().get()).isEqualTo(scenes.jar.id());
    }

    @Test
    void theDetailShowsTheSuggestionWithItsChartOfToday() {
        var detail = new ProductDetailViewModel(
                fixture.shop, new ProductDetails(services.plans(), services.demand(), rows), work);

        detail.show(scenes.bag.id());

        var shown = Objects.requireNonNull(detail.detailProperty().get());
        assertThat(shown.suggestion().quantity())
                .isPositive()
                .satisfies(units -> assertThat(units % 48).isZero());
        assertThat(shown.series().today()).isEqualTo(TODAY);

        detail.show(null);
        assertThat(detail.detailProperty().get()).isNull();
    }

    @Test
    void aProductThatNobodyCountedIsShownAsThatAndNotAsOut() {
        var hat = scenes.uncounted();

        model.refresh();

        assertThat(row(hat).state()).isEqualTo(ProductState.NOT_COUNTED);
        assertThat(row(hat).knownOnHand()).isNull();
        assertThat(row(hat).cover()).isNull();
        assertThat(model.countsProperty().get()).containsEntry(ProductFilter.NOT_COUNTED, 1);

        services.catalog().countStock(hat.id(), 0, "");
        model.refresh();

        assertThat(row(hat).state()).isEqualTo(ProductState.STOCKOUT);
        assertThat(row(hat).knownOnHand()).isZero();
    }

    /// By the first offer where there is one, else as last known; what nobody counted is worth nothing that is known.
    @Test
    void saysWhoSellsItAndWhatTheStockIsWorth() {
        var vane = fixture.product("VANE", "Weather vane", "44.95", 6);
        var known = fixture.product("BELL", "Bell", "9.00", 4);
        fixture.offer(scenes.yiwu, vane, "20.00", 6, 6);
        var hat = scenes.uncounted();
        model.refresh();

        assertThat(row(vane).supplier()).isEqualTo("Yiwu Homeware");
        assertThat(row(vane).stockValue()).isEqualTo(ShopFixture.gbp("120.00"));
        assertThat(row(known).supplier()).isEmpty();
        assertThat(row(known).stockValue()).isEqualTo(ShopFixture.gbp("8.00"));
        assertThat(row(hat).stockValue()).isNull();
    }

    private ProductRow row(Product product) {
        return model.row(product.id()).orElseThrow();
    }
}
