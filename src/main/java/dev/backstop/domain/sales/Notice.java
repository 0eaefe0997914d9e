package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message to one customer about lines that are late, moved or back: a draft the owner has touched, or, with
/// `toldAt`, one the customer has.
public record Notice(
        Id<Notice> id,
        Id<Customer> customerId,
        Kind kind,
        String subject,
        String body,
        Instant draftedAt,
        @Nullable Instant toldAt,
        Way way)
        implements Entity {

    /// What a notice is about.
    public enum Kind {
        BACKORDER,
        STOCKOUT,
        ETA_MOVED,
        PARTIAL_SHIPMENT,
        BACK_IN_STOCK,
        REFUNDED
    }

    /// How the customer was told.
    public enum Way {
        NOT_YET,
        COPIED,
        MAIL_PROGRAM,
        EML_FILE,
        BY_HAND
    }

    /// The same notice, which the customer has now.
    public Notice told(Instant at, Way how) {
        return new Notice(id, customerId, kind, subject, body, draftedAt, at, how);
    }
}
