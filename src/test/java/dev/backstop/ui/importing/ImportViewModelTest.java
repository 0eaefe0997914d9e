package dev.backstop.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Meaning;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierField;
import dev.backstop.service.importing.ImportService;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.importing.ImportViewModel.Imported;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
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

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService service = new ImportService(fixture.shop, fixture.history, Message::key);
    private final ImportViewModel model = new ImportViewModel(fixture.shop, service, Work.direct(THROWING));
    private final List<Imported> imported = new ArrayList<>();

    @TempDir
    private Path folder;

    private ImportFiles files;

    @BeforeEach
    void setUp() {
        files = new ImportFiles(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void startsWithTheChoiceAndGoesToTheCheckWithTheFiles() {
        model.open(List.of());
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHOOSE);
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHOOSE);

        model.open(List.of(files.products(), files.orders()));
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHECK);
        assertThat(model.files())
                .extracting(file -> file.loaded().format().id())
                .containsExactly("shopify.products.2", "shopify.orders");
        model.back();
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHOOSE);
    }

    @Test
    void previewsWhatIsNewAndWhatIsWrongBeforeAnythingIsSaved() {
        model.open(List.of(files.products(), files.orders()));
        assertThat(model.rowsToImport()).isEqualTo(2 + 3);
        assertThat(model.rowsToSkip()).isEqualTo(3);
        assertThat(problems()).extracting(Rejected::rowNumber).containsExactly(3, 4, 6);
        assertThat(problems()).extracting(Rejected::fix).containsExactly(Fix.NUMBER, Fix.DATE, Fix.NUMBER);
        assertThat(problems())
                .extracting(row -> header().get(row.column()))
                .containsExactly("Lineitem quantity", "Created at", "Lineitem quantity");
        assertThat(doubts()).singleElement().satisfies(row -> {
            assertThat(row.rowNumber()).isEqualTo(5);
            assertThat(row.reason()).isEqualTo(Message.of("importing.doubt.noSku", "Gift wrap"));
        });
        assertThat(orders().summary().facts())
                .extracting(Message::key)
                .containsExactly("importing.fact.dayFirst", "importing.fact.currency");
        assertThat(fixture.shop.picture().orders()).isEmpty();
    }

    @Test
    void showsTheFirstGoodRowsAsTheShopWouldTakeThemIn() {
        model.open(List.of(files.products(), files.orders()));
        var sample = orders().summary().sample();
        assertThat(sample.rows()).extracting(row -> row.number()).containsExactly(2, 5, 7);
        assertThat(sample.rows().getFirst().values().getLast()).isEqualTo("Tea towel");
    }

    @Test
    void takesACorrectionAtOnce() {
        model.open(List.of(files.products(), files.orders()));
        model.corrections().correct(orders(), problems().get(0), " 2 ");
        assertThat(problems()).extracting(Rejected::rowNumber).containsExactly(4, 6);
        model.corrections().correct(orders(), problems().get(0), "30/09/2026");
        model.corrections().correct(orders(), problems().get(0), "3");
        assertThat(problems()).isEmpty();
        assertThat(model.rowsToImport()).isEqualTo(2 + 6);

        accept();
        assertThat(fixture.shop.picture().orders()).hasSize(6);
        assertThat(imported.getFirst().skipped()).isEmpty();
    }

    @Test
    void saysWhatIsStillWrongWithACorrection() {
        model.open(List.of(files.products(), files.orders()));
        model.corrections().correct(orders(), problems().get(0), "2.5");
        assertThat(problems().get(0).reason()).isEqualTo(Message.of("importing.reason.notWhole", "2.5"));
    }

    @Test
    void takesCorrectionsBackOneByOne() {
        model.open(List.of(files.products(), files.orders()));
        model.corrections().correct(orders(), problems().get(0), "2");
        model.corrections().correct(orders(), problems().get(0), "2026-09-30");
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(problems()).extracting(Rejected::rowNumber).containsExactly(4, 6);
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(problems()).hasSize(3);
        assertThat(model.corrections().takeBack()).isFalse();
    }

    @Test
    void linksALineToTheProductThatIsPickedAndKnowsItAgain() {
        model.open(List.of(files.products(), files.orders()));
        assertThat(model.corrections().products("tow"))
                .extracting(product -> product.sku().value())
                .containsExactly("TOWEL");
        model.corrections().correct(orders(), doubts().getFirst(), "TOWEL");
        assertThat(doubts()).isEmpty();
        accept();
        var towel = fixture.shop.picture().productBySku("TOWEL").orElseThrow();
        assertThat(fixture.shop.picture().linesFor(towel.id()))
                .extracting(line -> line.title())
                .containsExactlyInAnyOrder("Tea towel", "Gift wrap");

        model.open(List.of(files.products(), files.orders()));
        assertThat(doubts()).isEmpty();
        assertThat(model.rowsToImport()).isZero();
    }

    @Test
    void keepsSkippedRowsBesideTheFileAndTakesThemInOnceTheyAreRight() throws IOException {
        model.open(List.of(files.products(), files.orders()));
        assertThat(model.skippedName(orders())).isEqualTo("orders_export_1 – skipped.csv");
        accept();
        var skipped = imported.getFirst().skipped();
        assertThat(skipped).containsExactly(folder.resolve("orders_export_1 – skipped.csv"));
        var text = Files.readString(skipped.getFirst());
        assertThat(text.lines()).hasSize(1 + 3);
        assertThat(text)
                .contains("importing.reason.notANumber,#1002,paul@mail.example")
                .contains("importing.reason.noSuchDay,#1003")
                .contains("importing.reason.negativeQuantity,#1005");

        Files.writeString(
                skipped.getFirst(),
                text.replace(",two,", ",2,").replace("31/09", "30/09").replace(",-3,", ",3,"));
        model.open(skipped);
        assertThat(model.rowsToImport()).isEqualTo(3);
        assertThat(model.rowsToSkip()).isZero();
        accept();
        assertThat(fixture.shop.picture().orders()).hasSize(6);
    }

    @Test
    void neverReplacesAFileOfSkippedRowsAndKeepsThemWhereTheOwnerSays() throws IOException {
        var other = Files.createDirectory(folder.resolve("Later"));
        Files.writeString(other.resolve("orders_export_1 – skipped.csv"), "half corrected");
        model.open(List.of(files.products(), files.orders()));
        model.skippedToProperty().set(other);
        accept();
        assertThat(imported.getFirst().skipped()).containsExactly(other.resolve("orders_export_1 – skipped (2).csv"));
        assertThat(other.resolve("orders_export_1 – skipped.csv")).hasContent("half corrected");
    }

    @Test
    void savesNothingWhereTheSkippedRowsCannotBeKept() {
        model.open(List.of(files.products(), files.orders()));
        model.skippedToProperty().set(folder.resolve("not there"));
        accept();
        assertThat(imported).isEmpty();
        assertThat(model.noticeProperty().get().key()).isEqualTo("io.write.noFolder");
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.CHECK);
        assertThat(fixture.shop.picture().orders()).isEmpty();
        model.skippedToProperty().set(null);
        accept();
        assertThat(fixture.shop.picture().orders()).hasSize(3);
    }

    @Test
    void isTakenBackAsAWholeAndBroughtAgain() {
        model.open(List.of(files.products(), files.orders()));
        accept();
        assertThat(fixture.shop.picture().products()).hasSize(2);
        fixture.history.undo();
        assertThat(fixture.shop.picture().products()).isEmpty();
        assertThat(fixture.shop.picture().orders()).isEmpty();
        fixture.history.redo();
        assertThat(fixture.shop.picture().orders()).hasSize(3);
    }

    @Test
    void saysThatTheSameFilesChangeNothing() {
        model.open(List.of(files.products(), files.orders()));
        accept();
        model.open(List.of(files.orders(), files.products()));
        assertThat(model.rowsToImport()).isZero();
        assertThat(model.rowsSame()).isEqualTo(2 + 3);
        assertThat(model.canAccept()).isFalse();
    }

    @Test
    void aFileThatVanishesAfterTheCheckIsImportedAllTheSame() throws IOException {
        var products = files.products();
        model.open(List.of(products));
        Files.delete(products);
        accept();
        assertThat(fixture.shop.picture().products()).hasSize(2);
    }

    @Test
    void goesOnWithTheGoodFilesWhereOneCannotBeRead() {
        var picture = files.write("products.csv", "\u0089PNG\r\n\u001A\n");
        model.open(List.of(picture, folder.resolve("gone.csv"), files.orders()));
        assertThat(model.files().get(0).trouble()).isNotNull();
        assertThat(model.files().get(1).trouble().key()).isEqualTo("io.read.missing");
        assertThat(model.rowsToImport()).isEqualTo(3);
        model.remove(model.files().getFirst());
        assertThat(model.files()).hasSize(2);
    }

    @Test
    void letsTheOwnerSayInWhichColumnAFieldStands() {
        var renamed = files.write("orders.csv", ImportFiles.ORDERS.replace("Lineitem quantity", "Pieces"));
        model.open(List.of(renamed));
        assertThat(model.files().getFirst().loaded().format()).isNull();
        var kind = model.chosen().formats().stream()
                .filter(format -> format.id().equals("shopify.orders"))
                .findFirst()
                .orElseThrow();
        model.chosen().as(model.files().getFirst(), kind);
        assertThat(model.rowsToSkip()).isEqualTo(6);
        var mapping = new FieldMapping(model);
        var fields = mapping.entries(model.files().getFirst());
        int quantity = fields.indexOf(fields.stream()
                .filter(entry -> entry.label().equals(Message.of("importing.field.units")))
                .findFirst()
                .orElseThrow());
        mapping.choose(model.files().getFirst(), quantity, header(0).indexOf("Pieces"));
        assertThat(model.rowsToSkip()).isEqualTo(3);
        assertThat(model.rowsToImport()).isEqualTo(3);
    }

    @Test
    void remembersTheColumnsOfASuppliersList() {
        model.open(List.of(files.products()));
        accept();
        var supplier = fixture.supplier("Yiwu Homeware", "CN", 30);
        model.open(List.of(files.priceList()));
        assertThat(model.canAccept()).isFalse();
        model.chosen().choose(model.files().getFirst(), supplier);
        var mapping = new FieldMapping(model);
        mapping.choose(model.files().getFirst(), SupplierField.MINIMUM_ORDER.ordinal(), FieldMapping.ABSENT);
        mapping.choose(model.files().getFirst(), SupplierField.CASE_PACK.ordinal(), 4);
        assertThat(model.rowsToImport()).isEqualTo(2);
        accept();
        var picture = fixture.shop.picture();
        var offers = picture.products().stream()
                .flatMap(product -> picture.offersFor(product.id()).stream())
                .toList();
        assertThat(offers).extracting(offer -> offer.casePack()).containsExactlyInAnyOrder(24, 12);

        model.open(List.of(files.write("prices.csv", ImportFiles.PRICE_LIST.replace("3,90", "4,10"))));
        model.chosen().choose(model.files().getFirst(), supplier);
        assertThat(mapping.entries(model.files().getFirst())
                        .get(SupplierField.CASE_PACK.ordinal())
                        .column())
                .isEqualTo(4);
    }

    @Test
    void stopsWhileItIsSavingAndShowsTheCheckAgain() {
        Deque<Runnable> background = new ArrayDeque<>();
        var waiting = new ImportViewModel(fixture.shop, service, new Work(background::add, Runnable::run, THROWING));
        waiting.open(List.of(files.products()));
        runAll(background);
        waiting.accept(imported::add);
        assertThat(waiting.stepProperty().get()).isEqualTo(WizardStep.SAVE);
        waiting.cancel();
        runAll(background);
        assertThat(waiting.stepProperty().get()).isEqualTo(WizardStep.CHECK);
        assertThat(waiting.noticeProperty().get()).isEqualTo(Message.of("importing.notice.stopped"));
        assertThat(imported).isEmpty();
        assertThat(fixture.shop.picture().products()).isEmpty();
        assertThat(waiting.canAccept()).isTrue();
    }

    @Test
    void goesOnAfterItWasLeftWhileReading() {
        Deque<Runnable> background = new ArrayDeque<>();
        var waiting = new ImportViewModel(fixture.shop, service, new Work(background::add, Runnable::run, THROWING));
        waiting.open(List.of(files.products()));
        waiting.cancel();
        runAll(background);
        assertThat(waiting.rowsToImport()).isZero();
        waiting.resume();
        runAll(background);
        assertThat(waiting.rowsToImport()).isEqualTo(2);
    }

    private static void runAll(Deque<Runnable> background) {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private void accept() {
        model.accept(imported::add);
    }

    @Test
    void asksOneQuestionAndRemembersTheAnswerWithTheImport() {
        var supplier = stocked();
        model.open(List.of(files.unclearList("first.csv")));
        model.chosen().choose(first(), supplier);
        var question = model.corrections().questions(first()).getFirst();
        assertThat(question.cell()).isEqualTo("1,200");
        assertThat(model.rowsToSkip()).isEqualTo(1);

        model.corrections().answer(first(), question, Meaning.THOUSANDS);
        assertThat(model.rowsToSkip()).isZero();
        assertThat(model.corrections().takeBack()).isTrue();
        assertThat(model.rowsToSkip()).isEqualTo(1);
        model.corrections().answer(first(), question, Meaning.THOUSANDS);
        model.accept(imported::add);
        assertThat(fixture.shop.picture().offersOf(supplier.id()))
                .extracting(offer -> offer.supplierStock())
                .containsExactlyInAnyOrder(1200, 10);

        model.open(List.of(files.unclearList("second.csv")));
        model.chosen().choose(first(), supplier);
        assertThat(model.corrections().questions(first()))
                .singleElement()
                .satisfies(known -> assertThat(known.isAnswered()).isTrue());
        assertThat(model.rowsToSkip()).isZero();
    }

    @Test
    void keepsHowFarTheStockIsTrustedUntilTheImportIsUndone() {
        var supplier = stocked();
        model.open(List.of(files.unclearList("first.csv")));
        model.chosen().choose(first(), supplier);
        model.chosen().trust(first(), StockRules.of("cap=25; true=40; unknown=ask"));
        model.accept(imported::add);
        assertThat(fixture.shop.picture().offersOf(supplier.id()))
                .extracting(offer -> offer.supplierStock())
                .containsExactly(40);
        assertThat(service.proposedRules(supplier.id())).isEqualTo(StockRules.of("cap=25; true=40; unknown=ask"));

        fixture.history.undo();
        assertThat(service.proposedRules(supplier.id())).isEqualTo(StockRules.STANDARD);
    }

    private Supplier stocked() {
        model.open(List.of(files.products()));
        model.accept(imported::add);
        return fixture.supplier("Yiwu Homeware", "CN", 30);
    }

    private FileItem first() {
        return model.files().getFirst();
    }

    private FileItem orders() {
        return model.files().getLast();
    }

    private List<String> header() {
        return header(model.files().size() - 1);
    }

    private List<String> header(int file) {
        return model.files().get(file).loaded().table().header();
    }

    private List<Rejected> problems() {
        return orders().summary().rejected();
    }

    private List<Rejected> doubts() {
        return orders().summary().doubts();
    }
}
