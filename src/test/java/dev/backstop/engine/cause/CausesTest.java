package dev.backstop.engine.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A product that sells two a day and ran out on 10 October; it came again after ten days.
class CausesTest {
    private static final LocalDate RAN_OUT = LocalDate.of(2026, 10, 10);
    private static final Stockout OUT = new Stockout(RAN_OUT.plusDays(1), RAN_OUT.plusDays(11));

    /// Days are those before (−) or after it ran out; `came` may be absent, and all of a row where nothing was ordered.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # case                                           sent  promised  came  stock  shorted  closedDays  cause
            promised before and not there,                   -30,  -2,       10,   60,    0,       0,          SUPPLIER_LATE
            promised before and still not there,             -30,  -2,       ,     60,    0,       0,          SUPPLIER_LATE
            a short delivery a week before,                  -30,  -7,       -7,   60,    12,      0,          SUPPLIER_SHORT
            a short delivery a quarter before,               -120, -90,      -90,  60,    12,      0,          ORDERED_TOO_LATE
            in time but for a closure of 14 days,            -20,  10,       10,   60,    0,       14,         SUPPLIER_CLOSED
            late in spite of the closure,                    -5,   25,       25,   10,    0,       7,          ORDERED_TOO_LATE
            sent with 10 for 30 days at two a day,           -5,   25,       25,   10,    0,       0,          ORDERED_TOO_LATE
            sent with 64 for 30 days at two a day,           -25,  5,        5,    64,    0,       0,          SAFETY_STOCK_TOO_LOW
            nothing was ordered,                             ,     ,         ,     ,      ,        ,           ORDERED_TOO_LATE
            """)
    void theFactsOfTheTimeNameTheCause(
            String name,
            @Nullable Integer sent,
            @Nullable Integer promised,
            @Nullable Integer came,
            @Nullable Integer stock,
            @Nullable Integer shorted,
            @Nullable Integer closedDays,
            Cause cause) {
        var deliveries = sent == null || promised == null || stock == null || shorted == null || closedDays == null
                ? List.<PastDelivery>of()
                : List.of(new PastDelivery(
                        RAN_OUT.plusDays(sent),
                        RAN_OUT.plusDays(promised),
                        came == null ? null : RAN_OUT.plusDays(came),
                        stock,
                        shorted,
                        closedDays));

        assertThat(Causes.of(facts(steady(), deliveries, 0, false, false))).isEqualTo(cause);
    }

    @ParameterizedTest(name = "counted away {0}, closed {1}, cash spent {2}: {3}")
    @CsvSource(textBlock = """
            3, true,  true,  STOCK_COUNT_WRONG
            0, true,  true,  SUPPLIER_CLOSED
            0, false, true,  NO_CASH
            0, false, false, ORDERED_TOO_LATE
            """)
    void whatElseWentOnIsToldWhereNothingWasOrdered(int counted, boolean closed, boolean cashSpent, Cause cause) {
        assertThat(Causes.of(facts(steady(), List.of(), counted, closed, cashSpent)))
                .isEqualTo(cause);
    }

    @Test
    void aRushIsNamedBeforeWhatIsSaidOfTheOrder() {
        var demand = steady();
        Arrays.fill(demand, 190 - 14, 190, 8);

        assertThat(Causes.of(facts(demand, List.of(), 0, false, true))).isEqualTo(Cause.DEMAND_SPIKE);
    }

    @Test
    void oneLargeWeekOfAProductThatOftenHasOneIsNoRush() {
        var demand = new int[200];
        for (int day = 0; day < 190; day += 20) {
            demand[day] = day % 40 == 0 ? 70 : 4;
        }

        assertThat(Causes.of(facts(demand, List.of(), 0, false, true))).isEqualTo(Cause.NO_CASH);
    }

    @Test
    void whatIsLostIsWhatWouldHaveSoldLessWhatWasOrderedAllTheSame() {
        var demand = steady();
        demand[192] = 5;

        assertThat(Causes.lostUnits(facts(demand, List.of(), 0, false, false))).isEqualTo(15);
    }

    /// Two a day for 190 days up to the day it ran out, then nothing.
    private static int[] steady() {
        var demand = new int[200];
        Arrays.fill(demand, 0, 190, 2);
        return demand;
    }

    private static StockoutFacts facts(
            int[] demand, List<PastDelivery> deliveries, int counted, boolean closed, boolean cashSpent) {
        var known = new DailyDemand(RAN_OUT.minusDays(189), demand);
        return new StockoutFacts(OUT, known, deliveries, counted, closed, cashSpent);
    }
}
