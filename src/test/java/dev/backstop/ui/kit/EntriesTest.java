package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type into fields, as it is understood on Monday 23 November 2026.
final class EntriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Currency GBP = Currency.getInstance("GBP");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4 Dec           | 2026-12-04
        4 december 2027 | 2027-12-04
        Fri 4 Dec 2026  | 2026-12-04
        4th Dec         | 2026-12-04
        4/12            | 2026-12-04
        4/12/26         | 2026-12-04
        04.12.2026      | 2026-12-04
        2026-12-04      | 2026-12-04
        today           | 2026-11-23
        Tomorrow        | 2026-11-24
        +14             | 2026-12-07
        3 Jan           | 2027-01-03
        1 Jun           | 2026-06-01
        """)
    void understandsDays(String typed, LocalDate day) {
        assertThat(Entries.day(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 Sep", "29 Feb 2027", "soon", "4", "13/13", "4 Foo", ""})
    void refusesWhatIsNoDay(String typed) {
        assertThat(Entries.day(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        4.95      | 4.95
        £4.95     | 4.95
        £1,234.50 | 1234.50
        1 234.5   | 1234.5
        0.0125    | 0.0125
        GBP 7     | 7
        """)
    void understandsMoney(String typed, String amount) {
        assertThat(Entries.money(typed, GBP)).contains(Money.of(amount, "GBP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1.23456", "1,23", "--1", "1e5", "£", "12,3456"})
    void refusesWhatIsNoMoney(String typed) {
        assertThat(Entries.money(typed, GBP)).isEmpty();
    }

    @Test
    void understandsWholeNumbersAndPercentages() {
        assertThat(Entries.whole("1,200")).contains(1200);
        assertThat(Entries.whole("1.5")).isEmpty();
        assertThat(Entries.whole("99999999999")).isEmpty();
        assertThat(Entries.percent("95 %")).contains(0.95);
    }

    @Test
    void readsBackWhatItWrites() {
        var formats = dev.backstop.testing.Fx.texts().formats();
        for (int days = -170; days < 800; days++) {
            var day = TODAY.plusDays(days);
            assertThat(Entries.day(formats.weekdayWithYear(day), TODAY)).contains(day);
            assertThat(Entries.day(formats.longDay(day), TODAY)).contains(day);
        }
    }
}
