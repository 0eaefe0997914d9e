package dev.backstop.domain.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A table for a spreadsheet: a head, and rows of cells that know what kind of value they hold, so that sums and
/// dates work there.
///
/// `name` is that of the sheet. Every row has a cell for each column.
public record TableSheet(String name, List<String> header, List<List<Cell>> rows) {
    public TableSheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells below " + header.size() + " heads");
            }
        }
    }

    /// What one cell holds.
    public sealed interface Cell {
        /// A cell with nothing in it.
        Cell NONE = new Text("");

        /// What a table of plain text has there: digits with a point, days as 2026-12-24.
        String plain();

        /// Words, never a formula whatever they begin with.
        record Text(String words) implements Cell {
            @Override
            public String plain() {
                return words;
            }
        }

        /// A number, shown with that many decimal places.
        record Figure(BigDecimal value, int decimals) implements Cell {
            public static Figure whole(long value) {
                return new Figure(BigDecimal.valueOf(value), 0);
            }

            @Override
            public String plain() {
                return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            }
        }

        /// A share of one, shown as a percentage.
        record Share(BigDecimal value) implements Cell {
            @Override
            public String plain() {
                return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
            }
        }

        /// A day.
        record Day(LocalDate day) implements Cell {
            @Override
            public String plain() {
                return day.toString();
            }
        }
    }
}
