package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.ui.kit.Sought;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// One order as the list shows it. `total` is what was bought and not cancelled, `waiting` the part of it still to
/// ship;
/// `words` are what a search looks in, folded.
record OrderRow(
        Id<Order> id,
        String number,
        Instant placedAt,
        LocalDate placedOn,
        String customer,
        @Nullable Channel channel,
        OrderState.Kind kind,
        boolean hasStockout,
        int readyLines,
        int lines,
        @Nullable Money total,
        @Nullable Money waiting,
        Told told,
        boolean urgent,
        String words) {

    /// Those first whose customer must be told, the dearest of them first; then those who wait and know, then the
    /// rest, the newest first.
    static final Comparator<OrderRow> WAITING_FIRST = Comparator.comparing(OrderRow::told)
            .thenComparing(row -> row.told() == Told.NOT_TOLD ? row.waiting() : null, amount().reversed())
            .thenComparing(Comparator.comparing(OrderRow::placedAt).reversed())
            .thenComparing(Comparator.comparing(OrderRow::id).reversed());

    /// Amounts by their number, nothing lowest.
    static Comparator<@Nullable Money> amount() {
        return Comparator.nullsFirst(Comparator.comparing(Money::amount));
    }

    boolean isOpen() {
        return kind != OrderState.Kind.SHIPPED && kind != OrderState.Kind.CANCELLED;
    }

    boolean matches(Sought sought) {
        return sought.isInFolded(words);
    }

    String channelName() {
        return channel == null ? "" : channel.name();
    }
}
