package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.MUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.domain.value.Sku;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Store store = Store.inMemory(CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyRecordReadsBackEqual() {
        fill();

        for (var record : Samples.everyKind()) {
            assertThat(stored(record)).isEqualTo(record);
        }
        assertThat(Tables.ALL).allMatch(table -> Samples.everyKind().stream().anyMatch(table.type()::isInstance));
    }

    @Test
    void instantsAreCutToMillisecondsAndStillMatch() {
        var fine = Instant.parse("2026-11-23T12:00:00.123456789Z");
        var movement = Samples.movement(2000, MUG, StockMovement.Kind.ADJUSTMENT, 1, fine);
        store.apply(Samples.inserting(List.of(MUG, movement)), Progress.NONE);

        store.apply(Samples.of(Edit.delete(StockMovement.class, movement)), Progress.NONE);

        assertThat(store.count(StockMovement.class)).isZero();
    }

    @Test
    void theInverseOfAChangeSetRestoresEveryTable() {
        var set = Samples.inserting(Samples.everyKind());
        store.apply(set, Progress.NONE);
        var renamed = renamed(MUG, "Red mug");
        store.apply(Samples.of(Edit.update(Product.class, MUG, renamed)), Progress.NONE);
        store.apply(Samples.of(Edit.update(Product.class, renamed, MUG)), Progress.NONE);

        store.apply(set.inverted(), Progress.NONE);

        assertThat(Tables.ALL).allMatch(table -> store.count(table.type()) == 0);
        store.apply(set.inverted().inverted(), Progress.NONE);
        everyRecordIsThere();
    }

    @Test
    void aStaleEditIsRefusedAndNothingOfItsSetIsSaved() {
        fill();
        var other = Samples.product(2000, "NEW");
        var overtaken = renamed(MUG, "As somebody else left it");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.apply(
                        Samples.of(
                                Edit.insert(Product.class, other),
                                Edit.update(Product.class, overtaken, renamed(MUG, "Mine"))),
                        Progress.NONE))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.save.stale"));

        everyRecordIsThere();
        assertThat(store.find(Product.class, other.id())).isEmpty();
    }

    @Test
    void aRecordThatIsNotThereCannotBeChangedOrDeleted() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.apply(Samples.of(Edit.delete(Product.class, MUG)), Progress.NONE));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        store.apply(Samples.of(Edit.update(Product.class, MUG, renamed(MUG, "x"))), Progress.NONE));
    }

    @Test
    void aChangeSetThatFailsInTheMiddleLeavesNothing() {
        var good = IntStream.range(0, 2_500)
                .mapToObj(i -> Samples.product(2000 + i, "P" + i))
                .toList();
        var twice = Samples.product(9000, "P7");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        store.apply(Samples.inserting(good).with(List.of(Samples.insertion(twice))), Progress.NONE))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.save.twice"));

        assertThat(store.count(Product.class)).isZero();
        store.apply(Samples.inserting(good), Progress.NONE);
        assertThat(store.count(Product.class)).isEqualTo(2_500);
    }

    @Test
    void aCancelledChangeSetLeavesNothing() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(i -> Samples.product(2000 + i, "P" + i))
                .toList();
        var afterTwoThousand = new CancelAfter(2_000);

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> store.apply(Samples.inserting(many), afterTwoThousand));

        assertThat(afterTwoThousand.done).isEqualTo(2_000);
        assertThat(store.count(Product.class)).isZero();
    }

    @Test
    void whatIsReferredToCannotBeDeleted() {
        fill();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.apply(Samples.of(Edit.delete(Product.class, MUG)), Progress.NONE))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.save.inUse"));
        everyRecordIsThere();
    }

    @Test
    void whatItBelongsToMustBeThere() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.apply(Samples.inserting(List.of(Samples.LINE)), Progress.NONE))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.save.missing"));
    }

    @Test
    void idsAreNeverGivenTwice() {
        assertThat(store.newId()).isEqualTo(new Id<>(1000));
        var given = new HashSet<Id<Product>>();
        IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(_ -> store.<Product>newId())
                .forEach(id -> {
                    synchronized (given) {
                        given.add(id);
                    }
                });
        assertThat(given).hasSize(1_000);

        store.apply(Samples.inserting(List.of(Samples.product(70_000, "FAR"))), Progress.NONE);
        assertThat(store.newId()).isEqualTo(new Id<>(70_001));
    }

    @Test
    void anInterruptedCallerHarmsNobody() {
        Thread.currentThread().interrupt();
        store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.find(Product.class, MUG.id())).contains(MUG);
    }

    @Test
    void aShopWithoutSettingsHasBlankOnes() {
        var settings = store.records().settings();

        assertThat(settings).isEqualTo(ShopSettings.blank(settings.currency(), CLOCK.getZone()));
        assertThat(store.count(ShopSettings.class)).isZero();
    }

    private void fill() {
        store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
    }

    private void everyRecordIsThere() {
        for (var record : Samples.everyKind()) {
            assertThat(stored(record)).isEqualTo(record);
        }
    }

    @SuppressWarnings("unchecked") // a record's id is the id of its own kind
    private <T extends Entity> T stored(T record) {
        return store.find((Class<T>) record.getClass(), (Id<T>) record.id()).orElseThrow();
    }

    private static Product renamed(Product product, String title) {
        return new Product(
                product.id(),
                new Sku(product.sku().value()),
                title,
                null,
                null,
                null,
                product.price(),
                null,
                null,
                product.fulfilment(),
                null,
                null,
                null);
    }

    /// Progress that is cancelled once so many edits are done.
    private static final class CancelAfter implements Progress {
        private final int limit;
        private int done;

        CancelAfter(int limit) {
            this.limit = limit;
        }

        @Override
        public void at(int soFar, int total, Message doing) {
            done = soFar;
        }

        @Override
        public boolean cancelled() {
            return done >= limit;
        }
    }

    @Test
    void everyKindOfRecordIsKeptAsATextForUndo() {
        for (var record : Samples.everyKind()) {
            isKept(record);
        }
    }

    private static <T extends Entity> void isKept(T record) {
        @SuppressWarnings("unchecked") // a record is of its own class
        var table = Tables.of((Class<T>) record.getClass());
        assertThat(table.same(record, table.read(table.text(record))))
                .as(record.toString())
                .isTrue();
    }
}
