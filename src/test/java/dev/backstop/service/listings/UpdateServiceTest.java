package dev.backstop.service.listings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateServiceTest {
    @TempDir
    Path folder;

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), Message::key, Locale.UK);

    @AfterEach
    void close() {
        fixture.close();
    }

    private void readFrom(Listing listing, String format, List<String> header, List<String> cells) {
        Id<ImportedFile> file = fixture.shop.newId();
        fixture.perform(
                Edit.insert(
                        ImportedFile.class,
                        new ImportedFile(
                                file, "x.csv", format, null, header, "", ShopFixture.NOW, ShopFixture.NOW, 1, 0)),
                Edit.insert(
                        ListingSource.class,
                        new ListingSource(fixture.shop.newId(), listing.id(), file, "", 1, cells)));
    }

    private List<Finding> findings() {
        return services.listings().findings(fixture.shop.picture());
    }

    @Test
    void eachChannelGetsItsOwnFormOrAPageToTickOff() throws IOException {
        var mug = fixture.product("Mug-1", "Blue mug", "9.50", 0);
        readFrom(
                fixture.listing(Channel.Kind.WOOCOMMERCE, mug, 8),
                "woocommerce.products",
                List.of("ID", "Type", "SKU", "Name", "In stock?", "Stock", "Backorders allowed?"),
                List.of("7", "simple", "Mug-1", "Blue mug", "1", "8", "0"));
        readFrom(
                fixture.listing(Channel.Kind.AMAZON, mug, 8),
                "amazon.listings",
                List.of("seller-sku", "asin1", "quantity", "fulfillment-channel"),
                List.of("Mug-1", "B01", "8", "DEFAULT"));
        fixture.listing(Channel.Kind.ETSY, mug, 8);

        var updates = services.updates().updates(findings());
        var files = services.updates().write(updates, folder);

        assertThat(updates).hasSize(3);
        assertThat(files)
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrder(
                        "woocommerce-2026-11-23.csv",
                        "amazon-inventory-loader-2026-11-23.txt",
                        "etsy-checklist-2026-11-23.html");
        assertThat(Files.readString(folder.resolve("woocommerce-2026-11-23.csv")))
                .isEqualTo("SKU,Stock\nMug-1,0\n");
        assertThat(Files.readString(folder.resolve("amazon-inventory-loader-2026-11-23.txt")))
                .isEqualTo("sku\tquantity\tadd-delete\nMug-1\t0\ta\n");
        assertThat(Files.readString(folder.resolve("etsy-checklist-2026-11-23.html")))
                .contains("Blue mug", "update.checklist.quantity");

        services.updates().write(updates, folder);
        assertThat(folder.resolve("woocommerce-2026-11-23 (2).csv")).exists();
    }

    @Test
    void afterTheChangesAreDoneNothingIsLeftToWrite() {
        var mug = fixture.product("Mug-1", "Blue mug", "9.50", 0);
        fixture.listing(Channel.Kind.ETSY, mug, 8);
        services.listings().markDone(findings());
        assertThat(services.updates().updates(findings())).isEmpty();
    }

    @Test
    void saysWhatCanBeHadForGoogleAndForTheShopsPages() throws IOException {
        fixture.product("Mug-1", "Blue mug", "9.50", 3);
        fixture.product("Bag-1", "Red bag", "4.50", 0);
        var files = services.updates().writeAvailability(folder);
        assertThat(Files.readString(files.getFirst()))
                .startsWith("id\tavailability\tavailability_date\n")
                .contains("Mug-1\tin_stock\t\n")
                .contains("Bag-1\tout_of_stock\t\n");
        assertThat(Files.readString(files.getLast()))
                .startsWith("sku,availability,availabilityStarts\n")
                .contains("Mug-1,https://schema.org/InStock,\n");
    }
}
