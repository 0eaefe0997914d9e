package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// The two Shopify exports that this morning's listings were read from, so that update files can be written in
/// their form.
final class SampleFiles {
    private static final String LOCATION = "Ropewalk Yard";
    private static final List<String> PRODUCTS = List.of(
            "Title",
            "URL handle",
            "SKU",
            "Option1 name",
            "Option1 value",
            "Price",
            "Inventory tracker",
            "Inventory quantity",
            "Continue selling when out of stock",
            "Weight value (grams)");
    private static final List<String> INVENTORY = List.of(
            "Handle",
            "Title",
            "Option1 Name",
            "Option1 Value",
            "Option2 Name",
            "Option2 Value",
            "Option3 Name",
            "Option3 Value",
            "SKU",
            "HS Code",
            "COO",
            "Location",
            "Bin name",
            "Incoming (not editable)",
            "Unavailable (not editable)",
            "Committed (not editable)",
            "Available (not editable)",
            "On hand (current)",
            "On hand (new)");

    private final ShopCalendar calendar;
    private final LongSupplier ids;
    private final List<ImportedFile> files = new ArrayList<>();
    private final List<ListingSource> sources = new ArrayList<>();

    /// The files of the own shop's listings, which stand in the order of their items.
    SampleFiles(List<SampleItem> items, List<Listing> own, ShopCalendar calendar, LongSupplier ids) {
        this.calendar = calendar;
        this.ids = ids;
        var products = file("products_export.csv", "shopify.products.3", PRODUCTS, own.size(), 1);
        var inventory = file("inventory_export.csv", "shopify.inventory.3", INVENTORY, own.size(), 2);
        String lastTitle = "";
        for (int i = 0; i < own.size(); i++) {
            var item = items.get(i);
            boolean first = !item.product().title().equals(lastTitle);
            lastTitle = item.product().title();
            add(own.get(i), products, "", i + 1, productCells(item, own.get(i), first));
            add(own.get(i), inventory, LOCATION, i + 1, inventoryCells(item, own.get(i)));
        }
    }

    List<ImportedFile> files() {
        return List.copyOf(files);
    }

    List<ListingSource> sources() {
        return List.copyOf(sources);
    }

    private ImportedFile file(String name, String format, List<String> header, int rows, int number) {
        var savedAt = calendar.now().minus(Duration.ofMinutes(3));
        var file = new ImportedFile(
                new Id<>(ids.getAsLong()),
                name,
                format,
                null,
                header,
                "%064d".formatted(number),
                savedAt,
                calendar.now(),
                rows,
                0);
        files.add(file);
        return file;
    }

    private void add(Listing listing, ImportedFile file, String location, int row, List<String> cells) {
        sources.add(new ListingSource(new Id<>(ids.getAsLong()), listing.id(), file.id(), location, row, cells));
    }

    /// A product's first row names it; the rows of its other variants leave the title blank.
    private static List<String> productCells(SampleItem item, Listing listing, boolean first) {
        var product = item.product();
        return List.of(
                first ? product.title() : "",
                handle(listing),
                product.sku().value(),
                first ? option(item) : "",
                value(item),
                product.price().amount().stripTrailingZeros().toPlainString(),
                "shopify",
                String.valueOf(listing.statedUnits()),
                listing.sellsWhenOut() ? "CONTINUE" : "DENY",
                String.valueOf(product.weightGrams()));
    }

    private static List<String> inventoryCells(SampleItem item, Listing listing) {
        String quantity = String.valueOf(listing.statedUnits());
        return List.of(
                handle(listing),
                item.product().title(),
                option(item),
                value(item),
                "",
                "",
                "",
                "",
                item.product().sku().value(),
                "",
                "",
                LOCATION,
                "",
                "0",
                "0",
                "0",
                quantity,
                quantity,
                "");
    }

    private static String option(SampleItem item) {
        return item.product().variant() == null ? "Title" : "Style";
    }

    private static String value(SampleItem item) {
        var variant = item.product().variant();
        return variant == null ? "Default Title" : variant;
    }

    private static String handle(Listing listing) {
        int bar = listing.externalKey().indexOf('|');
        return bar < 0 ? listing.externalKey() : listing.externalKey().substring(0, bar);
    }
}
