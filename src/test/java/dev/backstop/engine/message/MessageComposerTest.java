package dev.backstop.engine.message;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters as customers read them.
class MessageComposerTest {
    private static final Words WORDS = new Texts(Locale.UK, Clock.fixed(morning(TODAY), ZoneOffset.UTC))::text;
    private static final MessageComposer COMPOSER = new MessageComposer(WORDS, ZoneOffset.UTC);
    private static final ShopVoice VOICE = new ShopVoice("Harbour Lane Gifts", "Ruth Calloway");
    private static final Customer MARIAN =
            new Customer(new Id<>(1), "Marian Holt", "marian@copperkettle.example", "", "en", false);
    private static final LineState READY = new LineState.Ready();
    private static final LineState OUT = new LineState.OutOfStock(0);
    private static final OrderLine BAG = line(1, 4818, "Jumbo bag red retrospot", 12, "4.95");
    private static final OrderLine HOLDER = line(2, 4818, "White hanging heart T-light holder", 24, "3.95");
    private static final OrderLine CAKESTAND = line(3, 4818, "Regency cakestand 3 tier", 6, "24.95");
    private static final OrderLine JAM_SET = line(4, 4818, "Jam making set with jars", 2, "16.50");

    private static LineState due(LocalDate eta, long order) {
        return new LineState.Backordered(eta, new Id<>(order), "PO-" + order, 0);
    }

    private static CustomerOrder.Line now(OrderLine line, LineState state) {
        return new CustomerOrder.Line(line, state, null, null);
    }

    private static CustomerOrder.Line told(
            OrderLine line, LineState state, LineStatus status, @Nullable LocalDate eta) {
        return new CustomerOrder.Line(
                line, state, new NoticeLine(new Id<>(9), new Id<>(9), line.id(), status, eta), null);
    }

    private static CustomerOrder orderOf(long id, CustomerOrder.Line... lines) {
        var order = order(id, "#" + id, 1, nov(18));
        var states = new ArrayList<OrderState.Line>();
        for (var line : lines) {
            states.add(new OrderState.Line(line.line(), line.state(), null, null));
        }
        return new CustomerOrder(order, MARIAN, OrderState.of(order, states, TODAY), List.of(lines));
    }

    private static OwedNotice owed(CustomerOrder... orders) {
        return Objects.requireNonNull(
                NoticesOwed.of(List.of(orders), gbp("0").currency()).getFirst());
    }

    private static Draft draft(LetterTerms terms, CustomerOrder.Line... lines) {
        return COMPOSER.compose(owed(orderOf(4818, lines)), VOICE, terms);
    }

    private static LetterTerms in(Tone tone) {
        return LetterTerms.plain(TODAY, tone);
    }

    @Test
    void apologisesForAStockoutWithEveryFactAndChoice() {
        var terms = in(Tone.WARM)
                .because(Reason.SOLD_FASTER)
                .offering(Map.of(JAM_SET.id(), "Jam making set printed"))
                .giving(new Consolation.Discount("SORRY-4818", 5, LocalDate.of(2027, 1, 31)));

        var draft = draft(
                terms,
                now(BAG, READY),
                now(HOLDER, due(dec(4), 1045)),
                now(CAKESTAND, due(dec(11), 1047)),
                now(JAM_SET, OUT));

        assertThat(draft.to()).isEqualTo("marian@copperkettle.example");
        assertThat(draft.subject()).isEqualTo("Your order #4818: one item out of stock");
        assertThat(draft.text()).isEqualTo("""
            Dear Marian,

            Thank you for your order #4818 of 18 November 2026. I am sorry: part of it is out of stock and we have no date \
            for it yet. I would rather tell you today than let you wait for it. It sold faster than we expected.

            Leaving today: 12 × Jumbo bag red retrospot
            Leaving 14 December 2026: 24 × White hanging heart T-light holder, 6 × Regency cakestand 3 tier
            No date yet: 2 × Jam making set with jars

            Shall we refund 2 × Jam making set with jars (£33.00), or send it as soon as it is back? Please reply with what \
            you prefer. Instead of Jam making set with jars we could send you Jam making set printed at once; just say so. \
            For the rest you need do nothing. If a date does not suit you, reply and we will change or refund that item the \
            same day.

            As an apology, here is 5% off your next order with the code SORRY-4818, valid until 31 January 2027.

            Kind regards,
            Ruth Calloway, Harbour Lane Gifts\
            """);
        assertThat(draft.unfilled()).isEmpty();
        assertThat(draft.fields()).isEqualTo(16);
        assertThat(draft.says())
                .containsExactly(
                        new Draft.Told(HOLDER.id(), LineStatus.BACKORDERED, dec(4)),
                        new Draft.Told(CAKESTAND.id(), LineStatus.BACKORDERED, dec(11)),
                        new Draft.Told(JAM_SET.id(), LineStatus.OUT_OF_STOCK, null));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        first,     second,    says
        none,      none,      I am sorry: what you ordered is out of stock
        none,      ready,     I am sorry: part of it is out of stock
        none,      dec,       I am sorry: part of it is out of stock
        dec,       dec,       I am sorry: it cannot leave on time
        dec,       ready,     I am sorry: not all of it can leave on time
        """)
    void saysWhetherItIsAboutAllOfTheOrder(String first, String second, String says) {
        assertThat(draft(in(Tone.WARM), now(BAG, named(first)), now(HOLDER, named(second)))
                        .text())
                .contains(says);
    }

    private static LineState named(String state) {
        return switch (state) {
            case "none" -> OUT;
            case "ready" -> READY;
            default -> due(dec(4), 1045);
        };
    }

    @Test
    void listsWhatLeavesWhenAsTheOwnerHasChosenForTheOrder() {
        var order = orderOf(4818, now(HOLDER, due(dec(4), 1045)), now(CAKESTAND, due(dec(11), 1047)));
        var apart =
                new CustomerOrder(order.order().withAsItComes(true), order.customer(), order.state(), order.lines());

        assertThat(COMPOSER.compose(owed(apart), VOICE, in(Tone.WARM)).text()).contains("""
            Leaving 7 December 2026: 24 × White hanging heart T-light holder
            Leaving 14 December 2026: 6 × Regency cakestand 3 tier
            """);
    }

    @Test
    void apologisesForABackorderWithItsDate() {
        var draft = draft(
                in(Tone.WARM_TRADE)
                        .because(Reason.SUPPLIER_LATE)
                        .giving(new Consolation.Gift("1 × Heart of wicker small", null)),
                now(HOLDER, due(dec(4), 1045)),
                now(CAKESTAND, due(dec(11), 1047)));

        assertThat(draft.subject()).isEqualTo("Your order #4818: a later date for two items");
        assertThat(draft.text()).isEqualTo("""
            Dear Marian,

            Thank you for your order #4818 of 18 November 2026. I am sorry: it cannot leave on time. You plan your shelves by \
            our dates, so here is what you can count on. Our supplier's delivery is late.

            Leaving 14 December 2026: 24 × White hanging heart T-light holder, 6 × Regency cakestand 3 tier

            If you are happy to wait, you need do nothing. If not, reply and we will cancel what is late and refund £244.50 \
            the same day.

            As an apology, you will find a small gift in your parcel: 1 × Heart of wicker small.

            Kind regards,
            Ruth Calloway, Harbour Lane Gifts\
            """);
    }

    @Test
    void writesShortlyWhereTheShopDoes() {
        assertThat(draft(in(Tone.SHORT), now(HOLDER, due(dec(4), 1045))).text()).isEqualTo("""
            Hello Marian,

            Your order #4818 of 18 November 2026 is late. I am sorry.

            Leaving 7 December 2026: 24 × White hanging heart T-light holder

            If you are happy to wait, you need do nothing. If not, reply and we will cancel what is late and refund £94.80 \
            the same day.

            Regards,
            Ruth Calloway, Harbour Lane Gifts\
            """);
    }

    @Test
    void saysThatADateHasMoved() {
        var later = draft(in(Tone.WARM), told(HOLDER, due(dec(9), 1045), LineStatus.BACKORDERED, dec(4)));
        var sooner = draft(in(Tone.WARM), told(HOLDER, due(dec(2), 1045), LineStatus.BACKORDERED, dec(4)));

        assertThat(later.subject()).isEqualTo("Your order #4818: a new, later date for one item");
        assertThat(later.text())
                .contains("I am sorry to write to you again about your order #4818")
                .contains("Leaving 10 December 2026: 24 × White")
                .contains("refund £94.80");
        assertThat(sooner.subject()).isEqualTo("Your order #4818: an earlier date for one item");
        assertThat(sooner.text()).isEqualTo("""
            Dear Marian,

            Good news about your order #4818 of 18 November 2026: a delivery to us comes sooner than we were told.

            Leaving 3 December 2026: 24 × White hanging heart T-light holder

            Kind regards,
            Ruth Calloway, Harbour Lane Gifts\
            """);
    }

    @Test
    void saysThatGoodsAreBack() {
        var draft = draft(in(Tone.WARM), told(JAM_SET, READY, LineStatus.OUT_OF_STOCK, null));

        assertThat(draft.subject()).isEqualTo("Your order #4818: one item back in stock");
        assertThat(draft.text())
                .contains("what you have been waiting for is here. Thank you for your patience.")
                .contains("Leaving today: 2 × Jam making set with jars")
                .doesNotContain("sorry");
    }

    @Test
    void saysWhatOfAnOrderLeavesNow() {
        var order = orderOf(4818, now(BAG, READY), now(HOLDER, due(dec(4), 1045)));
        var draft = COMPOSER.compose(OwedNotice.partialShipment(order, morning(TODAY), gbp("0")), VOICE, in(Tone.WARM));

        assertThat(draft.subject()).isEqualTo("Your order #4818: the first parcel is leaving");
        assertThat(draft.text())
                .contains("Leaving today: 12 × Jumbo bag red retrospot\nLeaving 7 December 2026: 24 × White");
    }

    @Test
    void saysInTheLetterAboutALateItemThatAnotherIsRefunded() {
        var cancelled = new OrderLine(
                new Id<>(9), new Id<>(4818), null, "SKU-9", "Jam making set", nov(18), 2, 0, 2, false, gbp("16.50"));
        var order = orderOf(4818, now(HOLDER, due(dec(4), 1045)), now(cancelled, new LineState.Cancelled()));
        var owed = NoticesOwed.of(List.of(order), gbp("0").currency()).getFirst();

        var draft =
                COMPOSER.compose(owed.with(OwedNotice.refunded(order, morning(TODAY), gbp("0"))), VOICE, in(Tone.WARM));

        assertThat(draft.kind()).isEqualTo(Notice.Kind.BACKORDER);
        assertThat(draft.text())
                .contains("Leaving 7 December 2026: 24 × White")
                .contains("Cancelled: 2 × Jam making set. You get £33.00 back in full, the way you paid.");
        assertThat(draft.says()).hasSize(2);
    }

    @Test
    void saysWhatWasCancelledAndRefunded() {
        var cancelled = new OrderLine(
                new Id<>(4),
                new Id<>(4818),
                null,
                "SKU-4",
                "Jam making set with jars",
                nov(18),
                2,
                0,
                2,
                false,
                gbp("16.50"));
        var order = orderOf(4818, now(BAG, READY), now(cancelled, new LineState.Cancelled()));
        var draft = COMPOSER.compose(OwedNotice.refunded(order, morning(TODAY), gbp("0")), VOICE, in(Tone.WARM));

        assertThat(draft.subject()).isEqualTo("Your order #4818: one item cancelled and refunded");
        assertThat(draft.text()).isEqualTo("""
            Dear Marian,

            I am sorry: we cannot send all of your order #4818 of 18 November 2026, and have cancelled what we cannot get \
            for you.

            Cancelled: 2 × Jam making set with jars. You get £33.00 back in full, the way you paid.

            Kind regards,
            Ruth Calloway, Harbour Lane Gifts\
            """);
    }

    @Test
    void namesAllOrdersOfACustomer() {
        var draft = COMPOSER.compose(
                owed(orderOf(4818, now(HOLDER, due(dec(4), 1045))), orderOf(4822, now(JAM_SET, OUT))),
                VOICE,
                in(Tone.WARM));

        assertThat(draft.subject()).isEqualTo("Your orders #4818, #4822: one item out of stock");
        assertThat(draft.text())
                .contains("Thank you for your orders #4818, #4822.")
                .contains("Order #4818\nLeaving 7 December 2026: 24 × White hanging heart T-light holder")
                .contains("Order #4822\nNo date yet: 2 × Jam making set with jars");
    }

    /// The same bag in two orders of one customer: once, with all its units.
    @Test
    void namesWhatStandsInSeveralOrdersOnce() {
        var other = line(5, 4822, "Jumbo bag red retrospot", 3, "4.95");
        var draft = COMPOSER.compose(
                owed(orderOf(4818, now(BAG, OUT)), orderOf(4822, now(other, OUT))), VOICE, in(Tone.WARM));

        assertThat(draft.text())
                .contains("15 × Jumbo bag red retrospot")
                .contains("Order #4818\nNo date yet: 12 × Jumbo bag red retrospot")
                .contains("Order #4822\nNo date yet: 3 × Jumbo bag red retrospot")
                .doesNotContain("Jumbo bag red retrospot, ");
    }

    @Test
    void givesNoDateForGoodsThatHaveNone() {
        for (var tone : Tone.values()) {
            var text = draft(in(tone), now(JAM_SET, OUT)).text();

            assertThat(text)
                    .contains("No date yet: 2 × Jam making set with jars")
                    .doesNotContain("Leaving");
            assertThat(text.replace("18 November 2026", "")).doesNotContain("2026", "December", "tomorrow");
        }
    }

    @Test
    void offersNoRefundOfNothingWhereNoPriceIsKnown() {
        var unpriced = new OrderLine(
                new Id<>(9), new Id<>(4818), null, "SKU-9", "Jam making set", nov(18), 2, 0, 0, false, gbp("0"));
        assertThat(draft(in(Tone.WARM), now(unpriced, OUT)).text())
                .contains("Shall we refund 2 × Jam making set, or send it as soon as it is back?")
                .doesNotContain("£");
        assertThat(draft(in(Tone.WARM), now(unpriced, due(dec(4), 1045))).text())
                .contains("reply and we will cancel what is late and refund it the same day.")
                .doesNotContain("£");
    }

    @Test
    void marksFieldsThatNothingIsKnownFor() {
        var draft = COMPOSER.compose(
                owed(orderOf(4818, now(JAM_SET, OUT))), new ShopVoice("Harbour Lane Gifts", " "), in(Tone.WARM));

        assertThat(draft.unfilled()).containsExactly(FieldName.OWNER);
        assertThat(draft.text()).endsWith("Kind regards,\n[your name], Harbour Lane Gifts");
        assertThat(draft.body()).contains(new Part.Field(FieldName.CUSTOMER, "Marian", true));
    }
}
