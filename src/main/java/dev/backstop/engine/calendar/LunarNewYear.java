package dev.backstop.engine.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The first day of the lunar year in China (UTC+8), computed from the astronomical new moon; 2027 and 2030 are
/// where common calendar software is a day off.
public final class LunarNewYear {
    private static final Map<Integer, LocalDate> FIRST_DAYS = Map.of(
            2024, LocalDate.of(2024, 2, 10),
            2025, LocalDate.of(2025, 1, 29),
            2026, LocalDate.of(2026, 2, 17),
            2027, LocalDate.of(2027, 2, 6),
            2028, LocalDate.of(2028, 1, 26),
            2029, LocalDate.of(2029, 2, 13),
            2030, LocalDate.of(2030, 2, 3),
            2031, LocalDate.of(2031, 1, 23),
            2032, LocalDate.of(2032, 2, 11));

    private LunarNewYear() {}

    /// That of the lunar year that begins in that year; empty for years not computed.
    public static Optional<LocalDate> of(int year) {
        return Optional.ofNullable(FIRST_DAYS.get(year));
    }
}
