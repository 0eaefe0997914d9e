package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    @TempDir
    Path folder;

    @Test
    void everyScriptOfTheFolderIsRun() throws IOException, URISyntaxException {
        var scripts =
                Path.of(Objects.requireNonNull(getClass().getClassLoader().getResource(Migrations.CURRENT.folder()))
                        .toURI());
        try (var files = Files.list(scripts)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).sorted())
                    .containsExactlyElementsOf(Migrations.CURRENT.scripts());
        }
    }

    @Test
    void aNewFileHasTheSchemaThatFlywayMakes() throws Exception {
        try (var ours = Database.connected("jdbc:h2:mem:");
                var flyways = Database.connected("jdbc:h2:mem:flyway")) {
            Migrations.CURRENT.create(ours);
            Flyway.configure()
                    .dataSource("jdbc:h2:mem:flyway", "", "")
                    .locations("classpath:" + Migrations.CURRENT.folder())
                    .load()
                    .migrate();

            assertThat(schema(flyways))
                    .filteredOn(line -> !line.contains("flyway"))
                    .isEqualTo(schema(ours));
        }
    }

    @Test
    void anOldFileIsUpgradedBehindABackup() {
        var shop = filledShop();

        try (var store = Store.open(shop, withMore("V002__colours.sql"), CLOCK)) {
            assertThat(store.records().products()).hasSize(2);
            assertThat(store.backups().orElseThrow().all()).hasSize(1);
        }
        try (var store = Store.open(shop, withMore("V002__colours.sql"), CLOCK)) {
            assertThat(store.records().products()).hasSize(2);
        }
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Store.open(shop, Migrations.CURRENT, CLOCK))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.open.newer"));
    }

    @Test
    void anUpgradeThatFailsLeavesTheFileAsItWas() {
        var shop = filledShop();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> Store.open(shop, withMore("V002__colours.sql", "V003__broken.sql"), CLOCK))
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.open.upgradeFailed"));

        try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
            assertThat(store.records().products()).hasSize(2);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**before-upgrade*");
    }

    private ShopFile filledShop() {
        var shop = ShopFile.of(folder.resolve("shop"));
        try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
            store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);
        }
        return shop;
    }

    /// Today's scripts and those of a later program, which lie in another folder: an upgrade only reads
    /// those that are new.
    private static Migrations withMore(String... later) {
        var scripts = new ArrayList<>(Migrations.CURRENT.scripts());
        scripts.addAll(List.of(later));
        return new Migrations("dev/backstop/store/" + (later.length == 1 ? "upgrades" : "failing"), scripts);
    }

    private static List<String> schema(Handle handle) {
        return handle.createQuery("script nodata nosettings")
                .mapTo(String.class)
                .list();
    }
}
