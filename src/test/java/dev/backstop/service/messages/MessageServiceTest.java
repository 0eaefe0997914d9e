package dev.backstop.service.messages;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.NoticeLine;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.TeamNote;
import dev.backstop.engine.message.Tone;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.DeliveryDays;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.Trade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        new PurchasingService(fixture.shop, fixture.history)
                .moveLines(order.id(), DeliveryDays.all(fixture.shop.picture(), order.id(), TODAY.plusDays(20)));
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

    @Test
    void aDraftThatIsThrownAwayIsGoneAndComesBackByUndo() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var draft =
                messages.draft(messages.owed(fixture.shop.picture()).getFirst(), LetterTerms.plain(TODAY, Tone.WARM));
        messages.keep(draft, "My words", "Sorry, Priya.");

        messages.discard(messages.drafts(fixture.shop.picture()).getFirst());
        assertThat(messages.drafts(fixture.shop.picture())).isEmpty();

        fixture.history.undo();
        assertThat(messages.drafts(fixture.shop.picture())).hasSize(1);
    }

    @Test
    void aKeptDraftIsOutOfDateOnceItsNewsIsAndNoLongerWhenItIsKeptAgain() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        messages.keep(draftNow(), "My words", "Sorry, Priya.");
        assertThat(messages.isUpToDate(fixture.shop.picture(), kept(), draftNow()))
                .isTrue();

        fixture.purchaseOrder("PO-1042", fixture.supplier("Yiwu", "CN", 30), mug, 24, TODAY.plusDays(11));
        assertThat(messages.isUpToDate(fixture.shop.picture(), kept(), draftNow()))
                .isFalse();

        messages.keep(draftNow(), "My words", "Sorry, Priya, it comes on 4 December.");
        assertThat(messages.isUpToDate(fixture.shop.picture(), kept(), draftNow()))
                .isTrue();
    }

    @Test
    void aDiscountCostsItsPartOfAnAverageOrder() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 1);
        fixture.order("Marian Holt", mug, 1, 30);
        new OrderService(fixture.shop, fixture.history)
                .shipAvailable(fixture.shop.picture().orders().iterator().next().id());
        fixture.order("Priya Nair", mug, 4, 3);
        var owed = messages.owed(fixture.shop.picture()).getFirst();

        // orders of 12.50 and 50.00; a mug costs 2.00
        assertThat(messages.cost(fixture.shop.picture(), owed, 10))
                .contains(new DiscountCost(10, gbp("31.25"), gbp("3.125"), gbp("42.00")));
    }

    @Test
    void theTeamNoteCountsWhoKnowsAndWhoDoesNot() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.purchaseOrder("PO-1042", fixture.supplier("Yiwu", "CN", 30), mug, 24, TODAY.plusDays(11));
        fixture.order("Priya Nair", mug, 4, 3);
        messages.told(draftNow(), "Sorry", "Sorry, Priya.", Notice.Way.COPIED, null);
        fixture.order("Tom Ashdown", mug, 4, 3);

        assertThat(messages.teamNote(fixture.shop.picture()).outages())
                .containsExactly(new TeamNote.Outage("Blue mug", mug.sku(), TODAY.plusDays(14), 1, 1));
    }

    @Test
    void aMessageLeavesAsALinkOrAsAFile(@TempDir Path folder) throws IOException {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var draft = draftNow();
        assertThat(messages.mailLink(draft, "Your order", "Dear Priya,\nsorry."))
                .hasToString("mailto:priya.nair@mail.example?subject=Your%20order&body=Dear%20Priya%2C%0D%0Asorry.");
        assertThatThrownBy(() -> messages.mailLink(draft, "Your order", "sorry ".repeat(400)))
                .isInstanceOf(Problem.class);

        var file = folder.resolve("Priya.eml");
        messages.saveEml(draft, "Your order", "Dear Priya,", file);
        assertThat(Files.readString(file)).contains("X-Unsent: 1", "To: priya.nair@mail.example", "Dear Priya,");
    }

    private Draft draftNow() {
        return messages.draft(messages.owed(fixture.shop.picture()).getFirst(), LetterTerms.plain(TODAY, Tone.WARM));
    }

    private Notice kept() {
        return messages.drafts(fixture.shop.picture()).getFirst();
    }

    @Test
    void aDraftAboutAnOrderThatLeftMeanwhileCanBeThrownAwayAfterARestart() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 0);
        var first = fixture.order("Priya Nair", mug, 4, 3);
        var second = fixture.order("Priya Nair", tin, 1, 3);
        var picture = fixture.shop.picture();
        var one = picture.order(first.orderId()).orElseThrow();
        var other = picture.order(second.orderId()).orElseThrow();
        fixture.perform(Edit.update(Order.class, other, ofCustomer(other, one.customerId())));
        messages.keep(draftNow(), "My words", "Sorry, Priya.");
        assertThat(fixture.shop.picture().linesOf(kept())).hasSize(2);
        new OrderService(fixture.shop, fixture.history).cancel(one.id(), OrderService.CancelledBy.SHOP);

        var shop = new Shop(fixture.store, fixture.shop.clock());
        var again = new MessageService(shop, new History(shop), message -> message.key());
        again.discard(again.drafts(shop.picture()).getFirst());

        assertThat(again.drafts(shop.picture())).isEmpty();
        assertThat(fixture.store.count(NoticeLine.class)).isZero();
    }

    private static Order ofCustomer(Order order, Id<Customer> customer) {
        return Trade.placed(
                order.id(), order.channelId(), order.number(), customer, order.placedAt(), order.promisedOn());
    }
}
