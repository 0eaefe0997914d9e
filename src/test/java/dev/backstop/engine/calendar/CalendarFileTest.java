package dev.backstop.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
