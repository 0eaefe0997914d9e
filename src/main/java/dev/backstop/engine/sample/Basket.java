package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one customer put on one order, before it has a number. `trade` counts the trade customers; `waiting` is its
/// row in the list of those that wait for stock today.
record Basket(
        Channel.Kind channel,
        Instant placedAt,
        @Nullable Integer trade,
        List<Line> lines,
        WaitingList.@Nullable Row waiting) {
    /// One product on it; `shipped` of its units have left already though the order waits.
    record Line(SampleItem item, int quantity, int shipped) {}
}
