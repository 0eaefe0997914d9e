package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final int SAVES = 60;

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
    void aFileThatHasOutgrownWhatItHoldsIsPutTogetherAnew() throws IOException {
        var shop = ShopFile.of(folder.resolve("shop"));
        var held = grown(shop);
        long before = Files.size(shop.database());

        assertThat(new Compaction(shop).run()).isTrue();

        assertThat(Files.size(shop.database())).isLessThan(before);
        assertThat(held(shop)).isEqualTo(held);
        assertThat(folder.toFile().list()).as("nothing is left beside it").containsExactly("shop.mv.db");
        try (var store = open(shop)) {
            assertThat(store.latestStep())
                    .as("what was done can be taken back as before")
                    .isPresent();
            assertThat(store.newId().value()).isGreaterThan(SAVES);
        }
    }

    @Test
    void onlyTheOwnerMayReadTheNewFile() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        var shop = ShopFile.of(folder.resolve("shop"));
        grown(shop);

        assertThat(new Compaction(shop).run()).isTrue();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(shop.database())))
                .isEqualTo("rw-------");
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws IOException {
        var shop = ShopFile.of(folder.resolve("shop"));
        grown(shop);
        var before = Files.readAllBytes(shop.database());

        assertThat(new Compaction(shop).runIfDue()).isFalse();

        assertThat(Files.readAllBytes(shop.database())).isEqualTo(before);
    }

    @Test
    void aDiskThatIsFullMeanwhileLeavesTheFileAsItWas() throws IOException {
        var shop = new ShopFile(folder.resolve("shop"), FailingDisk.SCHEME);
        grown(shop);
        var before = Files.readAllBytes(shop.database());

        FailingDisk.fullAfter(3);
        assertThatThrownBy(() -> new Compaction(shop).run()).isNotNull();
        FailingDisk.freeSpace();

        assertThat(Files.readAllBytes(shop.database())).isEqualTo(before);
        assertThat(folder.resolve("shop.compacting")).doesNotExist();
    }

    @Test
    void whatAKilledCompactionLeftBehindGoesWithTheNextOpening() throws IOException {
        var shop = ShopFile.of(folder.resolve("shop"));
        var held = grown(shop);
        Files.createDirectory(folder.resolve("shop.compacting"));
        Files.write(folder.resolve("shop.compacting/shop.mv.db"), new byte[5_000]);

        assertThat(held(shop)).isEqualTo(held);

        assertThat(folder.resolve("shop.compacting")).doesNotExist();
    }

    /// A shop with a long past of small changes, and what it holds.
    private static Map<String, List<?>> grown(ShopFile shop) {
        try (var store = open(shop)) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
            for (int i = 0; i < SAVES; i++) {
                var movement =
                        Samples.movement(10_000L + i, MUG, StockMovement.Kind.ADJUSTMENT, 1, NOON.plusSeconds(i));
                store.apply(Samples.inserting(List.of(movement)), Store.UndoStep.NEW, Progress.NONE);
            }
        }
        return held(shop);
    }

    private static Map<String, List<?>> held(ShopFile shop) {
        try (var store = open(shop)) {
            var held = new TreeMap<String, List<?>>();
            Store.kinds().forEach((name, type) -> held.put(name, all(store, type)));
            return held;
        }
    }

    private static <T extends Entity> List<T> all(Store store, Class<T> type) {
        return store.page(type, 0, 10_000);
    }

    private static Store open(ShopFile shop) {
        return Store.open(shop, Migrations.CURRENT, CLOCK);
    }
}
