package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// While a large change is being saved others read what was saved before, and never a part of it.
@Timeout(120)
class ReadingBesideTest {
    private static final int MANY = 3_000;

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("shop"), CLOCK);
        store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoAsksInTheMiddleOfALargeSaveIsAnsweredFromBeforeIt() {
        var halfway = new Halfway(false);
        var saving = CompletableFuture.runAsync(() -> store.apply(movements(0, MANY), halfway));
        halfway.await();

        assertThat(store.count(StockMovement.class)).isZero();
        assertThat(store.find(Product.class, MUG.id())).contains(MUG);
        assertThat(store.ledger().movements(MUG.id())).isEmpty();
        assertThat(store.records().onHand()).isEmpty();
        assertThat(store.ledger().stockOfAll(Samples.LONDON)).isEmpty();
        halfway.goOn();
        saving.join();

        assertThat(store.count(StockMovement.class)).isEqualTo(MANY);
        assertThat(store.ledger().movements(MUG.id())).hasSize(MANY);
    }

    @Test
    void nothingOfASaveThatIsStoppedWasEverSeen() {
        var halfway = new Halfway(true);
        var saving = CompletableFuture.runAsync(() -> store.apply(movements(0, MANY), halfway));
        halfway.await();

        assertThat(store.count(StockMovement.class)).isZero();
        halfway.goOn();

        assertThatThrownBy(saving::join)
                .isInstanceOfAny(CompletionException.class, CancellationException.class)
                .hasRootCauseInstanceOf(CancellationException.class);
        assertThat(store.count(StockMovement.class)).isZero();
        store.apply(movements(0, 5), Progress.NONE);
        assertThat(store.count(StockMovement.class)).isEqualTo(5);
    }

    /// Each change brings so many bookings of a mug and as many of a jug: whoever looks sees as many of both, however
    /// often he looks while they come.
    @Test
    void oneAnswerIsOfOneMomentWhileChangesCome() {
        var jug = Samples.product(1011, "JUG");
        store.apply(Samples.inserting(List.of(jug)), Progress.NONE);
        var saving = CompletableFuture.runAsync(() -> {
            for (int set = 0; set < 12; set++) {
                store.apply(pairs(jug, set), Progress.NONE);
            }
        });

        int looks = 0;
        long before = 0;
        while (!saving.isDone()) {
            var records = store.records();
            int mugs = records.onHand().getOrDefault(MUG.id(), 0);
            int jugs = records.onHand().getOrDefault(jug.id(), 0);
            assertThat(mugs).isEqualTo(jugs).isGreaterThanOrEqualTo((int) before);
            assertThat(mugs % (MANY / 2)).as("whole changes").isZero();
            assertThat(records.bookings().getOrDefault(MUG.id(), 0)).isEqualTo(mugs);
            before = mugs;
            looks++;
        }
        saving.join();

        assertThat(looks).isPositive();
        assertThat(store.records().onHand()).containsEntry(MUG.id(), 12 * MANY / 2);
    }

    @Test
    void whatWasSavedIsSeenByWhoSavedItWhileAnotherLargeChangeIsSaved() {
        var halfway = new Halfway(false);
        store.apply(movements(0, MANY), Progress.NONE);
        var other = CompletableFuture.runAsync(() -> store.apply(movements(MANY, MANY), halfway));
        halfway.await();

        assertThat(store.count(StockMovement.class)).isEqualTo(MANY);
        halfway.goOn();
        other.join();
    }

    @Test
    void aShopThatIsClosedInTheMiddleIsSavedWholeAndNobodyOpensItsFileAgain() {
        var halfway = new Halfway(false);
        var saving = CompletableFuture.runAsync(() -> store.apply(movements(0, MANY), halfway));
        halfway.await();
        var closing = CompletableFuture.runAsync(store::close);
        halfway.goOn();
        saving.join();
        closing.join();

        assertThatThrownBy(() -> store.count(StockMovement.class)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> store.ledger().movements(MUG.id())).isInstanceOf(CancellationException.class);
        try (var again = Store.open(folder.resolve("shop"), CLOCK)) {
            assertThat(again.count(StockMovement.class)).isEqualTo(MANY);
        }
    }

    private static ChangeSet movements(int from, int many) {
        var records = new ArrayList<Entity>();
        for (int i = from; i < from + many; i++) {
            records.add(Samples.movement(10_000L + i, MUG, StockMovement.Kind.ADJUSTMENT, 1, NOON));
        }
        return Samples.inserting(records);
    }

    private static ChangeSet pairs(Product jug, int set) {
        var records = new ArrayList<Entity>();
        for (int i = 0; i < MANY; i++) {
            long id = 10_000L + set * MANY + i;
            records.add(Samples.movement(id, i % 2 == 0 ? MUG : jug, StockMovement.Kind.ADJUSTMENT, 1, NOON));
        }
        return Samples.inserting(records);
    }

    /// Holds a save in its middle until it may go on, or is stopped there.
    private static final class Halfway implements Progress {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);
        private final boolean stopped;
        private boolean asked;

        Halfway(boolean stopped) {
            this.stopped = stopped;
        }

        void await() {
            waitFor(reached);
        }

        void goOn() {
            goesOn.countDown();
        }

        @Override
        public void at(int done, int total, Message doing) {
            if (done >= total / 2 && !asked) {
                asked = true;
                reached.countDown();
                waitFor(goesOn);
            }
        }

        @Override
        public boolean cancelled() {
            return asked && stopped;
        }

        private static void waitFor(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
