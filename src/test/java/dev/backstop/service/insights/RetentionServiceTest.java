package dev.backstop.service.insights;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Notice;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.Tone;
import dev.backstop.engine.retention.Retention;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.orders.OrderService;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RetentionServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final MessageService messages = new MessageService(fixture.shop, fixture.history, message -> message.key());
    private final OrderService orders = new OrderService(fixture.shop, fixture.history);
    private final RetentionService retention = new RetentionService(fixture.shop);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whoWasToldKeptTheOrderAndWhoWasNotCancelledIt() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 3);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 0);
        fixture.order("Priya Nair", mug, 2, 3);
        fixture.order("Marian Holt", tin, 4, 3);
        tell();
        var untold = fixture.order("Tom Reed", tin, 1, 2);
        orders.cancel(untold.orderId(), OrderService.CancelledBy.CUSTOMER);

        var found = retention.retention(fixture.shop.picture(), 90);

        assertThat(found.toldAtOnce()).isEqualTo(new Retention.Share(1, 1));
        assertThat(found.toldLater()).isEqualTo(new Retention.Share(0, 1));
        assertThat(found.kept()).isEqualTo(ShopFixture.gbp("39.80"));
    }

    @Test
    void whatIsReadyIsNotLate() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 3);
        fixture.order("Priya Nair", mug, 2, 3);

        assertThat(retention.retention(fixture.shop.picture(), 90).all().all()).isZero();
    }

    private void tell() {
        var draft =
                messages.draft(messages.owed(fixture.shop.picture()).getFirst(), LetterTerms.plain(TODAY, Tone.WARM));
        messages.told(draft, draft.subject(), draft.text(), Notice.Way.COPIED, null);
    }
}
