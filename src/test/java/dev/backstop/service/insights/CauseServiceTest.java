package dev.backstop.service.insights;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.cause.Cause;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Three products that sell one every other day, and one that nobody wants, run out in different ways.
class CauseServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final CauseService causes = new CauseService(fixture.shop);
    private Product mug;
    private Product bowl;
    private Product plate;

    @BeforeEach
    void fill() {
        mug = sold("MUG", "10.00", 20);
        fixture.booked(mug, 100, StockMovement.Kind.STOCK_TAKE, 50);
        fixture.booked(mug, 20, StockMovement.Kind.SHIPMENT, -50);

        bowl = sold("BOWL", "10.00", 5);
        var leeds = fixture.supplier("Leeds", "GB", 7);
        fixture.offer(leeds, bowl, "2.00", 1, 1);
        fixture.purchaseOrder("PO-1", leeds, bowl, 40, TODAY.minusDays(6));
        fixture.booked(bowl, 100, StockMovement.Kind.STOCK_TAKE, 50);
        fixture.booked(bowl, 5, StockMovement.Kind.SHIPMENT, -50);
        fixture.booked(bowl, 2, StockMovement.Kind.RECEIPT, 40);

        plate = sold("PLATE", "10.00", 3);
        fixture.booked(plate, 100, StockMovement.Kind.STOCK_TAKE, 60);
        fixture.booked(plate, 40, StockMovement.Kind.WRITE_OFF, -60);
        fixture.booked(plate, 3, StockMovement.Kind.RECEIPT, 9);

        var unloved = fixture.uncounted("TIN", "Tin", "9.00");
        fixture.booked(unloved, 100, StockMovement.Kind.STOCK_TAKE, 1);
        fixture.booked(unloved, 20, StockMovement.Kind.WRITE_OFF, -1);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void eachStockoutOfWhatSellsHasItsCauseAndItsPrice() {
        var report = causes.report(fixture.shop.picture(), 90, Progress.NONE);

        assertThat(report.rows())
                .extracting(CauseReport.Row::cause, CauseReport.Row::times)
                .containsExactlyInAnyOrder(
                        tuple(Cause.STOCK_COUNT_WRONG, 1),
                        tuple(Cause.ORDERED_TOO_LATE, 1),
                        tuple(Cause.SUPPLIER_LATE, 1));
        assertThat(report.times()).isEqualTo(3);
        assertThat(report.rows())
                .filteredOn(row -> row.cause() == Cause.ORDERED_TOO_LATE)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.products()).containsExactly(mug.id());
                    assertThat(row.lost().toDouble()).isBetween(85.0, 105.0);
                });
    }

    /// A shop whose stock comes from its system's files books sales as counts.
    @Test
    void aCountThatSalesExplainWasNotWrong() {
        var jug = sold("JUG", "10.00", 20);
        fixture.booked(jug, 100, StockMovement.Kind.STOCK_TAKE, 40);
        fixture.booked(jug, 48, StockMovement.Kind.STOCK_TAKE, -26);
        fixture.booked(jug, 20, StockMovement.Kind.STOCK_TAKE, -14);

        var report = causes.report(fixture.shop.picture(), 90, Progress.NONE);

        assertThat(report.rows())
                .filteredOn(row -> row.products().contains(jug.id()))
                .extracting(CauseReport.Row::cause)
                .containsExactly(Cause.ORDERED_TOO_LATE);
    }

    @Test
    void whatBeganBeforeThePeriodIsNotInIt() {
        var report = causes.report(fixture.shop.picture(), 30, Progress.NONE);

        assertThat(report.rows()).extracting(CauseReport.Row::cause).doesNotContain(Cause.STOCK_COUNT_WRONG);
        assertThat(report.from()).isEqualTo(TODAY.minusDays(30));
    }

    @Test
    void aShopThatNeverRanOutHasNothingToTell() {
        try (var other = new ShopFixture()) {
            other.product("MUG", "Mug", "9.00", 5);

            var report = new CauseService(other.shop).report(other.shop.picture(), 365, Progress.NONE);

            assertThat(report.rows()).isEmpty();
            assertThat(report.lost().isZero()).isTrue();
        }
    }

    /// One unit every other day for a hundred days, until so many days ago.
    private Product sold(String sku, String price, int until) {
        var product = fixture.uncounted(sku, sku, price);
        for (int day = 100; day > until; day -= 2) {
            fixture.order("Ann " + sku + day, product, 1, day);
        }
        return product;
    }
}
