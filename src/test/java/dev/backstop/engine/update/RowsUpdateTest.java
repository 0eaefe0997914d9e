package dev.backstop.engine.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.sheet.Checklist;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowsUpdateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant SAVED = Instant.parse("2026-11-27T08:00:00Z");
    private static final Id<Channel> CHANNEL = new Id<>(1);

    private final List<Listing> listings = new ArrayList<>();
    private final List<ListingSource> sources = new ArrayList<>();
    private final List<ImportedFile> files = new ArrayList<>();

    private Listing listing(String sku, int quantity) {
        var listing = new Listing(
                new Id<>(100 + listings.size()),
                CHANNEL,
                null,
                new Sku(sku),
                "The " + sku,
                sku,
                quantity,
                true,
                false,
                Listing.Status.IN_STOCK,
                null,
                null,
                SAVED,
                SAVED,
                null);
        listings.add(listing);
        return listing;
    }

    private ImportedFile file(String format, Instant savedAt, String header) {
        var file = new ImportedFile(
                new Id<>(10 + files.size()), "x", format, null, List.of(header.split(",")), "", savedAt, savedAt, 1, 0);
        files.add(file);
        return file;
    }

    private void row(Listing listing, ImportedFile file, String cells) {
        sources.add(new ListingSource(
                new Id<>(500 + sources.size()),
                listing.id(),
                file.id(),
                "",
                sources.size() + 1,
                List.of(cells.split(",", -1))));
    }

    private RowsUpdate.Result update(ListingChange... changes) {
        return RowsUpdate.of(List.of(changes), listings, sources, files, TODAY, ZoneOffset.UTC);
    }

    private static ListingChange to(Listing listing, @Nullable Integer units, @Nullable LocalDate day) {
        return new ListingChange(listing, units, null, null, day);
    }

    @Test
    void takesTheFormOfTheNewestFileOfEachListing() {
        var mug = listing("Mug", 8);
        var old = file(
                "woocommerce.products",
                SAVED.minusSeconds(900),
                "ID,Type,SKU,Name,In stock?,Stock,Backorders allowed?");
        var fresh = file(
                "woocommerce.products",
                SAVED,
                "ID,Typ,Artikelnummer,Name,Vorrätig?,Lagerbestand,Lieferrückstände erlaubt?");
        row(mug, old, "1,simple,Mug,Mug,1,9,0");
        row(mug, fresh, "1,simple,Mug,Mug,1,8,0");
        var result = update(to(mug, 3, null));
        assertThat(result.files()).hasSize(1);
        assertThat(result.files().getFirst().header()).containsExactly("Artikelnummer", "Lagerbestand");
        assertThat(result.files().getFirst().rows()).containsExactly(List.of("Mug", "3"));
        assertThat(result.byHand()).isEmpty();
    }

    @Test
    void leavesToTheHandWhatNoFileCanSay() {
        var mug = listing("Mug", 8);
        var bag = listing("Bag", 2);
        var file = file("amazon.listings", SAVED, "seller-sku,asin1,quantity,fulfillment-channel");
        row(mug, file, "Mug,B01,8,DEFAULT");
        var day = LocalDate.of(2026, 12, 24);
        var result = update(to(mug, 3, day), to(bag, 1, null));
        assertThat(result.files()).extracting(UpdateFile::rows).containsExactly(List.of(List.of("Mug", "3")));
        assertThat(result.byHand())
                .containsExactly(to(bag, 1, null), new ListingChange(mug, null, null, null, day, null));
    }

    @Test
    void whatAmazonStoresIsNobodysToChange() {
        var lamp = listing("Lamp", 5);
        var file = file("amazon.listings", SAVED, "seller-sku,asin1,quantity,fulfillment-channel");
        row(lamp, file, "Lamp,B01,,AMAZON_EU");
        var result = update(to(lamp, 3, null));
        assertThat(result.files()).isEmpty();
        assertThat(result.byHand()).isEmpty();
        assertThat(result.warnings()).extracting(Message::key).containsExactly("update.warning.stockedByAmazon");
    }

    @Test
    void aChecklistSaysWhatToDoAndWhatToPaste() {
        var mug = listing("Mug", 8);
        var bag = listing("Bag", 4);
        var list = ChecklistUpdate.of(
                        "Etsy",
                        List.of(
                                new ListingChange(mug, 0, false, Listing.Status.OUT_OF_STOCK, null),
                                to(bag, 4, null),
                                new ListingChange(
                                        bag, null, null, Listing.Status.BACKORDER, LocalDate.of(2026, 12, 24), 5)),
                        TODAY,
                        Message::key)
                .orElseThrow();
        assertThat(list.items()).extracting(Checklist.Item::sku).containsExactly("Mug", "Bag");
        assertThat(list.items().getFirst().tasks())
                .containsExactly(new Checklist.Task("update.checklist.quantity", "0"));
        assertThat(list.items().getLast().tasks())
                .containsExactly(
                        new Checklist.Task("update.checklist.handling", "5"),
                        new Checklist.Task("update.checklist.date", "update.checklist.paste.date"));
        assertThat(list.tasks()).isEqualTo(3);
        assertThat(ChecklistUpdate.of("Etsy", List.of(to(bag, 4, null)), TODAY, Message::key))
                .isEmpty();
    }
}
