package dev.backstop.domain.value;

/// A stored record: it has an id that never changes.
public interface Entity {
    /// The number of this record, unique in the whole shop file.
    Id<?> id();
}
