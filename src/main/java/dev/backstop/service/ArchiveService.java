package dev.backstop.service;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.archive.ArchiveReader;
import dev.backstop.io.archive.ArchiveWriter;
import dev.backstop.io.archive.RecordKind;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Snapshot;
import dev.backstop.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// The full export: everything a shop file holds as CSV files in one zip, and an empty shop filled from it again.
public final class ArchiveService {
    private static final int AT_ONCE = 5_000;

    private final Shop shop;

    public ArchiveService(Shop shop) {
        this.shop = shop;
    }

    /// Writes everything there is now into a zip the owner chose; what is changed meanwhile is not in it. A cancelled
    /// export leaves nothing behind and throws a `CancellationException`.
    public void export(Path zip, Progress progress) {
        shop.store().snapshot(shopNow -> {
            var kinds = kinds();
            int total = Math.toIntExact(
                    kinds.stream().mapToLong(kind -> shopNow.count(kind.type())).sum());
            var steps = new Steps(progress, total, "archive.progress.writing");
            ArchiveWriter.write(zip, kinds, archive -> {
                for (var kind : kinds) {
                    write(archive, kind, shopNow, steps);
                }
            });
        });
    }

    /// Opens such a zip once all of it has been looked at; one with anything wrong is a `Problem`.
    static ArchiveReader checked(Path zip, Progress progress) {
        var steps = new Steps(progress, 0, "archive.progress.checking");
        return ArchiveReader.open(zip, kinds(), steps::advance);
    }

    /// Fills an empty shop from it: all or nothing.
    static void fill(Store empty, ArchiveReader archive, Progress progress) {
        var steps = new Steps(progress, archive.records(), "archive.progress.reading");
        empty.fill(into -> {
            for (var kind : kinds()) {
                pour(archive, kind, into, steps);
            }
        });
    }

    private static <T extends Entity> void write(
            ArchiveWriter archive, RecordKind<T> kind, Snapshot shopNow, Steps steps) throws IOException {
        archive.write(kind, each -> {
            long last = Long.MIN_VALUE;
            for (var page = shopNow.page(kind.type(), last, AT_ONCE);
                    !page.isEmpty();
                    page = shopNow.page(kind.type(), last, AT_ONCE)) {
                for (var record : page) {
                    each.take(record);
                    last = record.id().value();
                }
                steps.advance(page.size());
            }
        });
    }

    private static <T extends Entity> void pour(
            ArchiveReader archive, RecordKind<T> kind, Consumer<ChangeSet> into, Steps steps) {
        var waiting = new ArrayList<Edit<?>>();
        archive.read(kind, record -> {
            waiting.add(Edit.insert(kind.type(), record));
            if (waiting.size() == AT_ONCE) {
                pour(waiting, into, steps);
            }
        });
        pour(waiting, into, steps);
    }

    private static void pour(List<Edit<?>> waiting, Consumer<ChangeSet> into, Steps steps) {
        if (!waiting.isEmpty()) {
            into.accept(new ChangeSet(Message.of("archive.progress.reading"), waiting));
            steps.advance(waiting.size());
            waiting.clear();
        }
    }

    private static List<RecordKind<?>> kinds() {
        var kinds = new ArrayList<RecordKind<?>>();
        Store.kinds().forEach((name, type) -> kinds.add(new RecordKind<>(type, name)));
        return kinds;
    }

    /// How far it is, and whether the owner wants it to stop.
    private static final class Steps {
        private final Progress progress;
        private final int total;
        private final Message doing;
        private int done;

        Steps(Progress progress, int total, String doing) {
            this.progress = progress;
            this.total = total;
            this.doing = Message.of(doing);
        }

        void advance(int records) {
            done += records;
            progress.at(done, total, doing);
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
