package dev.backstop.engine.message;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// News that one customer has not been given yet, about all lines of theirs that it concerns.
///
/// `kind` is the gravest of its lines' kinds. `since` is when the first of the lines came into its state. `atRisk`
/// is the goods value not yet shipped of the orders with bad news in them; good news risks nothing.
public record OwedNotice(Customer customer, Notice.Kind kind, Instant since, Money atRisk, List<OwedOrder> orders) {
    public OwedNotice {
        orders = List.copyOf(orders);
    }

    /// One order with the lines the customer must hear about.
    public record OwedOrder(Order order, OrderState state, List<OwedLine> lines) {
        public OwedOrder {
            lines = List.copyOf(lines);
        }

        private OwedOrder with(List<OwedLine> more) {
            return new OwedOrder(
                    order, state, Stream.concat(lines.stream(), more.stream()).toList());
        }
    }

    /// A line with its state now, what kind of news that is, and the date the customer was given before, if any.
    public record OwedLine(
            OrderLine line,
            LineState state,
            Notice.Kind kind,
            @Nullable LocalDate toldEta) {
        /// Whether the customer loses by it: no stock, or a date where there was none or an earlier one.
        public boolean isBadNews() {
            return switch (kind) {
                case BACKORDER, STOCKOUT -> true;
                case ETA_MOVED -> movedLater();
                case PARTIAL_SHIPMENT, BACK_IN_STOCK, REFUNDED -> false;
            };
        }

        private boolean movedLater() {
            return toldEta != null && state.date().filter(toldEta::isBefore).isPresent();
        }
    }

    /// All lines that the notice is about.
    public Stream<OwedLine> lines() {
        return orders.stream().flatMap(owed -> owed.lines().stream());
    }

    /// The currencies that its orders are in, the first order's first.
    public List<Currency> currencies() {
        return lines().map(line -> line.line().unitPrice().currency())
                .distinct()
                .toList();
    }

    /// The currencies whose money is left out of `atRisk`, as codes: "USD"; empty where all of it is counted.
    public String uncounted() {
        return currencies().stream()
                .filter(currency -> !currency.equals(atRisk.currency()))
                .map(Currency::getCurrencyCode)
                .collect(Collectors.joining(", "));
    }

    /// Whether `atRisk` is known: not where its goods were all paid in other currencies, or no file said for how
    /// much.
    public boolean isAtRiskKnown() {
        return atRisk.isPositive()
                || !isApology()
                || lines().map(line -> line.line().unitPrice())
                        .anyMatch(
                                price -> price.isPositive() && price.currency().equals(atRisk.currency()));
    }

    /// Whether any of it is bad news.
    public boolean isApology() {
        return kind == Notice.Kind.REFUNDED || lines().anyMatch(OwedLine::isBadNews);
    }

    /// Whether it is about all of its only order: nothing of it has left or can leave, and all of it is news of one
    /// kind.
    public boolean isAboutAll() {
        var order = orders.getFirst();
        boolean noneReady = order.state().kind() == OrderState.Kind.BACKORDER
                || order.state().kind() == OrderState.Kind.STOCKOUT;
        return orders.size() == 1
                && noneReady
                && order.lines().size() == order.state().lines()
                && order.lines().stream()
                        .allMatch(line -> line.kind() == kind && line.line().shipped() == 0);
    }

    /// The soonest date that any of the waiting lines has.
    public Optional<LocalDate> nextEta() {
        return lines().flatMap(line -> line.state().date().stream()).min(Comparator.naturalOrder());
    }

    /// The earliest dispatch date that the customer was given with an order.
    public Optional<LocalDate> promisedOn() {
        return orders.stream()
                .flatMap(owed -> Optional.ofNullable(owed.order().promisedOn()).stream())
                .min(Comparator.naturalOrder());
    }

    /// The notice that part of an order leaves now and the rest later; to be written when that is decided.
    public static OwedNotice partialShipment(CustomerOrder order, Instant now, Money nothing) {
        var lines = order.lines().stream()
                .filter(line -> line.line().open() > 0)
                .map(line -> new OwedLine(line.line(), line.state(), Notice.Kind.PARTIAL_SHIPMENT, toldEta(line)))
                .toList();
        return about(order, Notice.Kind.PARTIAL_SHIPMENT, now, nothing, lines);
    }

    /// The notice that units of an order were cancelled by the shop and are refunded.
    public static OwedNotice refunded(CustomerOrder order, Instant now, Money nothing) {
        var lines = order.lines().stream()
                .filter(line -> line.line().cancelled() > 0 && !line.line().cancelledByCustomer())
                .map(line -> new OwedLine(line.line(), new LineState.Cancelled(), Notice.Kind.REFUNDED, toldEta(line)))
                .toList();
        return about(order, Notice.Kind.REFUNDED, now, nothing, lines);
    }

    /// This notice and what else the same customer is to hear, in one letter of this kind.
    public OwedNotice with(OwedNotice more) {
        var all = new ArrayList<>(orders);
        for (var other : more.orders()) {
            int at = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).order().id().equals(other.order().id()))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                all.add(other);
            } else {
                all.set(at, all.get(at).with(other.lines()));
            }
        }
        return new OwedNotice(customer, kind, since, atRisk, all);
    }

    private static OwedNotice about(
            CustomerOrder order, Notice.Kind kind, Instant now, Money nothing, List<OwedLine> lines) {
        return new OwedNotice(
                order.customer(), kind, now, nothing, List.of(new OwedOrder(order.order(), order.state(), lines)));
    }

    static @Nullable LocalDate toldEta(CustomerOrder.Line line) {
        return line.told() == null ? null : Objects.requireNonNull(line.told()).eta();
    }
}
