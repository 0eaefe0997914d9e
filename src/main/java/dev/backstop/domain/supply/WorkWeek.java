package dev.backstop.domain.supply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// The days of the week on which a supplier takes orders and hands goods over. Written as the ISO numbers of the
/// days it works: "12345" is Monday to Friday.
public record WorkWeek(Set<DayOfWeek> days) {
    /// A supplier that works every day.
    public static final WorkWeek EVERY_DAY = new WorkWeek(EnumSet.allOf(DayOfWeek.class));

    public WorkWeek {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A supplier that never works");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /// The week that was written so.
    public static WorkWeek parse(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        text.chars().forEach(digit -> days.add(DayOfWeek.of(digit - '0')));
        return new WorkWeek(days);
    }

    public boolean isEveryDay() {
        return days.size() == DayOfWeek.values().length;
    }

    public boolean worksOn(LocalDate day) {
        return days.contains(day.getDayOfWeek());
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        days.forEach(day -> text.append(day.getValue()));
        return text.toString();
    }
}
