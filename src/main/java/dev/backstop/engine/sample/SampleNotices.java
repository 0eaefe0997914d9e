package dev.backstop.engine.sample;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// What has happened to the late lines so far: when each became late, when a date moved, and what its customer was
/// told.
final class SampleNotices {
    /// The supplier of the late delivery gave its new date two days ago in the morning.
    private static final int MOVED_DAYS_AGO = 2;

    private static final int MOVED_BY = 5;
    private static final int MOVED_AT = 10 * 60 + 20;

    private final SampleCast cast;
    private final SampleGaps gaps;
    private final ShopCalendar calendar;
    private final LongSupplier ids;
    private final List<SamplePurchases.Purchase> open;
    private final List<Notice> notices = new ArrayList<>();
    private final List<NoticeLine> noticeLines = new ArrayList<>();
    private final List<LineEvent> events = new ArrayList<>();

    SampleNotices(
            SampleCast cast,
            SampleGaps gaps,
            ShopCalendar calendar,
            List<SamplePurchases.Purchase> purchases,
            LongSupplier ids) {
        this.cast = cast;
        this.gaps = gaps;
        this.calendar = calendar;
        this.ids = ids;
        this.open = purchases.stream()
                .filter(purchase -> purchase.draft().receivedOn() == null)
                .toList();
    }

    void add(List<SampleSale> sales, String shopName) {
        for (var sale : sales) {
            var row = sale.basket().waiting();
            if (row != null) {
                for (int i = 0; i < row.late().size(); i++) {
                    addLine(sale, row, i, shopName);
                }
            } else {
                addWaited(sale, shopName);
            }
        }
        events.sort(Comparator.comparing(LineEvent::at));
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    List<NoticeLine> noticeLines() {
        return List.copyOf(noticeLines);
    }

    /// Oldest first.
    List<LineEvent> events() {
        return List.copyOf(events);
    }

    private void addLine(SampleSale sale, WaitingList.Row row, int index, String shopName) {
        var line = sale.lines().get(index);
        var part = row.late().get(index).part();
        var since = calendar.nextImport(sale.order().placedAt());
        var status = part.isDated() ? LineStatus.BACKORDERED : LineStatus.OUT_OF_STOCK;
        var draft = part.isDated() ? draftFor(cast.item(part)) : null;
        var eta = draft == null ? null : draft.expectedOn();
        var first = draft == null ? null : firstToldDate(draft);
        addEvent(line, since, null, null, status, first);
        if (row.told()) {
            var kind = part.isDated() ? Notice.Kind.BACKORDER : Notice.Kind.STOCKOUT;
            addNotice(sale, line, kind, since, status, first, shopName);
        }
        if (first != null && eta != null && !first.equals(eta)) {
            var movedAt = calendar.at(calendar.today().minusDays(MOVED_DAYS_AGO), MOVED_AT);
            addEvent(line, movedAt, status, first, status, eta);
            addNotice(sale, line, Notice.Kind.ETA_MOVED, movedAt, status, eta, shopName);
        }
    }

    /// The lines that waited for a delivery and left with it. Their customers were told when it was seen.
    private void addWaited(SampleSale sale, String shopName) {
        for (int i = 0; i < sale.lines().size(); i++) {
            var line = sale.lines().get(i);
            if (line.shipped() > 0 && gaps.covers(sale.item(i), sale.order().placedAt())) {
                var since = calendar.nextImport(sale.order().placedAt());
                var until = gaps.until(sale.item(i));
                addEvent(line, since, null, null, LineStatus.BACKORDERED, until);
                addNotice(sale, line, Notice.Kind.BACKORDER, since, LineStatus.BACKORDERED, until, shopName);
                addEvent(line, sale.leftAt(), LineStatus.BACKORDERED, until, LineStatus.SHIPPED, null);
            }
        }
    }

    /// What is late has been late before: its supplier named another date first.
    private static LocalDate firstToldDate(SamplePurchases.Draft draft) {
        boolean late = draft.expectedOn().isAfter(draft.firstExpectedOn());
        return late ? draft.expectedOn().minusDays(MOVED_BY) : draft.expectedOn();
    }

    private SamplePurchases.Draft draftFor(SampleItem item) {
        return open.stream()
                .map(SamplePurchases.Purchase::draft)
                .filter(draft ->
                        draft.lines().stream().anyMatch(line -> line.item().is(item)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No delivery of " + item.product().sku()));
    }

    private void addEvent(
            OrderLine line,
            Instant at,
            @Nullable LineStatus before,
            @Nullable LocalDate etaBefore,
            LineStatus after,
            @Nullable LocalDate etaAfter) {
        var product = line.productId();
        if (product != null) {
            events.add(new LineEvent(
                    new Id<>(ids.getAsLong()), line.id(), product, at, before, etaBefore, after, etaAfter));
        }
    }

    private void addNotice(
            SampleSale sale,
            OrderLine line,
            Notice.Kind kind,
            Instant since,
            LineStatus status,
            @Nullable LocalDate eta,
            String shopName) {
        var draftedAt = since.plus(Duration.ofMinutes(4));
        var notice = new Notice(
                new Id<>(ids.getAsLong()),
                sale.order().customerId(),
                kind,
                SampleLetters.subject(kind, sale.order().number()),
                SampleLetters.body(kind, sale, line, eta, shopName),
                draftedAt,
                draftedAt.plus(Duration.ofMinutes(18)),
                notices.size() % 2 == 0 ? Notice.Way.MAIL_PROGRAM : Notice.Way.COPIED);
        notices.add(notice);
        noticeLines.add(new NoticeLine(new Id<>(ids.getAsLong()), notice.id(), line.id(), status, eta));
    }
}
