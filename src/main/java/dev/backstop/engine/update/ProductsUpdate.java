package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.shopify.ShopifyColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Gathers the rows of products updates: for each touched product all its variants, with the columns that name them
/// and those that change. A column that is left out keeps its values in the shop; one that is there and blank would
/// blank them.
final class ProductsUpdate {
    private static final String FORMAT = "shopify.products";
    static final String[] POLICY = {"Variant Inventory Policy", "Continue selling when out of stock"};
    static final String[] QUANTITY = {"Variant Inventory Qty", "Inventory quantity"};

    private final SourceRows sources;
    private final Map<Id<ImportedFile>, ImportedFile> files = new LinkedHashMap<>();
    private final Map<Id<ImportedFile>, Map<String, String>> handles = new HashMap<>();
    private final Map<Id<Listing>, Boolean> policies = new HashMap<>();
    private final Map<Id<Listing>, Integer> quantities = new HashMap<>();

    ProductsUpdate(SourceRows sources) {
        this.sources = sources;
    }

    /// Takes a change of the policy; false if no products file has told of the whole product.
    boolean addPolicy(ListingChange change) {
        if (change.wantedSellsWhenOut() == null || !touch(change.listing(), POLICY)) {
            return false;
        }
        policies.put(change.listing().id(), change.wantedSellsWhenOut());
        return true;
    }

    /// Takes a change of quantity for a shop that has one location only; false if its products file has no
    /// quantities.
    boolean addQuantity(ListingChange change) {
        if (change.wantedQuantity() == null || !allStated(change.listing()) || !touch(change.listing(), QUANTITY)) {
            return false;
        }
        quantities.put(change.listing().id(), change.wantedQuantity());
        return true;
    }

    List<UpdateFile> files(LocalDate today) {
        var updates = new ArrayList<UpdateFile>();
        for (var file : files.values()) {
            var number = files.size() == 1 ? "" : "-" + (updates.size() + 1);
            updates.add(file("shopify-products-" + today + number + ".csv", file));
        }
        return updates;
    }

    private boolean touch(Listing listing, String... changing) {
        var file = sources.fileOf(listing, FORMAT).orElse(null);
        if (file == null || Columns.of(file).indexOf(changing) < 0) {
            return false;
        }
        var handle = handle(listing, file);
        if (handle.isEmpty() || !sources.variants(listing).stream().allMatch(this::isKnownFromProducts)) {
            return false;
        }
        files.put(file.id(), file);
        handles.computeIfAbsent(file.id(), _ -> new HashMap<>()).put(SourceRows.parent(listing), handle);
        return true;
    }

    /// Whether every other variant has a quantity to go into the file beside the changed one: a blank there, or a 0
    /// that nobody stated, would be taken for its stock.
    private boolean allStated(Listing changed) {
        return sources.variants(changed).stream()
                .allMatch(variant ->
                        variant.id().equals(changed.id()) || !variant.tracked() || variant.quantity() != null);
    }

    /// A variant that only the inventory has told of is newer than the products file, which must not be imported
    /// without it. One that an older products file told of, and the newest does not, is gone.
    private boolean isKnownFromProducts(Listing variant) {
        return sources.fileOf(variant, FORMAT).isPresent();
    }

    private UpdateFile file(String name, ImportedFile file) {
        var columns = new ArrayList<Integer>();
        for (int i = 0; i < file.header().size(); i++) {
            if (isNaming(file.header().get(i))) {
                columns.add(i);
            }
        }
        var ofFile = handles.getOrDefault(file.id(), Map.of());
        var touched = sources.rows(file).stream()
                .filter(row -> ofFile.containsKey(SourceRows.parent(sources.listing(row))))
                .toList();
        int policy = touched.stream().anyMatch(row -> policies.containsKey(row.listingId()))
                ? Columns.of(file).indexOf(POLICY)
                : -1;
        int quantity = touched.stream().anyMatch(row -> quantities.containsKey(row.listingId()))
                ? Columns.of(file).indexOf(QUANTITY)
                : -1;
        if (policy >= 0) {
            columns.add(policy);
        }
        if (quantity >= 0) {
            columns.add(quantity);
        }
        var header = columns.stream().map(file.header()::get).toList();
        var rows = touched.stream()
                .map(row -> cells(row, file, columns, policy, quantity))
                .toList();
        return new UpdateFile(
                name, header, rows, quantity < 0 ? List.of() : List.of(Message.of("update.warning.restatesStock")));
    }

    private List<String> cells(ListingSource row, ImportedFile file, List<Integer> columns, int policy, int quantity) {
        var listing = sources.listing(row);
        var cells = new ArrayList<String>();
        for (int column : columns) {
            var known = column < row.cells().size() ? row.cells().get(column) : "";
            if (column == policy) {
                cells.add(policy(policies.getOrDefault(listing.id(), listing.sellsWhenOut()), known));
            } else if (column == handleColumn(file)) {
                cells.add(handles.getOrDefault(file.id(), Map.of()).getOrDefault(SourceRows.parent(listing), known));
            } else if (column == quantity) {
                var units = quantities.getOrDefault(listing.id(), listing.quantity());
                cells.add(units == null ? known : String.valueOf(units));
            } else {
                cells.add(known);
            }
        }
        return cells;
    }

    /// Whether a policy in whatever words says that selling goes on.
    static boolean isSelling(String text) {
        return text.equalsIgnoreCase("continue") || text.equalsIgnoreCase("true");
    }

    /// The policy in the words that the file itself uses: deny, DENY or false.
    static String policy(boolean sellsWhenOut, String known) {
        var text = known.strip();
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            var word = String.valueOf(sellsWhenOut);
            return text.equals(text.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word;
        }
        var word = sellsWhenOut ? "continue" : "deny";
        return !text.isEmpty() && text.equals(text.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word;
    }

    /// How the file writes the handle of a listing's product; hand-made files write it on the first of its rows
    /// only.
    private String handle(Listing listing, ImportedFile file) {
        int column = handleColumn(file);
        return sources.variants(listing).stream()
                .flatMap(variant -> sources.rows(variant, file).stream())
                .map(row -> column < 0 || column >= row.cells().size()
                        ? ""
                        : row.cells().get(column).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static int handleColumn(ImportedFile file) {
        return Columns.of(file).indexOf("Handle", "URL handle");
    }

    static boolean isNaming(String column) {
        return ShopifyColumns.NAMING.stream().anyMatch(name -> name.equalsIgnoreCase(column.strip()));
    }
}
