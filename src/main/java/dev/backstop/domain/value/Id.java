package dev.backstop.domain.value;

/// The number of one stored record, typed by what it names so that a product's id cannot stand for an order's.
public record Id<T>(long value) implements Comparable<Id<T>> {
    @Override
    public int compareTo(Id<T> other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
