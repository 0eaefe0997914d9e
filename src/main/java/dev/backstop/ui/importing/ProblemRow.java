package dev.backstop.ui.importing;

import dev.backstop.engine.intake.parsed.Rejected;
import java.util.List;

/// One row of a file that cannot be taken in, or should be looked at, with what its telling cells say.
///
/// `marked` is the place among the cells of the one at fault, -1 if none of them is.
record ProblemRow(Rejected row, boolean skipped, List<String> cells, int marked) {
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
