package dev.backstop.engine.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.stock.StockHistory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a shelf was empty, from what was booked on each day from the first on.
class StockoutTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            5 -3 -2 0 0 4,        4-6
            5 -3 -2 4,            ''
            5 -3 -2 0 0 0,        4-11
            5 -3 -4 0 0 4,        ''
            0 0 0 0,              ''
            5 -5 0 3 -3 0 0 2,    3-4 6-8
            5 -5 0 -1 0 6,        3-6
            """)
    void isFromTheFirstDayThatBeginsEmptyToTheFirstThatEndsFilled(String booked, String expected) {
        var added = Arrays.stream(booked.split(" ")).mapToInt(Integer::parseInt).toArray();

        var found = Stockout.of(new StockHistory(FIRST, added), FIRST, FIRST.plusDays(10));

        assertThat(found.stream()
                        .map(out ->
                                out.from().getDayOfMonth() + "-" + out.until().getDayOfMonth())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
