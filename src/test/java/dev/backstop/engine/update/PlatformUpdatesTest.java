package dev.backstop.engine.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import dev.backstop.testing.ImportedShop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// From a platform's file, read and taken in as the app does it, to the file that goes back.
class PlatformUpdatesTest {
    private static final Path FILES = Path.of("src/test/resources/dev/backstop/engine/intake");

    private static RowsUpdate.Result twoMoreOfEach(String name) {
        var shop = new ImportedShop();
        shop.take(TableReader.read(FILES.resolve(name), ReadOptions.standard(), Progress.NONE));
        var listings = shop.all(Listing.class);
        assertThat(listings).isNotEmpty();
        return RowsUpdate.of(
                listings.stream()
                        .map(listing -> new ListingChange(listing, listing.statedUnits() + 2, null, null, null))
                        .toList(),
                listings,
                shop.all(ListingSource.class),
                shop.all(ImportedFile.class),
                LocalDate.of(2026, 11, 28),
                ZoneOffset.UTC);
    }

    /// The columns and the number of rows of each file, and what is left to the hand.
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        woocommerce/products-en.csv    ! SKU,Stock 2; SKU,In stock? 1             ! 0
        woocommerce/products-de.csv    ! Artikelnummer,Bestand 2; Artikelnummer,Vorrätig? 1 ! 0
        woocommerce/products-fr.csv    ! UGS,Stock 2; UGS,En stock ? 1            ! 0
        woocommerce/products-es.csv    ! SKU,Inventario 2; SKU,¿Existencias? 1    ! 0
        woocommerce/products-it.csv    ! SKU,Magazzino 2; SKU,In stock? 1         ! 0
        woocommerce/products-nl.csv    ! SKU,Voorraad 2; SKU,Op voorraad? 1       ! 0
        woocommerce/products-pl.csv    ! SKU,Stan magazynowy 2; SKU,W magazynie? 1 ! 0
        woocommerce/products-pt.csv    ! SKU,Estoque 2; SKU,Em estoque? 1         ! 0
        woocommerce/products-ru.csv    ! Артикул,Запасы 2; Артикул,В наличии? 1   ! 0
        woocommerce/products-sv.csv    ! Artikelnummer,Lagersaldo 2; Artikelnummer,I lager? 1 ! 0
        woocommerce/rest-products.json ! SKU,Stock 2; SKU,In stock? 1             ! 0
        amazon/inventory.txt           ! sku,quantity 1                           ! 0
        amazon/all_listings.txt        ! sku,quantity 1                           ! 0
        amazon/listings_de.txt         ! sku,quantity 2                           ! 0
        amazon/price_quantity.txt      ! sku,quantity 1                           ! 0
        amazon/fba.csv                 ! ''                                       ! 0
        etsy/listings-en.csv           ! ''                                       ! 6
        etsy/listings-de.csv           ! ''                                       ! 3
        feed/google.tsv                ! id,availability,availability_date 2      ! 0
        feed/facebook_fr.csv           ! id,availability 1                        ! 0
        """)
    void aFileIsAnsweredInItsOwnForm(String file, String written, int byHand) {
        var result = twoMoreOfEach(file);
        var found = result.files().stream()
                .map(update ->
                        String.join(",", update.header()) + " " + update.rows().size())
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(written);
        assertThat(result.byHand()).hasSize(byHand);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        ebay/active-listings.csv      ! *Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193|CC=UTF-8)
        ebay/active-listings-de.csv   ! *Action(SiteID=Germany|Country=DE|Currency=EUR|Version=1193|CC=UTF-8)
        ebay/file-exchange-active.csv ! *Action(SiteID=UK|Country=GB|Currency=GBP|Version=1193|CC=UTF-8)
        """)
    void ebayIsToldWhichSiteTheRowsAreOf(String file, String action) {
        assertThat(twoMoreOfEach(file).files().getFirst().header().getFirst()).isEqualTo(action);
    }

    /// Whole products go back; where the product's own row is not kept, its variants are left to the hand.
    @ParameterizedTest
    @CsvSource({
        "squarespace/products.csv,Stock,0",
        "square/items.csv,New Quantity Shop,0",
        "bigcommerce/products.csv,Current Stock Level,2",
        "wix/products.csv,inventory,2"
    })
    void wholeProductsGoBackAsTheyCame(String file, String changing, int byHand) {
        var table = TableReader.read(FILES.resolve(file), ReadOptions.standard(), Progress.NONE);
        var result = twoMoreOfEach(file);
        assertThat(result.byHand()).hasSize(byHand);
        for (var update : result.files()) {
            assertThat(update.header()).isEqualTo(table.header());
            int column = table.header().indexOf(changing);
            assertThat(update.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(table.rows()).anySatisfy(before -> {
                        for (int i = 0; i < row.size(); i++) {
                            if (i != column) {
                                assertThat(row.get(i)).isEqualTo(before.cells().get(i));
                            }
                        }
                    }));
        }
    }
}
