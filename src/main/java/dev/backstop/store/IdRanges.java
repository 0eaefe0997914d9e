package dev.backstop.store;

import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.List;

/// Ids in their order as one text, those that follow each other as a range: `1000-1999,2004`.
final class IdRanges {
    private IdRanges() {}

    static String of(List<? extends Id<?>> ids) {
        var text = new StringBuilder();
        int at = 0;
        while (at < ids.size()) {
            int end = at + 1;
            while (end < ids.size() && ids.get(end).value() == ids.get(end - 1).value() + 1) {
                end++;
            }
            text.append(text.isEmpty() ? "" : ",").append(ids.get(at).value());
            if (end - at > 1) {
                text.append('-').append(ids.get(end - 1).value());
            }
            at = end;
        }
        return text.toString();
    }

    static <T> List<Id<T>> read(String text) {
        var ids = new ArrayList<Id<T>>();
        for (var range : text.split(",")) {
            int dash = range.indexOf('-');
            long first = Long.parseLong(dash < 0 ? range : range.substring(0, dash));
            long last = dash < 0 ? first : Long.parseLong(range.substring(dash + 1));
            for (long id = first; id <= last; id++) {
                ids.add(new Id<>(id));
            }
        }
        return ids;
    }
}
