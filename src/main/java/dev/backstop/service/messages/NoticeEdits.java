package dev.backstop.service.messages;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.engine.message.Draft;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has to be written for a letter to be kept, told or thrown away.
final class NoticeEdits {
    private final Shop shop;

    NoticeEdits(Shop shop) {
        this.shop = shop;
    }

    /// The notice with these words, in the place of the one that is kept.
    Notice notice(Draft draft, @Nullable Notice kept, String subject, String body) {
        return new Notice(
                kept == null ? shop.newId() : kept.id(),
                draft.customerId(),
                draft.kind(),
                subject,
                body,
                kept == null ? shop.now() : kept.draftedAt(),
                null,
                Notice.Way.NOT_YET);
    }

    /// The notice in other words, about the news that it was of.
    static List<Edit<?>> reworded(Notice notice, Notice kept) {
        return List.of(Edit.update(Notice.class, kept, notice));
    }

    /// The notice with what it says of order lines now, in the place of the one that is kept.
    List<Edit<?>> saying(Draft draft, Notice notice, @Nullable Notice kept) {
        var edits = new ArrayList<Edit<?>>();
        edits.add(new Edit<>(Notice.class, kept, notice));
        edits.addAll(withoutLines(kept));
        edits.addAll(noticeLines(draft, notice));
        return edits;
    }

    /// The notice and its lines away.
    List<Edit<?>> gone(Notice kept) {
        var edits = new ArrayList<Edit<?>>(withoutLines(kept));
        edits.add(Edit.delete(Notice.class, kept));
        return edits;
    }

    /// All of them are in the file only: lines of closed orders leave the picture.
    private List<Edit<?>> withoutLines(@Nullable Notice kept) {
        return kept == null
                ? List.of()
                : shop.store().letters().lines(List.of(kept.id())).stream()
                        .<Edit<?>>map(line -> Edit.delete(NoticeLine.class, line))
                        .toList();
    }

    private List<Edit<?>> noticeLines(Draft draft, Notice notice) {
        var edits = new ArrayList<Edit<?>>();
        for (var told : draft.says()) {
            edits.add(Edit.insert(
                    NoticeLine.class,
                    new NoticeLine(shop.newId(), notice.id(), told.lineId(), told.status(), told.eta())));
        }
        return edits;
    }
}
