package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.Reason;
import dev.backstop.engine.message.Tone;

/// What the choices for a letter are called.
final class LetterLabels {
    private LetterLabels() {}

    static Message of(Tone tone) {
        return switch (tone) {
            case WARM -> Message.of("messages.tone.warm");
            case WARM_TRADE -> Message.of("messages.tone.trade");
            case SHORT -> Message.of("messages.tone.short");
        };
    }

    static Message of(Reason reason) {
        return switch (reason) {
            case NOT_SAID -> Message.of("messages.why.notSaid");
            case SOLD_FASTER -> Message.of("messages.why.soldFaster");
            case SUPPLIER_LATE -> Message.of("messages.why.supplierLate");
            case SUPPLIER_SHORT -> Message.of("messages.why.supplierShort");
            case COUNT_WRONG -> Message.of("messages.why.countWrong");
        };
    }

    static Message of(Amends amends) {
        return switch (amends.kind()) {
            case NOTHING -> Message.of("messages.amends.nothing");
            case DISCOUNT -> Message.of("messages.amends.discount", amends.percent());
            case GIFT -> Message.of("messages.amends.gift");
        };
    }

    static Message of(LetterFilter filter) {
        return switch (filter) {
            case TO_TELL -> Message.of("messages.filter.toTell");
            case DRAFTS -> Message.of("messages.filter.drafts");
            case TOLD -> Message.of("messages.filter.told");
        };
    }

    static Message of(Notice.Way way) {
        return switch (way) {
            case NOT_YET -> Message.of("messages.way.notYet");
            case COPIED -> Message.of("messages.way.copied");
            case MAIL_PROGRAM -> Message.of("messages.way.mailProgram");
            case EML_FILE -> Message.of("messages.way.emlFile");
            case BY_HAND -> Message.of("messages.way.byHand");
        };
    }
}
