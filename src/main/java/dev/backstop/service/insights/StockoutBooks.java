package dev.backstop.service.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockHistory;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.cause.PastDelivery;
import dev.backstop.engine.cause.Stockout;
import dev.backstop.engine.cause.StockoutFacts;
import dev.backstop.engine.replenish.lead.Closures;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks up what was known around a stockout: orders, counts, closures, the month's cash.
///
/// The budget is that of today: what it once was is not kept.
final class StockoutBooks {
    /// Where there is no count before, sales of so many days explain one.
    private static final int LONG_UNCOUNTED = 30;

    private final Picture picture;
    private final Map<Id<Product>, List<StockMovement>> corrections;
    private final Map<YearMonth, Money> spent = new HashMap<>();

    /// `corrections` are the counts, adjustments and write-offs of the time, oldest first.
    StockoutBooks(Picture picture, List<StockMovement> corrections) {
        this.picture = picture;
        this.corrections = corrections.stream().collect(Collectors.groupingBy(StockMovement::productId));
        picture.purchaseOrders().forEach(this::addSpent);
    }

    /// Units that were taken away on a day and that nobody had bought. A count may be a file of the shop's system,
    /// which
    /// knows of sales that the orders' file has yet to tell: what was asked for since the count before explains it.
    private int takenOn(LocalDate day, Product product) {
        int units = 0;
        var before = day.minusDays(LONG_UNCOUNTED);
        for (var movement : corrections.getOrDefault(product.id(), List.of())) {
            var on = LocalDate.ofInstant(movement.at(), picture.settings().zone());
            boolean isCount = movement.kind() == StockMovement.Kind.STOCK_TAKE;
            if (on.isEqual(day)) {
                int asked = isCount ? picture.demand(product.id()).sum(before, day.plusDays(1)) : 0;
                units += Math.max(0, -movement.quantity() - asked);
            }
            if (isCount && on.isBefore(day) && on.isAfter(before)) {
                before = on;
            }
        }
        return units;
    }

    private void addSpent(PurchaseOrder order) {
        var supplier = picture.supplier(order.supplierId());
        if (order.status() == PurchaseOrder.Status.DRAFT || supplier.isEmpty()) {
            return;
        }
        for (var line : picture.linesOf(order)) {
            int units = order.status() == PurchaseOrder.Status.CANCELLED ? line.received() : line.quantity();
            var cost = line.unitCost()
                    .times(units)
                    .converted(supplier.get().exchangeRate(), picture.settings().currency());
            spent.merge(YearMonth.from(sentOn(order)), cost, Money::plus);
        }
    }

    /// What is known of that stockout of the product.
    StockoutFacts facts(Product product, Stockout stockout, StockHistory stock) {
        var orderBy = lastOrderDay(product, stockout);
        return new StockoutFacts(
                stockout,
                picture.demand(product.id()),
                picture.purchasesOf(product.id()).stream()
                        .flatMap(line -> delivery(line, stock).stream())
                        .toList(),
                takenOn(stockout.ranOutOn(), product),
                supplierOf(product)
                        .filter(supplier -> Closures.isClosed(orderBy, picture.closuresOf(supplier.id())))
                        .isPresent(),
                isSpent(YearMonth.from(orderBy)));
    }

    private boolean isSpent(YearMonth month) {
        var budget = picture.settings().monthlyBudget();
        var sum = spent.get(month);
        return budget != null && sum != null && sum.compareTo(budget) >= 0;
    }

    /// The day on which an order would have come just in time.
    private LocalDate lastOrderDay(Product product, Stockout stockout) {
        return stockout.ranOutOn()
                .minusDays(supplierOf(product)
                        .map(supplier -> leadDays(product, supplier))
                        .orElse(0));
    }

    private int leadDays(Product product, Supplier supplier) {
        return picture.mainOffer(product.id()).map(Offer::leadTimeDays).orElse(supplier.leadTimeDays());
    }

    private Optional<Supplier> supplierOf(Product product) {
        return picture.mainOffer(product.id()).flatMap(offer -> picture.supplier(offer.supplierId()));
    }

    /// A line of a purchase order that was sent, where a day was ever named for it.
    private Optional<PastDelivery> delivery(PurchaseOrderLine line, StockHistory stock) {
        var order = picture.purchaseOrder(line.purchaseOrderId()).orElse(null);
        if (order == null || order.status() == PurchaseOrder.Status.DRAFT || isCalledOff(order, line)) {
            return Optional.empty();
        }
        var promised = promisedOn(order, line);
        if (promised == null) {
            return Optional.empty();
        }
        var sent = sentOn(order);
        return Optional.of(new PastDelivery(
                sent,
                promised,
                line.received() > 0 ? line.lastReceivedOn() : null,
                Math.max(0, stock.atEndOf(sent)),
                line.shorted(),
                closedDays(picture.closuresOf(order.supplierId()), sent, promised)));
    }

    private static boolean isCalledOff(PurchaseOrder order, PurchaseOrderLine line) {
        return order.status() == PurchaseOrder.Status.CANCELLED && line.received() == 0;
    }

    private static @Nullable LocalDate promisedOn(PurchaseOrder order, PurchaseOrderLine line) {
        if (line.requestedOn() != null) {
            return line.requestedOn();
        }
        return order.firstExpectedOn() != null ? order.firstExpectedOn() : order.expectedOn();
    }

    private static LocalDate sentOn(PurchaseOrder order) {
        return order.sentOn() == null ? order.createdOn() : order.sentOn();
    }

    private static int closedDays(List<Closure> closures, LocalDate from, LocalDate to) {
        return closures.isEmpty()
                ? 0
                : (int) from.datesUntil(to.isBefore(from) ? from : to)
                        .filter(day -> Closures.isClosed(day, closures))
                        .count();
    }
}
