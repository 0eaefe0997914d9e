package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.shop.Shop;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the shop's file knows of orders and customers, the closed ones too. Asks the file: not for the screen's
/// thread.
public final class OrderArchive {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)");
    private static final int RECENT = 200;

    private final Shop shop;

    public OrderArchive(Shop shop) {
        this.shop = shop;
    }

    /// An order with its customer, if that is still known, and its lines in the order in which they were entered.
    public record FiledOrder(Order order, @Nullable Customer customer, List<OrderLine> lines) {
        public FiledOrder {
            lines = lines.stream().sorted(Comparator.comparing(OrderLine::id)).toList();
        }
    }

    /// One parcel that left: when, and how many units of which lines.
    public record Shipment(Instant at, Map<Id<OrderLine>, Integer> units) {
        public Shipment {
            units = Map.copyOf(units);
        }
    }

    /// How a customer has fared with us: orders and their sum since a day, and how many of them were late and kept
    /// all the same. Late is what left, or waits, after the day it was promised for. The sum is in the shop's
    /// currency only.
    public record CustomerRecord(int orders, Money sum, int late, int keptThoughLate) {}

    /// Shipped and cancelled orders, newest first, whose number or customer's name has the text; all of them for a
    /// blank one.
    public List<FiledOrder> closed(int limit, String search) {
        return closed(limit, search, Progress.NONE);
    }

    /// The same; a search that is cancelled ends soon, with a `CancellationException`.
    public List<FiledOrder> closed(int limit, String search, Progress progress) {
        return filed(shop.store().orders().closed(limit, search, progress));
    }

    /// The order of that id, open or closed.
    public Optional<FiledOrder> order(Id<Order> id) {
        var picture = shop.picture();
        var open = picture.order(id).filter(Order::isOpen);
        if (open.isPresent()) {
            var order = open.get();
            var customer = picture.customer(order.customerId()).orElse(null);
            return Optional.of(new FiledOrder(order, customer, picture.linesOf(order)));
        }
        return filed(shop.store().find(Order.class, id).stream().toList()).stream()
                .findFirst();
    }

    /// The parcels of an order that left, oldest first. What left before the shop used this program is not known.
    public List<Shipment> shipments(FiledOrder filed) {
        var byTime = new TreeMap<Instant, Map<Id<OrderLine>, Integer>>();
        for (var movement : shop.store().ledger().shipments(filed.lines(), filed.order())) {
            var line = new Id<OrderLine>(Objects.requireNonNull(movement.referenceId()));
            byTime.computeIfAbsent(movement.at(), _ -> new HashMap<>())
                    .merge(line, -movement.quantity(), Math::addExact);
        }
        return byTime.entrySet().stream()
                .map(entry -> new Shipment(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// How many parcels of the order left: those we know of; what left beside them counts as one more.
    public static int parcelsSent(FiledOrder filed, List<Shipment> known) {
        boolean others = filed.lines().stream()
                .anyMatch(line -> line.shipped()
                        > known.stream()
                                .mapToInt(shipment -> shipment.units().getOrDefault(line.id(), 0))
                                .sum());
        return known.size() + (others ? 1 : 0);
    }

    /// What the customer has been or is to be told about lines of this order, newest first.
    public List<Notice> noticesAbout(FiledOrder filed) {
        var notices = shop.store().letters().notices(filed.order().customerId());
        if (notices.isEmpty()) {
            return List.of();
        }
        var lines = filed.lines().stream().map(OrderLine::id).collect(Collectors.toSet());
        var about = shop
                .store()
                .letters()
                .lines(notices.stream().map(Notice::id).toList())
                .stream()
                .filter(said -> lines.contains(said.lineId()))
                .map(NoticeLine::noticeId)
                .collect(Collectors.toSet());
        return notices.stream().filter(notice -> about.contains(notice.id())).toList();
    }

    /// How the customer has fared since that day; lateness is that of the orders other than the present one.
    public CustomerRecord recordOf(Id<Customer> id, LocalDate since, Id<Order> present) {
        var settings = shop.picture().settings();
        var from = since.atStartOfDay(settings.zone()).toInstant();
        var orders = shop.store().orders().of(id).stream()
                .filter(order -> !order.placedAt().isBefore(from))
                .toList();
        var late = orders.stream()
                .filter(order -> !order.id().equals(present))
                .filter(this::isLate)
                .toList();
        var sum = shop.store().orders().lines(orders.stream().map(Order::id).toList()).stream()
                .filter(line -> line.unitPrice().currency().equals(settings.currency()))
                .map(line -> line.unitPrice().times(line.quantity() - line.cancelled()))
                .reduce(Money.zero(settings.currency()), Money::plus);
        int kept =
                (int) late.stream().filter(order -> order.cancelledAt() == null).count();
        return new CustomerRecord(orders.size(), sum, late.size(), kept);
    }

    /// Known customers whose name or e-mail has the text, by name.
    public List<Customer> customers(String search, int limit, Progress progress) {
        return search.isBlank() ? List.of() : shop.store().orders().customersLike(search, limit, progress);
    }

    /// The customer that is known by this e-mail, or by this name where there is none.
    public Optional<Customer> customerOf(String name, String email) {
        var key = new Customer(new Id<>(0), name, email, "", "", false).key();
        return Optional.ofNullable(
                shop.store().orders().customersByKey(List.of(key)).get(key));
    }

    /// The number that comes after the highest of the channel's recent orders; "1001" on a channel without one.
    public String nextNumber(Id<Channel> channel) {
        var recent = Stream.concat(shop.picture().orders().stream(), shop.store().orders().closed(RECENT, "").stream())
                .filter(order -> order.channelId().equals(channel))
                .map(Order::number)
                .toList();
        String best = "1000";
        BigInteger highest = null;
        for (var number : recent) {
            var parts = NUMBER.matcher(number);
            if (parts.matches() && (highest == null || new BigInteger(parts.group(2)).compareTo(highest) > 0)) {
                highest = new BigInteger(parts.group(2));
                best = number;
            }
        }
        return after(best);
    }

    private static String after(String number) {
        var parts = NUMBER.matcher(number);
        if (!parts.matches()) {
            return number;
        }
        var digits = parts.group(2);
        var next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return parts.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }

    private boolean isLate(Order order) {
        var promised = order.promisedOn();
        if (promised == null) {
            return false;
        }
        var end = Stream.of(order.shippedAt(), order.cancelledAt())
                .filter(Objects::nonNull)
                .map(at -> LocalDate.ofInstant(at, shop.picture().settings().zone()))
                .findFirst()
                .orElse(shop.picture().today());
        return end.isAfter(promised);
    }

    private List<FiledOrder> filed(List<Order> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        var lines = shop.store().orders().lines(orders.stream().map(Order::id).toList()).stream()
                .collect(Collectors.groupingBy(OrderLine::orderId, LinkedHashMap::new, Collectors.toList()));
        Map<Id<Customer>, Customer> customers =
                shop
                        .store()
                        .orders()
                        .customers(orders.stream()
                                .map(Order::customerId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity()));
        var filed = new ArrayList<FiledOrder>();
        for (var order : orders) {
            filed.add(new FiledOrder(
                    order, customers.get(order.customerId()), lines.getOrDefault(order.id(), List.of())));
        }
        return List.copyOf(filed);
    }
}
