package dev.backstop.store;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The copies of one shop file in the folder `backups` beside it: one for each day it is used and one
/// before each upgrade.
///
/// A backup counts only once it has been opened and read. The last ten are kept.
public final class Backups {
    /// The folder beside a shop where its backups lie.
    public static final String FOLDER = "backups";
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final int KEPT = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final ShopFile shop;
    private final Clock clock;

    Backups(ShopFile shop, Clock clock) {
        this.shop = shop;
        this.clock = clock;
    }

    /// Where they lie.
    public Path folder() {
        return shop.folder().resolve(FOLDER);
    }

    /// The backups, newest first.
    public List<Path> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(file -> timeOf(file).isPresent())
                    .sorted(Comparator.comparing(file -> timeOf((Path) file).orElseThrow())
                            .reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When the newest was made, in UTC.
    public Optional<Instant> last() {
        return all().stream().findFirst().flatMap(this::timeOf);
    }

    /// Whether none has been made yet on this day of the clock's zone. One of a later day, from when the clock was
    /// wrong, does not count.
    public boolean isDue() {
        var today = LocalDate.now(clock);
        return all().stream()
                .flatMap(file -> timeOf(file).stream())
                .map(time -> LocalDate.ofInstant(time, clock.getZone()))
                .noneMatch(today::equals);
    }

    /// Makes one of the database at that address, and forgets those beyond the last ten.
    Path make(String url) {
        var zip = named(clock.instant());
        write(url, zip);
        try {
            for (var old : all().stream().skip(KEPT).toList()) {
                if (!old.equals(zip)) { // older by its name than ten of when the clock was wrong
                    Files.delete(old);
                }
            }
            return zip;
        } catch (IOException e) {
            throw failed(zip, e);
        }
    }

    private Path named(Instant time) {
        return folder().resolve(shop.name() + "-" + STAMP.format(time) + ".zip");
    }

    /// Writes a backup aside, opens and reads it, and only then gives it its name.
    static void write(String url, Path zip) {
        var target = zip.toAbsolutePath();
        var aside = target.resolveSibling(target.getFileName() + ".part");
        try {
            ShopFile.makeFolder(Objects.requireNonNull(target.getParent()));
            Files.deleteIfExists(aside);
            ShopFile.makeFile(aside);
            copy(url, aside);
            verify(aside);
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | SQLException | RuntimeException e) {
            discard(aside);
            throw failed(target, e);
        }
    }

    /// Runs over a connection of its own, so that reading and saving go on meanwhile.
    private static void copy(String url, Path zip) throws SQLException {
        try (var handle = Database.connected(url)) {
            handle.createUpdate("backup to :file").bind("file", zip.toString()).execute();
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("An unfinished backup may be left behind", e);
        }
    }

    private static Problem failed(Path target, Exception e) {
        if (e instanceof Problem problem) {
            return problem;
        }
        var folder = target.toAbsolutePath().getParent();
        return folder != null && Troubles.isFull(e, folder)
                ? new Problem(Message.of("store.backup.diskFull", folder.toString()), e)
                : new Problem(Message.of("store.backup.failed", target.toString()), e);
    }

    /// Puts the shop of a backup in that file's place, after it has been opened and read; what was there is
    /// kept beside it.
    static void restore(Path zip, ShopFile shop, Instant now) {
        try {
            ShopFile.makeFolder(shop.folder());
            replace(zip, shop, now);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem
                    ? problem
                    : new Problem(Message.of("store.restore.failed", zip.toString()), e);
        }
    }

    private static void replace(Path zip, ShopFile shop, Instant now) throws IOException {
        try (var _ = OpenMarker.take(shop)) {
            var unpacked = shop.beside("restored");
            try {
                unpack(zip, unpacked);
                check(unpacked, zip);
                refuseSample(unpacked);
                if (Files.exists(shop.database())) {
                    keepAsBackup(shop, now);
                    Files.move(
                            shop.database(),
                            shop.beside("replaced-" + STAMP.format(now)).database());
                }
                Files.move(unpacked.database(), shop.database(), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unpacked.database());
            }
        }
    }

    /// A sample shop in the place of the owner's own would be what *Start with my own shop* opens from then on.
    private static void refuseSample(ShopFile file) {
        try (var handle = Database.connected(file.readOnlyUrl())) {
            boolean isSample = handle.createQuery("select sample from shop_settings")
                    .mapTo(Boolean.class)
                    .findFirst()
                    .orElse(false);
            if (isSample) {
                throw new Problem(Message.of("store.restore.sample"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The shop that is about to be replaced is a backup like the others, so that whoever chose the wrong one can go
    /// back. A file that cannot be read is kept as it is.
    private static void keepAsBackup(ShopFile shop, Instant now) {
        try {
            write(shop.url(), new Backups(shop, Clock.fixed(now, ZoneOffset.UTC)).named(now));
        } catch (Problem e) {
            LOG.warn("The shop that is replaced is kept as it is", e);
        }
    }

    private static void verify(Path zip) throws IOException {
        var trial = new ShopFile(zip.resolveSibling(zip.getFileName() + "-trial"), OrderedDisk.SCHEME);
        try {
            unpack(zip, trial);
            check(trial, zip);
        } finally {
            Files.deleteIfExists(trial.database());
        }
    }

    /// Opens the file and reads its own account of itself and every table through.
    private static void check(ShopFile file, Path zip) {
        try (var handle = Database.connected(file.readOnlyUrl())) {
            if (Migrations.version(handle) == 0) {
                throw new Problem(Message.of("store.backup.notAShop", zip.toString()));
            }
            for (var table : Tables.ALL) {
                handle.createQuery("select count(*), max(id) from " + table.name())
                        .mapToMap()
                        .list();
            }
        } catch (SQLException | RuntimeException e) {
            throw e instanceof Problem problem
                    ? problem
                    : new Problem(Message.of("store.backup.unreadable", zip.toString()), e);
        }
    }

    private static void unpack(Path zip, ShopFile to) throws IOException {
        Files.deleteIfExists(to.database());
        ShopFile.makeFile(to.database());
        try (var file = new ZipFile(zip.toFile())) {
            var database = file.stream()
                    .filter(entry -> entry.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new Problem(Message.of("store.backup.notAShop", zip.toString())));
            try (var in = file.getInputStream(database);
                    var out = Files.newOutputStream(to.database())) {
                in.transferTo(out);
            }
        } catch (ZipException e) {
            throw new Problem(Message.of("store.backup.unreadable", zip.toString()), e);
        }
    }

    private Optional<Instant> timeOf(Path file) {
        var name = String.valueOf(file.getFileName());
        var start = shop.name() + "-";
        if (!name.startsWith(start) || !name.endsWith(".zip")) {
            return Optional.empty();
        }
        var stamp = name.substring(start.length(), name.length() - ".zip".length());
        return stamp.matches("\\d{8}-\\d{6}")
                ? Optional.of(LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }
}
