package dev.backstop.service.insights;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.retention.LateOrder;
import dev.backstop.engine.retention.Retention;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whether customers who had to wait kept their orders. Reads the file: not for the screen's thread.
public final class RetentionService {
    private final Shop shop;

    public RetentionService(Shop shop) {
        this.shop = shop;
    }

    /// Of the orders that became late in the last so many days.
    public Retention retention(Picture picture, int days) {
        var since =
                picture.today().minusDays(days).atStartOfDay(picture.settings().zone());
        var lateSince = lateSince(since.toInstant());
        var told = toldAt(lateSince);
        var lines = shop.store().findAll(OrderLine.class, lateSince.keySet()).stream()
                .collect(Collectors.groupingBy(OrderLine::orderId, LinkedHashMap::new, Collectors.toList()));
        var currency = picture.settings().currency();
        var orders = new ArrayList<LateOrder>();
        lines.forEach((_, late) -> orders.add(new LateOrder(
                Objects.requireNonNull(earliest(late, lateSince)),
                earliest(late, told),
                late.stream().noneMatch(OrderLine::cancelledByCustomer),
                late.stream()
                        .filter(line -> !line.cancelledByCustomer())
                        .map(line -> line.unitPrice().times(line.quantity() - line.cancelled()))
                        .filter(money -> money.currency().equals(currency))
                        .reduce(Money.zero(currency), Money::plus))));
        return Retention.of(orders, currency);
    }

    /// When each line was first late in that time.
    private Map<Id<OrderLine>, Instant> lateSince(Instant since) {
        var first = new HashMap<Id<OrderLine>, Instant>();
        for (LineEvent event : shop.store().orders().eventsSince(since)) {
            var before = event.before();
            if (event.after().isLate() && (before == null || !before.isLate())) {
                first.merge(event.lineId(), event.at(), RetentionService::earlier);
            }
        }
        return first;
    }

    /// When the customer was first told of each line, as soon as a day before it was late.
    private Map<Id<OrderLine>, Instant> toldAt(Map<Id<OrderLine>, Instant> lateSince) {
        var said = shop.store().letters().ofLines(lateSince.keySet());
        var notices = byId(shop.store()
                .findAll(
                        Notice.class,
                        said.stream().map(NoticeLine::noticeId).distinct().toList()));
        var told = new HashMap<Id<OrderLine>, Instant>();
        for (var line : said) {
            var notice = notices.get(line.noticeId());
            var at = notice == null ? null : notice.toldAt();
            if (at != null
                    && !at.isBefore(
                            Objects.requireNonNull(lateSince.get(line.lineId())).minus(Retention.AT_ONCE))) {
                told.merge(line.lineId(), at, RetentionService::earlier);
            }
        }
        return told;
    }

    private static <T extends Entity> Map<Id<?>, T> byId(List<T> records) {
        return records.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    private static @Nullable Instant earliest(List<OrderLine> lines, Map<Id<OrderLine>, Instant> times) {
        return lines.stream()
                .map(line -> times.get(line.id()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
