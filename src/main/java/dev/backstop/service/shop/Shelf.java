package dev.backstop.service.shop;

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
public final class Shelf<T extends Entity> {
    private final Map<Id<?>, T> byId;
    private final Map<Key<T, ?>, Map<Object, List<T>>> byKey;

    private Shelf(Map<Id<?>, T> byId, Map<Key<T, ?>, Map<Object, List<T>>> byKey) {
        this.byId = byId;
        this.byKey = byKey;
    }

    @SafeVarargs
    static <T extends Entity> Shelf<T> of(Collection<T> records, Key<T, ?>... keys) {
        Map<Id<?>, T> byId = LinkedHashMap.newLinkedHashMap(records.size());
        records.forEach(record -> byId.put(record.id(), record));
        Map<Key<T, ?>, Map<Object, List<T>>> byKey = HashMap.newHashMap(keys.length);
        for (var key : keys) {
            byKey.put(key, index(key, records));
        }
        return new Shelf<>(byId, byKey);
    }

    /// All of them, in the order in which they came.
    public Collection<T> all() {
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
        var changes = new ArrayList<Change<T>>(edits.size());
        for (var edit : edits) {
            var after = edit.after();
            var old = after == null ? newById.remove(edit.id()) : newById.put(edit.id(), after);
            changes.add(new Change<>(old, after));
        }
        Map<Key<T, ?>, Map<Object, List<T>>> newByKey = HashMap.newHashMap(byKey.size());
        byKey.forEach((key, index) -> newByKey.put(key, changed(key, index, changes)));
        return new Shelf<>(newById, newByKey);
    }

    /// A record that was there, if any, and what took its place, if anything did.
    private record Change<T>(@Nullable T old, @Nullable T now) {}

    private static <T> Map<Object, List<T>> index(Key<T, ?> key, Collection<T> records) {
        Map<Object, List<T>> index = new HashMap<>();
        for (var record : records) {
            var value = key.of().apply(record);
            if (value != null) {
                index.computeIfAbsent(value, _ -> new ArrayList<>(1)).add(record);
            }
        }
        index.replaceAll((_, list) -> List.copyOf(list));
        return index;
    }

    /// Each list that changes is opened once, however many of its records do. A record that keeps its value keeps its
    /// place.
    private static <T extends Entity> Map<Object, List<T>> changed(
            Key<T, ?> key, Map<Object, List<T>> index, List<Change<T>> changes) {
        Map<Object, Map<Id<?>, T>> opened = new HashMap<>();
        for (var change : changes) {
            var from = value(key, change.old());
            var to = value(key, change.now());
            if (change.old() != null && from != null && !from.equals(to)) {
                opened(opened, index, from).remove(change.old().id());
            }
            if (change.now() != null && to != null) {
                opened(opened, index, to).put(change.now().id(), change.now());
            }
        }
        var after = new HashMap<>(index);
        opened.forEach((value, records) -> {
            if (records.isEmpty()) {
                after.remove(value);
            } else {
                after.put(value, List.copyOf(records.values()));
            }
        });
        return after;
    }

    private static <T> @Nullable Object value(Key<T, ?> key, @Nullable T record) {
        return record == null ? null : key.of().apply(record);
    }

    private static <T extends Entity> Map<Id<?>, T> opened(
            Map<Object, Map<Id<?>, T>> opened, Map<Object, List<T>> index, Object value) {
        return opened.computeIfAbsent(value, _ -> {
            Map<Id<?>, T> records = new LinkedHashMap<>();
            index.getOrDefault(value, List.of()).forEach(record -> records.put(record.id(), record));
            return records;
        });
    }
}
