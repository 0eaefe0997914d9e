package dev.backstop.service.today;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.today.KpiFacts;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts what the five figures above the lanes say.
final class KpiCount {
    private static final int DAYS = 30;
    private static final int LOOK_BACK = 2;

    private final Picture picture;
    private final Shop shop;
    private final PlanService plans;

    KpiCount(Picture picture, Shop shop, PlanService plans) {
        this.picture = picture;
        this.shop = shop;
        this.plans = plans;
    }

    KpiFacts facts() {
        var today = picture.today();
        var late = lateLines(today.minusDays(2L * DAYS));
        var waiting = waiting();
        var out = outOfStock();
        var cash = plans.cash(picture);
        return new KpiFacts(
                served(today.minusDays(DAYS), today.plusDays(1), late),
                served(today.minusDays(2L * DAYS), today.minusDays(DAYS), late),
                picture.settings().serviceLevel(),
                waiting.stream()
                        .flatMap(order -> picture.linesOf(order).stream())
                        .mapToInt(this::backordered)
                        .sum(),
                waiting.size(),
                waiting.stream()
                        .map(order -> LocalDate.ofInstant(
                                order.placedAt(), picture.settings().zone()))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                out.size(),
                (int) picture.products().stream()
                        .filter(product -> !product.isRetired())
                        .count(),
                newlyOut(out, today.minusDays(LOOK_BACK)),
                today.minusDays(LOOK_BACK),
                notCounted(),
                notStated(),
                cash.committed(),
                cash.budget());
    }

    /// Units asked for in a period, and those whose line was never late: the share of demand met at once.
    private KpiFacts.Served served(LocalDate from, LocalDate to, List<OrderLine> late) {
        int asked = picture.products().stream()
                .mapToInt(product -> picture.demand(product.id()).sum(from, to))
                .sum();
        int notServed = late.stream()
                .filter(line ->
                        !line.orderedOn().isBefore(from) && line.orderedOn().isBefore(to))
                .mapToInt(OrderLine::demand)
                .sum();
        return new KpiFacts.Served(asked, Math.max(0, asked - notServed));
    }

    private List<OrderLine> lateLines(LocalDate since) {
        var from = since.atStartOfDay(picture.settings().zone()).toInstant();
        Set<Id<OrderLine>> late = new HashSet<>();
        for (LineEvent event : shop.store().orders().eventsSince(from)) {
            if (event.after().isLate()) {
                late.add(event.lineId());
            }
        }
        return shop.store().findAll(OrderLine.class, late);
    }

    private List<Order> waiting() {
        var waiting = new ArrayList<Order>();
        for (var order : picture.orders()) {
            if (order.isOpen() && picture.linesOf(order).stream().anyMatch(this::isWaiting)) {
                waiting.add(order);
            }
        }
        return waiting;
    }

    private boolean isWaiting(OrderLine line) {
        return switch (picture.state(line)) {
            case LineState.Backordered _, LineState.OutOfStock _ -> true;
            case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> false;
        };
    }

    /// Units of a line that stock does not cover, of products in the catalog and of others.
    private int backordered(OrderLine line) {
        return switch (picture.state(line)) {
            case LineState.Backordered backordered -> line.open() - backordered.fromStock();
            case LineState.OutOfStock out -> line.open() - out.fromStock();
            case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> 0;
        };
    }

    private Set<Id<Product>> outOfStock() {
        var out = new HashSet<Id<Product>>();
        for (var product : picture.products()) {
            if (!product.isRetired()
                    && isSold(product)
                    && picture.position(product.id()).counted()
                    && picture.position(product.id()).available() <= 0) {
                out.add(product.id());
            }
        }
        return out;
    }

    private int notCounted() {
        return (int) picture.products().stream()
                .filter(product -> !product.isRetired())
                .filter(product -> !picture.position(product.id()).counted())
                .count();
    }

    private int notStated() {
        return (int) picture.promises().filter(Listing::isUnsaid).count();
    }

    /// A product that somebody may want: listed, or asked for before.
    private boolean isSold(Product product) {
        return !picture.listingsOf(product.id()).isEmpty()
                || picture.demand(product.id()).days() > 0;
    }

    private int newlyOut(Set<Id<Product>> out, LocalDate since) {
        var from = since.atStartOfDay(picture.settings().zone()).toInstant();
        return (int) shop.store().ledger().since(StockMovement.Kind.SHIPMENT, from).stream()
                .map(StockMovement::productId)
                .distinct()
                .filter(out::contains)
                .count();
    }
}
