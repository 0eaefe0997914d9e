package dev.backstop.engine.intake.plan;

import org.jspecify.annotations.Nullable;

/// What one file counts of a listing: `available` for the listing, `value` for the ledger by the point's basis,
/// absent where the file only says what the listing shows.
record Counted(
        Tally tally,
        CountPoint point,
        @Nullable Integer available,
        @Nullable Integer value) {
    /// The one of two counts that holds; the later stated of two that weigh the same.
    static Counted heavier(Counted known, Counted next) {
        return next.point().outweighs(known.point()) ? next : known;
    }

    /// The one of two counts of one product that holds; of two listings that are counted at the same time the
    /// larger, for they may offer the same pieces.
    static Counted larger(Counted known, Counted next) {
        var before = known.value();
        var after = next.value();
        boolean same = next.point().equals(known.point()) && before != null && after != null && after < before;
        return same ? known : heavier(known, next);
    }
}
