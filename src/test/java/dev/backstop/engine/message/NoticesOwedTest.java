package dev.backstop.engine.message;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.customer;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesOwedTest {
    private static final LineState READY = new LineState.Ready();
    private static final LineState OUT = new LineState.OutOfStock(0);

    private static LineState due(LocalDate eta) {
        return new LineState.Backordered(eta, new Id<>(1), "PO-1", 0);
    }

    private static NoticeLine told(LineStatus status, @Nullable LocalDate eta) {
        return new NoticeLine(new Id<>(1), new Id<>(1), new Id<>(1), status, eta);
    }

    private static CustomerOrder.Line one(
            long id, long orderId, LineState state, @Nullable NoticeLine told, @Nullable Instant since) {
        return new CustomerOrder.Line(line(id, orderId, "Item " + id, 2, "10.00"), state, told, since);
    }

    private static CustomerOrder of(Order order, CustomerOrder.Line... lines) {
        var states = List.of(lines).stream()
                .map(line -> new OrderState.Line(line.line(), line.state(), null, null))
                .toList();
        return new CustomerOrder(
                order,
                customer(order.customerId().value(), "Priya Nair"),
                OrderState.of(order, states, TODAY),
                List.of(lines));
    }

    private static List<OwedNotice> owed(CustomerOrder... orders) {
        return NoticesOwed.of(List.of(orders), gbp("0").currency());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        state,        eta,        told,         told eta,   promised,   owed
        READY,        ,           ,             ,           ,           ''
        READY,        ,           BACKORDERED,  2026-12-04, ,           BACK_IN_STOCK
        READY,        ,           OUT_OF_STOCK, ,           ,           BACK_IN_STOCK
        READY,        ,           READY,        ,           ,           ''
        BACKORDERED,  2026-12-04, ,             ,           ,           BACKORDER
        BACKORDERED,  2026-12-04, ,             ,           2026-12-04, BACKORDER
        BACKORDERED,  2026-12-04, ,             ,           2026-12-07, ''
        BACKORDERED,  2026-12-04, BACKORDERED,  2026-12-04, ,           ''
        BACKORDERED,  2026-12-09, BACKORDERED,  2026-12-04, ,           ETA_MOVED
        BACKORDERED,  2026-12-02, BACKORDERED,  2026-12-04, ,           ETA_MOVED
        BACKORDERED,  2026-12-04, OUT_OF_STOCK, ,           ,           BACKORDER
        BACKORDERED,  2026-12-04, READY,        ,           ,           BACKORDER
        OUT_OF_STOCK, ,           ,             ,           ,           STOCKOUT
        OUT_OF_STOCK, ,           OUT_OF_STOCK, ,           ,           ''
        OUT_OF_STOCK, ,           BACKORDERED,  2026-12-04, ,           STOCKOUT
        OUT_OF_STOCK, ,           ,             ,           2026-12-24, STOCKOUT
        """)
    void owesNewsOfWhateverTheCustomerWasNotToldExactly(
            LineStatus status,
            LocalDate eta,
            LineStatus toldStatus,
            LocalDate toldEta,
            LocalDate promised,
            String owed) {
        var state = switch (status) {
            case READY -> READY;
            case BACKORDERED -> due(eta);
            default -> OUT;
        };
        var told = toldStatus == null ? null : told(toldStatus, toldEta);

        var notices = owed(of(order(4818, "#4818", 1, nov(18), promised), one(1, 4818, state, told, null)));

        assertThat(notices.stream().map(notice -> notice.kind().name()))
                .isEqualTo(owed.isEmpty() ? List.of() : List.of(owed));
    }

    @Test
    void tellsACustomerEverythingInOneNotice() {
        var notices = owed(
                of(
                        order(4818, "#4818", 1, nov(18), nov(25)),
                        one(1, 4818, READY, null, null),
                        one(2, 4818, due(dec(4)), null, morning(nov(20))),
                        one(3, 4818, OUT, null, morning(nov(21)))),
                of(order(4822, "#4822", 1, nov(19), nov(26)), one(4, 4822, due(dec(2)), null, morning(nov(22)))),
                of(order(4823, "#4823", 2, nov(19)), one(5, 4823, due(dec(2)), null, null)),
                of(order(4824, "#4824", 3, nov(19)), one(6, 4824, READY, null, null)));

        assertThat(notices).hasSize(2);
        var first = notices.getFirst();
        assertThat(first.kind()).isEqualTo(Notice.Kind.STOCKOUT);
        assertThat(first.orders()).hasSize(2);
        assertThat(first.lines()).hasSize(3);
        assertThat(first.since()).isEqualTo(morning(nov(20)));
        assertThat(first.nextEta()).contains(dec(2));
        assertThat(first.promisedOn()).contains(nov(25));
        assertThat(first.atRisk()).isEqualTo(gbp("80.00"));
        assertThat(notices.getLast().since()).isEqualTo(morning(nov(19)));
    }

    @Test
    void risksNothingWithGoodNews() {
        var back = owed(
                of(order(4818, "#4818", 1, nov(18)), one(1, 4818, READY, told(LineStatus.OUT_OF_STOCK, null), null)));
        var sooner = owed(of(
                order(4818, "#4818", 1, nov(18)),
                one(1, 4818, due(dec(1)), told(LineStatus.BACKORDERED, dec(4)), null)));
        var later = owed(of(
                order(4818, "#4818", 1, nov(18)),
                one(1, 4818, due(dec(9)), told(LineStatus.BACKORDERED, dec(4)), null)));

        assertThat(back.getFirst().atRisk().isZero()).isTrue();
        assertThat(sooner.getFirst().atRisk().isZero()).isTrue();
        assertThat(sooner.getFirst().isApology()).isFalse();
        assertThat(later.getFirst().atRisk()).isEqualTo(gbp("20.00"));
        assertThat(later.getFirst().isApology()).isTrue();
    }

    @Test
    void anOrderInAnotherCurrencyIsToldAndItsMoneyLeftOut() {
        var dollars = new CustomerOrder.Line(inDollars(line(2, 4819, "Mug", 3, "9.00")), OUT, null, null);
        var notices = owed(
                of(order(4818, "#4818", 1, nov(18)), one(1, 4818, OUT, null, null)),
                of(order(4819, "#4819", 1, nov(18)), dollars));

        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.lines()).hasSize(2);
            assertThat(notice.atRisk()).isEqualTo(gbp("20.00"));
            assertThat(notice.currencies())
                    .extracting(Currency::getCurrencyCode)
                    .containsExactly("GBP", "USD");
            assertThat(notice.uncounted()).isEqualTo("USD");
        });
    }

    @Test
    void whatIsAtRiskIsNotKnownWithoutAPriceInTheShopsCurrency() {
        var dollars = new CustomerOrder.Line(inDollars(line(2, 4819, "Mug", 3, "9.00")), OUT, null, null);
        var free = new CustomerOrder.Line(line(3, 4820, "Mug", 3, "0.00"), OUT, null, null);

        assertThat(owed(of(order(4818, "#4818", 1, nov(18)), one(1, 4818, OUT, null, null))))
                .allMatch(OwedNotice::isAtRiskKnown);
        assertThat(owed(of(order(4819, "#4819", 1, nov(18)), dollars))).noneMatch(OwedNotice::isAtRiskKnown);
        assertThat(owed(of(order(4820, "#4820", 1, nov(18)), free))).noneMatch(OwedNotice::isAtRiskKnown);
    }

    private static OrderLine inDollars(OrderLine line) {
        return new OrderLine(
                line.id(),
                line.orderId(),
                line.productId(),
                line.sku(),
                line.title(),
                line.orderedOn(),
                line.quantity(),
                0,
                0,
                false,
                new Money(line.unitPrice().amount(), Currency.getInstance("USD")));
    }

    @Test
    void remembersOnlyWhatWasReallyTold() {
        var first = notice(1, morning(nov(20)));
        var second = notice(2, morning(nov(22)));
        var draft = notice(3, null);
        var lines = List.of(
                new NoticeLine(new Id<>(11), new Id<>(1), new Id<>(7), LineStatus.OUT_OF_STOCK, null),
                new NoticeLine(new Id<>(12), new Id<>(3), new Id<>(7), LineStatus.BACKORDERED, dec(9)),
                new NoticeLine(new Id<>(13), new Id<>(2), new Id<>(7), LineStatus.BACKORDERED, dec(4)));

        assertThat(NoticesOwed.lastTold(List.of(second, draft, first), lines))
                .isEqualTo(Map.of(new Id<>(7), lines.get(2)));
    }

    private static Notice notice(long id, @Nullable Instant toldAt) {
        return new Notice(
                new Id<>(id),
                new Id<>(1),
                Notice.Kind.BACKORDER,
                "",
                "",
                morning(nov(19)),
                toldAt,
                toldAt == null ? Notice.Way.NOT_YET : Notice.Way.COPIED);
    }
}
