package dev.backstop.ui.messages;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.message.OwedNotice;
import org.jspecify.annotations.Nullable;

/// One row of the dialog after an import.
sealed interface AlertRow {
    /// The head of a part of the list.
    record Head(Part part, int count, Money atRisk) implements AlertRow {}

    /// The parts of the list.
    enum Part {
        CUSTOMERS,
        LISTINGS
    }

    /// Somebody to tell.
    record Tell(
            OwedNotice notice,
            @Nullable Channel channel,
            @Nullable Notice kept) implements AlertRow {}

    /// A listing to fix.
    record Fix(Finding finding) implements AlertRow {}

    /// What makes it the same row after the list was read again; nothing for a head.
    default @Nullable Id<?> key() {
        return switch (this) {
            case Head _ -> null;
            case Tell tell -> tell.notice().customer().id();
            case Fix fix -> {
                var listing = fix.finding().subject().listing();
                yield listing == null ? null : listing.id();
            }
        };
    }
}
