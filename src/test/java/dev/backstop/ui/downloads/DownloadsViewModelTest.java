package dev.backstop.ui.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.supplier.SupplierField;
import dev.backstop.service.importing.FreshExports;
import dev.backstop.service.importing.FreshExports.Fresh;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of the watched folder is offered, and that it is off until the owner turns it on.
class DownloadsViewModelTest {
    private static final Problems THROWING = new Problems() {
        @Override
        public void show(Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    };

    private static final String PRODUCTS = """
        Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Status
        blue-mug,Blue mug,Title,Default Title,MUG,shopify,5,deny,12.50,active
        """;
    private static final String LIST = "Article,Left\nMUG,12\n";

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, Message::key);
    private final WindowSettings settings = new WindowSettings(Map.of(), _ -> {});
    private @Nullable Path watched;
    private @Nullable Consumer<Path> arrived;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void isOffUntilTheOwnerTurnsItOnAndRemembersIt() {
        var model = model();
        model.begin();
        assertThat(model.watchedProperty().get()).isNull();
        assertThat(watched).isNull();
        assertThat(model.folder()).isEqualTo(folder);

        model.turnOn();
        assertThat(watched).isEqualTo(folder);
        model.close();
        assertThat(watched).isNull();

        model().begin();
        assertThat(watched).isEqualTo(folder);

        var other = folder.resolve("exports");
        model().choose(other);
        var next = model();
        next.begin();
        assertThat(watched).isEqualTo(other);
        next.turnOff();
        assertThat(watched).isNull();
        model().begin();
        assertThat(watched).isNull();
    }

    @Test
    void offersTheFileOfAShopOnceAndImportsNothing() {
        var model = model();
        model.turnOn();
        arrive("products_export.csv", PRODUCTS);
        assertThat(model.found()).singleElement().satisfies(fresh -> {
            assertThat(fresh.path()).hasFileName("products_export.csv");
            assertThat(fresh.what()).isEqualTo(Message.of("importing.format.shopifyProducts"));
        });
        arrive("products_export (1).csv", PRODUCTS);
        assertThat(model.found()).hasSize(1);
        assertThat(fixture.shop.picture().products()).isEmpty();

        assertThat(model.take()).containsExactly(folder.resolve("products_export.csv"));
        assertThat(model.found()).isEmpty();
        arrive("products_export (2).csv", PRODUCTS);
        assertThat(model.found()).isEmpty();
    }

    @Test
    void doesNotOfferWhatWasImportedBefore() {
        var file = write("products.csv", PRODUCTS);
        var loaded = imports.load(file, Progress.NONE);
        imports.accept(imports.preview(List.of(loaded), Map.of(), Progress.NONE), Progress.NONE);
        var model = model();
        model.turnOn();
        arrive("again.csv", PRODUCTS);
        assertThat(model.found()).isEmpty();
    }

    @Test
    void offersAListOnlyOfASupplierThatIsKnown() {
        var model = model();
        model.turnOn();
        arrive("letter.csv", "Dear,Sir\nhello,you\n");
        arrive("stock.csv", LIST);
        assertThat(model.found()).isEmpty();

        var supplier = fixture.supplier("Yiwu Homeware", "CN", 30);
        fixture.perform(new Edit<>(
                ColumnMapping.class,
                null,
                new ColumnMapping(
                        fixture.shop.newId(),
                        supplier.id(),
                        List.of(SupplierField.SUPPLIER_SKU.name(), SupplierField.QUANTITY.name()),
                        List.of("Article", "Left"))));
        arrive("stock (1).csv", LIST + "TOWEL,3\n");
        assertThat(model.found())
                .extracting(Fresh::what)
                .containsExactly(Message.of("downloads.what.list", "Yiwu Homeware"));
    }

    @Test
    void doesNotOfferWhatBackstopWroteItself() {
        var model = model();
        model.turnOn();
        arrive("update.csv", PRODUCTS);
        arrive("products_export – skipped.csv", PRODUCTS);
        assertThat(model.found()).isEmpty();
    }

    @Test
    void saysNothingOfAFileThatCannotBeReadAndLeavesOutOneThatIsGone() throws IOException {
        var model = model();
        model.turnOn();
        arrive("empty.csv", "");
        assertThat(model.found()).isEmpty();
        arrive("products.csv", PRODUCTS);
        Files.delete(folder.resolve("products.csv"));
        assertThat(model.take()).isEmpty();
    }

    @Test
    void saysWhereAFolderCannotBeWatched() {
        var model = new DownloadsViewModel(
                new FreshExports(fixture.shop, imports, path -> path.endsWith("update.csv")),
                settings,
                Work.direct(THROWING),
                (path, _) -> {
                    throw new IOException(path.toString());
                },
                folder);
        model.turnOn();
        assertThat(model.watchedProperty().get()).isNull();
        assertThat(model.noticeProperty().get()).isEqualTo(Message.of("downloads.notice.cannot", folder.toString()));
    }

    private DownloadsViewModel model() {
        return new DownloadsViewModel(
                new FreshExports(fixture.shop, imports, path -> path.endsWith("update.csv")),
                settings,
                Work.direct(THROWING),
                (path, told) -> {
                    watched = path;
                    arrived = told;
                    return () -> watched = null;
                },
                folder);
    }

    private void arrive(String name, String text) {
        var told = arrived;
        assertThat(told).isNotNull();
        told.accept(write(name, text));
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
