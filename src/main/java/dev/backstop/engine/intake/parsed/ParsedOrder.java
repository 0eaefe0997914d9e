package dev.backstop.engine.intake.parsed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order as a channel's file states it. `currency` is empty where the file does not say. An order that is not
/// `confirmed` was never paid for: nobody is to ship it yet.
public record ParsedOrder(
        int row,
        String number,
        String email,
        String customerName,
        String phone,
        Instant placedAt,
        String paymentStatus,
        @Nullable Instant shippedAt,
        @Nullable Instant cancelledAt,
        String currency,
        String shipTo,
        String country,
        String note,
        List<Line> lines,
        boolean confirmed) {
    public ParsedOrder {
        lines = List.copyOf(lines);
    }

    /// An order that is to be shipped unless it is cancelled.
    public ParsedOrder(
            int row,
            String number,
            String email,
            String customerName,
            String phone,
            Instant placedAt,
            String paymentStatus,
            @Nullable Instant shippedAt,
            @Nullable Instant cancelledAt,
            String currency,
            String shipTo,
            String country,
            String note,
            List<Line> lines) {
        this(
                row,
                number,
                email,
                customerName,
                phone,
                placedAt,
                paymentStatus,
                shippedAt,
                cancelledAt,
                currency,
                shipTo,
                country,
                note,
                lines,
                true);
    }

    /// The same order with those lines.
    public ParsedOrder withLines(List<Line> others) {
        return new ParsedOrder(
                row,
                number,
                email,
                customerName,
                phone,
                placedAt,
                paymentStatus,
                shippedAt,
                cancelledAt,
                currency,
                shipTo,
                country,
                note,
                others,
                confirmed);
    }

    /// One line of the order. `unitPrice` and `shipped` (units that have left) are absent where the file does not
    /// say.
    public record Line(
            int row,
            String sku,
            String name,
            int quantity,
            @Nullable Integer shipped,
            @Nullable BigDecimal unitPrice) {}
}
