package dev.backstop.engine.update;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Forms whose import takes whole rows only: Squarespace, Wix, Square, BigCommerce. Every row of a touched product
/// goes back as it came, all columns in their order, with nothing changed but the stock.
final class WholeRowsForm implements ChannelForm {
    private final String name;
    private final Header header;
    private final Stock stock;
    private final Cells sku;
    private final Cells title;
    private final Predicate<List<String>> listing;
    private final List<Group> groups;
    private final Map<List<String>, Integer> groupOf = new HashMap<>();

    /// A product and the rows of its variants, and whether the row that the product begins with is among them.
    private record Group(List<List<String>> rows, boolean whole) {}

    private WholeRowsForm(
            String name,
            Header header,
            List<RawTable.Row> rows,
            Stock stock,
            Products products,
            Predicate<List<String>> listing) {
        this.name = name;
        this.header = header;
        this.stock = stock;
        this.listing = listing;
        sku = Cells.of(header, "SKU", "Product Code/SKU");
        title = Cells.of(header, "Title", "name", "Item Name", "Product Name");
        groups = grouped(rows, products);
        for (int i = 0; i < groups.size(); i++) {
            for (var row : groups.get(i).rows()) {
                groupOf.put(row, i);
            }
        }
    }

    static Optional<ChannelForm> of(Header header, List<RawTable.Row> rows) {
        return squarespace(header, rows)
                .or(() -> wix(header, rows))
                .or(() -> square(header, rows))
                .or(() -> bigCommerce(header, rows));
    }

    private static Optional<ChannelForm> squarespace(Header header, List<RawTable.Row> rows) {
        var product = Cells.of(header, "Product ID [Non Editable]", "Product ID");
        var variant = Cells.of(header, "Variant ID [Non Editable]", "Variant ID");
        var units = Cells.of(header, "Stock");
        return product.exists() && variant.exists() && units.exists()
                ? Optional.of(new WholeRowsForm(
                        "squarespace-products",
                        header,
                        rows,
                        new Stock(units, units),
                        new Products(
                                row -> !product.text(row).isEmpty(),
                                (_, row) -> product.text(row).isEmpty()),
                        row -> !units.text(row).isEmpty()))
                : Optional.empty();
    }

    private static Optional<ChannelForm> wix(Header header, List<RawTable.Row> rows) {
        var kind = Cells.of(header, "fieldType");
        var handle = Cells.of(header, "handleId", "handle");
        var units = Cells.of(header, "inventory");
        return handle.exists() && kind.exists() && units.exists()
                ? Optional.of(new WholeRowsForm(
                        "wix-products",
                        header,
                        rows,
                        new Stock(units, units),
                        new Products(
                                row -> kind.text(row).equalsIgnoreCase("Product"),
                                (first, row) -> handle.text(row).equals(handle.text(first))),
                        row -> !units.text(row).isEmpty()))
                : Optional.empty();
    }

    private static Optional<ChannelForm> square(Header header, List<RawTable.Row> rows) {
        var token = Cells.of(header, "Token");
        var item = Cells.of(header, "Item Name");
        var now = header.names().stream()
                .filter(name -> name.startsWith("Current Quantity"))
                .findFirst();
        var then = now.map(name -> Cells.of(header, name.replace("Current Quantity", "New Quantity")));
        if (!token.exists() || now.isEmpty() || then.isEmpty() || !then.get().exists()) {
            return Optional.empty();
        }
        return Optional.of(new WholeRowsForm(
                "square-items",
                header,
                rows,
                new Stock(Cells.of(header, now.get()), then.get()),
                new Products(_ -> true, (first, row) -> item.text(row).equals(item.text(first))),
                row -> !token.text(row).isEmpty()));
    }

    private static Optional<ChannelForm> bigCommerce(Header header, List<RawTable.Row> rows) {
        var kind = Cells.of(header, "Item Type", "Item");
        var counted = Cells.of(header, "Track Inventory", "Inventory Tracking");
        var units = Cells.of(header, "Current Stock Level", "Current Stock");
        return kind.exists() && units.exists() && header.has("Product Code/SKU", "Inventory Tracking")
                ? Optional.of(new WholeRowsForm(
                        "bigcommerce-products",
                        header,
                        rows,
                        new Stock(units, units),
                        new Products(
                                row -> kind.text(row).equalsIgnoreCase("Product"),
                                (first, row) -> !kind.text(row).equalsIgnoreCase("Product")
                                        && counted.text(first).matches("(?i)by option|variant")),
                        row -> !kind.text(row).equalsIgnoreCase("Rule")
                                && !units.text(row).isEmpty()))
                : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        return listing.test(cells)
                ? Optional.of(new Said(
                        sku.text(cells), title.text(cells), stock.read().units(cells)))
                : Optional.empty();
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        Map<List<String>, String> texts = new HashMap<>();
        Set<Integer> touched = new HashSet<>();
        var left = new ArrayList<Left>();
        for (var change : changes) {
            var group = groupOf.get(change.cells());
            var units = change.wanted().quantity();
            if (units == null) {
                continue;
            }
            if (group == null || !groups.get(group).whole()) {
                left.add(new Left(
                        change,
                        Message.of("update.warning.notByFile", sku.text(change.cells()), title.text(change.cells()))));
                continue;
            }
            stock.text(change.cells(), units).ifPresent(text -> {
                texts.put(change.cells(), text);
                touched.add(group);
            });
        }
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < groups.size(); i++) {
            if (touched.contains(i)) {
                groups.get(i).rows().forEach(row -> rows.add(changed(row, texts.get(row))));
            }
        }
        var file = new UpdateFile(name + "-" + day + ".csv", header.names(), rows, List.of());
        return new Written(rows.isEmpty() ? List.of() : List.of(file), left);
    }

    private List<String> changed(List<String> row, @Nullable String text) {
        var cells = new ArrayList<>(row);
        while (cells.size() < header.names().size()) {
            cells.add("");
        }
        if (text != null) {
            cells.set(stock.write().index(), text);
        }
        return cells;
    }

    private static List<Group> grouped(List<RawTable.Row> rows, Products products) {
        var groups = new ArrayList<Group>();
        for (var row : rows) {
            boolean joins = !groups.isEmpty()
                    && products.joins().test(groups.getLast().rows().getFirst(), row.cells());
            if (!joins) {
                groups.add(new Group(new ArrayList<>(), products.begins().test(row.cells())));
            }
            groups.getLast().rows().add(row.cells());
        }
        return groups;
    }

    /// How products are told apart: the row one begins with, and whether a row belongs to what began with another. A
    /// variant whose product's own row was not kept must join no other product.
    private record Products(Predicate<List<String>> begins, BiPredicate<List<String>, List<String>> joins) {}

    /// Where the stock stands and where another is written: a number, or one of the words "InStock" and "OutOfStock",
    /// in capitals in the newer generation.
    private record Stock(Cells read, Cells write) {
        /// The new text; empty where what is there says as much already.
        Optional<String> text(List<String> cells, int units) {
            var known = read.text(cells);
            var word = known.toLowerCase(Locale.ROOT).replace("_", "");
            if (word.equals("instock") || word.equals("outofstock")) {
                boolean newer = known.equals(known.toUpperCase(Locale.ROOT));
                var wanted = newer ? units > 0 ? "IN_STOCK" : "OUT_OF_STOCK" : units > 0 ? "InStock" : "OutOfStock";
                return known.equalsIgnoreCase(wanted) ? Optional.empty() : Optional.of(wanted);
            }
            var now = read.units(cells);
            return now != null && now == units ? Optional.empty() : Optional.of(String.valueOf(units));
        }
    }
}
