package dev.backstop.engine.message;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.stock.SplitPreview;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/// The part of a letter that lists what leaves today, what on which later day, and what has no date yet.
final class ParcelList {
    private final LetterText letter;
    private final Words words;
    private final LetterTerms terms;

    ParcelList(LetterText letter, Words words, LetterTerms terms) {
        this.letter = letter;
        this.words = words;
        this.terms = terms;
    }

    void write(OwedNotice notice) {
        for (var owed : notice.orders()) {
            var split = owed.state().split().as(owed.order(), terms.today());
            if (split.parcels().isEmpty()) {
                continue;
            }
            boolean first = true;
            if (notice.orders().size() > 1) {
                letter.paragraph(Message.of(
                        "messages.parcels.order",
                        letter.field(FieldName.ORDER, owed.order().number())));
                first = false;
            }
            for (var parcel : split.parcels()) {
                var line = line(parcel);
                if (first) {
                    letter.paragraph(line);
                } else {
                    letter.line(line);
                }
                first = false;
            }
        }
    }

    private Message line(SplitPreview.Parcel parcel) {
        var parts = parcel.parts().stream()
                .map(part -> new Phrases.Item(part.units(), part.line().title()))
                .toList();
        var day = parcel.leavesOn();
        var items = items(parcel.isOurs(), parts);
        if (day == null) {
            return Message.of("messages.parcels.noDate", items);
        }
        var leavesOn = WorkingDays.after(day, 0);
        if (leavesOn.equals(terms.today())) {
            return Message.of("messages.parcels.today", items);
        }
        return Message.of("messages.parcels.later", leavesOn(leavesOn), items);
    }

    private String leavesOn(LocalDate day) {
        return letter.field(FieldName.LEAVES_ON, Message.of("messages.value.date", day));
    }

    /// The items; those that another sends are said to come apart, without saying who that is.
    private Object items(boolean isOurs, List<Phrases.Item> items) {
        var named = letter.field(FieldName.ITEMS, Phrases.items(words, items));
        return isOurs ? named : Message.of("messages.parcels.apart", named);
    }
}
