package dev.backstop.ui.messages;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import org.jspecify.annotations.Nullable;

/// One row of the list of messages.
sealed interface LetterRow {
    /// What makes it the same row after the list was read again.
    Id<?> key();

    /// Somebody who must be told, with the owner's own words where some were kept.
    record ToTell(
            OwedNotice notice,
            @Nullable Channel channel,
            @Nullable Notice kept) implements LetterRow {
        @Override
        public Id<?> key() {
            return notice.customer().id();
        }
    }

    /// Own words to somebody who need not be told any more.
    record NotNeeded(Notice kept, String customer) implements LetterRow {
        @Override
        public Id<?> key() {
            return kept.id();
        }
    }

    /// A message somebody has.
    record Told(Notice notice, String customer) implements LetterRow {
        @Override
        public Id<?> key() {
            return notice.id();
        }
    }
}
