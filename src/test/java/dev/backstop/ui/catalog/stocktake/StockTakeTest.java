package dev.backstop.ui.catalog.stocktake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockTakeTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 6);
    private final Product bowl = fixture.product("22720", "Grey bowl", "9.00", 4);
    private final Product plate = fixture.product("PLATE", "Plate", "7.00", 9);

    @AfterEach
    void close() {
        fixture.close();
    }

    private StockTake take(Product... products) {
        return StockTake.of(fixture.shop.picture(), List.of(products));
    }

    @Test
    void whatNobodyCountedIsNotBooked() {
        var take = take(plate, mug, bowl);

        take.lines().getFirst().count(5);
        take.lines().get(1).count(0);
        take.lines().get(1).count(null);

        assertThat(take.products()).containsExactly(mug, bowl, plate);
        assertThat(take.counted()).containsExactlyEntriesOf(Map.of(mug.id(), 5));
    }

    @Test
    void theSumSaysHowFarShelfAndLedgerAreApart() {
        var take = take(mug, bowl, plate);

        take.lines().get(0).count(4);
        take.lines().get(1).count(4);
        take.lines().get(2).count(10);

        assertThat(take.summary()).isEqualTo(new StockTake.Summary(3, 2, -1, ShopFixture.gbp("-2.00")));
    }

    @Test
    void aScanCountsOneMoreFromNothing() {
        var take = take(mug, bowl);

        take.scan("mug");
        take.scan(mug.printedCode().digits());
        var said = take.scan("0" + mug.printedCode().digits()).said();

        assertThat(take.counted()).containsExactlyEntriesOf(Map.of(mug.id(), 3));
        assertThat(said.args()).containsExactly("Blue mug", 3);
    }

    @Test
    void aStrangeCodeCountsNothingAndSaysWhy() {
        var take = take(mug, bowl);

        assertThat(take.scan("PLATE").said().key()).isEqualTo("catalog.stockTake.notHere");
        assertThat(take.scan("5012345678900").said().key()).isEqualTo("catalog.stockTake.unknown");
        assertThat(take.counted()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is scanned: {1}")
    @CsvSource(textBlock = """
            5012345678900, true
            mug,           true
            22720,         true
            42,            false
            8000,          false
            2 dozen,       false
            """)
    void aScanIsToldFromACount(String typed, boolean scanned) {
        assertThat(take(mug, bowl).isCode(typed)).isEqualTo(scanned);
    }

    @Test
    void whatWasNotFoundIsNone() {
        var take = take(mug, bowl, plate);
        take.lines().getFirst().count(6);

        take.noneOf(take.lines());

        assertThat(take.counted().values()).containsExactly(6, 0, 0);
    }

    @Test
    void whatHasNeverBeenCountedDiffersFromNothing() {
        var towel = fixture.uncounted("TOWEL", "Towel", "8.00");
        var take = take(towel);

        take.lines().getFirst().count(7);

        assertThat(take.lines().getFirst().onHand()).isNull();
        assertThat(take.summary().different()).isZero();
        assertThat(take.counted()).containsValue(7);
    }
}
