package dev.backstop.io.archive;

import dev.backstop.domain.value.Entity;

/// One kind of record, and the name that its file in the archive has.
public record RecordKind<T extends Entity>(Class<T> type, String name) {
    String file() {
        return name + ".csv";
    }
}
