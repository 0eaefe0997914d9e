package dev.backstop.domain.change;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One stored record before and after. No `before` is an insert, no `after` a delete.
public record Edit<T extends Entity>(
        Class<T> type, @Nullable T before, @Nullable T after) {
    public Edit {
        if (before == null && after == null) {
            throw new IllegalArgumentException("An edit of nothing: " + type);
        }
    }

    public static <T extends Entity> Edit<T> insert(Class<T> type, T after) {
        return new Edit<>(type, null, after);
    }

    public static <T extends Entity> Edit<T> update(Class<T> type, T before, T after) {
        return new Edit<>(type, before, after);
    }

    public static <T extends Entity> Edit<T> delete(Class<T> type, T before) {
        return new Edit<>(type, before, null);
    }

    /// The edit that takes this one back.
    public Edit<T> inverted() {
        return new Edit<>(type, /* before= */ after, /* after= */ before);
    }

    /// The record this edit leaves or removes.
    public T record() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public Id<?> id() {
        return record().id();
    }
}
