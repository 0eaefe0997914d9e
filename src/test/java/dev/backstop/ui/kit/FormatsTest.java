package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.testing.Fx;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers, money and days as the design says they are written, on Monday 23 November 2026.
final class FormatsTest {
    private final Texts texts = Fx.texts();
    private final Formats formats = texts.formats();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1234.56  | £1,234.56 | £1,235 | £1,234.56
        0.0125   | £0.01     | £0     | £0.0125
        -29.5    | −£29.50   | −£30   | −£29.50
        0        | £0.00     | £0     | £0.00
        -0.004   | £0.00     | £0     | −£0.004
        1000000  | £1,000,000.00 | £1,000,000 | £1,000,000.00
        """)
    void writesMoney(String amount, String exact, String whole, String cost) {
        var money = Money.of(amount, "GBP");
        assertThat(formats.money(money)).isEqualTo(exact);
        assertThat(formats.wholeMoney(money)).isEqualTo(whole);
        assertThat(formats.unitCost(money)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-12-24 | 2027-01-03 | 24 Dec – 3 Jan          | Thu 24 Dec
        2027-02-05 | 2027-02-19 | 5–19 Feb                | Fri 5 Feb
        2027-01-26 | 2027-01-26 | 26 Jan                  | Tue 26 Jan
        2027-10-01 | 2027-10-07 | 1–7 Oct 2027            | Fri 1 Oct 2027
        2026-11-20 | 2026-11-22 | 20–22 Nov               | Fri 20 Nov
        """)
    void leavesTheYearOutOfTheMonthsToCome(LocalDate from, LocalDate to, String period, String weekday) {
        assertThat(formats.comingRange(from, to)).isEqualTo(period);
        assertThat(formats.comingWeekday(from)).isEqualTo(weekday);
    }

    @Test
    void writesNumbers() {
        assertThat(formats.units(1204)).isEqualTo("1,204");
        assertThat(formats.units(-3)).isEqualTo("−3");
        assertThat(formats.rate(6.249)).isEqualTo("6.2");
        assertThat(formats.rate(Double.NaN)).isEqualTo("–");
        assertThat(formats.percent(0.942)).isEqualTo("94.2%");
        assertThat(formats.wholePercent(0.81)).isEqualTo("81%");
        assertThat(formats.times(3.1)).isEqualTo("3.1×");
        assertThat(formats.daysWithSpread(30, 6)).isEqualTo("30 ± 6 d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-23 | Today       | today       | Mon 23 Nov      | 23 November 2026
        2026-11-24 | Tomorrow    | tomorrow    | Tue 24 Nov      | 24 November 2026
        2026-12-04 | 4 Dec       | 4 Dec       | Fri 4 Dec       | 4 December 2026
        2026-09-30 | 30 Sep      | 30 Sep      | Wed 30 Sep      | 30 September 2026
        2027-03-28 | 28 Mar 2027 | 28 Mar 2027 | Sun 28 Mar 2027 | 28 March 2027
        """)
    void writesDays(LocalDate day, String inTable, String inText, String weekday, String onPaper) {
        assertThat(formats.day(day)).isEqualTo(inTable);
        assertThat(formats.dayInText(day)).isEqualTo(inText);
        assertThat(formats.weekday(day)).isEqualTo(weekday);
        assertThat(formats.longDay(day)).isEqualTo(onPaper);
    }

    @Test
    void writesRangesAndMoments() {
        assertThat(formats.range(LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 19)))
                .isEqualTo("5–19 Feb 2027");
        assertThat(formats.range(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)))
                .isEqualTo("24–31 Dec");
        assertThat(formats.moment(Instant.parse("2026-11-23T08:42:00Z"))).isEqualTo("today 08:42");
        assertThat(formats.moment(Instant.parse("2026-11-20T16:10:00Z"))).isEqualTo("Fri 20 Nov 16:10");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-22T09:00:00Z, SUCCESS
        2026-11-22T08:59:00Z, WARNING
        2026-11-20T09:00:00Z, WARNING
        2026-11-20T08:59:00Z, DANGER
        """)
    void agesData(Instant readAt, Tone tone) {
        assertThat(formats.freshness(readAt)).isEqualTo(tone);
    }

    @Test
    void fillsTextsWithValuesInTheirOwnWay() {
        assertThat(texts.text("kit.quantity.rounded", 10, 48, 240))
                .isEqualTo("Rounded up to 10 cases of 48 (supplier minimum 240).");
        assertThat(texts.text("kit.quantity.rounded", 1, 1200, 240))
                .isEqualTo("Rounded up to 1 case of 1,200 (supplier minimum 240).");
        assertThat(texts.text("shell.freshness.from", Instant.parse("2026-11-23T08:42:00Z")))
                .isEqualTo("Stock and orders from today 08:42");
        assertThat(texts.text("kit.form.required", Message.of("kit.chip.draft")))
                .isEqualTo("Draft is missing.");
    }

    @Test
    void writesAValueInTheStyleTheTextAsksFor() {
        var pattern =
                TextPattern.parse("{0} or {0,whole}, {1,longday}, {2,percent}, {3,raw}", java.util.Locale.ENGLISH);
        var filled =
                pattern.fill(java.util.List.of(Money.of("4.95", "GBP"), LocalDate.of(2026, 12, 4), 0.5, 1234), texts);
        assertThat(filled).isEqualTo("£4.95 or £5, 4 December 2026, 50.0%, 1234");
    }

    @Test
    void showsAMissingKeyInsteadOfStopping() {
        assertThat(texts.text("kit.no.suchKey")).isEqualTo("[kit.no.suchKey]");
        assertThat(texts.has("kit.no.suchKey")).isFalse();
    }
}
