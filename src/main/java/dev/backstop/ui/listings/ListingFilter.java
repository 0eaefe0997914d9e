package dev.backstop.ui.listings;

import dev.backstop.engine.audit.Severity;

/// Which rows the table shows.
enum ListingFilter {
    TO_FIX,
    HIGH,
    MEDIUM,
    LOW,
    UNCHECKED,
    CORRECT,
    UNDECIDED,
    SET_ASIDE;

    boolean shows(ListingRow row) {
        return switch (this) {
            case TO_FIX -> row.isWrong();
            case HIGH -> row.severity() == Severity.HIGH;
            case MEDIUM -> row.severity() == Severity.MEDIUM;
            case LOW -> row.severity() == Severity.LOW;
            case UNCHECKED -> row.standing() == Standing.UNCHECKED;
            case CORRECT -> row.standing() == Standing.CORRECT;
            case UNDECIDED -> row.standing().isUndecided();
            case SET_ASIDE -> row.standing() == Standing.SET_ASIDE;
        };
    }
}
