package dev.backstop.ui.today;

import java.util.Arrays;

/// Shares the rows there is room for among lanes, so that none is cut in half: every lane gets what it needs while
/// it is among the shorter ones, the longer ones share the rest.
final class LaneRows {
    private LaneRows() {}

    /// How many rows each lane shows; one at least, for the sentence of an empty one.
    static int[] shared(int room, int... wanted) {
        var rows = new int[wanted.length];
        Arrays.fill(rows, 1);
        int left = room - wanted.length;
        while (left > 0) {
            int shortest = -1;
            for (int i = 0; i < wanted.length; i++) {
                if (rows[i] < wanted[i] && (shortest < 0 || rows[i] < rows[shortest])) {
                    shortest = i;
                }
            }
            if (shortest < 0) {
                return rows;
            }
            rows[shortest]++;
            left--;
        }
        return rows;
    }
}
