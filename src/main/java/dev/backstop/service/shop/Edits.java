package dev.backstop.service.shop;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The edits of a change set, sorted by the kind of record.
final class Edits {
    private final Map<Class<?>, List<Edit<?>>> byType = new HashMap<>();

    Edits(ChangeSet set) {
        for (var edit : set.edits()) {
            byType.computeIfAbsent(edit.type(), _ -> new ArrayList<>()).add(edit);
        }
    }

    @SuppressWarnings("unchecked") // an edit's type is that of its records, so the list holds edits of T only
    <T extends Entity> List<Edit<T>> of(Class<T> type) {
        return (List<Edit<T>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    boolean has(Class<? extends Entity> type) {
        return byType.containsKey(type);
    }
}
