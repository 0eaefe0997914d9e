package dev.backstop.engine.replenish.sourcing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What goods cost once they are on the shelf: their price at the kept rate, and their part of freight and duty.
///
/// Freight is spread over what came by its value, as customs and bookkeepers do. What came damaged cost its price
/// too; who pays that is settled with the supplier and is no part of the sound goods' cost.
public record LandedCost(BigDecimal share) {
    private static final int SHARE_DIGITS = 10;

    /// Freight and duty of an order as a share of the value of what came on it so far; none where nothing is
    /// billed or nothing came. `exchangeRate` is what one unit of the lines' currency costs in the shop's.
    public static LandedCost of(PurchaseOrder order, List<PurchaseOrderLine> lines, BigDecimal exchangeRate) {
        var freight = order.freight();
        var value = BigDecimal.ZERO;
        for (var line : lines) {
            value = value.add(line.unitCost().times(line.received()).amount());
        }
        var goods = value.multiply(exchangeRate);
        return new LandedCost(
                freight == null || goods.signum() <= 0
                        ? BigDecimal.ZERO
                        : freight.amount().divide(goods, SHARE_DIGITS, RoundingMode.HALF_EVEN));
    }

    /// Goods that cost no more than their price.
    public static LandedCost none() {
        return new LandedCost(BigDecimal.ZERO);
    }

    /// Whether freight adds to the price at all.
    public boolean isMore() {
        return share.signum() > 0;
    }

    /// That price with its part of freight and duty.
    public Money of(Money price) {
        return price.times(BigDecimal.ONE.add(share));
    }
}
