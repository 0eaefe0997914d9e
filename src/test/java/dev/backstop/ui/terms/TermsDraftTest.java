package dev.backstop.ui.terms;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.testing.ShopFixture;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed of an offer's further terms.
class TermsDraftTest {
    private final ShopFixture fixture = new ShopFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anEmptyDraftSaysNothing() {
        var draft = new TermsDraft(fixture.shop, null);
        var bag = fixture.product("BAG", "Bag", "4.95", 3);
        var offer = fixture.offer(fixture.supplier("Yiwu", "CN", 30), bag, "1.63", 24, 12);

        assertThat(draft.terms(offer.id()).isPlain()).isTrue();
        assertThat(draft.breaks(offer)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        nothing before it but the price      | -    | -    | 1.63
        the break before it                  | 240  | 1.50 | 1.50
        a break without its cost is none     | 240  | -    | 1.63
        a cost without its quantity is none  | -    | 1.50 | 1.63
        """)
    void aBreakIsComparedWithWhatAUnitCostsBeforeIt(String what, Integer from, BigDecimal cost, BigDecimal before) {
        var draft = new TermsDraft(fixture.shop, null);
        draft.breaks.getFirst().from.set(from);
        draft.breaks.getFirst().cost.set(cost);
        assertThat(draft.costBefore(1, new BigDecimal("1.63"))).as(what).isEqualTo(before);
    }

    @Test
    void whatIsKnownComesBackAsItWasAndABreakWithoutItsCostIsNone() {
        var bag = fixture.product("BAG", "Bag", "4.95", 3);
        var offer = fixture.offer(fixture.supplier("Yiwu", "CN", 30), bag, "1.63", 24, 12);
        var terms = new OfferTerms(fixture.shop.newId(), offer.id(), true, gbp("25"), 0.4, 0.1, 180, 90);
        var step = new PriceBreak(fixture.shop.newId(), offer.id(), 240, gbp("1.50"));
        new SupplierService(fixture.shop, fixture.history).save(offer, terms, List.of(step));

        var draft = new TermsDraft(fixture.shop, offer);
        draft.breaks.get(1).from.set(480);

        assertThat(draft.terms(offer.id())).isEqualTo(terms);
        assertThat(draft.breaks(offer)).containsExactly(step);
        draft.breaks.get(1).cost.set(new BigDecimal("1.40"));
        assertThat(draft.breaks(offer)).hasSize(2);
    }
}
