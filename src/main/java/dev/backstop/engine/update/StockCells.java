package dev.backstop.engine.update;

import dev.backstop.engine.intake.parsed.Header;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a row of Shopify's inventory says what it has at one location, in each of the three generations.
///
/// The first has a column for each location, which says what is available there; the second and third a row, with
/// what is available and on hand; in the third, what shall be on hand has a column of its own.
record StockCells(Cells available, Cells onHand, Cells planned) {
    /// The cells of a generation that has a row for each location.
    static StockCells ofRows(Header header) {
        return new StockCells(
                Cells.of(header, "Available (not editable)", "Available"),
                Cells.of(header, "On hand (current)", "On hand"),
                Cells.of(header, "On hand (new)"));
    }

    /// The cells of the generation that has a column for each location.
    static StockCells ofLocation(Header header, String location) {
        var column = Cells.of(header, location);
        return new StockCells(column, column, new Cells(-1));
    }

    /// What is available; none where the variant is not stocked there.
    @Nullable
    Integer offered(List<String> cells) {
        return onHand.units(cells) == null ? null : available.units(cells);
    }

    /// The row with that many more on hand, and available where that can be written.
    List<String> moved(List<String> before, int step) {
        var cells = new ArrayList<>(before);
        var now = onHand.units(before);
        if (now == null) {
            return cells;
        }
        if (planned.exists()) {
            cells.set(planned.index(), String.valueOf(Math.addExact(now, step)));
            return cells;
        }
        cells.set(onHand.index(), String.valueOf(Math.addExact(now, step)));
        var offered = available.units(before);
        if (offered != null) {
            cells.set(available.index(), String.valueOf(Math.addExact(offered, step)));
        }
        return cells;
    }
}
