package dev.backstop.engine.message;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;

/// Which template stands for which news, in which tone.
final class LetterWords {
    private LetterWords() {}

    /// The first sentences; `orders` names the order or orders.
    static Message opening(OwedNotice notice, Tone tone, Object orders) {
        return switch (notice.kind()) {
            case BACKORDER -> notice.isAboutAll() ? allLate(tone, orders) : partLate(tone, orders);
            case STOCKOUT -> notice.isAboutAll() ? nothingThere(tone, orders) : partMissing(tone, orders);
            case ETA_MOVED -> notice.isApology() ? later(tone, orders) : sooner(tone, orders);
            case PARTIAL_SHIPMENT ->
                switch (tone) {
                    case WARM, WARM_TRADE -> Message.of("messages.partial.warm", orders);
                    case SHORT -> Message.of("messages.partial.short", orders);
                };
            case BACK_IN_STOCK ->
                switch (tone) {
                    case WARM, WARM_TRADE -> Message.of("messages.back.warm", orders);
                    case SHORT -> Message.of("messages.back.short", orders);
                };
            case REFUNDED ->
                switch (tone) {
                    case WARM, WARM_TRADE -> Message.of("messages.refunded.warm", orders);
                    case SHORT -> Message.of("messages.refunded.short", orders);
                };
        };
    }

    private static Message partMissing(Tone tone, Object orders) {
        return switch (tone) {
            case WARM -> Message.of("messages.stockout.warm", orders);
            case WARM_TRADE -> Message.of("messages.stockout.trade", orders);
            case SHORT -> Message.of("messages.stockout.short", orders);
        };
    }

    private static Message nothingThere(Tone tone, Object orders) {
        return switch (tone) {
            case WARM -> Message.of("messages.stockout.all.warm", orders);
            case WARM_TRADE -> Message.of("messages.stockout.all.trade", orders);
            case SHORT -> Message.of("messages.stockout.all.short", orders);
        };
    }

    private static Message partLate(Tone tone, Object orders) {
        return switch (tone) {
            case WARM -> Message.of("messages.backorder.warm", orders);
            case WARM_TRADE -> Message.of("messages.backorder.trade", orders);
            case SHORT -> Message.of("messages.backorder.short", orders);
        };
    }

    private static Message allLate(Tone tone, Object orders) {
        return switch (tone) {
            case WARM -> Message.of("messages.backorder.all.warm", orders);
            case WARM_TRADE -> Message.of("messages.backorder.all.trade", orders);
            case SHORT -> Message.of("messages.backorder.all.short", orders);
        };
    }

    private static Message later(Tone tone, Object orders) {
        return switch (tone) {
            case WARM -> Message.of("messages.later.warm", orders);
            case WARM_TRADE -> Message.of("messages.later.trade", orders);
            case SHORT -> Message.of("messages.later.short", orders);
        };
    }

    private static Message sooner(Tone tone, Object orders) {
        return switch (tone) {
            case WARM, WARM_TRADE -> Message.of("messages.sooner.warm", orders);
            case SHORT -> Message.of("messages.sooner.short", orders);
        };
    }

    static Message subject(OwedNotice notice, Message orders, Message items) {
        return switch (notice.kind()) {
            case BACKORDER -> Message.of("messages.subject.backorder", orders, items);
            case STOCKOUT -> Message.of("messages.subject.stockout", orders, items);
            case ETA_MOVED ->
                notice.isApology()
                        ? Message.of("messages.subject.later", orders, items)
                        : Message.of("messages.subject.sooner", orders, items);
            case PARTIAL_SHIPMENT -> Message.of("messages.subject.partial", orders);
            case BACK_IN_STOCK -> Message.of("messages.subject.back", orders, items);
            case REFUNDED -> Message.of("messages.subject.refunded", orders, items);
        };
    }

    /// The sentence that gives the reason; an empty message key is never made, so callers ask [Reason#NOT_SAID]
    /// first.
    static Message reason(Reason reason) {
        return switch (reason) {
            case SOLD_FASTER -> Message.of("messages.reason.soldFaster");
            case SUPPLIER_LATE -> Message.of("messages.reason.supplierLate");
            case SUPPLIER_SHORT -> Message.of("messages.reason.supplierShort");
            case COUNT_WRONG -> Message.of("messages.reason.countWrong");
            case NOT_SAID -> throw new IllegalArgumentException("No reason is said");
        };
    }

    static Message greeting(Tone tone, String name) {
        return switch (tone) {
            case WARM, WARM_TRADE -> Message.of("messages.greeting.warm", name);
            case SHORT -> Message.of("messages.greeting.short", name);
        };
    }

    static Message closing(Tone tone) {
        return switch (tone) {
            case WARM, WARM_TRADE -> Message.of("messages.closing.warm");
            case SHORT -> Message.of("messages.closing.short");
        };
    }

    /// Whether the letter lists what leaves when (all but the one that says what was refunded).
    static boolean listsParcels(Notice.Kind kind) {
        return kind != Notice.Kind.REFUNDED;
    }
}
