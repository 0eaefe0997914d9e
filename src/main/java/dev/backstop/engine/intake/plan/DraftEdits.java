package dev.backstop.engine.intake.plan;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The drafted edits of one kind of record, one for each id.
///
/// An import of a million lines is nearly all new records, and their ids rise as they come. Those stand in a plain
/// list, in which an id is found by halving: a tenth of what a map would take beside the edits themselves.
final class DraftEdits {
    private final List<Edit<?>> rising = new ArrayList<>();
    private final Map<Id<?>, Edit<?>> others = new LinkedHashMap<>();

    @Nullable
    Edit<?> get(Id<?> id) {
        int place = placeOf(id);
        return place >= 0 ? rising.get(place) : others.get(id);
    }

    void put(Edit<?> edit) {
        int place = placeOf(edit.id());
        if (place >= 0) {
            rising.set(place, edit);
        } else if (edit.before() == null && isHighest(edit.id()) && !others.containsKey(edit.id())) {
            rising.add(edit);
        } else {
            others.put(edit.id(), edit);
        }
    }

    void remove(Id<?> id) {
        int place = placeOf(id);
        if (place >= 0) {
            rising.remove(place);
        } else {
            others.remove(id);
        }
    }

    /// The new records first.
    Stream<Edit<?>> stream() {
        return Stream.concat(rising.stream(), others.values().stream());
    }

    private boolean isHighest(Id<?> id) {
        return rising.isEmpty() || id.value() > rising.getLast().id().value();
    }

    /// Where the id stands among the rising ones; below zero if it does not.
    private int placeOf(Id<?> id) {
        int from = 0;
        int to = isHighest(id) ? 0 : rising.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            long found = rising.get(middle).id().value();
            if (found == id.value()) {
                return middle;
            }
            if (found < id.value()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return -1;
    }
}
