package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.engine.message.CustomerOrder;
import dev.backstop.engine.message.NoticesOwed;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.service.orders.OrderArchive.FiledOrder;
import dev.backstop.service.shop.Picture;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the customer of one order has been told of it, and what is still owed.
record OrderNews(Told told, Optional<OwedNotice> owed) {

    /// By the rules of who is owed a notice, for this order alone.
    static OrderNews of(FiledOrder filed, OrderState state, Picture picture) {
        var customer = filed.customer();
        if (!filed.order().isOpen() || customer == null || filed.lines().isEmpty()) {
            return new OrderNews(Told.NOTHING_TO_TELL, Optional.empty());
        }
        var lines = filed.lines().stream().map(line -> line(line, picture)).toList();
        var order = new CustomerOrder(filed.order(), customer, state, lines);
        var currency = filed.lines().getFirst().unitPrice().currency();
        var owed = NoticesOwed.of(List.of(order), currency).stream().findFirst();
        boolean knows = lines.stream()
                .anyMatch(line -> line.told() != null && line.line().open() > 0);
        var told = knows ? Told.TOLD : Told.NOTHING_TO_TELL;
        return new OrderNews(owed.isPresent() ? Told.NOT_TOLD : told, owed);
    }

    private static CustomerOrder.Line line(OrderLine line, Picture picture) {
        var said = picture.noticesOf(line);
        var notices = said.stream()
                .map(NoticeLine::noticeId)
                .flatMap(id -> picture.notice(id).stream())
                .toList();
        return new CustomerOrder.Line(
                line,
                picture.state(line),
                lastTold(line, notices, said),
                picture.lastEvent(line.id()).map(LineEvent::at).orElse(null));
    }

    private static @Nullable NoticeLine lastTold(OrderLine line, List<Notice> notices, List<NoticeLine> said) {
        return said.isEmpty() ? null : NoticesOwed.lastTold(notices, said).get(line.id());
    }
}
