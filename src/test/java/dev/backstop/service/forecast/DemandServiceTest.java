package dev.backstop.service.forecast;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.ShopFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemandServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Forecasts forecasts = new Forecasts(fixture.shop);
    private final DemandService demand = new DemandService(fixture.shop, fixture.history, forecasts);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "4.95", 500);
    private final Product tin = fixture.product("TIN", "Cake tin", "5.50", 20);

    DemandServiceTest() {
        for (int day = 1; day <= 140; day++) {
            fixture.order("Many", bag, 4, day);
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFactorIsLaidOverTheMeasuredForecastAndUndone() {
        double measured = mean(bag);

        say(DemandStatement.Kind.FACTOR, 2.5, TODAY, TODAY.plusDays(27), bag, null);

        assertThat(mean(bag)).isCloseTo(2.5 * measured, within(0.01 * measured));
        assertThat(forecasts.measured(fixture.shop.picture(), bag.id()).mean(28))
                .isEqualTo(measured);

        fixture.history.undo();

        assertThat(mean(bag)).isEqualTo(measured);
        assertThat(fixture.shop.picture().statements()).isEmpty();
    }

    @Test
    void aLevelSaysUnitsADay() {
        say(DemandStatement.Kind.LEVEL, 10, TODAY, TODAY.plusDays(27), bag, null);

        assertThat(mean(bag)).isCloseTo(280, within(3.0));
    }

    @Test
    void aTrendGrowsToItsFactor() {
        double measured = mean(bag);

        say(DemandStatement.Kind.TREND, 1.4, TODAY, TODAY.plusDays(27), bag, null);

        assertThat(mean(bag)).isBetween(1.15 * measured, 1.25 * measured);
    }

    @Test
    void whatIsSaidOfACategoryHoldsForItsProducts() {
        double measured = mean(bag);

        say(DemandStatement.Kind.FACTOR, 0.5, TODAY, TODAY.plusDays(27), null, "Kitchen");

        assertThat(mean(bag)).isCloseTo(measured / 2, within(0.01 * measured));
    }

    @Test
    void whatIsSaidIsStillThereWhenTheShopIsOpenedAgain() {
        say(DemandStatement.Kind.FACTOR, 2, TODAY, TODAY.plusDays(9), bag, null);

        var again = new Shop(fixture.store, fixture.shop.clock());

        assertThat(again.picture().statementsOf(bag))
                .isEqualTo(fixture.shop.picture().statementsOf(bag));
    }

    @Test
    void aStatementThatIsOverHasARecord() {
        var from = TODAY.minusDays(30);
        say(DemandStatement.Kind.FACTOR, 3, from, from.plusDays(13), bag, null, from.minusDays(1));

        var records = demand.records(fixture.shop.picture(), bag);

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.came()).isEqualTo(14 * 4);
            assertThat(record.with()).isGreaterThan(2.5 * record.without());
            assertThat(record.helped()).isFalse();
        });
    }

    @Test
    void aProductWithoutHistorySellsLikeAnotherOnTheOwnersWord() {
        var picture = fixture.shop.picture();
        assertThat(demand.similar(picture, tin)).containsExactly(bag);
        assertThat(mean(tin)).isZero();

        demand.sellLike(tin, bag);

        assertThat(mean(tin)).isBetween(90.0, 130.0);

        fixture.history.undo();
        assertThat(mean(tin)).isZero();
    }

    @Test
    void aTotalAddsUpItsProducts() {
        fixture.order("Ann", tin, 3, 5);
        var picture = fixture.shop.picture();

        var total = demand.total(picture, null);

        assertThat(total.demand().on(TODAY.minusDays(5))).isEqualTo(7);
        assertThat(total.demand().sum(TODAY.minusDays(140), TODAY)).isEqualTo(140 * 4 + 3);
        assertThat(demand.forecast(total).perDay()).isBetween(3.5, 4.6);
    }

    @Test
    void anEarlierForecastKnowsNothingOfWhatCameLater() {
        for (int day = 1; day <= 20; day++) {
            fixture.order("Crowd", bag, 30, day);
        }

        var earlier = demand.earlier(fixture.shop.picture(), bag);

        assertThat(earlier).hasSize(2);
        assertThat(earlier.getFirst().perDay()).isBetween(3.5, 4.6);
    }

    private double mean(Product product) {
        return forecasts.of(fixture.shop.picture(), product.id()).mean(28);
    }

    private void say(
            DemandStatement.Kind kind, double amount, LocalDate from, LocalDate to, Product product, String category) {
        say(kind, amount, from, to, product, category, TODAY);
    }

    private void say(
            DemandStatement.Kind kind,
            double amount,
            LocalDate from,
            LocalDate to,
            Product product,
            String category,
            LocalDate madeOn) {
        demand.say(new DemandStatement(
                fixture.shop.newId(),
                product == null ? null : product.id(),
                category,
                kind,
                from,
                to,
                amount,
                "Fair",
                madeOn));
    }
}
