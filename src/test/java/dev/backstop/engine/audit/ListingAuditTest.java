package dev.backstop.engine.audit;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.inbound;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockLedger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingAuditTest {
    private static ListingScene out(Channel.Kind kind) {
        return ListingScene.on(kind).stock(0, inbound(1047, dec(11), 51));
    }

    @Test
    void findsNothingWrongWithAListingThatTellsTheTruth() {
        assertThat(ListingScene.on(Channel.Kind.SHOPIFY).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        on hand, due,        shown, handling, status,   findings, at risk
        0,       2026-12-11, 10,    ,         IN_STOCK, OVERSELL, 360
        0,       ,           10,    ,         IN_STOCK, OVERSELL, 600
        -4,      ,           10,    ,         IN_STOCK, OVERSELL, 600
        0,       2027-03-01, 10,    ,         IN_STOCK, OVERSELL, 600
        0,       2026-12-11, 0,     ,         IN_STOCK, '',       0
        0,       2026-12-11, 10,    15,       IN_STOCK, '',       0
        0,       2026-12-11, 10,    14,       IN_STOCK, OVERSELL, 360
        10,      ,           10,    ,         IN_STOCK, '',       0
        6,       ,           10,    ,         IN_STOCK, OVERSELL, 40
        6,       2026-11-25, 10,    ,         IN_STOCK, OVERSELL, 0
        0,       2026-12-11, 10,    ,         HIDDEN,   '',       0
        0,       2026-12-11, 60,    ,         PREORDER, OVERSELL, 0
        """)
    void findsWhatIsOfferedAndCannotBeShipped(
            int onHand,
            LocalDate due,
            int shown,
            Integer handling,
            Listing.Status status,
            String found,
            String atRisk) {
        var scene = ListingScene.on(Channel.Kind.SHOPIFY)
                .shows(status, shown)
                .handling(handling)
                .from(dec(14));
        var findings = (due == null ? scene.stock(onHand) : scene.stock(onHand, inbound(1047, due, 51))).findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings.stream().map(Finding::atRisk))
                .isEqualTo(found.isEmpty() ? List.of() : List.of(gbp(atRisk)));
    }

    /// Nothing rests on a quantity that nobody stated; what the policy says of a listing is so whatever it is.
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        on hand, due,        sells when out, likely sales, retired,    findings
        10,      ,           false,          3,            ,           ''
        10,      ,           true,           3,            ,           ''
        10,      ,           false,          30,           ,           ''
        10,      ,           true,           30,           ,           ''
        0,       ,           false,          3,            ,           ''
        0,       ,           true,           3,            ,           OVERSELL
        0,       2026-12-11, true,           3,            ,           ''
        0,       2026-12-11, false,          3,            ,           ''
        0,       ,           false,          3,            2026-11-01, ''
        0,       ,           true,           3,            2026-11-01, DISCONTINUED
        """)
    void saysOnlyWhatNeedsNoQuantityOfAListingThatStatesNone(
            int onHand, LocalDate due, boolean sellsWhenOut, double likely, LocalDate retired, String found) {
        var scene = ListingScene.on(Channel.Kind.SHOPIFY)
                .notStated()
                .sellsWhenOut(sellsWhenOut)
                .likelySells(likely);
        if (retired != null) {
            scene = scene.retired(retired);
        }
        var findings = (due == null ? scene.stock(onHand) : scene.stock(onHand, inbound(1047, due, 51))).findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
    }

    @Test
    void aQuantityThatNobodyStatedTakesNothingFromTheOtherChannels() {
        var silent = ListingScene.on(Channel.Kind.ETSY).id(1).notStated().facts();
        var stated = ListingScene.on(Channel.Kind.SHOPIFY).id(2).facts();

        assertThat(ListingAudit.findings(List.of(silent, stated), ListingScene.terms()))
                .isEmpty();
    }

    private static List<String> names(String found) {
        return found.isEmpty() ? List.of() : List.of(found);
    }

    @Test
    void recommendsToKeepSellingWhereTheChannelAllowsIt() {
        assertThat(out(Channel.Kind.SHOPIFY).finding().fix()).isEqualTo(new Fix.PreOrder(dec(14), 51, 51, "PO-1047"));
        assertThat(out(Channel.Kind.WOOCOMMERCE).finding().fix())
                .isEqualTo(new Fix.PreOrder(dec(14), 51, 51, "PO-1047"));
        assertThat(out(Channel.Kind.ETSY).finding().fix())
                .isEqualTo(new Fix.ExtendTime(Fix.ExtendTime.Unit.WEEKS, 15, 20, 51, 51, "PO-1047"));
        assertThat(out(Channel.Kind.EBAY).finding().fix())
                .isEqualTo(new Fix.ExtendTime(Fix.ExtendTime.Unit.DAYS, 15, 15, 51, 51, "PO-1047"));
        assertThat(out(Channel.Kind.EBAY)
                        .stock(0, inbound(1045, dec(4), 51))
                        .finding()
                        .fix())
                .isEqualTo(new Fix.ExtendTime(Fix.ExtendTime.Unit.DAYS, 10, 10, 51, 51, "PO-1045"));
    }

    @Test
    void whatShowsNoQuantityAndSellsAllTheSameIsNotSetToZeroButStopped() {
        assertThat(ListingScene.on(Channel.Kind.SHOPIFY)
                        .shows(Listing.Status.IN_STOCK, 0)
                        .sellsWhenOut(true)
                        .stock(0)
                        .finding()
                        .fix())
                .isEqualTo(new Fix.StopSelling(Fix.Reason.NO_DELIVERY));
    }

    @Test
    void recommendsToStopSellingOnlyWhereItMust() {
        assertThat(out(Channel.Kind.AMAZON).finding().fix()).isEqualTo(new Fix.SetToZero(Fix.Reason.LATE_DISPATCH));
        assertThat(out(Channel.Kind.STALL).finding().fix()).isEqualTo(new Fix.SetToZero(Fix.Reason.NOTHING_AT_STALL));
        assertThat(out(Channel.Kind.SHOPIFY).stock(0).finding().fix())
                .isEqualTo(new Fix.SetToZero(Fix.Reason.NO_DELIVERY));
        assertThat(out(Channel.Kind.SHOPIFY)
                        .stock(0, inbound(1, null, 90))
                        .finding()
                        .fix())
                .isEqualTo(new Fix.SetToZero(Fix.Reason.NO_DELIVERY));
        assertThat(out(Channel.Kind.EBAY)
                        .stock(0, inbound(1, LocalDate.of(2027, 3, 1), 9))
                        .finding()
                        .fix())
                .isEqualTo(new Fix.SetToZero(Fix.Reason.DELIVERY_TOO_FAR));
        assertThat(ListingScene.on(Channel.Kind.SHOPIFY).stock(6).finding().fix())
                .isEqualTo(new Fix.SetQuantity(6));
    }

    @Test
    void sharesADeliveryAmongTheChannelsThatKeepSelling() {
        var delivery = inbound(1045, dec(4), 446);
        var findings = ListingAudit.findings(
                List.of(
                        out(Channel.Kind.SHOPIFY)
                                .id(1)
                                .sells(6.22, "3.95")
                                .stock(0, delivery)
                                .facts(),
                        out(Channel.Kind.ETSY)
                                .id(2)
                                .sells(4.1, "3.95")
                                .stock(0, delivery)
                                .facts(),
                        out(Channel.Kind.EBAY)
                                .id(3)
                                .sells(2.58, "3.95")
                                .stock(0, delivery)
                                .facts(),
                        out(Channel.Kind.AMAZON)
                                .id(4)
                                .sells(9, "3.95")
                                .stock(0, delivery)
                                .facts()),
                ListingScene.terms());

        assertThat(findings.stream().map(finding -> switch (finding.fix()) {
                    case Fix.PreOrder preOrder -> preOrder.upTo();
                    case Fix.ExtendTime time -> time.upTo();
                    default -> 0;
                }))
                .containsExactly(0, 215, 142, 89);
    }

    @Test
    void countsWhatIsLostUntilStockCanShip() {
        var finding = out(Channel.Kind.AMAZON).sells(1.4, "24.95").finding();

        assertThat(finding.atRisk()).isEqualTo(gbp("628.74"));
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.subject().nextStockOn()).isEqualTo(dec(11));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        on hand, status,       shown, found,        at risk
        130,     OUT_OF_STOCK, 0,     HIDDEN_SALES, 600
        130,     HIDDEN,       5,     HIDDEN_SALES, 600
        130,     IN_STOCK,     0,     HIDDEN_SALES, 600
        4,       OUT_OF_STOCK, 0,     HIDDEN_SALES, 40
        0,       OUT_OF_STOCK, 0,     '',           0
        130,     IN_STOCK,     5,     '',           0
        """)
    void findsStockThatNobodyCanBuy(int onHand, Listing.Status status, int shown, String found, String atRisk) {
        var findings = ListingScene.on(Channel.Kind.SHOPIFY)
                .stock(onHand)
                .shows(status, shown)
                .findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.atRisk()).isEqualTo(gbp(atRisk));
            assertThat(finding.fix()).isEqualTo(new Fix.PutOnSale(onHand, 2));
        });
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        on hand, shown date, why
        0,       ,           audit.why.noDate
        0,       2026-11-20, audit.why.passedDate
        0,       2026-12-04, audit.why.otherDate
        0,       2026-12-11, ''
        0,       2026-12-14, ''
        10,      2026-12-14, audit.why.laterThanStock
        10,      2026-11-20, ''
        """)
    void findsMissingAndWrongDates(int onHand, LocalDate shown, String why) {
        for (var status : List.of(Listing.Status.BACKORDER, Listing.Status.PREORDER)) {
            var findings = out(Channel.Kind.SHOPIFY)
                    .stock(onHand, inbound(1047, dec(11), 51))
                    .shows(status, 10)
                    .from(shown)
                    .findings();

            assertThat(findings.stream().map(finding -> finding.why().key())).isEqualTo(names(why));
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.fix())
                            .isEqualTo(onHand > 0 ? new Fix.PutOnSale(10, 2) : new Fix.SetDate(dec(14), "PO-1047")));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        likely sales, found,           at risk
        10,           '',              0
        10.5,         SELLS_OUT_FIRST, 5
        16,           SELLS_OUT_FIRST, 60
        """)
    void findsWhatSellsOutFirst(double likely, String found, String atRisk) {
        var findings = ListingScene.on(Channel.Kind.SHOPIFY).likelySells(likely).findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.atRisk()).isEqualTo(gbp(atRisk));
            assertThat(finding.fix()).isEqualTo(new Fix.CheckNow());
        });
    }

    @Test
    void cutsChannelsToTheirShareOfWhatIsLeft() {
        var findings = ListingAudit.findings(
                List.of(
                        ListingScene.on(Channel.Kind.SHOPIFY)
                                .id(1)
                                .sells(3, "10")
                                .likelySells(14)
                                .facts(),
                        ListingScene.on(Channel.Kind.ETSY)
                                .id(2)
                                .sells(1, "10")
                                .likelySells(14)
                                .facts()),
                ListingScene.terms());

        assertThat(findings.stream().map(Finding::fix)).containsExactly(new Fix.SetQuantity(8), new Fix.SetQuantity(2));
        assertThat(findings.stream().map(Finding::atRisk)).containsExactly(gbp("30"), gbp("10"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        class, pace,   hours
        A,     NORMAL, 24
        B,     NORMAL, 72
        C,     NORMAL, 168
        A,     BUSY,   12
        B,     BUSY,   36
        C,     BUSY,   84
        """)
    void asksForACheckTheOftenerTheFasterItSells(ServiceClass serviceClass, Pace pace, int hours) {
        var plain = ListingScene.terms();
        var terms = pace == Pace.BUSY ? plain.inPromotion() : plain;

        assertThat(terms.checkedWithin(serviceClass)).isEqualTo(Duration.ofHours(hours));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        hours ago, status,       found
        24,        IN_STOCK,     ''
        25,        IN_STOCK,     STALE
        25,        HIDDEN,       HIDDEN_SALES
        """)
    void findsListingsThatWereNotCheckedForLong(int hours, Listing.Status status, String found) {
        var checkedAt = morning(TODAY).minus(Duration.ofHours(hours));
        var findings = ListingScene.on(Channel.Kind.ETSY)
                .shows(status, 10)
                .checked(checkedAt)
                .findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
    }

    @Test
    void isBusyInNovemberAndDecember() {
        assertThat(Pace.of(nov(1))).isEqualTo(Pace.BUSY);
        assertThat(Pace.of(dec(31))).isEqualTo(Pace.BUSY);
        assertThat(Pace.of(LocalDate.of(2026, 10, 31))).isEqualTo(Pace.NORMAL);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        retired on, on hand, found,        at risk
        2026-11-23, 0,       DISCONTINUED, 600
        2026-11-01, 10,      DISCONTINUED, 0
        2026-11-24, 10,      '',           0
        """)
    void findsWhatIsDiscontinuedButOffered(LocalDate retiredOn, int onHand, String found, String atRisk) {
        var findings = ListingScene.on(Channel.Kind.SHOPIFY)
                .stock(onHand)
                .retired(retiredOn)
                .findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.atRisk()).isEqualTo(gbp(atRisk));
            assertThat(finding.fix()).isEqualTo(new Fix.TakeDown());
        });
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        status,       found,       at risk
        IN_STOCK,     UNKNOWN_SKU, 600
        OUT_OF_STOCK, UNKNOWN_SKU, 0
        HIDDEN,       '',          0
        """)
    void findsListingsOfUnknownSkus(Listing.Status status, String found, String atRisk) {
        var findings =
                ListingScene.on(Channel.Kind.EBAY).unknown().shows(status, 10).findings();

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.atRisk()).isEqualTo(gbp(atRisk)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        on hand, found,          at risk
        130,     LISTED_NOWHERE, 150
        4,       LISTED_NOWHERE, 40
        0,       '',             0
        """)
    void findsWhatSoldBeforeAndIsListedNowhere(int onHand, String found, String atRisk) {
        var position = StockLedger.position(new StockFacts(new Id<>(500), onHand, null, List.of(), List.of()), TODAY);
        var facts = new UnlistedFacts(product(500, "Party bunting", "10"), position, 0.5, nov(2));

        var findings = ListingAudit.listedNowhere(List.of(facts), ListingScene.terms());

        assertThat(findings.stream().map(finding -> finding.kind().name())).isEqualTo(names(found));
        assertThat(findings).allSatisfy(finding -> assertThat(finding.atRisk()).isEqualTo(gbp(atRisk)));
    }

    @Test
    void saysNothingOfStockThatNobodyHasCounted() {
        assertThat(out(Channel.Kind.SHOPIFY).uncounted().findings()).isEmpty();
        assertThat(out(Channel.Kind.SHOPIFY)
                        .uncounted()
                        .checked(morning(nov(1)))
                        .findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.STALE);
        assertThat(out(Channel.Kind.SHOPIFY).uncounted().retired(nov(2)).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.DISCONTINUED);
    }

    @Test
    void showsTheMostUrgentFindingOfAListingWithTheOthersAttached() {
        var finding = out(Channel.Kind.SHOPIFY).checked(morning(nov(1))).finding();

        assertThat(finding.kind()).isEqualTo(Finding.Kind.OVERSELL);
        assertThat(finding.others().stream().map(Finding::kind)).containsExactly(Finding.Kind.STALE);
    }

    @Test
    void leavesOutWhatTheOwnerSetAside() {
        assertThat(out(Channel.Kind.SHOPIFY).ignoredUntil(TODAY).findings()).isEmpty();
        assertThat(out(Channel.Kind.SHOPIFY).ignoredUntil(nov(22)).findings()).hasSize(1);
    }

    @Test
    void putsTheMostMoneyFirst() {
        var findings = ListingAudit.findings(
                List.of(
                        out(Channel.Kind.ETSY).id(1).sells(1, "10").facts(),
                        out(Channel.Kind.SHOPIFY).id(2).sells(3, "10").facts()),
                ListingScene.terms());

        assertThat(findings.stream().map(Finding::atRisk)).containsExactly(gbp("540"), gbp("180"));
        assertThat(findings.stream().map(Finding::severity)).containsExactly(Severity.HIGH, Severity.MEDIUM);
    }
}
