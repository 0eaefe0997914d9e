package dev.backstop.engine.consolation;

import dev.backstop.domain.value.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Chooses what to put into a parcel as an apology: something small that costs little and clears overstock.
///
/// A gift comes from the shelf, costs no more than the owner allows and the month's cap leaves, weighs no more than
/// half a kilo, and lasts at least eight weeks, so that giving it away makes no stockout of its own.
public final class GiftChoice {
    /// Stock that lasts longer than this many weeks is more than anybody should pay for.
    public static final int OVERSTOCK_WEEKS = 26;

    private static final int LEAST_WEEKS = 8;
    private static final int HEAVIEST_GRAMS = 500;

    /// What is asked for and lies too long comes first, the longest lying before the rest; what nobody asks for
    /// pleases nobody and comes last.
    private static final Comparator<StockItem> BEST_FIRST = Comparator.<StockItem, Boolean>comparing(
                    item -> item.weeksOfCover().isEmpty())
            .thenComparing(Comparator.comparingDouble(GiftChoice::weeks).reversed())
            .thenComparing(item -> item.product().sku());

    private GiftChoice() {}

    /// The gifts that fit, the best first.
    public static List<StockItem> of(Collection<StockItem> items, Money giftUpTo, ConsolationBudget budget) {
        return items.stream()
                .filter(item -> isSmall(item, giftUpTo, budget) && isPlenty(item))
                .sorted(BEST_FIRST)
                .toList();
    }

    /// Whether giving it away clears stock that lasts too long.
    public static boolean clearsOverstock(StockItem item) {
        return weeks(item) > OVERSTOCK_WEEKS;
    }

    private static boolean isSmall(StockItem item, Money giftUpTo, ConsolationBudget budget) {
        var cost = item.unitCost();
        var grams = item.product().weightGrams();
        return cost != null
                && cost.currency().equals(giftUpTo.currency())
                && cost.isPositive()
                && cost.compareTo(giftUpTo) <= 0
                && budget.excess(cost).isEmpty()
                && (grams == null || grams <= HEAVIEST_GRAMS);
    }

    private static boolean isPlenty(StockItem item) {
        return item.isOnTheShelf() && weeks(item) >= LEAST_WEEKS;
    }

    private static double weeks(StockItem item) {
        return item.weeksOfCover().orElse(Double.MAX_VALUE);
    }
}
