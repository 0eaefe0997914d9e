package dev.backstop.engine.replenish.level;

import java.util.BitSet;
import java.util.List;

/// A product's past as it would be ordered for again: what was asked for on each day from the first review on, and
/// what was known at each review.
///
/// `units` are daily demand, day 0 the first review's; bit i of `unknown` is a day on which nobody could buy, so that
/// it proves nothing. A review comes every `every` days. An order is of `quantity` at least; 0 is up to the level at
/// every review.
public record PastOrders(int[] units, BitSet unknown, int every, int quantity, List<Review> reviews) {
    public PastOrders {
        reviews = List.copyOf(reviews);
        unknown = (BitSet) unknown.clone();
        if (every < 1 || units.length < every * (reviews.size() - 1)) {
            throw new IllegalArgumentException(
                    reviews.size() + " reviews, " + every + " days apart, in " + units.length + " days");
        }
    }

    /// What a review knew: the level that each of the shares of `ServiceTrial` asked for, and how many days an order
    /// of that day would have taken, which it did not know.
    public record Review(int[] levels, int leadDays) {}

    int arrival(int review) {
        return review * every + Math.max(1, reviews.get(review).leadDays());
    }

    /// Nothing is counted before the order of the second review can be there: the first stock is made up.
    int countedFrom() {
        return reviews.size() < 2 ? units.length : arrival(1);
    }
}
