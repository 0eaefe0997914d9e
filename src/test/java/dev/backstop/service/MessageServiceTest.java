package dev.backstop.service;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Notice;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.Tone;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessageServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final MessageService messages =
            new MessageService(fixture.shop, fixture.history, message -> message.key() + message.args());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aCustomerWhoHasBeenToldIsOwedNothingUntilTheDateMoves() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        var supplier = fixture.supplier("Yiwu Homeware", "CN", 30);
        var order = fixture.purchaseOrder("PO-1042", supplier, mug, 24, TODAY.plusDays(11));
        fixture.order("Priya Nair", mug, 4, 3);
        var owed = messages.owed(fixture.shop.picture()).getFirst();
        assertThat(owed.kind()).isEqualTo(Notice.Kind.BACKORDER);
        var draft = messages.draft(owed, LetterTerms.plain(TODAY, Tone.WARM));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.COPIED, null);
        assertThat(messages.owed(fixture.shop.picture())).isEmpty();
        new PurchasingService(fixture.shop, fixture.history).moveTo(order.id(), TODAY.plusDays(20));
        assertThat(messages.owed(fixture.shop.picture()))
                .singleElement()
                .extracting(notice -> notice.kind())
                .isEqualTo(Notice.Kind.ETA_MOVED);
        fixture.history.undo();
        fixture.history.undo();
        assertThat(messages.owed(fixture.shop.picture())).hasSize(1);
    }

    @Test
    void aDiscountCodeIsIssuedOnlyByTellingAndNeverTwice() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var owed = messages.owed(fixture.shop.picture()).getFirst();
        var discount = messages.discount(owed, 5);
        assertThat(fixture.shop.picture().discountCodes()).isEmpty();
        var draft = messages.draft(owed, LetterTerms.plain(TODAY, Tone.WARM).giving(discount));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.EML_FILE, discount);
        assertThat(fixture.shop.picture().discountCodes())
                .singleElement()
                .extracting(code -> code.code())
                .isEqualTo(discount.code());
        assertThat(messages.discount(owed, 5).code()).isNotEqualTo(discount.code());
    }

    @Test
    void aKeptDraftWaitsAndIsNotNews() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var owed = messages.owed(fixture.shop.picture()).getFirst();
        var draft = messages.draft(owed, LetterTerms.plain(TODAY, Tone.WARM));
        messages.keep(draft, "My words", "Sorry, Priya.");
        assertThat(messages.owed(fixture.shop.picture())).hasSize(1);
        assertThat(messages.keptDraft(fixture.shop.picture(), owed.customer().id()))
                .map(Notice::body)
                .contains("Sorry, Priya.");
        messages.told(draft, "My words", "Sorry, Priya.", Notice.Way.BY_HAND, null);
        assertThat(messages.keptDraft(fixture.shop.picture(), owed.customer().id()))
                .isEmpty();
        assertThat(messages.owed(fixture.shop.picture())).isEmpty();
    }
}
