package dev.backstop.engine.consolation;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsolationTest {
    private static final ConsolationBudget FREE = new ConsolationBudget(null, gbp("0"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        case,                          cost, available, a week, grams, fits
        costs little and lies long,    1.25, 214,       5.6,    120,   true
        costs as much as is allowed,   2.00, 214,       5.6,    120,   true
        costs too much,                2.01, 214,       5.6,    120,   false
        costs nothing that is known,   ,     214,       5.6,    120,   false
        costs nothing,                 0,    214,       5.6,    120,   false
        would make a stockout,         1.25, 40,        5.6,    120,   false
        lasts eight weeks,             1.25, 40,        5.0,    120,   true
        none left,                     1.25, 0,         0,      120,   false
        nobody asks for it,            1.25, 30,        0,      120,   true
        too heavy for a parcel,        1.25, 214,       5.6,    501,   false
        weight not known,              1.25, 214,       5.6,    ,      true
        """)
    void aGiftIsSmallAndPlenty(
            String what, @Nullable String cost, int available, double perWeek, @Nullable Integer grams, boolean fits) {
        var item = item(1, what, "Gifts", "4.00", cost, available, perWeek, grams);

        assertThat(GiftChoice.of(List.of(item), gbp("2.00"), FREE)).hasSize(fits ? 1 : 0);
    }

    @Test
    void theLongestLyingGiftThatSomebodyWantsComesFirst() {
        var hearts = item(1, "Heart of wicker", "Gifts", "2.95", "1.25", 214, 5.6, 60);
        var cards = item(2, "Birthday card", "Cards", "2.06", "0.60", 90, 9, 15);
        var unsold = item(3, "Brass frog", "Gifts", "3.00", "0.90", 12, 0, 80);

        assertThat(GiftChoice.of(List.of(unsold, cards, hearts), gbp("2.00"), FREE))
                .containsExactly(hearts, cards, unsold);
        assertThat(GiftChoice.clearsOverstock(hearts)).isTrue();
        assertThat(GiftChoice.clearsOverstock(cards)).isFalse();
    }

    @Test
    void theMonthsCapHoldsForGiftsToo() {
        var item = item(1, "Heart of wicker", "Gifts", "2.95", "1.25", 214, 5.6, 60);

        assertThat(GiftChoice.of(List.of(item), gbp("2.00"), new ConsolationBudget(gbp("50"), gbp("48.75"))))
                .hasSize(1);
        assertThat(GiftChoice.of(List.of(item), gbp("2.00"), new ConsolationBudget(gbp("50"), gbp("48.76"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        cap,   spent, cost,  over
        50.00, 30.00, 20.00,
        50.00, 30.00, 20.01, 0.01
        50.00, 60.00, 1.00,  11.00
        0.00,  0.00,  0.50,  0.50
        ,      900,   900,
        """)
    void whatPassesTheCapIsNamed(@Nullable String cap, String spent, String cost, @Nullable String over) {
        var budget = new ConsolationBudget(cap == null ? null : gbp(cap), gbp(spent));

        assertThat(budget.excess(gbp(cost)).orElse(null)).isEqualTo(over == null ? null : gbp(over));
    }

    @Test
    void theMonthCountsItsOwnCodesAndGiftsOnly() {
        var codes = List.of(
                code(1, LocalDate.of(2026, 11, 1), gbp("6.25")),
                code(2, LocalDate.of(2026, 10, 31), gbp("9.00")),
                code(3, TODAY, null),
                code(4, TODAY, Money.of("7", "EUR")));
        var gifts = List.of(gift(5, TODAY, 2, "1.25"), gift(6, LocalDate.of(2026, 12, 1), 1, "1.25"));

        assertThat(ConsolationBudget.of(gbp("50"), codes, gifts, TODAY, gbp("0"))
                        .spent())
                .isEqualTo(gbp("8.75"));
    }

    @Test
    void anotherColourIsTheNearestSubstituteThenItsLikeAtItsPrice() {
        var jars = product(1, "Jam jar", "Red", "Kitchen", "4.00", 200);
        var blue = new StockItem(product(2, "Jam jar", "Blue", "Kitchen", "9.00", 200), null, 5, 1);
        var pots = new StockItem(product(3, "Honey pot", null, "Kitchen", "4.50", 200), null, 9, 1);
        var tins = new StockItem(product(4, "Cake tin", null, "Kitchen", "5.00", 200), null, 40, 1);
        var dear = new StockItem(product(5, "Cake stand", null, "Kitchen", "24.95", 200), null, 40, 1);
        var other = new StockItem(product(6, "Candle", null, "Candles", "4.00", 200), null, 40, 1);
        var few = new StockItem(product(7, "Spoon", null, "Kitchen", "4.00", 200), null, 2, 1);
        var own = new StockItem(jars, null, 40, 1);

        assertThat(SwapChoice.of(jars, 3, List.of(own, few, other, dear, tins, pots, blue)))
                .containsExactly(blue, pots, tins);
    }

    private static StockItem item(
            long id,
            String title,
            String category,
            String price,
            @Nullable String cost,
            int available,
            double perWeek,
            @Nullable Integer grams) {
        return new StockItem(
                product(id, title, null, category, price, grams), cost == null ? null : gbp(cost), available, perWeek);
    }

    private static Product product(
            long id, String title, @Nullable String variant, String category, String price, @Nullable Integer grams) {
        return new Product(
                new Id<>(id),
                new Sku("SKU-" + id),
                title,
                variant,
                null,
                category,
                gbp(price),
                null,
                grams,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
    }

    private static DiscountCode code(long id, LocalDate issuedOn, @Nullable Money cost) {
        return new DiscountCode(
                new Id<>(id), "SORRY-" + id, new Id<>(1), new Id<>(1), 5, issuedOn, issuedOn.plusDays(60), cost);
    }

    private static ParcelGift gift(long id, LocalDate addedOn, int units, String cost) {
        return new ParcelGift(
                new Id<>(id), new Id<>(1), new Id<>(1), "HEART", "Heart", units, gbp(cost), addedOn, null);
    }
}
