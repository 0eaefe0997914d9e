package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Feast;
import dev.backstop.engine.forecast.events.Statement;
import dev.backstop.engine.forecast.events.Uplift;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What happens around demand: events, part days, bulk orders, the owner's word, what is borrowed.
class CircumstancesTest {
    private static final LocalDate TODAY = Demands.TODAY;
    private static final Id<dev.backstop.domain.catalog.Product> OTHER = new Id<>(8);

    @ParameterizedTest
    @CsvSource(textBlock = """
            EASTER,           2026, 2026-04-05
            EASTER,           2027, 2027-03-28
            MOTHERING_SUNDAY, 2026, 2026-03-15
            LUNAR_NEW_YEAR,   2026, 2026-02-17
            LUNAR_NEW_YEAR,   2025, 2025-01-29
            MOTHERS_DAY,      2026, 2026-05-10
            FATHERS_DAY,      2026, 2026-06-21
            BLACK_FRIDAY,     2026, 2026-11-27
            """)
    void feastsMoveByDate(Feast feast, int year, LocalDate day) {
        assertThat(feast.in(year)).contains(day);
    }

    @Test
    void aFeastIsExpectedWhereItsDateFalls() {
        var easters = DemandEvent.yearly(Feast.EASTER, 6, 0, 2023, 2027);
        var today = LocalDate.of(2027, 3, 1);
        var history = Demands.ending(
                today,
                1100,
                day -> Feast.EASTER
                                .in(day.getYear())
                                .filter(easter -> !day.isAfter(easter) && day.isAfter(easter.minusDays(7)))
                                .isPresent()
                        ? 12
                        : 3);

        var forecast = Demands.forecast(history.with(Circumstances.NONE.withEvents(easters)));

        double before = forecast.mean(21);
        double week = forecast.mean(28) - before;
        assertThat(before / 21).isCloseTo(3, within(0.4));
        assertThat(week / 7).isBetween(8.0, 13.0);
        assertThat(forecast.why())
                .anySatisfy(step -> assertThat(step.what()).satisfies(words -> {
                    assertThat(words.key()).isEqualTo("forecast.why.event");
                    assertThat(words.args().getFirst()).isEqualTo(Feast.EASTER.words());
                }));
    }

    @Test
    void aPromotionDoesNotMoveTheBase() {
        var promotion = new DemandEvent(
                "spring sale", DemandEvent.Kind.PROMOTION, TODAY.minusDays(20), TODAY.minusDays(7), null);
        var history = Demands.of(300, day -> day >= 280 && day < 294 ? 9 : 3);

        double told = Demands.forecast(history.with(Circumstances.NONE.withEvents(List.of(promotion))))
                .perDay();
        double untold = Demands.forecast(history).perDay();

        assertThat(told).isCloseTo(3, within(0.05));
        assertThat(untold).isGreaterThan(told);
    }

    @Test
    void upliftsLeanOnTheCategory() {
        var seen = new Uplift(30, 10);

        assertThat(seen.factor(1, 1)).isCloseTo(70.0 / 50, within(1e-9));
        assertThat(seen.factor(2.5, 1)).isCloseTo(130.0 / 50, within(1e-9));
        assertThat(seen.factor(1, 5)).isLessThan(seen.factor(1, 1));
        assertThat(Uplift.UNSEEN.factor(2.5, 1)).isEqualTo(2.5);
    }

    @Test
    void anEventNeverSeenDoesWhatItDoesToTheCategory() {
        var coming = new DemandEvent("fair", DemandEvent.Kind.PROMOTION, TODAY, TODAY.plusDays(27), null);
        var past = new DemandEvent("fair", DemandEvent.Kind.PROMOTION, TODAY.minusDays(100), TODAY.minusDays(81), null);
        var others = Demands.of(300, day -> day >= 200 && day < 220 ? 60 : 30);
        var category = PooledDemand.of(List.of(others, others), List.of(past));
        var around = Circumstances.NONE.withEvents(List.of(coming)).withCategory(category);

        assertThat(Demands.forecast(Demands.of(75, _ -> 3).with(around.withCategory(null)))
                        .mean(28))
                .isCloseTo(84, Percentage.withPercentage(2));
        assertThat(Demands.forecast(Demands.of(75, _ -> 3).with(around)).mean(28))
                .isCloseTo(168, Percentage.withPercentage(10));
    }

    @Test
    void oneBulkOrderDoesNotMoveTheBase() {
        var usual = Demands.of(300, day -> 1 + day % 3);
        var bulk = Demands.of(300, day -> day == 290 ? 400 : 1 + day % 3);

        assertThat(Demands.forecast(bulk).mean(28))
                .isCloseTo(Demands.forecast(usual).mean(28), Percentage.withPercentage(5));
        assertThat(Demands.forecast(bulk).quantile(0.95, 28)).isLessThan(90);
    }

    @Test
    void whereLargeDaysAreCommonTheyAreTheDemand() {
        double[] lumps = new double[200];
        for (int i = 0; i < 200; i += 4) {
            lumps[i] = i % 20 == 0 ? 100 : 1;
        }

        assertThat(BulkOrders.levelled(lumps)).containsExactly(lumps);
    }

    @Test
    void partDaysCountByTheirShare() {
        var shares = new HashMap<LocalDate, Double>();
        for (int day = 1; day <= 100; day += 2) {
            shares.put(TODAY.minusDays(day), 0.5);
        }
        var around = new Circumstances(shares, List.of(), List.of(), null, null);
        var history = Demands.of(300, day -> (300 - day) <= 100 && (300 - day) % 2 == 1 ? 2 : 4);

        assertThat(Demands.forecast(history.with(around)).mean(28)).isCloseTo(112, Percentage.withPercentage(2));
        assertThat(Demands.forecast(history).mean(28)).isLessThan(100);
    }

    @Test
    void theOwnersWordOverridesAndStandsApart() {
        var feast = new Statement("Mother's Day", Statement.Kind.LEVEL, TODAY.plusDays(7), TODAY.plusDays(13), 2.5);
        var history = Demands.of(300, _ -> 4);
        var plain = Demands.forecast(history);

        var stated = Demands.forecast(history.with(Circumstances.NONE.withStatements(List.of(feast))));

        assertThat(stated.mean(7)).isCloseTo(plain.mean(7), within(1e-3));
        assertThat(stated.mean(14) - stated.mean(7)).isCloseTo(70, within(0.01));
        assertThat(stated.mean(28)).isCloseTo(plain.mean(28) + 42, within(0.01));
        assertThat(stated.why()).anySatisfy(step -> {
            assertThat(step.what().key()).isEqualTo("forecast.why.stated");
            assertThat(step.value()).isCloseTo(42, within(0.01));
        });
    }

    @Test
    void aStatedTrendGrowsToItsLastDay() {
        var trend = new Statement("trend", Statement.Kind.TREND, TODAY, TODAY.plusDays(99), 1.4);

        assertThat(trend.on(TODAY.minusDays(1))).isEqualTo(1);
        assertThat(trend.on(TODAY.plusDays(49))).isCloseTo(1.2, within(1e-9));
        assertThat(trend.on(TODAY.plusDays(99))).isCloseTo(1.4, within(1e-9));
        assertThat(trend.on(TODAY.plusDays(100))).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement("x", Statement.Kind.LEVEL, TODAY, TODAY.minusDays(1), 2));
    }

    @Test
    void aStatementIsJudgedOnceItsTimeIsOver() {
        var statement = new Statement("fair", Statement.Kind.LEVEL, TODAY.minusDays(20), TODAY.minusDays(11), 2);
        var history = Demands.of(300, day -> day >= 280 && day < 290 ? 7 : 4);

        assertThat(StatementRecord.of(Demands.PRODUCT, history, statement)).hasValueSatisfying(record -> {
            assertThat(record.came()).isEqualTo(70);
            assertThat(record.without()).isCloseTo(40, within(0.1));
            assertThat(record.with()).isCloseTo(80, within(0.2));
            assertThat(record.helped()).isTrue();
        });
        var open = new Statement("fair", Statement.Kind.LEVEL, TODAY, TODAY.plusDays(5), 2);
        assertThat(StatementRecord.of(Demands.PRODUCT, history, open)).isEmpty();
    }

    @Test
    void aNewProductLeansOnWhatIsAlike() {
        var lean = Circumstances.NONE.withBorrowed(new Borrowed(2, 1.5));

        var unsold = Demands.forecast(Demands.of(0, _ -> 0).with(lean));
        var young = Demands.forecast(Demands.of(21, _ -> 4).with(lean));
        var old = Demands.forecast(Demands.of(300, _ -> 4).with(lean));

        assertThat(unsold.mean(28)).isCloseTo(56, Percentage.withPercentage(1));
        assertThat(unsold.quantile(0.95, 28)).isGreaterThan(70);
        assertThat(young.mean(28)).isBetween(80.0, 90.0);
        assertThat(young.method().key()).isEqualTo("forecast.method.borrowed");
        assertThat(old.mean(28)).isCloseTo(112, Percentage.withPercentage(1));
    }

    @Test
    void offersTheNearestInPriceOfTheCategory() {
        var item = new SimilarItem(Demands.PRODUCT, "mugs", 10, 0);
        var dear = new SimilarItem(OTHER, "mugs", 30, 50);
        var near = new SimilarItem(new Id<>(9), "mugs", 11, 50);
        var bowl = new SimilarItem(new Id<>(10), "bowls", 10, 50);
        var young = new SimilarItem(new Id<>(11), "mugs", 10, 3);

        assertThat(SimilarItem.to(item, List.of(item, dear, near, bowl, young))).containsExactly(near, dear);
    }
}
