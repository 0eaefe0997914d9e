package dev.backstop.engine.intake.plan;

import dev.backstop.domain.stock.StockMovement;
import java.time.Duration;
import java.time.Instant;

/// When a product's stock was counted last, and of what the count was.
///
/// `weight` orders counts: of two the later one holds, save that a count of the shelf (or an inventory file)
/// outweighs a products file saved up to a day after it, for the two are downloaded one after the other and the
/// first knows more. What a marketplace offers holds only where nothing else was counted, however late.
record CountPoint(Instant at, StockMovement.Basis basis, Instant weight) {
    private static final Duration HEAD_START = Duration.ofDays(1);

    /// Longer than any two counts lie apart.
    private static final Duration AGES = Duration.ofDays(36_525);

    /// No count at all.
    static final CountPoint NEVER = new CountPoint(Instant.MIN, StockMovement.Basis.AVAILABLE, Instant.MIN);

    /// A count by an inventory file or by hand.
    static CountPoint firm(Instant at, StockMovement.Basis basis) {
        return new CountPoint(at, basis, at.plus(HEAD_START));
    }

    /// What a products file says in passing.
    static CountPoint passing(Instant at) {
        return new CountPoint(at, StockMovement.Basis.AVAILABLE, at);
    }

    /// What a marketplace offers: a part of what there is, or all of it.
    static CountPoint offered(Instant at) {
        return new CountPoint(at, StockMovement.Basis.OFFERED, at.minus(AGES));
    }

    static CountPoint of(StockMovement stockTake) {
        return switch (stockTake.basis()) {
            case ON_HAND -> firm(stockTake.at(), stockTake.basis());
            case AVAILABLE -> passing(stockTake.at());
            case OFFERED -> offered(stockTake.at());
        };
    }

    boolean exists() {
        return !at.equals(Instant.MIN);
    }

    /// Whether this count holds where the other was known before.
    boolean outweighs(CountPoint other) {
        return !weight.isBefore(other.weight);
    }

    CountPoint orLater(CountPoint other) {
        return other.weight.isAfter(weight) ? other : this;
    }
}
