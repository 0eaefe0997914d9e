package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What becomes of the lines of an order: matched with those that are known, with product, price and units. What has
/// been shipped or cancelled stays so.
final class OrderLines {
    private final Draft draft;
    private final Catalogue catalogue;
    private final LineMatching matching;
    private final ShopSettings settings;
    private final Map<Money, Money> prices = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();

    OrderLines(Draft draft, Catalogue catalogue, ShopSettings settings) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.matching = new LineMatching(catalogue);
        this.settings = settings;
    }

    /// A line as it becomes, with what it was and the row that says so. `leftAsOther` units of it left as the
    /// substitutes that stand for it.
    record PlannedLine(@Nullable OrderLine before, OrderLine after, int row, int leftAsOther) {}

    /// What a file says of an order, beside what is known of it; `cancelled` says whether the order is.
    record Stated(
            ParsedOrder parsed,
            Id<Order> orderId,
            @Nullable Order known,
            List<OrderLine> knownLines,
            boolean cancelled,
            boolean isNews) {
        /// What the shop sends in place of ordered lines, which no file knows of.
        Substitutes substitutes() {
            return Substitutes.among(knownLines);
        }

        /// Of a line that states nothing of its shipping: all of it where the order is new.
        int shipped(ParsedOrder.Line line, int quantity) {
            return line.shipped() != null ? line.shipped() : known == null ? quantity : 0;
        }
    }

    /// The lines of an order as they become.
    List<PlannedLine> of(Stated order, Tally tally) {
        var unmatched = new ArrayList<>(order.substitutes().without(order.knownLines()));
        var matches = matching.matches(order.parsed().lines(), unmatched);
        return order.parsed().lines().stream()
                .map(line -> planned(order, line, matches.get(line), tally))
                .toList();
    }

    private PlannedLine planned(Stated order, ParsedOrder.Line line, @Nullable OrderLine before, Tally tally) {
        var product = before != null && before.productId() != null
                ? before.productId()
                : product(line.sku(), line.name()).map(Product::id).orElse(null);
        int quantity = before != null && !order.isNews() ? before.quantity() : line.quantity();
        int stated = order.shipped(line, quantity);
        int own = before == null
                ? quantity
                : Math.max(0, quantity - order.substitutes().unitsFor(before));
        int shipped = Math.min(own, Math.max(stated, before == null ? 0 : before.shipped()));
        boolean isFirstCancel = before == null || before.cancelled() == 0;
        var after = new OrderLine(
                before == null ? draft.nextId() : before.id(),
                order.orderId(),
                product,
                matching.skuOf(line, before),
                line.name(),
                before == null ? dayOf(order.parsed()) : before.orderedOn(),
                quantity,
                shipped,
                order.cancelled()
                        ? quantity - shipped
                        : before == null ? 0 : Math.min(before.cancelled(), quantity - shipped),
                (before != null && before.cancelledByCustomer()) || (order.cancelled() && isFirstCancel),
                price(order.parsed().currency(), line.unitPrice(), before, product, tally));
        return new PlannedLine(before, after, line.row(), Math.max(0, stated - own));
    }

    private LocalDate dayOf(ParsedOrder parsed) {
        return once(parsed.placedAt().atZone(settings.zone()).toLocalDate());
    }

    /// The product that a line is of, by its SKU, else by its name.
    Optional<Product> product(String sku, String name) {
        var bySku = sku.isEmpty() ? Optional.<Product>empty() : catalogue.bySku(sku);
        return bySku.isPresent() ? bySku : catalogue.byName(name);
    }

    /// The one copy of a day that many orders share.
    LocalDate once(LocalDate day) {
        return days.computeIfAbsent(day, same -> same);
    }

    /// The price the file states, in the currency the order was paid in; else the one that is known. A line without
    /// any costs nothing in the order's currency: the product's price is another currency's.
    private Money price(
            String code,
            @Nullable BigDecimal stated,
            @Nullable OrderLine before,
            @Nullable Id<Product> productId,
            Tally tally) {
        var currency = currency(code, before);
        if (!currency.equals(settings.currency())) {
            tally.remark(Message.of(
                    "importing.remark.ordersCurrency",
                    currency.getCurrencyCode(),
                    settings.currency().getCurrencyCode()));
        }
        if (stated != null) {
            return prices.computeIfAbsent(new Money(stated, currency), price -> price);
        }
        if (before != null) {
            return before.unitPrice();
        }
        var product = productId == null ? null : catalogue.product(productId);
        return product == null || !product.price().currency().equals(currency) ? Money.zero(currency) : product.price();
    }

    /// The currency of that code; where the file says none, or one that nobody knows, that of the known line, else
    /// the shop's.
    private Currency currency(String code, @Nullable OrderLine before) {
        try {
            if (!code.isEmpty()) {
                return Currency.getInstance(code.toUpperCase(Locale.ROOT));
            }
        } catch (IllegalArgumentException _) {
            // A code of the file's own making says nothing.
        }
        return before == null ? settings.currency() : before.unitPrice().currency();
    }
}
