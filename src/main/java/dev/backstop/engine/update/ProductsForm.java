package dev.backstop.engine.update;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Shopify's products file, for a shop whose one location it counts: every variant of a touched product, with the
/// columns that name variants and the one that changes.
final class ProductsForm implements ChannelForm {
    private final Header header;
    private final List<List<String>> rows;
    private final Map<List<String>, String> handles = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Cells handle;
    private final Cells title;
    private final Cells option;
    private final Cells sku;
    private final Cells quantity;
    private final Cells policy;

    private ProductsForm(Header header, List<RawTable.Row> placed) {
        this.header = header;
        this.rows = placed.stream().map(RawTable.Row::cells).toList();
        handle = Cells.of(header, "Handle", "URL handle");
        title = Cells.of(header, "Title");
        option = Cells.of(header, "Option1 Value");
        sku = Cells.of(header, "Variant SKU", "SKU");
        quantity = Cells.of(header, ProductsUpdate.QUANTITY);
        policy = Cells.of(header, ProductsUpdate.POLICY);
        var last = "";
        for (var row : rows) {
            last = handle.text(row).isEmpty() ? last : handle.text(row);
            handles.put(row, last);
            if (!title.text(row).isEmpty()) {
                titles.putIfAbsent(last, title.text(row));
            }
        }
    }

    static Optional<ChannelForm> of(Header header, List<RawTable.Row> rows) {
        var form = new ProductsForm(header, rows);
        boolean products = form.handle.exists() && form.title.exists() && form.option.exists() && form.sku.exists();
        return products && (form.quantity.exists() || form.policy.exists()) ? Optional.of(form) : Optional.empty();
    }

    /// A row with nothing but a picture is none.
    @Override
    public Optional<Said> said(List<String> cells) {
        boolean variant = !option.text(cells).isEmpty() || !sku.text(cells).isEmpty();
        return variant
                ? Optional.of(new Said(
                        sku.unquoted(cells),
                        titles.getOrDefault(handles.getOrDefault(cells, ""), ""),
                        quantity.units(cells)))
                : Optional.empty();
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        Map<List<String>, RowChange> byRow = new HashMap<>();
        var left = new ArrayList<Left>();
        for (var change : changes) {
            if (isQuantity(change) || isPolicy(change)) {
                byRow.put(change.cells(), change);
            } else if (change.wanted().quantity() != null && !quantity.exists()) {
                left.add(new Left(
                        change,
                        Message.of("update.warning.notByFile", sku.text(change.cells()), title.text(change.cells()))));
            }
        }
        boolean quantities = byRow.values().stream().anyMatch(this::isQuantity);
        boolean policies = byRow.values().stream().anyMatch(this::isPolicy);
        var touched = new HashSet<String>();
        byRow.keySet().forEach(row -> touched.add(handles.getOrDefault(row, "")));
        var columns = columns(quantities, policies);
        var written = rows.stream()
                .filter(row -> touched.contains(handles.get(row)) && said(row).isPresent())
                .map(row -> cells(row, columns, byRow.get(row)))
                .toList();
        var file = new UpdateFile(
                "shopify-products-" + day + ".csv",
                columns.stream().map(header.names()::get).toList(),
                written,
                quantities ? List.of(Message.of("update.warning.restatesStock")) : List.of());
        return new Written(written.isEmpty() ? List.of() : List.of(file), left);
    }

    private boolean isQuantity(RowChange change) {
        var wanted = change.wanted().quantity();
        return wanted != null && quantity.exists() && !wanted.equals(quantity.units(change.cells()));
    }

    private boolean isPolicy(RowChange change) {
        var wanted = change.wanted().sellsWhenOut();
        return wanted != null && policy.exists() && wanted != ProductsUpdate.isSelling(policy.text(change.cells()));
    }

    private List<Integer> columns(boolean quantities, boolean policies) {
        var columns = new ArrayList<Integer>();
        for (int i = 0; i < header.names().size(); i++) {
            boolean changing = (i == quantity.index() && quantities) || (i == policy.index() && policies);
            if (changing || ProductsUpdate.isNaming(header.names().get(i))) {
                columns.add(i);
            }
        }
        return columns;
    }

    private List<String> cells(List<String> row, List<Integer> columns, @Nullable RowChange change) {
        var cells = new ArrayList<String>();
        for (int column : columns) {
            var known = column < row.size() ? row.get(column) : "";
            if (column == handle.index()) {
                cells.add(handles.getOrDefault(row, known));
            } else if (change != null
                    && column == quantity.index()
                    && change.wanted().quantity() != null) {
                cells.add(String.valueOf(change.wanted().quantity()));
            } else if (change != null
                    && column == policy.index()
                    && change.wanted().sellsWhenOut() != null) {
                cells.add(ProductsUpdate.policy(change.wanted().sellsWhenOut(), known));
            } else {
                cells.add(known);
            }
        }
        return cells;
    }
}
