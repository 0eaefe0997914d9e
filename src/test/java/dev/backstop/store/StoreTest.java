package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Store store = Store.inMemory(CLOCK);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyRecordReadsBackEqual() {
        store.apply(Samples.inserting(Samples.everyKind()), Progress.NONE);

        for (var record : Samples.everyKind()) {
            assertThat(stored(record)).isEqualTo(record);
        }
        assertThat(Tables.ALL).allMatch(table -> Samples.everyKind().stream().anyMatch(table.type()::isInstance));
    }

    @SuppressWarnings("unchecked") // a record's id is the id of its own kind
    private <T extends Entity> T stored(T record) {
        return store.find((Class<T>) record.getClass(), (Id<T>) record.id()).orElseThrow();
    }
}
