package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.layout.ProductField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.woocommerce.WooNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// WooCommerce's products file. Its importer switches stock management off where a stock cell is blank, takes a blank
/// backorders cell for "no", and gives the product the case of the SKU in the file.
///
/// So rows that change the same columns go together, with no column but the code and those; a product whose stock
/// WooCommerce does not count gets another "In stock?" and stays uncounted.
final class WooForm implements ChannelForm {
    /// The interface's names of the columns, and the importer's.
    private static final Map<String, String> IMPORTERS = Map.of(
            "id",
            "ID",
            "sku",
            "SKU",
            "stock_quantity",
            "Stock",
            "stock_status",
            "In stock?",
            "backorders",
            "Backorders allowed?");

    private final Header header;
    private final Cells id;
    private final Cells type;
    private final Cells sku;
    private final Cells name;
    private final Cells inStock;
    private final Cells stock;
    private final Cells backorders;

    private WooForm(Header header) {
        this.header = header;
        id = Cells.of(header, WooNames.PRODUCTS, ProductField.ID);
        type = Cells.of(header, WooNames.PRODUCTS, ProductField.TYPE);
        sku = Cells.of(header, WooNames.PRODUCTS, ProductField.SKU);
        name = Cells.of(header, WooNames.PRODUCTS, ProductField.TITLE);
        inStock = Cells.of(header, WooNames.PRODUCTS, ProductField.STOCK_STATUS);
        stock = Cells.of(header, WooNames.PRODUCTS, ProductField.QUANTITY);
        backorders = Cells.of(header, WooNames.PRODUCTS, ProductField.SELLS_WHEN_OUT);
    }

    static Optional<ChannelForm> of(Header header) {
        var form = new WooForm(header);
        boolean keyed = form.sku.exists() || form.id.exists();
        boolean bare = form.stock.exists() && form.backorders.exists();
        boolean counted = form.stock.exists() || form.inStock.exists();
        boolean changeable = bare || (form.type.exists() && form.name.exists() && counted);
        return keyed && changeable ? Optional.of(form) : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        var kind = type.text(cells).toLowerCase(Locale.ROOT);
        if (kind.startsWith("variable") || kind.startsWith("grouped") || kind.startsWith("external")) {
            return Optional.empty();
        }
        return Optional.of(new Said(sku.unguarded(cells), name.unguarded(cells), quantity(cells)));
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        Map<List<Cells>, List<List<String>>> rows = new LinkedHashMap<>();
        var left = new ArrayList<Left>();
        for (var change : changes) {
            Map<Cells, String> cells = new LinkedHashMap<>();
            if (putKey(change, cells) && putStock(change, cells) && putBackorders(change, cells)) {
                if (cells.size() > 1) {
                    rows.computeIfAbsent(List.copyOf(cells.keySet()), _ -> new ArrayList<>())
                            .add(List.copyOf(cells.values()));
                }
            } else {
                left.add(new Left(
                        change,
                        Message.of("update.warning.notByFile", sku.text(change.cells()), name.text(change.cells()))));
            }
        }
        var files = new ArrayList<UpdateFile>();
        rows.forEach((columns, ofColumns) -> {
            var number = files.isEmpty() ? "" : "-" + (files.size() + 1);
            var heads = columns.stream().map(this::head).toList();
            files.add(new UpdateFile("woocommerce-" + day + number + ".csv", heads, ofColumns, List.of()));
        });
        return new Written(files, left);
    }

    /// The column's name in the file; what came over the interface has the names that the importer knows.
    private String head(Cells column) {
        var words = header.names().get(column.index()).strip();
        return IMPORTERS.getOrDefault(words, words);
    }

    /// The SKU as the shop has it; for what has none, WooCommerce's own number.
    private boolean putKey(RowChange change, Map<Cells, String> cells) {
        var code = sku.unguarded(change.cells());
        var key = code.isEmpty() ? id : sku;
        var text = code.isEmpty() ? id.text(change.cells()) : code;
        cells.put(key, text);
        return !text.isEmpty();
    }

    private boolean putStock(RowChange change, Map<Cells, String> cells) {
        var wanted = change.wanted().quantity();
        if (wanted == null || wanted.equals(stock.units(change.cells()))) {
            return true;
        }
        var known = stock.text(change.cells());
        if (known.isEmpty() && inStock.exists()) {
            var flag = wanted > 0 ? "1" : "0";
            if (!flag.equals(flag(inStock.text(change.cells())))) {
                cells.put(inStock, flag);
            }
            return true;
        }
        if (stock.units(change.cells()) == null) {
            return false; // "parent": the stock is counted at the product these variations belong to
        }
        cells.put(stock, String.valueOf(wanted));
        return true;
    }

    private static String flag(String status) {
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes", "instock" -> "1";
            case "0", "false", "no", "outofstock" -> "0";
            default -> status;
        };
    }

    private boolean putBackorders(RowChange change, Map<Cells, String> cells) {
        var wanted = change.wanted().sellsWhenOut();
        var known = backorders.text(change.cells()).toLowerCase(Locale.ROOT);
        boolean now = known.equals("1") || known.equals("yes") || known.equals("notify");
        if (wanted == null || wanted == now) {
            return true;
        }
        if (!backorders.exists()) {
            return false;
        }
        cells.put(backorders, wanted ? "notify" : "0");
        return true;
    }

    private @Nullable Integer quantity(List<String> cells) {
        return stock.units(cells);
    }
}
