package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.MUG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    private static final int A_SET = 50;
    private static final int A_LARGE_SET = 1_200;

    @TempDir
    Path folder;

    @BeforeEach
    void install() {
        FailingDisk.install();
    }

    @AfterEach
    void free() {
        FailingDisk.freeSpace();
    }

    @Test
    void aDiskThatIsFullAtAnyWriteLosesNothingAndTheShopGoesOnOnceThereIsSpace() {
        for (int writes = 0; writes < 12; writes++) {
            var shop = new ShopFile(folder.resolve("shop" + writes), FailingDisk.SCHEME);
            try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
                store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
                int saved = fillUntilFull(store, writes, A_SET);

                FailingDisk.freeSpace();

                assertThat(store.count(StockMovement.class))
                        .as("full after %d writes", writes)
                        .isEqualTo((long) saved * A_SET);
                apply(store, saved, A_SET);
                assertThat(store.find(Product.class, MUG.id())).contains(MUG);
            }
            try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
                assertThat(store.count(StockMovement.class))
                        .isPositive()
                        .matches(count -> count % A_SET == 0, "whole sets");
            }
        }
    }

    /// Whoever reads meanwhile is answered, or told of the disk; what is seen is of whole changes.
    @Test
    void aDiskThatIsFullInTheMiddleOfALargeChangeWhileOthersReadLosesNothing() {
        for (int writes = 1; writes < 40; writes += 9) {
            var shop = new ShopFile(folder.resolve("large" + writes), FailingDisk.SCHEME);
            try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
                store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
                var isOver = new AtomicBoolean();
                var reading = CompletableFuture.runAsync(() -> readUntil(isOver, store));
                int saved = fillUntilFull(store, writes, A_LARGE_SET);
                FailingDisk.freeSpace();
                apply(store, saved, A_LARGE_SET);
                isOver.set(true);
                reading.join();

                assertThat(store.count(StockMovement.class))
                        .as("full after %d writes", writes)
                        .isEqualTo((saved + 1L) * A_LARGE_SET);
            }
            try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
                assertThat(store.count(StockMovement.class))
                        .isPositive()
                        .matches(count -> count % A_LARGE_SET == 0, "whole sets");
            }
        }
    }

    private static void readUntil(AtomicBoolean isOver, Store store) {
        while (!isOver.get()) {
            try {
                assertThat(store.records().onHand().getOrDefault(MUG.id(), 0) % A_LARGE_SET)
                        .isZero();
            } catch (Problem problem) {
                assertThat(problem.what().key()).startsWith("store.");
            }
        }
    }

    /// H2 would write what went wrong, with what it was about, into a file beside the shop's that others may read.
    @Test
    void aFullDiskIsNotWrittenDownBesideTheFile() {
        var shop = new ShopFile(folder.resolve("shop"), FailingDisk.SCHEME);
        try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
            fillUntilFull(store, 2, A_SET);
            FailingDisk.freeSpace();
            apply(store, 7, A_SET);
        }
        assertThat(folder.toFile().list()).containsExactly("shop.mv.db");
    }

    /// How many change sets were saved before the disk was full.
    private static int fillUntilFull(Store store, int writes, int edits) {
        FailingDisk.fullAfter(writes);
        int saved = 0;
        while (true) {
            try {
                apply(store, saved, edits);
                saved++;
            } catch (Problem problem) {
                assertThat(problem.what().key()).isIn("store.save.diskFull", "store.open.diskFull");
                assertThat(FailingDisk.isFull()).isTrue();
                return saved;
            }
        }
    }

    private static void apply(Store store, int number, int edits) {
        var movements = IntStream.range(0, edits)
                .mapToObj(i -> Samples.movement(
                        10_000L + number * edits + i, MUG, StockMovement.Kind.ADJUSTMENT, 1, Samples.NOON))
                .toList();
        store.apply(Samples.inserting(movements), Progress.NONE);
    }
}
