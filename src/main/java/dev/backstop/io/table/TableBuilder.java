package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes a table of the records of a file as they come: finds the header among the first, drops blank rows, evens
/// out short ones.
final class TableBuilder {
    /// Rows looked at before the header must have been seen; titles and comments stand above it.
    static final int ROWS_BEFORE_DECISION = 60;

    /// Columns that stand twice are told up to this many.
    private static final int COLUMNS_TOLD = 5;

    /// What understanding and comparing a row takes besides its text, at most: the order, the line, the change.
    private static final int MEMORY_OF_A_ROW = 150;

    private final String fileName;
    private final long maxMemory;
    private final List<RawTable.Row> waiting = new ArrayList<>();
    private final PackedRows rows = new PackedRows();
    private List<String> header = List.of();
    private int headerRow;
    private int lastNumber;
    private int shortRows;
    private int wideRows;
    private boolean lastIsShort;

    TableBuilder(String fileName, long maxMemory) {
        this.fileName = fileName;
        this.maxMemory = maxMemory;
    }

    /// A table whose column names are known before its rows.
    static TableBuilder withHeader(String fileName, long maxMemory, List<String> header) {
        var builder = new TableBuilder(fileName, maxMemory);
        builder.header = List.copyOf(header);
        builder.headerRow = 1;
        return builder;
    }

    /// Takes the next row of a file that has no lines; rows are counted on from the header.
    void addRow(String[] cells) {
        add(lastNumber() + 1, cells);
    }

    /// Takes the next record, which begins on that line of the file.
    void add(int number, String[] cells) {
        if (isBlank(cells)) {
            return;
        }
        if (headerRow > 0) {
            keep(number, cells);
            return;
        }
        waiting.add(new RawTable.Row(number, List.of(cells)));
        if (waiting.size() == ROWS_BEFORE_DECISION) {
            decideHeader();
        }
    }

    /// The column names; after `finish` only.
    List<String> header() {
        return header;
    }

    /// The number of the last row; that of the header if there is none.
    int lastNumber() {
        return lastNumber == 0 ? headerRow : lastNumber;
    }

    int headerRow() {
        return headerRow;
    }

    List<RawTable.Row> rows() {
        return rows;
    }

    /// Ends the table. A file without a row that can be a header is a problem.
    void finish() {
        finish(/* mayLackHeader= */ false);
    }

    /// The same, for a first try that may be given up.
    void finish(boolean mayLackHeader) {
        if (headerRow == 0 && !(mayLackHeader && HeaderRow.indexIn(waiting) < 0)) {
            decideHeader();
        }
    }

    /// How many rows have more or fewer cells than the header has columns: where quotation marks are taken for what
    /// they are not, they are many.
    int unevenRows() {
        return shortRows + wideRows;
    }

    /// Whether the last row, and no other, has fewer cells than the header has columns.
    boolean onlyLastRowIsShort() {
        return lastIsShort && shortRows == 1 && rows.size() > 1;
    }

    /// Takes back the last row, which turned out to be cut off.
    void dropLast() {
        rows.dropLast();
    }

    List<Message> remarks() {
        var remarks = new ArrayList<Message>();
        if (rows.isEmpty()) {
            remarks.add(Message.of("io.remark.noRows"));
        }
        var seen = new HashSet<String>();
        var twice = new LinkedHashSet<String>();
        for (var name : header) {
            if (!name.isBlank() && !seen.add(name)) {
                twice.add(name);
            }
        }
        twice.stream().limit(COLUMNS_TOLD).forEach(name -> remarks.add(Message.of("io.remark.duplicateColumn", name)));
        return remarks;
    }

    private void decideHeader() {
        int index = HeaderRow.indexIn(waiting);
        if (index < 0) {
            throw new Problem(Message.of(waiting.isEmpty() ? "io.read.blank" : "io.read.noHeader", fileName));
        }
        header = waiting.get(index).cells();
        headerRow = waiting.get(index).number();
        for (var row : waiting.subList(index + 1, waiting.size())) {
            keep(row.number(), row.cells().toArray(String[]::new));
        }
        waiting.clear();
    }

    private void keep(int number, String[] cells) {
        int width = cells.length <= header.size() ? header.size() : Math.max(header.size(), usedWidth(cells));
        lastIsShort = cells.length < header.size();
        shortRows += lastIsShort ? 1 : 0;
        wideRows += width > header.size() ? 1 : 0;
        if (rows.memory() + (long) MEMORY_OF_A_ROW * rows.size() > maxMemory) {
            throw new Problem(Message.of("io.read.tooManyRows", fileName, rows.size()));
        }
        lastNumber = number;
        rows.append(number, cells.length == width ? cells : even(cells, width));
    }

    private static String[] even(String[] cells, int width) {
        var even = Arrays.copyOf(cells, width);
        for (int i = cells.length; i < width; i++) {
            even[i] = "";
        }
        return even;
    }

    private static int usedWidth(String[] cells) {
        int width = cells.length;
        while (width > 0 && cells[width - 1].isBlank()) {
            width--;
        }
        return width;
    }

    private static boolean isBlank(String[] cells) {
        for (var cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
