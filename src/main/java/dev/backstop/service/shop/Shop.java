package dev.backstop.service.shop;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The shop that is open: its present picture, and who wants to hear of a new one. Reading is free of locks; only
/// `History` changes it.
public final class Shop {
    private final Store store;
    private final Clock clock;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    private volatile Picture picture;

    /// Reads the shop that the store holds; takes about as long as the file has lines.
    public Shop(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
        var records = store.records();
        this.picture = PictureMaker.of(
                records, LocalDate.ofInstant(clock.instant(), records.settings().zone()));
    }

    /// The shop as it is now.
    public Picture picture() {
        return picture;
    }

    /// What is in the file but not in the picture: closed orders, the ledger, older notices.
    public Store store() {
        return store;
    }

    public Clock clock() {
        return clock;
    }

    /// Now, as instants are kept: to the millisecond.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// Today in the shop's time zone, by the clock (the picture's day follows it through `History.dayPassed`).
    public LocalDate clockToday() {
        return LocalDate.ofInstant(clock.instant(), picture.settings().zone());
    }

    /// An id that no record has yet.
    public <T> Id<T> newId() {
        return store.newId();
    }

    /// Calls back after each change, on the thread that made it.
    public void onChange(Consumer<Changed> listener) {
        listeners.add(listener);
    }

    void publish(Picture next, ChangeSet set) {
        var before = picture;
        picture = next;
        var changed = new Changed(next, types(set), Touched.products(set, before, next));
        tell(changed);
    }

    /// Everybody hears of it, also where one of them fails.
    private void tell(Changed changed) {
        RuntimeException failed = null;
        for (var listener : listeners) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                failed = failed == null ? e : failed;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /// Starts the picture anew from the file, as after a bulk import.
    void reload() {
        picture = PictureMaker.of(store.records(), clockToday());
    }

    /// The edit that changes the shop's settings.
    public Edit<ShopSettings> settingsEdit(ShopSettings after) {
        return Edit.update(ShopSettings.class, picture.settings(), after);
    }

    private static Set<Class<? extends Entity>> types(ChangeSet set) {
        return set.edits().stream().map(Edit::type).collect(Collectors.toSet());
    }
}
