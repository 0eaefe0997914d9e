package dev.backstop.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.service.messages.MessageService;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.work.Work;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A discount on a letter to one who waits; what it costs is read when there is time.
class GivenCostTest {
    private final ShopFixture fixture = new ShopFixture();
    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();
    private final MessageService messages = new MessageService(fixture.shop, fixture.history, Message::key);
    private final GivenCost cost = new GivenCost(
            new MessagesContext(
                    fixture.shop,
                    fixture.history,
                    messages,
                    Fx.texts(),
                    new Work(background::add, Runnable::run, SupplyScene.THROWING),
                    new Outbox(_ -> {}, _ -> {}, _ -> Optional.empty())),
            told::incrementAndGet);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isReadAgainWhereTheShopChangedMeanwhile() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var notice = messages.owed(fixture.shop.picture()).getFirst();
        cost.read(notice, messages.discount(notice, 10));
        fixture.product("TIN", "Cake tin", "9.95", 1);

        work();

        assertThat(cost.discountProperty().get().cost()).isEqualTo(ShopFixture.gbp("5"));
        assertThat(told).hasValue(1);
    }

    @Test
    void isNotKnownOfWhatIsNotGivenAnyMore() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 0);
        fixture.order("Priya Nair", mug, 4, 3);
        var notice = messages.owed(fixture.shop.picture()).getFirst();
        cost.read(notice, messages.discount(notice, 10));
        cost.forget();

        work();

        assertThat(cost.discountProperty().get()).isNull();
        assertThat(told).hasValue(0);
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }
}
