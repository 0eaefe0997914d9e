package dev.backstop.service;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.sample.SampleShop;
import dev.backstop.io.archive.ArchiveReader;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Backups;
import dev.backstop.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;

/// The shop files of this computer: the owner's own, and the sample shop in a file of its own.
public final class Shops {
    private static final long SAMPLE_SEED = 20_261_123;
    private static final ZoneId SAMPLE_ZONE = ZoneId.of("Europe/London");

    private final Path own;
    private final Path sample;
    private final Clock clock;

    /// Shops in that folder of the user's data.
    public Shops(Path folder, Clock clock) {
        this.own = folder.resolve("shop").resolve("backstop");
        this.sample = folder.resolve("sample").resolve("backstop");
        this.clock = clock;
    }

    /// Whether the owner has a shop of their own here.
    public boolean hasOwn() {
        return Files.exists(file(own));
    }

    /// Whether the sample shop has been made.
    public boolean hasSample() {
        return Files.exists(file(sample));
    }

    /// The folder of the backups that are made of the owner's shop by themselves.
    public Path keptBackups() {
        return own.resolveSibling(Backups.FOLDER);
    }

    /// Opens the owner's shop, a new empty one if there is none.
    public OpenShop openOwn() {
        return opened(Store.open(own, clock), false);
    }

    /// Opens the sample shop; made first, with the clock's day as its today, if there is none. One that another build
    /// of the program made and this one cannot read is made again: nothing of the owner's is in it.
    public OpenShop openSample() {
        try {
            return opened(Store.open(sample, clock), true);
        } catch (Problem e) {
            if (!e.what().key().equals("store.open.otherBuild")) {
                throw e;
            }
            removeSample();
            return opened(Store.open(sample, clock), true);
        }
    }

    /// Puts the shop of a backup or of a full export in the place of the owner's own, which must be closed; what was
    /// there is kept beside it. A zip with anything wrong is a `Problem`, and nothing is done.
    public void restoreOwn(Path zip, Progress progress) {
        if (ArchiveReader.isArchive(zip)) {
            readIntoOwn(zip, progress);
        } else {
            Store.restore(zip, own, clock);
        }
    }

    /// The export is read into a new shop aside; only when that is whole does it take its place.
    private void readIntoOwn(Path zip, Progress progress) {
        try (var archive = ArchiveService.checked(zip, progress)) {
            var folder = Files.createDirectories(Objects.requireNonNull(own.getParent()));
            var aside = Files.createTempDirectory(folder, ".reading-");
            try {
                var backup = aside.resolve("read.zip");
                try (var store = Store.open(aside.resolve("backstop"), clock)) {
                    ArchiveService.fill(store, archive, progress);
                    progress.at(0, 0, Message.of("archive.progress.placing"));
                    store.backup(backup);
                }
                Store.restore(backup, own, clock);
            } finally {
                remove(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Removes the sample shop without a trace; it must be closed.
    public void removeSample() {
        var folder = sample.getParent();
        if (folder == null || !Files.exists(folder)) {
            return;
        }
        remove(folder);
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OpenShop opened(Store store, boolean withSample) {
        try {
            var shop = new Shop(store, clock);
            var history = new History(shop);
            if (withSample && !shop.picture().settings().sample()) {
                history.fill(SampleShop.generate(
                        SAMPLE_SEED,
                        shop.clockToday(),
                        SAMPLE_ZONE,
                        () -> shop.newId().value()));
            }
            history.ensureSettings();
            history.dayPassed();
            return new OpenShop(store, shop, history);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Path file(Path shop) {
        return shop.resolveSibling(shop.getFileName() + ".mv.db");
    }
}
