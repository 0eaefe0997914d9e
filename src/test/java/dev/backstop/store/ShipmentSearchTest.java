package dev.backstop.store;

import static dev.backstop.store.Samples.CHANNEL;
import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.CUSTOMER;
import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static dev.backstop.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What left of an order, whichever of the two ways to look for it is the shorter.
class ShipmentSearchTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Product BOWL = Samples.product(1012, "BOWL");

    private final Store store = Store.inMemory(CLOCK);
    private final Order shipped = Samples.order(1045, "#1").shipped(NOON.plus(DAY));
    private final OrderLine mugs = Samples.line(1046, shipped, MUG, 3).withShipped(3);
    private long lastId = 5_000;

    @BeforeEach
    void fill() {
        save(List.of(CHANNEL, CUSTOMER, MUG, BOWL, shipped, mugs));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isFoundWhereLittleMovedOfTheProduct() {
        var first = left(-1, NOON);
        var second = left(-2, NOON.plusSeconds(60));
        save(List.of(second, first));
        save(others(BOWL, NOON));

        assertThat(found()).containsExactly(first, second);
    }

    @Test
    void isFoundWhereLittleLeftInTheOrdersDays() {
        var all = left(-3, NOON.plus(DAY));
        save(List.of(all));
        save(others(MUG, NOON.plus(DAY.multipliedBy(200))));

        assertThat(found()).containsExactly(all);
    }

    @Test
    void isFoundWhereAFileToldOfItLongAfter() {
        var inTime = left(-1, NOON);
        var late = left(-2, NOON.plus(DAY.multipliedBy(90)));
        save(List.of(late, inTime));
        save(others(MUG, NOON.plus(DAY.multipliedBy(200))));

        assertThat(found()).containsExactly(inTime, late);
    }

    @Test
    void isFoundOfAnOrderThatWaitsForTheRest() {
        var open = Samples.order(1050, "#2");
        var line = Samples.line(1051, open, MUG, 9).withShipped(4);
        save(List.of(open, line));
        var part = new StockMovement(
                id(++lastId),
                MUG.id(),
                StockMovement.Kind.SHIPMENT,
                -4,
                NOON.plus(DAY.multipliedBy(60)),
                line.id().value(),
                null,
                StockMovement.Basis.ON_HAND,
                "");
        save(List.of(part));

        assertThat(store.ledger().shipments(List.of(line), open)).containsExactly(part);
    }

    @Test
    void isNothingWhereNothingShipped() {
        assertThat(found()).as("shipped before this program was used").isEmpty();
        assertThat(store.ledger().shipments(List.of(Samples.line(1060, shipped, MUG, 1)), shipped))
                .isEmpty();
        assertThat(store.ledger().shipments(List.of(), shipped)).isEmpty();
    }

    private List<StockMovement> found() {
        return store.ledger().shipments(List.of(mugs), shipped);
    }

    private StockMovement left(int quantity, Instant at) {
        return new StockMovement(
                id(++lastId),
                MUG.id(),
                StockMovement.Kind.SHIPMENT,
                quantity,
                at,
                mugs.id().value(),
                null,
                StockMovement.Basis.ON_HAND,
                "");
    }

    /// Ten shipments of other orders.
    private List<StockMovement> others(Product product, Instant at) {
        var movements = new ArrayList<StockMovement>();
        for (int i = 0; i < 10; i++) {
            movements.add(Samples.movement(++lastId, product, StockMovement.Kind.SHIPMENT, -1, at.plusSeconds(i)));
        }
        return movements;
    }

    private void save(List<? extends Entity> records) {
        store.apply(Samples.inserting(records), Progress.NONE);
    }
}
