package dev.backstop.engine.stock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How much of a supplier's own stock figure may be relied on for a dropshipped product: the older the report, the
/// less.
///
/// Up to two days old it counts in full, then a twelfth of it less each day, and from fourteen days on it counts
/// nothing. Parts of a
/// unit are dropped. A report dated in the future counts as one of today.
public final class SupplierReport {
    /// The age in days up to which a report counts in full.
    public static final int FRESH_DAYS = 2;

    /// The age in days from which a report counts nothing.
    public static final int WORTHLESS_DAYS = 14;

    private SupplierReport() {}

    /// The units that may be counted on today of what was reported on that day.
    public static int countedUnits(int reported, LocalDate reportedOn, LocalDate today) {
        long age = ChronoUnit.DAYS.between(reportedOn, today);
        if (reported <= 0 || age <= FRESH_DAYS) {
            return reported;
        }
        long remaining = Math.max(0, WORTHLESS_DAYS - age);
        return Math.toIntExact(reported * remaining / (WORTHLESS_DAYS - FRESH_DAYS));
    }
}
