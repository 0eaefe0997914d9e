package dev.backstop.store;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.ShopRecords;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One shop's file: reads its records, and saves change sets whole or not at all.
///
/// May be used from any thread. All saving is done one after the other on the store's own thread, and nearly all
/// reading: who asks something while a large change is being saved is answered beside it, from what was saved before.
/// An interrupt of a caller waits until its answer is there. Troubles with the file or the disk are `Problem`s.
public final class Store implements AutoCloseable {
    /// So many edits, and others read beside the saving of them instead of waiting for it.
    private static final int LARGE = 1_000;

    private final StoreThread thread;
    private final StoreThread backupThread = new StoreThread("backstop-backup");
    private final Database database;
    private final ShopSettings blank;
    private final @Nullable Backups backups;
    private final AtomicLong lastId;
    private final OrderBook orders = new OrderBook(this::ask);
    private final Ledger ledger = new Ledger(this::ask);
    private final Letters letters = new Letters(this::ask);

    private Store(StoreThread thread, Database database, @Nullable Backups backups, Clock clock) {
        this.thread = thread;
        this.database = database;
        this.backups = backups;
        this.blank = ShopSettings.blank(homeCurrency(), clock.getZone());
        this.lastId = new AtomicLong(thread.call(() -> ShopCounters.lastId(database.handle())));
    }

    /// Opens the shop of that path, which is given without the ending `.mv.db`; makes it where there is
    /// none.
    ///
    /// After an unclean end the file is first recovered, an old file is upgraded behind a backup. A file
    /// that is open in another process, read-only, damaged or from a newer program is a `Problem`, and
    /// stays as it is.
    public static Store open(Path file, Clock clock) {
        return open(ShopFile.of(file), Migrations.CURRENT, clock);
    }

    static Store open(ShopFile shop, Migrations migrations, Clock clock) {
        var backups = new Backups(shop, clock);
        return started(() -> Database.open(shop, migrations, backups), backups, clock);
    }

    /// A shop that is gone when it is closed; for tests and trials.
    public static Store inMemory(Clock clock) {
        return started(() -> Database.inMemory(Migrations.CURRENT), null, clock);
    }

    private static Store started(Callable<Database> open, @Nullable Backups backups, Clock clock) {
        var thread = new StoreThread("backstop-store");
        try {
            return new Store(thread, thread.call(open), backups, clock);
        } catch (RuntimeException e) {
            thread.end();
            throw e;
        }
    }

    /// A number for a new record, never given before in this shop: at least 1000, and unique over all kinds
    /// of records.
    public <T> Id<T> newId() {
        return new Id<>(lastId.incrementAndGet());
    }

    /// Saves all edits in one transaction; on the disk when the call returns.
    ///
    /// Each record must still be stored as its edit's `before` says: else, and on any trouble, a `Problem`,
    /// and nothing is saved. A cancelled progress throws a `CancellationException`, and nothing is saved.
    public void apply(ChangeSet set, Progress progress) {
        saving(set, saving -> saving.save(set, progress, lastId));
    }

    /// The same for a change that the owner may take back, also when the shop is opened again: kept as the latest of
    /// such changes, or forgotten as the latest because this takes it back.
    public void apply(ChangeSet set, UndoStep step, Progress progress) {
        saving(
                set,
                saving -> saving.save(set, progress, lastId, handle -> {
                    var log = new UndoLog(handle);
                    switch (step) {
                        case NEW -> log.push(set);
                        case TAKEN_BACK -> log.pop();
                    }
                }));
    }

    /// Others may read beside a large one before it is asked for, so that nobody asks behind it.
    private void saving(ChangeSet set, Consumer<Saving> work) {
        if (set.edits().size() >= LARGE) {
            thread.run(() -> database.beside().begin(database.url()));
        }
        try {
            thread.run(() -> work.accept(new Saving(database)));
        } finally {
            orders.saved(set.edits());
        }
    }

    /// What a change is among those that can be taken back.
    public enum UndoStep {
        NEW,
        TAKEN_BACK
    }

    /// The latest change that can be taken back, with its records as they are stored now.
    public Optional<ChangeSet> latestStep() {
        return ask(handle -> new UndoLog(handle).latest());
    }

    /// What the latest change that can be taken back is called.
    public Optional<Message> latestStepLabel() {
        return ask(handle -> new UndoLog(handle).label());
    }

    /// What the live picture of the shop keeps in memory.
    public ShopRecords records() {
        return ask(handle -> new LiveRecords(handle).read(blank));
    }

    /// The stored record of that id.
    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        return ask(handle -> Rows.find(handle, Tables.of(type), id));
    }

    /// The stored records among those ids, by id.
    public <T extends Entity> List<T> findAll(Class<T> type, Collection<Id<T>> ids) {
        return ask(handle -> Rows.withIds(handle, Tables.of(type), ids));
    }

    /// How many records of that kind are stored.
    public <T extends Entity> long count(Class<T> type) {
        return ask(handle -> Rows.count(handle, Tables.of(type)));
    }

    /// What the file knows of orders and customers, the closed ones too.
    public OrderBook orders() {
        return orders;
    }

    /// What the file knows of stock that came and went.
    public Ledger ledger() {
        return ledger;
    }

    /// What the file knows of what customers were told.
    public Letters letters() {
        return letters;
    }

    /// The forecasts that were worked out last.
    public List<KeptForecast> keptForecasts() {
        return ask(ForecastRows::all);
    }

    /// Keeps what was worked out, for the next start. Not part of any change set, and nothing to undo.
    public void keepForecasts(Collection<KeptForecast> forecasts) {
        thread.run(() -> new Saving(database).keep(handle -> ForecastRows.keep(handle, forecasts)));
    }

    /// The trials of planned service that were made last.
    public List<KeptTrial> keptTrials() {
        return ask(TrialRows::all);
    }

    /// Keeps trials in the place of those before. Not part of any change set, and nothing to undo.
    public void keepTrials(Collection<KeptTrial> points) {
        thread.run(() -> new Saving(database).keep(handle -> TrialRows.keep(handle, points)));
    }

    /// The file rows that those listings were read from.
    public List<ListingSource> sources(Collection<Id<Listing>> listings) {
        return ask(handle -> Rows.withKeys(handle, Tables.LISTING_SOURCES, "listing_id", listings));
    }

    /// The shop's backups; a shop in memory has none.
    public Optional<Backups> backups() {
        return Optional.ofNullable(backups);
    }

    /// Makes the backup of this day, unless there is one. Reading and saving go on meanwhile.
    public void backupDaily() {
        backupThread.run(() -> {
            if (backups != null && backups.isDue()) {
                backups.make(database.url());
            }
        });
    }

    /// Writes the whole shop, which must be in a file, into a zip file, which appears under its name only
    /// once it has been opened and read.
    public void backup(Path zip) {
        backupThread.run(() -> Backups.write(database.url(), zip));
    }

    /// Puts the shop of a backup in that file's place, which must not be open. The backup is opened and
    /// read first, and what was there is kept beside it.
    public static void restore(Path zip, Path file, Clock clock) {
        var thread = new StoreThread("backstop-store");
        try {
            thread.run(() -> Backups.restore(zip, ShopFile.of(file), clock.instant()));
        } finally {
            thread.end();
        }
    }

    /// Every kind of record by the name of its table; what a record refers to is of a kind before its own.
    public static Map<String, Class<? extends Entity>> kinds() {
        var kinds = new LinkedHashMap<String, Class<? extends Entity>>();
        Tables.ALL.forEach(table -> kinds.put(table.name(), table.type()));
        return kinds;
    }

    /// The next records of a kind after that id, by id.
    public <T extends Entity> List<T> page(Class<T> type, long afterId, int limit) {
        return ask(handle -> Rows.page(handle, Tables.of(type), afterId, limit));
    }

    /// Reads what the file holds at this moment, once a backup under way is finished. Reading and saving go on
    /// meanwhile.
    public void snapshot(Consumer<Snapshot> reading) {
        backupThread.run(() -> Snapshot.read(database.url(), database.folder(), reading));
    }

    /// Gives change sets to be saved together.
    @FunctionalInterface
    public interface Filling {
        void pour(Consumer<ChangeSet> into);
    }

    /// Saves many change sets in one transaction, without holding more than one of them at a time; on the disk when the
    /// call returns. Any trouble, one of the filling's too, leaves nothing saved.
    public void fill(Filling filling) {
        try {
            thread.run(() -> new Saving(database).fill(filling, lastId));
        } finally {
            orders.savedMany();
        }
    }

    /// Whether the file has been let go of; who asks something of it then is told so by a `CancellationException`.
    public boolean isClosed() {
        return thread.isEnded();
    }

    /// Closes the file once all work is done. Closing it again does nothing.
    @Override
    public void close() {
        if (isClosed()) {
            return;
        }
        try {
            backupThread.endAndWait(); // a backup under way is finished first
            database.beside().close();
            thread.run(database::close);
        } finally {
            thread.end();
        }
    }

    private <R> R ask(Function<Handle, R> question) {
        return database.beside()
                .ask(question)
                .orElseGet(() -> thread.call(() -> new ReadingBeside.Answer<>(new Saving(database).read(question))))
                .value();
    }

    private static Currency homeCurrency() {
        try {
            return Currency.getInstance(Locale.getDefault());
        } catch (IllegalArgumentException | NullPointerException _) {
            return Currency.getInstance("GBP");
        }
    }
}
