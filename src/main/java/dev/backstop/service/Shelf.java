package dev.backstop.service;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All records of one kind that are kept in memory, by id and by further keys. Never changes: an edit gives a new
/// shelf.
///
/// Giving a new shelf copies the maps, not the records: about a millisecond for 30,000 records, once for a whole
/// change set.
final class Shelf<T extends Entity> {
    private final Map<Id<?>, T> byId;
    private final Map<Key<T, ?>, Map<Object, List<T>>> byKey;

    private Shelf(Map<Id<?>, T> byId, Map<Key<T, ?>, Map<Object, List<T>>> byKey) {
        this.byId = byId;
        this.byKey = byKey;
    }

    @SafeVarargs
    static <T extends Entity> Shelf<T> of(Collection<T> records, Key<T, ?>... keys) {
        Map<Id<?>, T> byId = LinkedHashMap.newLinkedHashMap(records.size());
        Map<Key<T, ?>, Map<Object, List<T>>> byKey = HashMap.newHashMap(keys.length);
        for (var key : keys) {
            byKey.put(key, new HashMap<>());
        }
        for (var record : records) {
            byId.put(record.id(), record);
            byKey.forEach((key, index) -> add(index, key, record));
        }
        return new Shelf<>(byId, byKey);
    }

    Collection<T> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    int size() {
        return byId.size();
    }

    Optional<T> find(@Nullable Id<T> id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    <K> List<T> by(Key<T, K> key, K value) {
        var index = byKey.get(key);
        if (index == null) {
            throw new IllegalArgumentException("This shelf has no such key");
        }
        return index.getOrDefault(value, List.of());
    }

    /// The shelf after these edits, in their order.
    Shelf<T> after(List<Edit<T>> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        var newById = new LinkedHashMap<>(byId);
        Map<Key<T, ?>, Map<Object, List<T>>> newByKey = HashMap.newHashMap(byKey.size());
        byKey.forEach((key, index) -> newByKey.put(key, new HashMap<>(index)));
        for (var edit : edits) {
            var old = newById.get(edit.id());
            if (old != null) {
                newByKey.forEach((key, index) -> remove(index, key, old));
            }
            var after = edit.after();
            if (after == null) {
                newById.remove(edit.id());
            } else {
                newById.put(edit.id(), after);
                newByKey.forEach((key, index) -> add(index, key, after));
            }
        }
        return new Shelf<>(newById, newByKey);
    }

    private static <T> void add(Map<Object, List<T>> index, Key<T, ?> key, T record) {
        Object value = key.of().apply(record);
        if (value != null) {
            index.merge(value, List.of(record), Shelf::joined);
        }
    }

    private static <T extends Entity> void remove(Map<Object, List<T>> index, Key<T, ?> key, T record) {
        Object value = key.of().apply(record);
        if (value != null) {
            index.computeIfPresent(value, (_, records) -> {
                var left = records.stream()
                        .filter(r -> !r.id().equals(record.id()))
                        .toList();
                return left.isEmpty() ? null : left;
            });
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        var all = new ArrayList<T>(some.size() + more.size());
        all.addAll(some);
        all.addAll(more);
        return Collections.unmodifiableList(all);
    }
}
