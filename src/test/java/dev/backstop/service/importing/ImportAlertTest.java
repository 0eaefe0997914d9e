package dev.backstop.service.importing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Notice;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.testing.ShopFixture;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportAlertTest {
    private final ShopFixture fixture = new ShopFixture();
    private final ListingService listings =
            new ListingService(fixture.shop, fixture.history, new Forecasts(fixture.shop));
    private final MessageService messages =
            new MessageService(fixture.shop, fixture.history, message -> message.key() + message.args());
    private Product cakestand;
    private Product ribbon;

    /// The cakestand earns nearly everything, the ribbon next to nothing.
    @BeforeEach
    void aBestSellerAndATrifle() {
        cakestand = fixture.product("22423", "Regency cakestand", "24.95", 300);
        ribbon = fixture.product("RIB", "Ribbon", "2.01", 300);
        fixture.order("Marian Holt", cakestand, 200, 20);
        fixture.order("Marian Holt", ribbon, 40, 20);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void saysNothingWhileAllIsWell() {
        assertThat(alertAfter(() -> {})).isEmpty();
    }

    @Test
    void namesTheBestSellersThatWentOutAndWhenTheyAreBack() {
        fixture.purchaseOrder("PO-1047", fixture.supplier("Yiwu", "CN", 30), cakestand, 400, TODAY.plusDays(18));

        var alert =
                alertAfter(() -> fixture.order("Priya Nair", cakestand, 110, 1)).orElseThrow();

        assertThat(alert.wentOut()).singleElement().satisfies(out -> {
            assertThat(out.product()).isEqualTo(cakestand);
            assertThat(out.backOn()).isEqualTo(TODAY.plusDays(18));
        });
        assertThat(alert.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.customer().name()).isEqualTo("Priya Nair"));
        assertThat(alert.atRisk()).isEqualTo(gbp("2744.50"));
    }

    @Test
    void doesNotNameAgainWhatWasOutBefore() {
        fixture.order("Priya Nair", cakestand, 110, 1);

        var alert =
                alertAfter(() -> fixture.order("Tom Ashdown", cakestand, 2, 0)).orElseThrow();

        assertThat(alert.wentOut()).isEmpty();
        assertThat(alert.notices()).hasSize(2);
    }

    @Test
    void doesNotInterruptAgainForWhatWasSoBeforeTheImport() {
        fixture.listing(Channel.Kind.AMAZON, cakestand, 14);
        fixture.order("Priya Nair", cakestand, 110, 1);

        assertThat(alertAfter(() -> fixture.supplier("Yiwu", "CN", 30))).isEmpty();
    }

    @Test
    void doesNotInterruptForATrifle() {
        assertThat(alertAfter(() -> {
                    fixture.listing(Channel.Kind.SHOPIFY, ribbon, 20);
                    fixture.listing(Channel.Kind.SHOPIFY, cakestand, 60);
                    fixture.order("Priya Nair", ribbon, 300, 1);
                }))
                .isEmpty();
    }

    @Test
    void showsTheListingsOfBestSellersOnly() {
        var alert = alertAfter(() -> {
                    fixture.listing(Channel.Kind.AMAZON, cakestand, 14);
                    fixture.listing(Channel.Kind.AMAZON, ribbon, 14);
                    fixture.order("Priya Nair", cakestand, 110, 1);
                    fixture.order("Priya Nair", ribbon, 300, 1);
                })
                .orElseThrow();

        assertThat(alert.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().product()).isEqualTo(cakestand));
        assertThat(alert.notices()).hasSize(2);
    }

    @Test
    void isDoneWhenEverybodyIsToldAndEveryListingFixed() {
        fixture.listing(Channel.Kind.AMAZON, cakestand, 14);
        var alert =
                alertAfter(() -> fixture.order("Priya Nair", cakestand, 110, 1)).orElseThrow();
        var draft = messages.draft(alert.notices().getFirst(), LetterTerms.plain(TODAY, Tone.WARM));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.COPIED, null);
        assertThat(now(alert).notices()).isEmpty();
        assertThat(now(alert).isDone()).isFalse();

        listings.markDone(alert.findings());

        assertThat(now(alert).isDone()).isTrue();
        assertThat(now(alert).wentOut()).hasSize(1);
    }

    private ImportAlert now(ImportAlert alert) {
        return alert.asOf(fixture.shop.picture(), listings, messages);
    }

    private Optional<ImportAlert> alertAfter(Runnable imported) {
        var before = fixture.shop.picture();
        imported.run();
        return ImportAlert.of(before, fixture.shop.picture(), listings, messages);
    }
}
