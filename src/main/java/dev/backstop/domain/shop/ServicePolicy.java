package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// How the owner promises service: by what, and as which measure. There is one such record in a shop file at most.
///
/// `lostSale` is what a sale costs that is lost for want of stock, in margins of that sale: 1 is the sale itself, more
/// counts the customer's next ones.
public record ServicePolicy(Id<ServicePolicy> id, Basis basis, Measure measure, double lostSale) implements Entity {
    /// The id of the one record.
    public static final Id<ServicePolicy> ONLY = new Id<>(1);

    /// The least and the most that a lost sale may cost, in margins.
    public static final double LEAST_LOST_SALE = 1;

    public static final double MOST_LOST_SALE = 20;

    private static final double USUAL_LOST_SALE = 2;

    public ServicePolicy {
        lostSale = Math.clamp(lostSale, LEAST_LOST_SALE, MOST_LOST_SALE);
    }

    /// What decides how much is promised of a product.
    public enum Basis {
        /// Its class, by what it earns and how well it is foretold.
        CLASS,
        /// What it earns against what holding it costs, product by product.
        MARGIN,
        /// Nothing: the same is promised of all.
        ALL
    }

    /// What a service level says.
    public enum Measure {
        /// α: the chance of no stockout in a cycle.
        CYCLE_SERVICE,
        /// β: the share of demand met at once.
        FILL_RATE
    }

    /// The policy of a shop whose owner has said nothing: by class, as the chance of no stockout in a cycle.
    public static ServicePolicy standard() {
        return new ServicePolicy(ONLY, Basis.CLASS, Measure.CYCLE_SERVICE, USUAL_LOST_SALE);
    }

    /// The same promise in another measure.
    public ServicePolicy as(Measure other) {
        return new ServicePolicy(id, basis, other, lostSale);
    }

    /// The same, decided by something else.
    public ServicePolicy by(Basis other) {
        return new ServicePolicy(id, other, measure, lostSale);
    }

    /// What levels are in: what a product earns decides the chance of a stockout, whatever else is promised in.
    public Measure promisedIn() {
        return basis == Basis.MARGIN ? Measure.CYCLE_SERVICE : measure;
    }
}
