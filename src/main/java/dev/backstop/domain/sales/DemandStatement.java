package dev.backstop.domain.sales;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the owner says of demand to come, first and last day included: of one product, or of every product of a
/// category.
///
/// Exactly one of `productId` and `category` is there. It is kept apart from what is measured and laid over it.
public record DemandStatement(
        Id<DemandStatement> id,
        @Nullable Id<Product> productId,
        @Nullable String category,
        Kind kind,
        LocalDate from,
        LocalDate to,
        double amount,
        String note,
        LocalDate madeOn)
        implements Entity {
    /// The largest factor and the most units a day that make sense.
    public static final double MOST = 1000;

    /// What `amount` says.
    public enum Kind {
        /// Demand is so many times the usual ("Mother's Day × 2.5").
        FACTOR,
        /// Demand grows evenly to so many times the usual on the last day ("+40 % until March" is 1.4).
        TREND,
        /// So many units are sold a day.
        LEVEL,
        /// What was sold says nothing of days to come; the amount is 1 and counts nowhere.
        ONE_OFF
    }

    public DemandStatement {
        if ((productId == null) == (category == null)) {
            throw new IllegalArgumentException("A statement is of one product or of one category");
        }
        if (to.isBefore(from) || !(amount >= 0)) {
            throw new IllegalArgumentException("No such statement: " + from + " to " + to + ", " + amount);
        }
    }

    /// Whether it says that more than usual sells on that day, as a promotion or an event does.
    public boolean promotesOn(LocalDate day) {
        return kind == Kind.FACTOR && amount > 1 && !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether it is of that product.
    public boolean concerns(Product product) {
        return productId != null
                ? productId.equals(product.id())
                : product.category() != null && product.category().equals(category);
    }
}
