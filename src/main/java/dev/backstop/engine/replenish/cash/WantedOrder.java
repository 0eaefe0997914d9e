package dev.backstop.engine.replenish.cash;

import java.util.List;

/// What is wanted from one supplier: an order that is placed as a whole or not at all.
///
/// `minimum` is the least that its goods must cost together, `fixed` what it costs however large it is (freight).
/// Costs are in the smallest unit of the shop's money, so that sums are exact.
public record WantedOrder(long minimum, long fixed, List<Line> lines) {
    public WantedOrder {
        lines = List.copyOf(lines);
    }

    /// One product on the order: the amounts that could be bought of it, rising in cost. A `required` one is bought
    /// in some amount, because customers wait for it.
    public record Line(List<Amount> amounts, boolean required) {
        public Line {
            amounts = List.copyOf(amounts);
        }

        /// A line that is bought as it is or not at all.
        public static Line whole(long cost, double saves) {
            return new Line(List.of(new Amount(cost, saves)), false);
        }
    }

    /// What an amount costs, and what loss it prevents.
    public record Amount(long cost, double saves) {
        public Amount {
            if (cost < 0) {
                throw new IllegalArgumentException("An amount that costs " + cost);
            }
        }
    }

    boolean isRequired() {
        return lines.stream().anyMatch(Line::required);
    }
}
