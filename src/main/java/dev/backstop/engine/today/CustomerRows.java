package dev.backstop.engine.today;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.stock.LineState;
import java.util.List;

/// The rows of the customers to tell.
final class CustomerRows {
    private CustomerRows() {}

    static List<TodayRow> of(TodayFacts facts) {
        return facts.notices().stream().map(notice -> row(notice, facts)).toList();
    }

    private static TodayRow row(OwedNotice notice, TodayFacts facts) {
        var channel = facts.channels().get(notice.orders().getFirst().order().channelId());
        var promisedOn = notice.promisedOn();
        var news = news(notice);
        var promised = notice.isApology() && promisedOn.isPresent()
                ? Message.of("today.customer.promised", news, promisedOn.get())
                : news;
        return new TodayRow(
                channel == null
                        ? TodayRow.Mark.Sign.NO_CHANNEL
                        : new TodayRow.Mark.Monogram(channel.kind().monogram()),
                title(notice),
                null,
                notice.uncounted().isEmpty()
                        ? promised
                        : Message.of("today.customer.uncounted", promised, notice.uncounted()),
                notice.isAtRiskKnown() ? new TodayRow.Amount.Counted(notice.atRisk()) : new TodayRow.Amount.NotKnown(),
                Message.of("today.action.reviewMessage"),
                new Target.TellCustomer(notice));
    }

    private static Message title(OwedNotice notice) {
        var number = notice.orders().getFirst().order().number();
        int more = notice.orders().size() - 1;
        if (more == 0 && notice.customer().name().equals(number)) {
            return Message.of("today.title.name", number);
        }
        return more == 0
                ? Message.of("today.title.order", notice.customer().name(), number)
                : Message.of("today.title.orders", notice.customer().name(), number, more);
    }

    private static Message news(OwedNotice notice) {
        int lines = (int) notice.lines().count();
        int noDate = (int) notice.lines()
                .filter(line -> line.state() instanceof LineState.OutOfStock)
                .count();
        int back = (int) notice.lines()
                .filter(line -> line.state() instanceof LineState.Ready)
                .count();
        if (notice.kind() == Notice.Kind.BACK_IN_STOCK) {
            return Message.of("today.customer.back", back);
        }
        var next = notice.nextEta();
        if (next.isEmpty()) {
            return Message.of("today.customer.noDate", noDate);
        }
        return notice.isApology()
                ? Message.of("today.customer.late", lines - back, next.get())
                : Message.of("today.customer.sooner", lines - back, next.get());
    }
}
