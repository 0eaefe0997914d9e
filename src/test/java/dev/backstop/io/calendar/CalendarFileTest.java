package dev.backstop.io.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final LocalDate UNTIL = LocalDate.of(2029, 12, 31);

    @Test
    void readsWholeDaysTimesDurationsAndFoldedLines() {
        var file = CalendarFile.read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:20270130
                DTEND;VALUE=DATE:20270221
                SUMMARY:Spring Festival\\, factory
                  closed
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Stock-take
                DTSTART;TZID=Asia/Shanghai:20270705T090000
                DTEND;TZID=Asia/Shanghai:20270706T180000
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Move
                DTSTART;VALUE=DATE:20270801
                DURATION:P1W
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:One day
                DTSTART;VALUE=DATE:20270901
                END:VEVENT
                END:VCALENDAR
                """, UNTIL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.events())
                .containsExactly(
                        event("Spring Festival, factory closed", "2027-01-30", "2027-02-20"),
                        event("Stock-take", "2027-07-05", "2027-07-06"),
                        event("Move", "2027-08-01", "2027-08-07"),
                        event("One day", "2027-09-01", "2027-09-01"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        begins,                end of it,                      closes
        20261201T090000Z,      DTEND:20261201T100000Z,         false
        20261201T090000,       DURATION:PT90M,                 false
        20261201T220000Z,      DTEND:20261202T010000Z,         false
        20261201T080000,       DTEND:20261201T180000,          true
        20261201T000000,       DTEND:20261202T000000,          true
        20261201,              DTEND:20261202,                 true
        20261201T090000,       DTEND:20261203T120000,          true
        """)
    void anAppointmentClosesNothingAndIsNamed(String begins, String end, boolean closes) {
        var file = CalendarFile.read(
                "BEGIN:VEVENT\nSUMMARY:Meeting\nDTSTART:" + begins + "\n" + end + "\nEND:VEVENT\n", UNTIL);
        assertThat(file.events()).hasSize(closes ? 1 : 0);
        assertThat(file.problems()).hasSize(closes ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            start                  | lasts    | last day
            20270801               | P1D      | 2027-08-01
            20270801               | P2W      | 2027-08-14
            20270801               | P2DT12H  | 2027-08-03
            20270801               | PT36H    | 2027-08-02
            20270801T000000        | PT24H    | 2027-08-01
            20270801T200000        | PT8H     | 2027-08-02
            20270801T200000        | P1D      | 2027-08-02
            20270801               | P0D      | 2027-08-01
            """)
    void lastsUntilItsDurationIsOver(String start, String lasts, LocalDate last) {
        var file = CalendarFile.read(
                "BEGIN:VEVENT\nSUMMARY:Shut\nDTSTART:" + start + "\nDURATION:" + lasts + "\nEND:VEVENT\n", UNTIL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.events()).containsExactly(new CalendarFile.Event("Shut", LocalDate.of(2027, 8, 1), last));
    }

    @Test
    void aTimeThatIsCutOffIsNamed() {
        var file =
                CalendarFile.read("BEGIN:VEVENT\nSUMMARY:Shut\nDTSTART:20270801T20\nDURATION:P1D\nEND:VEVENT\n", UNTIL);

        assertThat(file.events()).isEmpty();
        assertThat(file.problems()).containsExactly(Message.of("calendar.problem.noDate", 1));
    }

    @Test
    void repeatsYearlyClosuresUntilTheirEndOrTheLastDayWanted() {
        var file = CalendarFile.read(
                "BEGIN:VEVENT\r\nSUMMARY:Christmas\r\nDTSTART:20261224\r\nDTEND:20270102\r\nRRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n"
                        + "BEGIN:VEVENT\r\nSUMMARY:August\r\nDTSTART:20270801\r\nRRULE:FREQ=YEARLY;COUNT=2\r\nEND:VEVENT\r\n",
                UNTIL);

        assertThat(file.events())
                .extracting(CalendarFile.Event::from)
                .containsExactly(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2027, 8, 1),
                        LocalDate.of(2027, 12, 24),
                        LocalDate.of(2028, 8, 1),
                        LocalDate.of(2028, 12, 24),
                        LocalDate.of(2029, 12, 24));
        assertThat(file.events().get(2).to()).isEqualTo(LocalDate.of(2028, 1, 1));
    }

    /// What the rule of a one-day event from Friday 1 January 2027 gives.
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
        RULE                                            | FROM TO
        FREQ=WEEKLY;COUNT=3                             | 01-01 01-08 01-15
        FREQ=WEEKLY;INTERVAL=2;UNTIL=20270130           | 01-01 01-15 01-29
        FREQ=WEEKLY;UNTIL=20270115T235959Z              | 01-01 01-08 01-15
        FREQ=MONTHLY;COUNT=4                            | 01-01 02-01 03-01 04-01
        FREQ=MONTHLY;BYDAY=1FR;COUNT=3                  | 01-01 02-05 03-05
        FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270401          | 01-01 01-29 02-26 03-26
        FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2              | 01-01 01-31 02-28
        FREQ=DAILY;COUNT=5                              | 01-01/01-05
        FREQ=WEEKLY;BYDAY=SA,SU;UNTIL=20270110          | 01-01/01-03 01-09/01-10
        FREQ=YEARLY;BYMONTH=2,5;BYMONTHDAY=1;COUNT=2    | 01-01 02-01 05-01
        """)
    void repeatsByAnyRule(String rule, String days) {
        var file =
                CalendarFile.read("BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nRRULE:" + rule + "\nEND:VEVENT\n", UNTIL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.events().stream().map(CalendarFileTest::monthDay)).containsExactly(days.split(" "));
    }

    @Test
    void leavesOutAddsAndMovesDaysOfARepeatedEvent() {
        var file = CalendarFile.read("""
                BEGIN:VEVENT
                UID:stock-take
                DTSTART;VALUE=DATE:20270101
                DTEND;VALUE=DATE:20270103
                RRULE:FREQ=MONTHLY;COUNT=5
                EXDATE;VALUE=DATE:20270201,20270301
                RDATE;VALUE=DATE:20270315
                END:VEVENT
                BEGIN:VEVENT
                UID:stock-take
                RECURRENCE-ID;VALUE=DATE:20270401
                DTSTART;VALUE=DATE:20270410
                DTEND;VALUE=DATE:20270411
                END:VEVENT
                BEGIN:VEVENT
                UID:called-off
                STATUS:CANCELLED
                DTSTART;VALUE=DATE:20270701
                END:VEVENT
                """, UNTIL);

        assertThat(file.problems()).isEmpty();
        assertThat(file.events().stream().map(CalendarFileTest::monthDay))
                .containsExactly("01-01/01-02", "03-15/03-16", "04-10", "05-01/05-02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SOMETIMES",
                "COUNT=3",
                "FREQ=WEEKLY;UNTIL=tomorrow",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=SECONDLY"
            })
    void aRuleThatCannotBeKeptIsNamedOrEnds(String rule) {
        var file = CalendarFile.read("BEGIN:VEVENT\nDTSTART:20270101\nRRULE:" + rule + "\nEND:VEVENT\n", UNTIL);

        assertThat(file.events().size() + file.problems().size()).isPositive();
    }

    private static String monthDay(CalendarFile.Event event) {
        var from = event.from().toString().substring(5);
        return event.from().equals(event.to())
                ? from
                : from + "/" + event.to().toString().substring(5);
    }

    @Test
    void namesWhatItCannotReadAndReadsTheRest() {
        var file = CalendarFile.read("""
                BEGIN:VEVENT
                SUMMARY:Without a start
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20270310
                DTEND:20270301
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:tomorrow
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:20270401
                END:VEVENT
                """, UNTIL);

        assertThat(file.events()).containsExactly(event("", "2027-04-01", "2027-04-01"));
        assertThat(file.problems())
                .extracting(problem -> problem.key() + problem.args())
                .containsExactly(
                        "calendar.problem.noStart[1]", "calendar.problem.endsBefore[4]", "calendar.problem.noDate[8]");
    }

    private static CalendarFile.Event event(String name, String from, String to) {
        return new CalendarFile.Event(name, LocalDate.parse(from), LocalDate.parse(to));
    }
}
