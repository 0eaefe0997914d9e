package dev.backstop.io.table;

import dev.backstop.domain.shop.RawTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the row with the column names among the first rows of a file, below titles, comments and blank lines.
final class HeaderRow {
    private static final int ROWS_LOOKED_AT = 20;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,\\s]*\\d[%]?");

    private HeaderRow() {}

    /// Where the header stands in these rows, -1 if none of the first twenty can be one: a header is wider than half
    /// of what the rows are, holds names and hardly a number, and names no column with a long text.
    static int indexIn(List<RawTable.Row> rows) {
        int width = commonWidth(rows);
        for (int i = 0; i < Math.min(ROWS_LOOKED_AT, rows.size()); i++) {
            if (isHeader(rows.get(i).cells(), width)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHeader(List<String> cells, int width) {
        int named = 0;
        int numbers = 0;
        for (var cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            named++;
            if (NUMBER.matcher(cell.strip()).matches()) {
                numbers++;
            }
            if (cell.length() > 200) {
                return false;
            }
        }
        return named * 2 > width
                && named > 0
                && numbers * 5 <= named
                && !cells.getFirst().startsWith("#");
    }

    /// The number of used columns that most rows have; the wider one where two are as common.
    private static int commonWidth(List<RawTable.Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (var row : rows) {
            counts.merge(used(row.cells()), 1, Integer::sum);
        }
        int best = 0;
        for (var entry : counts.entrySet()) {
            int count = entry.getValue();
            int bestCount = counts.getOrDefault(best, 0);
            if (count > bestCount || (count == bestCount && entry.getKey() > best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static int used(List<String> cells) {
        int used = 0;
        for (var cell : cells) {
            if (!cell.isBlank()) {
                used++;
            }
        }
        return used;
    }
}
