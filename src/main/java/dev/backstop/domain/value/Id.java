package dev.backstop.domain.value;

/// The number of one stored record, typed by what it names so that a product's id cannot stand for an order's.
///
/// Written out what a record would do by itself: ids are the key of nearly every map, and this is several times as
/// fast.
public record Id<T>(long value) implements Comparable<Id<T>> {
    @Override
    public int compareTo(Id<T> other) {
        return Long.compare(value, other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> id && value == id.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
