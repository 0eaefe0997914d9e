package dev.backstop.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.io.archive.ArchiveReader;
import dev.backstop.io.archive.ArchiveWriter;
import dev.backstop.io.archive.RecordKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveRoundTripTest {
    @TempDir
    Path folder;

    /// Every kind that is stored, with everything in it and with as little as may be, and odd texts.
    @Test
    void everyRecordReadsBackEqual() {
        var records = Samples.everyKind();
        var kinds = new ArrayList<RecordKind<?>>();
        Store.kinds().forEach((name, type) -> kinds.add(new RecordKind<>(type, name)));
        assertThat(records)
                .extracting(Object::getClass)
                .containsAll(List.copyOf(Store.kinds().values()));

        var zip = folder.resolve("export.zip");
        ArchiveWriter.write(zip, kinds, archive -> {
            for (var kind : kinds) {
                write(archive, kind, records);
            }
        });
        var read = new ArrayList<Entity>();
        try (var archive = ArchiveReader.open(zip, kinds, _ -> {})) {
            assertThat(archive.records()).isEqualTo(records.size());
            kinds.forEach(kind -> archive.read(kind, read::add));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(records);
    }

    private static <T extends Entity> void write(ArchiveWriter archive, RecordKind<T> kind, List<Entity> records)
            throws IOException {
        archive.write(kind, each -> {
            for (var record : records) {
                if (kind.type().isInstance(record)) {
                    each.take(kind.type().cast(record));
                }
            }
        });
    }

    /// The order of the kinds is one in which a shop can be filled: the database checks what refers to what.
    @Test
    void whatARecordRefersToIsOfAKindBeforeIt() {
        try (var store = Store.inMemory(Samples.CLOCK)) {
            var all = Samples.everyKind();
            store.fill(into -> Store.kinds()
                    .values()
                    .forEach(type -> all.stream()
                            .filter(type::isInstance)
                            .forEach(record ->
                                    into.accept(new ChangeSet(Message.of("test"), List.of(insert(type, record)))))));
            Store.kinds()
                    .values()
                    .forEach(type -> assertThat(store.count(type))
                            .isEqualTo(all.stream().filter(type::isInstance).count()));
        }
    }

    private static <T extends Entity> Edit<T> insert(Class<T> type, Entity record) {
        return Edit.insert(type, type.cast(record));
    }
}
