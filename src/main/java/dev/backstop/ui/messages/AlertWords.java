package dev.backstop.ui.messages;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.ui.kit.Formats;
import java.util.Objects;

/// Puts notices, findings and alerts into words.
final class AlertWords {
    private AlertWords() {}

    /// What the dialog is about, in one line.
    static Message title(ImportAlert alert) {
        int out = alert.wentOut().size();
        return out > 0
                ? Message.of("messages.alert.wentOut", out)
                : Message.of(
                        "messages.alert.other",
                        alert.notices().size(),
                        alert.findings().size());
    }

    /// A best-seller and when it is back.
    static Message back(ImportAlert.WentOut out) {
        var day = out.backOn();
        return day == null
                ? Message.of("messages.alert.noDate", out.product().name())
                : Message.of("messages.alert.back", out.product().name(), day);
    }

    /// "#4818", or "#4818 and 2 more".
    static Message orders(OwedNotice notice) {
        var first = notice.orders().getFirst().order().number();
        int more = notice.orders().size() - 1;
        return more == 0 ? Message.of("messages.row.order", first) : Message.of("messages.row.orders", first, more);
    }

    /// The money at risk, or that it is not known.
    static String atRisk(OwedNotice notice, Formats formats) {
        return notice.isAtRiskKnown() ? formats.wholeMoney(notice.atRisk()) : Formats.NONE;
    }

    /// What the customer must hear: "3 items late, next 4 Dec", and which money is not counted.
    static Message news(OwedNotice notice) {
        var news = counted(notice);
        return notice.uncounted().isEmpty() ? news : Message.of("messages.row.uncounted", news, notice.uncounted());
    }

    private static Message counted(OwedNotice notice) {
        int back = (int) notice.lines()
                .filter(line -> line.state() instanceof LineState.Ready)
                .count();
        if (notice.kind() == Notice.Kind.BACK_IN_STOCK) {
            return Message.of("messages.row.back", back);
        }
        if (notice.kind() == Notice.Kind.REFUNDED) {
            return Message.of("messages.row.refunded", (int) notice.lines().count());
        }
        if (notice.kind() == Notice.Kind.PARTIAL_SHIPMENT) {
            return Message.of("messages.row.partial", (int) notice.lines().count() - back);
        }
        int waiting = (int) notice.lines().count() - back;
        var next = notice.nextEta();
        if (next.isEmpty()) {
            return Message.of("messages.row.noDate", waiting);
        }
        return notice.isApology()
                ? Message.of("messages.row.late", waiting, next.get())
                : Message.of("messages.row.sooner", waiting, next.get());
    }

    /// "Regency cakestand on Amazon".
    static Message where(Finding finding) {
        var channel = finding.subject().channel();
        return Message.of("messages.fix.where", finding.subject().title(), channel == null ? "" : channel.name());
    }

    /// What the channel says now.
    static Message shows(Listing listing) {
        var units = listing.quantity();
        return switch (listing.status()) {
            case IN_STOCK ->
                units == null || !listing.tracked()
                        ? Message.of("messages.shows.onSale")
                        : Message.of("messages.shows.inStock", units);
            case BACKORDER, PREORDER -> {
                var day = listing.availableOn();
                yield day == null
                        ? Message.of("messages.shows.later", listing.statedUnits())
                        : Message.of("messages.shows.laterOn", listing.statedUnits(), day);
            }
            case NOT_STATED ->
                Message.of(listing.isOffered() ? "messages.shows.onSaleAlways" : "messages.shows.notStated");
            case OUT_OF_STOCK -> Message.of("messages.shows.out");
            case HIDDEN -> Message.of("messages.shows.hidden");
        };
    }

    /// What is so.
    static Message truth(Finding finding) {
        int shippable = finding.subject().shippable();
        var next = finding.subject().nextStockOn();
        return next == null
                ? Message.of("messages.truth.noDelivery", shippable)
                : Message.of("messages.truth.next", shippable, next);
    }

    /// The whole change as one sentence, for whoever makes it on the channel.
    static Message instruction(Finding finding) {
        var listing = Objects.requireNonNull(finding.subject().listing());
        return Message.of(
                "messages.fix.instruction",
                where(finding),
                listing.sku(),
                finding.fix().change(),
                finding.fix().note());
    }
}
