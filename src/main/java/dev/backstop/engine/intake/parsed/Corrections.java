package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the owner typed in place of cells of a file, and which column they took for which. The file itself stays as
/// it is.
///
/// `cells` are keyed by the row's number in the file, then by the column's place. `columns` are keyed by a field's
/// place in the format's list; -1 means that the file does not have it. `meanings` are what the owner said of columns
/// that can be read in two ways, keyed by the column's place. `products` are the SKUs of the products that rows are
/// about whose own SKU the shop does not know, keyed by the row's number; `NEW_PRODUCT` for one that is new.
public record Corrections(
        Map<Integer, Map<Integer, String>> cells,
        Map<Integer, Integer> columns,
        Map<Integer, Meaning> meanings,
        Map<Integer, String> products) {
    public static final Corrections NONE = new Corrections(Map.of(), Map.of(), Map.of(), Map.of());

    /// In place of a SKU: the row is about a product that the shop does not have yet.
    public static final String NEW_PRODUCT = "";

    public Corrections {
        cells = Map.copyOf(cells);
        columns = Map.copyOf(columns);
        meanings = Map.copyOf(meanings);
        products = Map.copyOf(products);
    }

    /// These with one more cell typed over.
    public Corrections with(int rowNumber, int column, String text) {
        var all = new HashMap<>(cells);
        var ofRow = new HashMap<>(all.getOrDefault(rowNumber, Map.of()));
        ofRow.put(column, text);
        all.put(rowNumber, Map.copyOf(ofRow));
        return new Corrections(all, columns, meanings, products);
    }

    /// These with another column for a field.
    public Corrections withColumn(int field, int column) {
        var all = new HashMap<>(columns);
        all.values().removeIf(taken -> taken == column && column >= 0);
        all.put(field, column);
        return new Corrections(cells, all, meanings, products);
    }

    /// These with one more column that is read in a certain way.
    public Corrections withMeaning(int column, Meaning meaning) {
        var all = new HashMap<>(meanings);
        all.put(column, meaning);
        return new Corrections(cells, columns, all, products);
    }

    /// These with one more row that is about a known product, or about a new one.
    public Corrections withProduct(int rowNumber, String sku) {
        var all = new HashMap<>(products);
        all.put(rowNumber, sku);
        return new Corrections(cells, columns, meanings, all);
    }

    /// How many rows were corrected.
    public int rows() {
        return cells.size();
    }

    public boolean isEmpty() {
        return cells.isEmpty() && columns.isEmpty() && meanings.isEmpty() && products.isEmpty();
    }

    /// The table as it reads with these corrections.
    public RawTable of(RawTable table, List<FormatField> fields) {
        return isEmpty() ? table : table.with(header(table.header(), fields), rows(table.rows()));
    }

    /// The header in which each field's column bears the name that the format knows, and no other column does.
    private List<String> header(List<String> names, List<FormatField> fields) {
        var header = new ArrayList<>(names);
        columns.forEach((field, column) -> {
            var known = fields.get(field).names().stream().map(Header::key).toList();
            header.replaceAll(name -> known.contains(Header.key(name)) ? "" : name);
        });
        columns.forEach((field, column) -> {
            if (column >= 0) {
                header.set(column, fields.get(field).names().getFirst());
            }
        });
        return header;
    }

    private List<RawTable.Row> rows(List<RawTable.Row> rows) {
        return cells.isEmpty() && meanings.isEmpty() ? rows : new Corrected(rows, cells, meanings);
    }

    /// The rows with their corrections, each worked out when it is asked for.
    private static final class Corrected extends AbstractList<RawTable.Row> {
        private final List<RawTable.Row> rows;
        private final Map<Integer, Map<Integer, String>> cells;
        private final Map<Integer, Meaning> meanings;

        Corrected(List<RawTable.Row> rows, Map<Integer, Map<Integer, String>> cells, Map<Integer, Meaning> meanings) {
            this.rows = rows;
            this.cells = cells;
            this.meanings = meanings;
        }

        @Override
        public RawTable.Row get(int index) {
            var row = rows.get(index);
            var typed = cells.getOrDefault(row.number(), Map.of());
            if (typed.isEmpty() && meanings.isEmpty()) {
                return row;
            }
            var corrected = new ArrayList<>(row.cells());
            meanings.forEach((column, meaning) -> {
                if (column < corrected.size()) {
                    corrected.set(column, meaning.plain(corrected.get(column)));
                }
            });
            typed.forEach(corrected::set);
            return new RawTable.Row(row.number(), corrected);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
