package dev.backstop.ui.importing;

import java.util.stream.Stream;

/// How wide a column must be for its title and most of what stands in it.
final class CellWidths {
    private static final double LETTER = 7.2;
    private static final int PADDING = 26;
    private static final int NARROWEST = 56;
    private static final int WIDEST = 168;
    private static final int WIDEST_BESIDE = 116;

    private CellWidths() {}

    static double of(String title, Stream<String> cells) {
        return of(title, cells, WIDEST);
    }

    /// The same where a reason must have room beside.
    static double beside(String title, Stream<String> cells) {
        return of(title, cells, WIDEST_BESIDE);
    }

    private static double of(String title, Stream<String> cells, int widest) {
        int longest =
                Math.max(title.length(), cells.mapToInt(String::length).max().orElse(0));
        return Math.clamp(longest * LETTER + PADDING, NARROWEST, widest);
    }
}
