package dev.backstop.engine.sample;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import java.time.Instant;
import java.util.List;

/// An order as it stands today, with the basket it came from. Line i is of the basket's line i; `leftAt` is when
/// its shipped units left.
record SampleSale(Order order, List<OrderLine> lines, Basket basket, Instant leftAt) {
    SampleItem item(int line) {
        return basket.lines().get(line).item();
    }
}
