package dev.backstop.io.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// The days of a rule of repetition (RFC 5545, 3.3.10): yearly, monthly, weekly or daily, with its count, its last day
/// and its choice of days.
final class Recurrence {
    /// A rule that gives more says nothing about closures.
    private static final int MOST = 3_000;

    private Recurrence() {}

    /// The days from the first one on, up to `until`; a rule that cannot be read is a `DateTimeException`.
    static List<LocalDate> days(String rule, LocalDate from, LocalDate until) {
        try {
            // an end with a time beside whole days is common, and the standard forbids it
            var whole = rule.toUpperCase(Locale.ROOT).replaceAll("(UNTIL=\\d{8})T\\d{6}Z?", "$1");
            var days = new ArrayList<LocalDate>();
            var iterator = new RecurrenceRule(whole, RecurrenceRule.RfcMode.RFC5545_LAX)
                    .iterator(new DateTime(from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
            while (iterator.hasNext() && days.size() < MOST) {
                var next = iterator.nextDateTime();
                var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(until)) {
                    break;
                }
                days.add(day);
            }
            return days;
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            throw new DateTimeException("No rule: " + rule, e);
        }
    }
}
