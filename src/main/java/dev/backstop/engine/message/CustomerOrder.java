package dev.backstop.engine.message;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An order with its customer, where it stands, and what the customer has been told of each line.
public record CustomerOrder(Order order, Customer customer, OrderState state, List<Line> lines) {
    public CustomerOrder {
        lines = List.copyOf(lines);
    }

    /// One line: its state now, the latest thing its customer was told of it, and since when the state is as it is.
    public record Line(
            OrderLine line,
            LineState state,
            @Nullable NoticeLine told,
            @Nullable Instant since) {}
}
