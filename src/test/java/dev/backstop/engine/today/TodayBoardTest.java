package dev.backstop.engine.today;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.channel;
import static dev.backstop.testing.Trade.customer;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.inbound;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.order;
import static dev.backstop.testing.Trade.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.audit.AuditTerms;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.ListingAudit;
import dev.backstop.engine.audit.ListingFacts;
import dev.backstop.engine.audit.Pace;
import dev.backstop.engine.forecast.spike.SpikeChances;
import dev.backstop.engine.message.CustomerOrder;
import dev.backstop.engine.message.NoticesOwed;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockLedger;
import dev.backstop.ui.kit.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TodayBoardTest {
    private static final Texts TEXTS = new Texts(Locale.UK, Clock.fixed(morning(TODAY), ZoneOffset.UTC));
    private static final Channel AMAZON = channel(Channel.Kind.AMAZON, "Amazon");
    private static final Channel SHOPIFY = new Channel(new Id<>(1000), Channel.Kind.SHOPIFY, "Shopify");
    private static final KpiFacts QUIET = new KpiFacts(
            new KpiFacts.Served(1000, 942),
            new KpiFacts.Served(1000, 953),
            0.96,
            64,
            11,
            nov(12),
            7,
            312,
            3,
            nov(21),
            0,
            0,
            gbp("6000"),
            gbp("12000"));

    private static TodayFacts facts(
            List<Finding> findings, List<OwedNotice> notices, List<OrderToPlace> orders, List<Trouble> troubles) {
        return new TodayFacts(
                TODAY,
                gbp("0").currency(),
                Map.of(AMAZON.id(), AMAZON, SHOPIFY.id(), SHOPIFY),
                findings,
                notices,
                orders,
                troubles,
                QUIET);
    }

    private static List<Finding> findings(
            Channel on, long productId, double unitsPerDay, int onHand, int shown, int age) {
        var listing = new Listing(
                new Id<>(productId + 50),
                on.id(),
                new Id<>(productId),
                new Sku("SKU-" + productId),
                "A listing",
                "key",
                shown,
                true,
                false,
                shown == 0 ? Listing.Status.OUT_OF_STOCK : Listing.Status.IN_STOCK,
                null,
                null,
                morning(TODAY).minus(Duration.ofDays(age)),
                morning(TODAY),
                null);
        var stock = new StockFacts(new Id<>(productId), onHand, null, List.of(), List.of(inbound(1047, dec(11), 60)));
        var facts = new ListingFacts(
                listing,
                on,
                product(productId, "Regency cakestand 3 tier", "24.95"),
                StockLedger.position(stock, TODAY),
                gbp("24.95"),
                unitsPerDay,
                0,
                ServiceClass.A,
                null,
                null);
        var terms = new AuditTerms(gbp("0").currency(), 400, 150, 2, TODAY, morning(TODAY), Pace.NORMAL);
        return ListingAudit.findings(List.of(facts), terms);
    }

    private static List<OwedNotice> notices(LineState... states) {
        return noticesAt("10.00", states);
    }

    private static List<OwedNotice> noticesAt(String price, LineState... states) {
        var order = order(4818, "#4818", 1, nov(18), nov(25));
        var lines = new ArrayList<CustomerOrder.Line>();
        var all = new ArrayList<OrderState.Line>();
        for (int i = 0; i < states.length; i++) {
            var line = line(i + 1, 4818, "Item", 1, price);
            lines.add(new CustomerOrder.Line(line, states[i], null, null));
            all.add(new OrderState.Line(line, states[i], null, null));
        }
        var one = new CustomerOrder(order, customer(1, "The Copper Kettle"), OrderState.of(order, all, TODAY), lines);
        return NoticesOwed.of(List.of(one), gbp("0").currency());
    }

    private static LineState due(LocalDate eta) {
        return new LineState.Backordered(eta, new Id<>(1), "PO-1", 0);
    }

    private static OrderToPlace orderToPlace(LocalDate orderBy, Loss... losses) {
        return new OrderToPlace(
                new Id<>(5), "Yiwu Homeware Co.", "CN", 6, gbp("2619.20"), orderBy, dec(23), List.of(losses));
    }

    private static Trouble late(Loss... losses) {
        return new Trouble.LateDelivery(new Id<>(8), "PO-1042", "Yiwu Homeware Co.", 9, dec(9), 9, List.of(losses));
    }

    private static Trouble spike(long productId, String loss) {
        return new Trouble.DemandSpike(
                new Id<>(productId),
                "Rabbit night light",
                3.1,
                14,
                nov(17),
                dec(4),
                dec(20),
                new SpikeChances(0.2, 0.7, 0.1),
                0,
                gbp(loss));
    }

    private static Trouble closure() {
        return new Trouble.ClosureAhead(
                "Lunar New Year",
                List.of(new Id<>(5), new Id<>(6), new Id<>(7)),
                "Yiwu Homeware Co.",
                LocalDate.of(2027, 2, 5),
                LocalDate.of(2027, 2, 19),
                41,
                2640,
                dec(29),
                36,
                gbp("2180"),
                LocalDate.of(2027, 2, 5));
    }

    private static Loss loss(long productId, String amount) {
        return new Loss(new Id<>(productId), gbp(amount));
    }

    private static String words(TodayRow row) {
        var urgent = row.urgent();
        return TEXTS.text(row.title()) + " | " + (urgent == null ? "" : TEXTS.text(urgent) + " – ")
                + TEXTS.text(row.reason()) + " | " + TEXTS.text(row.action());
    }

    private static List<String> words(TodayBoard board, Lane.Kind lane) {
        return board.lane(lane).rows().stream().map(TodayBoardTest::words).toList();
    }

    @Test
    void saysWhatToDoInFourLanes() {
        var findings = new ArrayList<Finding>();
        findings.addAll(findings(AMAZON, 500, 1.4, 0, 14, 0));
        findings.addAll(findings(SHOPIFY, 501, 0.1, 130, 0, 0));
        findings.addAll(findings(SHOPIFY, 502, 1, 130, 10, 7));
        findings.addAll(findings(SHOPIFY, 503, 1, 130, 10, 5));
        var board = TodayBoard.of(facts(
                findings,
                notices(due(dec(4)), due(dec(11)), new LineState.OutOfStock(0)),
                List.of(orderToPlace(TODAY, loss(600, "412")), orderToPlace(nov(25), loss(601, "286"))),
                List.of(closure(), late(loss(600, "619")), spike(602, "286"))));

        assertThat(words(board, Lane.Kind.LISTINGS))
                .containsExactly(
                        "Regency cakestand 3 tier | Amazon shows 14 – you can ship 0, next 11 Dec | Set to 0",
                        "Regency cakestand 3 tier | Shopify shows sold out – you can ship 130 | Put on sale");
        assertThat(board.unchecked()).as("no row: they may be right").isEqualTo(2);
        assertThat(words(board, Lane.Kind.CUSTOMERS))
                .containsExactly(
                        "The Copper Kettle · #4818 | 3 items late, next 4 Dec – promised 25 Nov | Review message");
        assertThat(words(board, Lane.Kind.ORDERS))
                .containsExactly(
                        "Yiwu Homeware Co. | Order today – 6 lines, £2,619, arrives 23 Dec | Review order",
                        "Yiwu Homeware Co. | Order by Wed 25 Nov – 6 lines, £2,619, arrives 23 Dec | Review order");
        assertThat(words(board, Lane.Kind.TROUBLE))
                .containsExactly(
                        "Rabbit night light sells 3.1× as fast | 14 a day, new level 70% – 4 Dec delivery gone by 20 Dec"
                                + " | Check forecast",
                        "PO-1042 is 9 days late | Yiwu Homeware Co. – now due 9 Dec, 9 products | Chase supplier",
                        "Lunar New Year closes 3 suppliers, 5–19 Feb | 41 products: order 2,640 units by"
                                + " 29 Dec, 36 days left | Plan cover");
        assertThat(board.rows()).isEqualTo(8);
        assertThat(board.lane(Lane.Kind.TROUBLE).atRisk()).isEqualTo(gbp("493"));
    }

    @Test
    void whatHasNoPriceIsNotZeroAtRisk() {
        var board = TodayBoard.of(facts(List.of(), noticesAt("0.00", due(dec(4))), List.of(), List.of()));
        var lane = board.lane(Lane.Kind.CUSTOMERS);

        assertThat(lane.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.amount()).isEqualTo(new TodayRow.Amount.NotKnown()));
        assertThat(lane.isAtRiskKnown()).isFalse();
        assertThat(board.notKnown()).isEqualTo(1);
        assertThat(board.lane(Lane.Kind.LISTINGS).isAtRiskKnown())
                .as("an empty lane")
                .isTrue();
    }

    @Test
    void countsALossOfOneProductOnce() {
        var board = TodayBoard.of(facts(
                findings(AMAZON, 500, 1.4, 0, 14, 0),
                List.of(),
                List.of(),
                List.of(late(loss(500, "700"), loss(510, "100")), spike(500, "720"), spike(510, "90"))));

        assertThat(board.lane(Lane.Kind.LISTINGS).atRisk()).isEqualTo(gbp("628.74"));
        assertThat(board.lane(Lane.Kind.TROUBLE).atRisk()).isEqualTo(gbp("191.26"));
        assertThat(board.kpis().atRisk()).isEqualTo(gbp("820"));
    }

    @Test
    void addsUpToTheRevenueAtRiskWhateverThereIs() {
        var random = new Random(11);
        for (int round = 0; round < 200; round++) {
            var findings = new ArrayList<Finding>();
            var troubles = new ArrayList<Trouble>();
            var orders = new ArrayList<OrderToPlace>();
            for (int i = random.nextInt(6); i > 0; i--) {
                long productId = 500 + random.nextInt(4);
                findings.addAll(findings(AMAZON, productId, random.nextDouble() * 9, random.nextInt(2) * 9, 14, 0));
                troubles.add(spike(productId, "" + random.nextInt(900)));
                troubles.add(late(loss(productId, "" + random.nextInt(900))));
                troubles.add(closure());
                orders.add(orderToPlace(TODAY, loss(productId, "" + random.nextInt(900))));
            }
            var board = TodayBoard.of(facts(findings, notices(due(dec(4))), orders, troubles));

            assertThat(board.kpis().atRisk())
                    .as("as it is shown, in whole pounds")
                    .isEqualTo(board.lanes().stream()
                            .map(lane -> lane.atRisk().whole())
                            .reduce(gbp("0"), Money::plus));
            for (var lane : board.lanes()) {
                var amounts = lane.rows().stream()
                        .map(TodayRow::amount)
                        .filter(TodayRow.Amount.Counted.class::isInstance)
                        .map(amount -> ((TodayRow.Amount.Counted) amount).money())
                        .toList();
                assertThat(amounts).isSortedAccordingTo((a, b) -> b.compareTo(a));
                assertThat(amounts.stream().reduce(gbp("0"), Money::plus)).isEqualTo(lane.atRisk());
            }
        }
    }

    @Test
    void keepsTheLanesWhereTheyAre() {
        var board = TodayBoard.of(facts(List.of(), List.of(), List.of(), List.of()));

        assertThat(board.lanes().stream().map(Lane::kind)).containsExactly(Lane.Kind.values());
        assertThat(board.kpis().atRisk()).isEqualTo(gbp("0"));
        assertThat(board.rows()).isZero();
    }

    @Test
    void reckonsTheFigures() {
        var kpis =
                TodayBoard.of(facts(List.of(), List.of(), List.of(), List.of())).kpis();

        assertThat(kpis.fillRate()).isEqualTo(0.942);
        assertThat(kpis.fillRateChange()).isCloseTo(-1.1, within(1e-9));
        assertThat(kpis.cashFree()).isEqualTo(gbp("6000"));
    }
}
