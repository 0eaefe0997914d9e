package dev.backstop.engine.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.csv.CsvWriter;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShopifyUpdateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LEADING =
            "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,SKU,HS"
                    + " Code,COO,";

    private static final String INVENTORY_3 = LEADING
            + "Location,Bin name,Incoming (not editable),Unavailable (not editable),Committed (not editable),Available"
            + " (not editable),On hand (current),On hand (new)\n"
            + "mug,\"Mug, blue\",Title,Default Title,,,,,MUG,,GB,Shop,A1,0,1,2,5,8,\n"
            + "mug,\"Mug, blue\",Title,Default Title,,,,,MUG,,GB,Attic,,0,0,0,3,3,\n"
            + "mug,\"Mug, blue\",Title,Default Title,,,,,MUG,,GB,Van,,0,0,0,not stocked,not stocked,\n"
            + "bag,Bag,Size,S,,,,,BAG-S,,,Shop,,0,0,0,4,4,\n";

    private static final String INVENTORY_2 = LEADING + "Location,Incoming,Unavailable,Committed,Available,On hand\n"
            + "mug,Mug,Title,Default Title,,,,,MUG,,,Shop,0,0,2,5,7\n"
            + "mug,Mug,Title,Default Title,,,,,MUG,,,Attic,0,0,0,3,3\n"
            + "bag,Bag,Size,S,,,,,BAG-S,,,Shop,0,0,0,4,4\n";

    private static final String INVENTORY_1 = LEADING + "Shop,Attic\n"
            + "mug,Mug,Title,Default Title,,,,,MUG,,,5,3\nbag,Bag,Size,S,,,,,BAG-S,,,4,not stocked\n";

    private static final String PRODUCTS_2 =
            "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant"
                    + " Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Image Src,Status\n"
                    + "bag,Bag,\"<p>a\n"
                    + "b</p>\",Size,S,Colour,Red,BAG-S,shopify,4,deny,20,1.jpg,active\n"
                    + "bag,,,,M,,Red,BAG-M,shopify,0,deny,20,2.jpg,\n"
                    + "bag,,,,,,,,,,,,3.jpg,\n"
                    + "mug,Mug,,Title,Default Title,,,MUG,shopify,8,continue,9.50,,active\n";

    private static final String PRODUCTS_3 =
            "Title,URL handle,SKU,Option1 name,Option1 value,Price,Inventory tracker,Inventory quantity,Continue"
                    + " selling when out of stock,Status\n"
                    + "Bag,bag,BAG-S,Size,S,20,shopify,4,DENY,Active\n"
                    + ",bag,BAG-M,,M,20,shopify,0,DENY,\n"
                    + "Mug,mug,MUG,Title,Default Title,9.50,shopify,8,CONTINUE,Active\n";

    @TempDir
    Path folder;

    private final ImportedShop shop = new ImportedShop();

    private ListingChange change(String sku, @Nullable Integer quantity, @Nullable Boolean sellsWhenOut) {
        return new ListingChange(shop.listing(sku), quantity, sellsWhenOut, null, null);
    }

    private List<UpdateFile> updates(ListingChange... changes) {
        return ShopifyUpdate.files(
                Arrays.asList(changes),
                shop.all(Listing.class),
                shop.all(ListingSource.class),
                shop.all(ImportedFile.class),
                TODAY);
    }

    private static String text(UpdateFile file) {
        return String.join(",", file.header()) + "\n"
                + String.join(
                        "\n",
                        file.rows().stream().map(row -> String.join(",", row)).toList());
    }

    private static List<String> warnings(List<UpdateFile> files) {
        return files.stream()
                .flatMap(file -> file.warnings().stream())
                .map(Message::key)
                .toList();
    }

    /// The three generations of the inventory file.
    enum Generation {
        FIRST(INVENTORY_1),
        SECOND(INVENTORY_2),
        THIRD(INVENTORY_3);

        private final String text;

        Generation(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource(Generation.class)
    void importingTheWrittenFileGivesTheWantedState(Generation generation) throws IOException {
        for (int wanted : new int[] {0, 2, 6, 20, -1}) {
            var fresh = new ImportedShop();
            fresh.take(FileText.table("inventory.csv", FileText.SAVED, generation.text));
            var change = new ListingChange(fresh.listing("MUG"), wanted, null, null, null);
            var files = ShopifyUpdate.files(
                    List.of(change),
                    fresh.all(Listing.class),
                    fresh.all(ListingSource.class),
                    fresh.all(ImportedFile.class),
                    TODAY);
            assertThat(files).hasSize(1);
            assertThat(files.getFirst().warnings()).isEmpty();
            assertThat(files.getFirst().header())
                    .isEqualTo(fresh.all(ImportedFile.class).getFirst().header());
            // a shop that took this file would export all its locations; here the rows left out are as they were
            var before = fresh.listing("BAG-S");
            fresh.take(List.of(ImportedShop.read(TableReader.read(
                    written(merged(fresh, files.getFirst())), ReadOptions.standard(), Progress.NONE))));
            assertThat(fresh.listing("MUG").quantity())
                    .as("%s wants %d", generation, wanted)
                    .isEqualTo(wanted);
            assertThat(fresh.listing("BAG-S").quantity()).isEqualTo(before.quantity());
        }
    }

    /// The imported file with the rows of the update in place of its own.
    private static UpdateFile merged(ImportedShop shop, UpdateFile update) {
        var file = shop.all(ImportedFile.class).getFirst();
        int location = file.header().indexOf("Location");
        var rows = shop.all(ListingSource.class).stream()
                .map(ListingSource::cells)
                .distinct()
                .map(cells -> update.rows().stream()
                        .filter(row -> row.get(8).equals(cells.get(8))
                                && (location < 0 || row.get(location).equals(cells.get(location))))
                        .findFirst()
                        .orElse(cells))
                .toList();
        return new UpdateFile(update.name(), update.header(), rows, List.of());
    }

    private Path written(UpdateFile update) throws IOException {
        var path = folder.resolve(update.name());
        CsvWriter.writeForSystem(path, update.header(), update.rows());
        Files.setLastModifiedTime(path, FileTime.from(FileText.SAVED.plusSeconds(600)));
        return path;
    }

    @Test
    void theThirdGenerationGetsTheNewCountBesideTheCurrent() {
        shop.take(FileText.table("inventory.csv", FileText.SAVED, INVENTORY_3));
        var file = updates(change("MUG", 0, null)).getFirst();
        assertThat(file.name()).isEqualTo("shopify-inventory-2026-11-23.csv");
        assertThat(file.rows())
                .containsExactly(
                        List.of(
                                "mug",
                                "Mug, blue",
                                "Title",
                                "Default Title",
                                "",
                                "",
                                "",
                                "",
                                "MUG",
                                "",
                                "GB",
                                "Shop",
                                "A1",
                                "0",
                                "1",
                                "2",
                                "5",
                                "8",
                                "3"),
                        List.of(
                                "mug",
                                "Mug, blue",
                                "Title",
                                "Default Title",
                                "",
                                "",
                                "",
                                "",
                                "MUG",
                                "",
                                "GB",
                                "Attic",
                                "",
                                "0",
                                "0",
                                "0",
                                "3",
                                "3",
                                "0"));
    }

    @Test
    void writesChangedRowsOnly() {
        shop.take(FileText.table("inventory.csv", FileText.SAVED, INVENTORY_3));
        assertThat(updates(change("MUG", 8, null), change("BAG-S", 4, null))).isEmpty();
        assertThat(updates(change("MUG", 9, null)).getFirst().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo("9"));
        assertThat(updates(change("MUG", 6, null)).getFirst().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getLast()).isEqualTo("6"));
    }

    @Test
    void neverLeavesAStockCellBlank() {
        for (var text : List.of(INVENTORY_1, INVENTORY_2, INVENTORY_3)) {
            var fresh = new ImportedShop();
            fresh.take(FileText.table("inventory.csv", FileText.SAVED, text));
            for (var listing : fresh.all(Listing.class)) {
                var files = ShopifyUpdate.files(
                        List.of(new ListingChange(listing, 1, null, null, null)),
                        fresh.all(Listing.class),
                        fresh.all(ListingSource.class),
                        fresh.all(ImportedFile.class),
                        TODAY);
                assertThat(files.getFirst().rows())
                        .allSatisfy(row -> assertThat(row.subList(11, row.size()))
                                .filteredOn(cell -> cell.isEmpty())
                                .hasSizeLessThanOrEqualTo(1));
                assertThat(files.getFirst().rows())
                        .allSatisfy(row -> assertThat(row.getLast()).isNotBlank());
            }
        }
    }

    @Test
    void aPolicyNeedsAllVariantsOfItsProductAndNothingElse() {
        shop.take(FileText.table("products.csv", FileText.SAVED, PRODUCTS_2));
        var files = updates(change("BAG-M", null, true));
        assertThat(files)
                .singleElement()
                .satisfies(file -> assertThat(text(file)).isEqualTo("""
                    Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Inventory Policy
                    bag,Bag,Size,S,Colour,Red,deny
                    bag,,,M,,Red,continue\
                    """));
        assertThat(files.getFirst().name()).isEqualTo("shopify-products-2026-11-23.csv");
    }

    @Test
    void keepsTheFamilyAndItsWordsOfTheImportedFile() {
        shop.take(FileText.table("products.csv", FileText.SAVED, PRODUCTS_3));
        assertThat(text(updates(change("BAG-S", null, true), change("MUG", null, false))
                        .getFirst()))
                .isEqualTo("""
                    Title,URL handle,Option1 name,Option1 value,Continue selling when out of stock
                    Bag,bag,Size,S,CONTINUE
                    ,bag,,M,DENY
                    Mug,mug,Title,Default Title,DENY\
                    """);
    }

    @Test
    void importingTheWrittenPolicyGivesTheWantedState() throws IOException {
        for (var text : List.of(PRODUCTS_2, PRODUCTS_3)) {
            var fresh = new ImportedShop();
            fresh.take(FileText.table("products.csv", FileText.SAVED, text));
            var price = fresh.product("BAG-M").price();
            var files = ShopifyUpdate.files(
                    List.of(new ListingChange(fresh.listing("BAG-M"), null, true, null, null)),
                    fresh.all(Listing.class),
                    fresh.all(ListingSource.class),
                    fresh.all(ImportedFile.class),
                    TODAY);
            fresh.take(List.of(ImportedShop.read(
                    TableReader.read(written(files.getFirst()), ReadOptions.standard(), Progress.NONE))));
            assertThat(fresh.listing("BAG-M").sellsWhenOut()).isTrue();
            assertThat(fresh.listing("BAG-M").status()).isEqualTo(Listing.Status.BACKORDER);
            assertThat(fresh.listing("BAG-S").sellsWhenOut()).isFalse();
            assertThat(fresh.listing("BAG-S").quantity()).isEqualTo(4);
            assertThat(fresh.product("BAG-M").price())
                    .as("columns left out change nothing")
                    .isEqualTo(price);
        }
    }

    @Test
    void withoutInventoryTheProductsFileCarriesTheQuantity() {
        shop.take(FileText.table("products.csv", FileText.SAVED, PRODUCTS_2));
        var files = updates(change("BAG-S", 1, true));
        assertThat(text(files.getFirst())).isEqualTo("""
            Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Inventory Policy,Variant Inventory Qty
            bag,Bag,Size,S,Colour,Red,continue,1
            bag,,,M,,Red,deny,0\
            """);
        assertThat(warnings(files)).containsExactly("update.warning.restatesStock");
    }

    @Test
    void refusesAProductWhoseRowsAreNotAllKnown() {
        shop.take(FileText.table(
                "products.csv", FileText.SAVED, PRODUCTS_2.replace("BAG-M,shopify,0", "BAG-M,shopify,none at all")));
        assertThat(warnings(updates(change("BAG-S", null, true)))).containsExactly("update.warning.noProductRows");
        var other = new ImportedShop();
        other.take(FileText.table("products.csv", FileText.SAVED, PRODUCTS_3));
        other.take(
                FileText.table("inventory.csv", FileText.SAVED, INVENTORY_3.replace(",S,,,,,BAG-S", ",XL,,,,,BAG-XL")));
        var files = ShopifyUpdate.files(
                List.of(new ListingChange(other.listing("BAG-S"), null, true, null, null)),
                other.all(Listing.class),
                other.all(ListingSource.class),
                other.all(ImportedFile.class),
                TODAY);
        assertThat(warnings(files)).as("the new size would be deleted").containsExactly("update.warning.noProductRows");
    }

    @Test
    void writesTheHandleWhereAHandMadeFileLeftItOut() {
        shop.take(FileText.table("products.csv", FileText.SAVED, PRODUCTS_2.replace("bag,,,,M", ",,,,M")));
        assertThat(updates(change("BAG-M", null, true)).getFirst().rows())
                .extracting(List::getFirst)
                .containsExactly("bag", "bag");
    }

    @Test
    void saysWhatNoFileCanDo() {
        shop.take(FileText.table("orders-less.csv", FileText.SAVED, INVENTORY_2));
        var listing = shop.listing("MUG");
        var files = updates(
                new ListingChange(listing, null, true, null, null),
                new ListingChange(listing, null, null, null, LocalDate.of(2026, 12, 4)));
        assertThat(warnings(files)).containsExactly("update.warning.noProductRows", "update.warning.byHand");
        assertThat(files.getFirst().isEmpty()).isTrue();
    }

    /// A blank beside it, or a 0 that nobody stated, would become the stock of the other sizes.
    @Test
    void writesNoStockBesideAVariantWhoseQuantityNobodyStated() {
        shop.take(FileText.table(
                "products.csv",
                FileText.SAVED,
                PRODUCTS_3.replace(",bag,BAG-M,,M,20,shopify,0,DENY,", ",bag,BAG-M,,M,20,shopify,,DENY,")));
        assertThat(shop.listing("BAG-M").quantity()).isNull();

        var stock = updates(change("BAG-S", 2, null));
        assertThat(warnings(stock)).contains("update.warning.noSourceRow");
        assertThat(stock).allMatch(UpdateFile::isEmpty);

        assertThat(text(updates(change("BAG-M", 2, null)).getFirst()))
                .as("that one itself may be given one")
                .contains("bag,Size,S,4\n", "bag,,M,2");
    }

    @Test
    void saysThatTheListingHasChangedSinceTheExport() {
        shop.take(FileText.table("inventory.csv", FileText.SAVED, INVENTORY_3));
        var l = shop.listing("MUG");
        shop.replace(
                Listing.class,
                l,
                new Listing(
                        l.id(),
                        l.channelId(),
                        l.productId(),
                        l.sku(),
                        l.title(),
                        l.externalKey(),
                        6,
                        true,
                        false,
                        l.status(),
                        null,
                        null,
                        l.checkedAt(),
                        FileText.SAVED.plusSeconds(60),
                        null));
        var files = updates(change("MUG", 2, null));
        assertThat(warnings(files)).containsExactly("update.warning.changedSinceExport");
        assertThat(files.getFirst().rows().getFirst().getLast())
                .as("available 5 and 3 less 6")
                .isEqualTo("3");
    }
}
