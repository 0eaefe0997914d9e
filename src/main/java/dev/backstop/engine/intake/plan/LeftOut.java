package dev.backstop.engine.intake.plan;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import java.util.HashSet;
import java.util.Set;

/// How many orders of a file are left out, and why.
final class LeftOut {
    private final Set<Integer> unreadable = new HashSet<>();
    private int unpaid;
    private int withoutLines;

    LeftOut(Tally tally) {
        tally.parsed().rejected().forEach(row -> unreadable.add(row.rowNumber()));
    }

    /// Counts an order that is not paid.
    void countUnpaid() {
        unpaid++;
    }

    /// Counts an order without lines, unless it has none because its row could not be read.
    void countWithoutLines(ParsedOrder parsed) {
        withoutLines += unreadable.contains(parsed.row()) ? 0 : 1;
    }

    void tell(Tally tally) {
        if (unpaid > 0) {
            tally.remark(Message.of("importing.remark.unpaidOrders", unpaid));
        }
        if (withoutLines > 0) {
            tally.remark(Message.of("importing.remark.ordersWithoutItems", withoutLines));
        }
    }
}
