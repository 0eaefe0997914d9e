package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.MUG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {
    @TempDir
    Path folder;

    @Test
    void everythingIsThereAgainAfterClosing() {
        Id<Product> given;
        try (var store = open()) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
            given = store.newId();
            store.apply(Samples.inserting(List.of(Samples.product(given.value(), "LAST"))), Progress.NONE);
        }
        try (var store = open()) {
            assertThat(store.records().products()).hasSize(3).contains(MUG);
            assertThat(store.<Product>newId()).isGreaterThan(given);
        }
        assertThat(folder.resolve("shop.open")).doesNotExist();
    }

    @Test
    void whoAsksTooLateDoesNotOpenTheFileAgain() {
        var shop = ShopFile.of(folder.resolve("shop"));
        var database = Database.open(shop, Migrations.CURRENT, new Backups(shop, CLOCK));
        database.close();

        assertThatThrownBy(database::handle).isInstanceOf(CancellationException.class);
        try (var store = open()) {
            assertThat(store.records().products()).isEmpty();
        }
    }

    @Test
    void onlyTheOwnerMayReadTheFile() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        try (var _ = Store.open(folder.resolve("new/shop"), CLOCK)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/shop.mv.db"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void nothingIsSavedIntoAFileThatIsNotInItsPlaceAnyMore() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
                .as("elsewhere an open file cannot be moved")
                .contains("posix");
        var file = folder.resolve("shop.mv.db");
        var bowl = Samples.product(1012, "BOWL");
        try (var store = open()) {
            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
            Files.move(file, folder.resolve("elsewhere.mv.db"));
            assertThatProblem("store.save.gone", () -> store.apply(Samples.inserting(List.of(bowl)), Progress.NONE));

            Files.createFile(file);
            assertThatProblem("store.save.gone", () -> store.apply(Samples.inserting(List.of(bowl)), Progress.NONE));

            Files.move(folder.resolve("elsewhere.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
            store.apply(Samples.inserting(List.of(bowl)), Progress.NONE);
        }
        try (var store = open()) {
            assertThat(store.records().products()).containsExactly(MUG, bowl);
        }
    }

    @Test
    void aShopThatIsOpenElsewhereIsRefusedInPlainWords() throws IOException {
        try (var store = open()) {
            assertThatProblem("store.open.inUse", this::open);

            var other = ChildJvm.start(OpeningShop.class, folder.resolve("shop").toString());

            assertThat(ChildJvm.output(other)).contains("store.open.inUse");
            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
        }
    }

    @Test
    void aFolderNameThatWouldChangeTheSettingsIsRefused() {
        assertThatProblem(
                "store.open.semicolon", () -> Store.open(folder.resolve("x;INIT=drop all objects/shop"), CLOCK));
    }

    @Test
    void aDamagedFileIsReportedAndLeftAsItIs() throws IOException {
        open().close();
        var damaged = Files.readAllBytes(file());
        for (int i = 0; i < damaged.length; i++) {
            damaged[i] = (byte) (i * 31);
        }
        Files.write(file(), damaged);

        assertThatProblem("store.open.damaged", this::open);
        assertThat(file()).hasBinaryContent(damaged);
    }

    @Test
    void aFileCutOffInTheMiddleIsReportedAndLeftAsItIs() throws IOException {
        try (var store = open()) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
        }
        try (var channel = Files.newByteChannel(file(), StandardOpenOption.WRITE)) {
            channel.truncate(8192);
        }
        var cut = Files.readAllBytes(file());

        assertThatProblem("store.open.damaged", this::open);
        assertThat(file()).hasBinaryContent(cut);
    }

    @Test
    void aFileFromANewerProgramIsReportedAndLeftAsItIs() throws Exception {
        open().close();
        change("update shop_file set schema_version = 99");
        var before = Files.readAllBytes(file());

        assertThatProblem("store.open.newer", this::open);
        assertThat(file()).hasBinaryContent(before);
        change("update shop_file set schema_version = 1");
        open().close();
    }

    @Test
    void aFileOfAnotherBuildThatLacksSomethingIsReportedAndLeftAsItIs() throws Exception {
        open().close();
        change("alter table products drop column service_level");
        var before = Files.readAllBytes(file());

        assertThatProblem("store.open.otherBuild", this::open);
        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void anotherProgramsDatabaseIsReported() throws Exception {
        open().close();
        change("drop table shop_file");

        assertThatProblem("store.open.damaged", this::open);
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws IOException {
        open().close();
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeThat(Files.isWritable(folder))
                    .as("the superuser may write anywhere")
                    .isFalse();

            assertThatProblem("store.open.readOnly", this::open);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void afterAnUncleanEndAFileThatHoldsNothingNewerIsOpenedAsItIs() throws IOException {
        try (var store = open()) {
            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
        }
        Files.createFile(folder.resolve("shop.open"));

        try (var store = open()) {
            assertThat(store.find(Product.class, MUG.id())).contains(MUG);
            assertThat(folder.resolve("shop-before-recovery.mv.db")).doesNotExist();
        }
        assertThat(folder.resolve("shop.open")).doesNotExist();
    }

    @Test
    void aCopyFromAnEarlierRecoveryIsNeverPutInThePlaceOfANewerFile() throws Exception {
        try (var store = open()) {
            store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
        }
        Files.writeString(folder.resolve("shop-before-recovery.mv.db"), "of an earlier session");
        Files.createFile(folder.resolve("shop.open"));
        change("update shop_file set schema_version = 99");
        var before = Files.readAllBytes(file());

        assertThatProblem("store.open.newer", this::open);
        assertThat(file()).hasBinaryContent(before);
    }

    private Store open() {
        return Store.open(folder.resolve("shop"), CLOCK);
    }

    private Path file() {
        return folder.resolve("shop.mv.db");
    }

    private void change(String sql) throws Exception {
        try (var handle = Database.connected(ShopFile.of(folder.resolve("shop")).url())) {
            handle.execute(sql);
            handle.commit();
        }
    }

    private static void assertThatProblem(String key, Runnable work) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(work::run)
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo(key));
    }

    /// A process that opens the shop of its argument and says what came of it.
    static final class OpeningShop {
        private OpeningShop() {}

        public static void main(String[] args) {
            try (var _ = Store.open(Path.of(args[0]), CLOCK)) {
                System.out.println("opened");
            } catch (Problem problem) {
                System.out.println(problem.what());
            }
        }
    }
}
