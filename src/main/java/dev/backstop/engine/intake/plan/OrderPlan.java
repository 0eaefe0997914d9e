package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import dev.backstop.engine.intake.parsed.Subject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plans what orders files change. What has been shipped or cancelled stays so, whichever file comes first.
final class OrderPlan {
    private static final int ORDERS_BETWEEN_LOOKS = 1000;

    private final Draft draft;
    private final Catalogue catalogue;
    private final StockPlan stock;
    private final CustomerBook customers;
    private final LineMatching matching;
    private final ShopSettings settings;
    private final Map<Id<Channel>, Map<String, Order>> byNumber = new HashMap<>();
    private final Map<Id<Order>, Order> orders = new HashMap<>();
    private final Map<Id<Order>, List<OrderLine>> lines = new HashMap<>();
    private final Map<BigDecimal, Money> prices = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();
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
        this.matching = new LineMatching(catalogue);
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
                        ? product(line.sku(), line.title()).orElse(null)
                        : null;
                var order = orders.get(line.orderId());
                if (product != null && order != null) {
                    set(line, withProduct(line, product.id()), order, now);
                    ofOrder.set(i, withProduct(line, product.id()));
                }
            }
        }
    }

    /// Plans the orders of one file of a channel, each of which it names once. They are kept in mind where other files
    /// may name them again; those of the `last` file are not.
    void orders(Tally tally, Id<Channel> channel, boolean last, Progress progress) {
        var waiting = tally.takeOrders();
        int all = waiting.size();
        var doubts = new LineDoubts(catalogue, tally);
        var left = new LeftOut();
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

    /// How many orders of a file are left out, and why.
    private static final class LeftOut {
        private int unpaid;
        private int withoutLines;

        void tell(Tally tally) {
            if (unpaid > 0) {
                tally.remark(Message.of("importing.remark.unpaidOrders", unpaid));
            }
            if (withoutLines > 0) {
                tally.remark(Message.of("importing.remark.ordersWithoutItems", withoutLines));
            }
        }
    }

    private boolean isToBeTaken(ParsedOrder parsed, Id<Channel> channel, LeftOut left) {
        boolean known = ofChannel(channel).containsKey(parsed.number());
        if (!parsed.confirmed()) {
            left.unpaid++;
            return false;
        }
        left.withoutLines += parsed.lines().isEmpty() && !known ? 1 : 0;
        return known || !parsed.lines().isEmpty();
    }

    /// An order of a file that does not say what was ordered, with what is known of that.
    private ParsedOrder withKnownLines(ParsedOrder parsed, Id<Channel> channel) {
        var known = ofChannel(channel).get(parsed.number());
        if (!parsed.lines().isEmpty() || known == null) {
            return parsed;
        }
        return parsed.withLines(lines.getOrDefault(known.id(), List.of()).stream()
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
        var after = lines(parsed, id, known, cancelledAt != null, isNews, tally);
        var order = new Order(
                id,
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
                shippedAt(known, parsed, after, tally.file().savedAt()),
                cancelledAt);
        draft.set(Order.class, known, order);
        setLines(known, order, after, tally, doubts);
        if (!last) {
            keepInMind(order, after);
        }
    }

    /// Other files may name the order again.
    private void keepInMind(Order order, List<PlannedLine> planned) {
        ofChannel(order.channelId()).put(order.number(), order);
        var all = new ArrayList<>(lines.getOrDefault(order.id(), List.of()));
        all.removeIf(line -> planned.stream().anyMatch(now -> now.after().id().equals(line.id())));
        planned.forEach(line -> all.add(line.after()));
        lines.put(order.id(), List.copyOf(all));
    }

    /// A line as it becomes, with what it was and the row that says so.
    private record PlannedLine(@Nullable OrderLine before, OrderLine after, int row) {}

    private List<PlannedLine> lines(
            ParsedOrder parsed,
            Id<Order> orderId,
            @Nullable Order known,
            boolean cancelled,
            boolean isNews,
            Tally tally) {
        var day = once(parsed.placedAt().atZone(settings.zone()).toLocalDate());
        var unmatched = new ArrayList<>(lines.getOrDefault(orderId, List.of()));
        var planned = new ArrayList<PlannedLine>();
        var matches = matching.matches(parsed.lines(), unmatched);
        for (var line : parsed.lines()) {
            var before = matches.get(line);
            var product = before != null && before.productId() != null
                    ? before.productId()
                    : product(line.sku(), line.name()).map(Product::id).orElse(null);
            int quantity = before != null && !isNews ? before.quantity() : line.quantity();
            int statedShipped = line.shipped() != null ? line.shipped() : known == null ? quantity : 0;
            int shipped = Math.min(quantity, Math.max(statedShipped, before == null ? 0 : before.shipped()));
            int cancelledUnits = cancelled
                    ? quantity - shipped
                    : before == null ? 0 : Math.min(before.cancelled(), quantity - shipped);
            Id<OrderLine> id = before == null ? draft.nextId() : before.id();
            planned.add(new PlannedLine(
                    before,
                    new OrderLine(
                            id,
                            orderId,
                            product,
                            matching.skuOf(line, before),
                            line.name(),
                            before == null ? day : before.orderedOn(),
                            quantity,
                            shipped,
                            cancelledUnits,
                            cancelled
                                    ? before == null || before.cancelled() == 0 || before.cancelledByCustomer()
                                    : before != null && before.cancelledByCustomer(),
                            price(parsed.currency(), line.unitPrice(), before, product, tally)),
                    line.row()));
        }
        return planned;
    }

    private void setLines(
            @Nullable Order known, Order order, List<PlannedLine> planned, Tally tally, LineDoubts doubts) {
        boolean orderChanged = known != null && !known.equals(order);
        for (var line : planned) {
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

    private Optional<Product> product(String sku, String name) {
        var bySku = sku.isEmpty() ? Optional.<Product>empty() : catalogue.bySku(sku);
        return bySku.isPresent() ? bySku : catalogue.byName(name);
    }

    /// The price the file states, if it is in the shop's currency; else the one that is known.
    private Money price(
            String currency,
            @Nullable BigDecimal stated,
            @Nullable OrderLine before,
            @Nullable Id<Product> productId,
            Tally tally) {
        boolean ours = currency.isEmpty() || currency.equals(settings.currency().getCurrencyCode());
        if (!ours) {
            tally.remark(Message.of(
                    "importing.remark.otherCurrency",
                    currency.toUpperCase(Locale.ROOT),
                    settings.currency().getCurrencyCode()));
        }
        if (before != null && (stated == null || !ours)) {
            return before.unitPrice();
        }
        if (ours && stated != null) {
            return prices.computeIfAbsent(stated, amount -> new Money(amount, settings.currency()));
        }
        var product = productId == null ? null : catalogue.product(productId);
        return product == null ? Money.zero(settings.currency()) : product.price();
    }

    /// When nothing was left to ship: as the file says, else when it was first seen so.
    private static @Nullable Instant shippedAt(
            @Nullable Order known, ParsedOrder parsed, List<PlannedLine> lines, Instant savedAt) {
        if (known != null && known.shippedAt() != null) {
            return known.shippedAt();
        }
        boolean someShipped = lines.stream().anyMatch(line -> line.after().shipped() > 0);
        boolean noneOpen = lines.stream().allMatch(line -> line.after().open() == 0);
        if (!someShipped || !noneOpen) {
            return null;
        }
        if (parsed.shippedAt() != null) {
            return parsed.shippedAt();
        }
        return known == null ? parsed.placedAt() : savedAt;
    }

    private LocalDate promisedOn(ParsedOrder parsed) {
        return once(
                WorkingDays.after(parsed.placedAt().atZone(settings.zone()).toLocalDate(), settings.dispatchDays()));
    }

    /// The one copy of a day that many orders share.
    private LocalDate once(LocalDate day) {
        return days.computeIfAbsent(day, same -> same);
    }

    private static OrderLine withProduct(OrderLine l, Id<Product> product) {
        return new OrderLine(
                l.id(),
                l.orderId(),
                product,
                l.sku(),
                l.title(),
                l.orderedOn(),
                l.quantity(),
                l.shipped(),
                l.cancelled(),
                l.cancelledByCustomer(),
                l.unitPrice());
    }
}
