package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.shop.RawTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a table put together by a key, wherever they stand: groups in the order in which their keys first
/// came.
///
/// Only the places of the rows are kept, so that a file of a million rows needs a few megabytes for it.
public final class RowGroups {
    private static final int END = -1;

    private final List<RawTable.Row> rows;
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final int[] next;
    private int[] first = new int[1024];
    private int[] last = new int[1024];
    private int groups;

    public RowGroups(RawTable table) {
        this.rows = table.rows();
        this.next = new int[rows.size()];
        Arrays.fill(next, END);
    }

    /// Puts the row at that place of the table to the others of its key.
    public void add(String key, int place) {
        int group = groupOf.computeIfAbsent(key, _ -> groups);
        if (group < groups) {
            next[last[group]] = place;
        } else {
            if (groups == first.length) {
                first = Arrays.copyOf(first, groups * 2);
                last = Arrays.copyOf(last, groups * 2);
            }
            first[groups] = place;
            groups++;
        }
        last[group] = place;
    }

    public int size() {
        return groups;
    }

    /// The rows of a group in the order of the file.
    public List<RawTable.Row> rows(int group) {
        int count = 0;
        for (int place = first[group]; place != END; place = next[place]) {
            count++;
        }
        var ofGroup = new RawTable.Row[count];
        int done = 0;
        for (int place = first[group]; place != END; place = next[place]) {
            ofGroup[done++] = rows.get(place);
        }
        return List.of(ofGroup);
    }
}
