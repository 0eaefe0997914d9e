package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans what orders files change. What has been shipped or cancelled stays so, whichever file comes first.
final class OrderPlan {
    private static final int ORDERS_BETWEEN_LOOKS = 1000;

    private final Draft draft;
    private final Catalogue catalogue;
    private final StockPlan stock;
    private final CustomerBook customers;
    private final OrderLines planned;
    private final ShopSettings settings;
    private final Map<Id<Channel>, Map<String, Order>> byNumber = new HashMap<>();
    private final Map<Id<Order>, Order> orders = new HashMap<>();
    private final Map<Id<Order>, List<OrderLine>> lines = new HashMap<>();
    private final Map<String, Instant> newestKnown = new HashMap<>();

    OrderPlan(
            KnownShop known,
            Draft draft,
            Catalogue catalogue,
            StockPlan stock,
            CustomerBook customers,
            ShopSettings settings) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.stock = stock;
        this.customers = customers;
        this.planned = new OrderLines(draft, catalogue, settings);
        this.settings = settings;
        for (var order : known.orders()) {
            orders.put(order.id(), order);
            ofChannel(order.channelId()).put(order.number(), order);
        }
        known.orderLines().stream()
                .sorted(Comparator.comparing(OrderLine::id))
                .forEach(line -> lines.computeIfAbsent(line.orderId(), _ -> new ArrayList<>())
                        .add(line));
        known.importedFiles().stream()
                .filter(file -> Subject.ORDERS.isOf(file.format()))
                .forEach(file -> newestKnown.merge(
                        Subject.platform(file.format()), file.savedAt(), (a, b) -> a.isAfter(b) ? a : b));
    }

    /// Links lines that were imported before their product was known.
    void linkKnownLines(Instant now) {
        for (var ofOrder : lines.values()) {
            for (int i = 0; i < ofOrder.size(); i++) {
                var line = ofOrder.get(i);
                var product = line.productId() == null
                        ? planned.product(line.sku(), line.title()).orElse(null)
                        : null;
                var order = orders.get(line.orderId());
                if (product != null && order != null) {
                    set(line, line.withProduct(product.id()), order, now);
                    ofOrder.set(i, line.withProduct(product.id()));
                }
            }
        }
    }

    /// Plans the orders of one file of a channel, each of which it names once. They are kept in mind where other files
    /// may name them again; those of the `last` file are not.
    void planOrders(Tally tally, Id<Channel> channel, boolean last, Progress progress) {
        var waiting = tally.takeOrders();
        int all = waiting.size();
        var doubts = new LineDoubts(catalogue, tally);
        var left = new LeftOut(tally);
        while (!waiting.isEmpty()) {
            var parsed = waiting.removeLast();
            if (isToBeTaken(parsed, channel, left)) {
                order(withKnownLines(parsed, channel), channel, tally, doubts, last);
            }
            int done = all - waiting.size();
            if (done % ORDERS_BETWEEN_LOOKS == 0) {
                progress.at(
                        done,
                        all,
                        Message.of(
                                "importing.progress.comparing",
                                tally.parsed().table().name()));
                if (progress.cancelled()) {
                    return;
                }
            }
        }
        left.tell(tally);
    }

    private Map<String, Order> ofChannel(Id<Channel> channel) {
        return byNumber.computeIfAbsent(channel, _ -> new HashMap<>());
    }

    private boolean isToBeTaken(ParsedOrder parsed, Id<Channel> channel, LeftOut left) {
        boolean known = ofChannel(channel).containsKey(parsed.number());
        if (!parsed.confirmed()) {
            left.countUnpaid();
            return false;
        }
        if (parsed.lines().isEmpty() && !known) {
            left.countWithoutLines(parsed);
        }
        return known || !parsed.lines().isEmpty();
    }

    /// An order of a file that does not say what was ordered, with what is known of that.
    private ParsedOrder withKnownLines(ParsedOrder parsed, Id<Channel> channel) {
        var known = ofChannel(channel).get(parsed.number());
        if (!parsed.lines().isEmpty() || known == null) {
            return parsed;
        }
        var knownLines = lines.getOrDefault(known.id(), List.of());
        return parsed.withLines(Substitutes.among(knownLines).without(knownLines).stream()
                .map(line -> new ParsedOrder.Line(
                        parsed.row(),
                        line.sku(),
                        line.title(),
                        line.quantity(),
                        parsed.shippedAt() == null ? Integer.valueOf(line.shipped()) : Integer.valueOf(line.quantity()),
                        null))
                .toList());
    }

    private void order(ParsedOrder parsed, Id<Channel> channel, Tally tally, LineDoubts doubts, boolean last) {
        var known = ofChannel(channel).get(parsed.number());
        var newest = newestKnown.getOrDefault(Subject.platform(tally.parsed().format()), Instant.MIN);
        boolean isNews = known == null || !tally.file().savedAt().isBefore(newest);
        if (!isNews) {
            tally.remark(Message.of("importing.remark.olderOrders"));
        }
        var customer = known == null ? customers.of(parsed) : known.customerId();
        Id<Order> id = known == null ? draft.nextId() : known.id();
        var cancelledAt = known != null && known.cancelledAt() != null ? known.cancelledAt() : parsed.cancelledAt();
        var stated = new OrderLines.Stated(
                parsed, id, known, lines.getOrDefault(id, List.of()), cancelledAt != null, isNews);
        var after = planned.of(stated, tally);
        var substitutes = stated.substitutes().after(after, cancelledAt != null);
        var all = Stream.concat(
                        after.stream().map(OrderLines.PlannedLine::after),
                        substitutes.stream().map(Substitutes.Change::after))
                .toList();
        var order = ordered(stated, channel, customer, all, tally.file().savedAt(), cancelledAt);
        draft.set(Order.class, known, order);
        setLines(known, order, after, tally, doubts);
        substitutes.stream()
                .filter(line -> !line.after().equals(line.before()))
                .forEach(line ->
                        set(line.before(), line.after(), order, tally.file().savedAt()));
        if (!last) {
            keepInMind(order, all);
        }
    }

    /// The order as it becomes: what the file states and is no older than what is known, and what only the shop knows.
    private Order ordered(
            OrderLines.Stated stated,
            Id<Channel> channel,
            Id<Customer> customer,
            List<OrderLine> lines,
            Instant savedAt,
            @Nullable Instant cancelledAt) {
        var known = stated.known();
        var parsed = stated.parsed();
        boolean isNews = stated.isNews();
        return new Order(
                stated.orderId(),
                channel,
                parsed.number(),
                customer,
                known == null ? parsed.placedAt() : known.placedAt(),
                known == null ? promisedOn(parsed) : known.promisedOn(),
                newer(known == null ? null : known.paymentStatus(), parsed.paymentStatus(), isNews),
                known != null && known.urgent(),
                known != null && known.shipComplete(),
                newer(known == null ? null : known.shipTo(), parsed.shipTo(), isNews),
                newer(known == null ? null : known.country(), parsed.country(), isNews),
                known == null || known.note().isEmpty() ? parsed.note() : known.note(),
                shippedAt(known, parsed, lines, savedAt),
                cancelledAt,
                known != null && known.asItComes());
    }

    /// Other files may name the order again.
    private void keepInMind(Order order, List<OrderLine> after) {
        ofChannel(order.channelId()).put(order.number(), order);
        var all = new ArrayList<>(lines.getOrDefault(order.id(), List.of()));
        all.removeIf(line -> after.stream().anyMatch(now -> now.id().equals(line.id())));
        all.addAll(after);
        lines.put(order.id(), List.copyOf(all));
    }

    private void setLines(
            @Nullable Order known, Order order, List<OrderLines.PlannedLine> after, Tally tally, LineDoubts doubts) {
        boolean orderChanged = known != null && !known.equals(order);
        for (var line : after) {
            boolean changed = !line.after().equals(line.before());
            if (changed || orderChanged) {
                set(line.before(), line.after(), order, tally.file().savedAt());
            }
            doubts.look(line.after(), line.row());
            tally.row(
                    line.row(), line.before() == null ? Fate.NEW : changed || orderChanged ? Fate.CHANGED : Fate.SAME);
        }
    }

    /// What a file states, unless it states nothing or what is known is newer.
    private static String newer(@Nullable String known, String stated, boolean isNews) {
        return known == null || (isNews && !stated.isEmpty()) ? stated : known;
    }

    private void set(@Nullable OrderLine before, OrderLine after, Order order, Instant savedAt) {
        draft.set(OrderLine.class, before, after);
        stock.lineChanged(before, after, order, savedAt);
    }

    /// When nothing was left to ship: as the file says, else when it was first seen so.
    private static @Nullable Instant shippedAt(
            @Nullable Order known, ParsedOrder parsed, List<OrderLine> lines, Instant savedAt) {
        if (known != null && known.shippedAt() != null) {
            return known.shippedAt();
        }
        boolean someShipped = lines.stream().anyMatch(line -> line.shipped() > 0);
        boolean noneOpen = lines.stream().allMatch(line -> line.open() == 0);
        if (!someShipped || !noneOpen) {
            return null;
        }
        if (parsed.shippedAt() != null) {
            return parsed.shippedAt();
        }
        return known == null ? parsed.placedAt() : savedAt;
    }

    private LocalDate promisedOn(ParsedOrder parsed) {
        return planned.once(
                WorkingDays.after(parsed.placedAt().atZone(settings.zone()).toLocalDate(), settings.dispatchDays()));
    }
}
