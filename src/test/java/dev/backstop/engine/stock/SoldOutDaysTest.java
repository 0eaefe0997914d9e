package dev.backstop.engine.stock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.stock.StockHistory;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoldOutDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /// Units booked and units asked for on each day from the first on; then the numbers of the days nobody could
    /// buy.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        never empty                          | 5 0 0 0 0 0   | 1 0 1 0 1 0 |
        empty all day, then filled           | 2 -2 0 0 5 0  | 1 1 0 0 0 1 | 2 3
        the day it runs out could be bought  | 1 -1 0 0 0 0  | 0 1 0 0 0 0 | 2 3 4 5
        the day it arrives could be bought   | 1 -1 0 4 0 0  | 0 1 0 0 0 0 | 2
        still empty today                    | 1 -1 0 0 0 0  | 0 1 0 0 0 0 | 2 3 4 5
        ordered while empty: could be bought | 1 -1 0 0 0 4  | 0 1 0 1 0 0 |
        below nothing is a gap in the books  | 1 -3 0 0 9 0  | 0 3 0 0 0 0 |
        nothing known before the first count | 0 0 0 0 0 0   | 1 0 0 0 0 1 |
        """)
    void findsTheDaysOnWhichNobodyCouldBuy(String what, String booked, String asked, String expected) {
        var stock = new StockHistory(FIRST, numbers(booked));
        var demand = new DailyDemand(FIRST, numbers(asked));

        var days = SoldOutDays.of(stock, demand, FIRST.plusDays(6));

        assertThat(days.stream()).as(what).containsExactly(boxed(expected));
    }

    private static int[] numbers(String words) {
        return Arrays.stream(words.strip().split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static Integer[] boxed(String words) {
        return words == null
                ? new Integer[0]
                : Arrays.stream(numbers(words)).boxed().toArray(Integer[]::new);
    }
}
