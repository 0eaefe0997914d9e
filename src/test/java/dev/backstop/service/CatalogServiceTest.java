package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Message;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CatalogServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final CatalogService catalog = new CatalogService(fixture.shop, fixture.history);

    @AfterEach
    void close() {
        fixture.close();
    }

    /// A count is the difference to what the ledger says, which a change that is being saved is about to move.
    @Test
    @Timeout(10)
    void whatWasCountedIsOnTheShelfWhateverWasBeingSavedMeanwhile() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var counting = new CompletableFuture<Void>();
        var counter = new Thread(() -> {
            catalog.countStock(mug.id(), 5, "");
            counting.complete(null);
        });
        fixture.history.perform(_ -> {
            counter.start();
            while (counter.getState() != Thread.State.BLOCKED) {
                Thread.onSpinWait();
            }
            catalog.adjustStock(mug.id(), StockMovement.Kind.RETURN, 3, "");
            return new ChangeSet(Message.of("history.label.lookAgain"), List.of());
        });
        counting.join();

        assertThat(fixture.shop.picture().position(mug.id()).onHand()).isEqualTo(5);
    }
}
