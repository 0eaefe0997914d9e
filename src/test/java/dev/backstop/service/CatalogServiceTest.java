package dev.backstop.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Map;
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

    @Test
    void aStockTakeIsOneActionAndTakenBackAsOne() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var bowl = fixture.product("BOWL", "Grey bowl", "9.00", 4);
        var plate = fixture.product("PLATE", "Plate", "7.00", 9);
        catalog.adjustStock(plate.id(), StockMovement.Kind.RETURN, 1, "");

        catalog.countStock(Map.of(mug.id(), 5, bowl.id(), 4), "November");

        assertThat(onHand(mug)).isEqualTo(5);
        assertThat(onHand(bowl)).isEqualTo(4);
        assertThat(onHand(plate)).isEqualTo(10);
        assertThat(catalog.ledger(bowl.id()).getFirst())
                .extracting(StockMovement::kind, StockMovement::quantity, StockMovement::counted, StockMovement::note)
                .containsExactly(StockMovement.Kind.STOCK_TAKE, 0, 4, "November");

        fixture.history.undo();

        assertThat(onHand(mug)).isEqualTo(6);
        assertThat(onHand(plate)).isEqualTo(10);
    }

    @Test
    void oneCountBelowZeroRefusesTheWholeStockTake() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 6);
        var bowl = fixture.product("BOWL", "Grey bowl", "9.00", 4);

        assertThatThrownBy(() -> catalog.countStock(Map.of(mug.id(), 5, bowl.id(), -1), ""))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("negativeCount");
        assertThatThrownBy(() -> catalog.countStock(Map.of(), ""))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nothingCounted");

        assertThat(onHand(mug)).isEqualTo(6);
    }

    private int onHand(Product product) {
        return fixture.shop.picture().position(product.id()).onHand();
    }
}
