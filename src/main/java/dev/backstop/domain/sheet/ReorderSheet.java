package dev.backstop.domain.sheet;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A purchase order as the supplier gets it on paper: who orders what from whom, where to, until when, at what
/// cost.
///
/// All amounts are in `currency`, the supplier's. `orderBy` is the last day on which ordering still keeps the
/// service level. `printedAt` is the shop's local time.
public record ReorderSheet(
        String number,
        LocalDate date,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate orderBy,
        String paymentTerms,
        Currency currency,
        Party shop,
        Party supplier,
        Party deliverTo,
        String orderedBy,
        List<SheetLine> lines,
        Freight freight,
        List<Message> notes,
        LocalDateTime printedAt) {

    public ReorderSheet {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /// The same sheet with the last day on which ordering still keeps the service level.
    public ReorderSheet withOrderBy(LocalDate day) {
        return new ReorderSheet(
                number,
                date,
                expectedOn,
                day,
                paymentTerms,
                currency,
                shop,
                supplier,
                deliverTo,
                orderedBy,
                lines,
                freight,
                notes,
                printedAt);
    }

    /// What the goods cost together: the exact sum of the lines.
    public Money goods() {
        return lines.stream().map(SheetLine::total).reduce(Money.zero(currency), Money::plus);
    }

    /// What the order comes to. Freight that is not included is billed apart and is no part of it.
    public Money total() {
        return goods();
    }

    public int units() {
        return lines.stream().mapToInt(SheetLine::quantity).reduce(0, Math::addExact);
    }

    /// Whole cases of all lines.
    public int cases() {
        return lines.stream().mapToInt(SheetLine::cases).reduce(0, Math::addExact);
    }
}
