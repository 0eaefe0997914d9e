package dev.backstop.ui.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.importing.ImportService.Loaded;
import dev.backstop.service.importing.ImportService.Reading;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files of one import: which they are, how each is read, as what it is taken, and which one is looked at.
final class ChosenFiles {
    private final Shop shop;
    private final ImportService service;
    private final Work work;
    private final Consumer<Running> started;
    private final Runnable changed;
    private final ObservableList<FileItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FileItem> selected = new SimpleObjectProperty<>();
    private final List<Running> reads = new ArrayList<>();

    /// `started` is told of every reading that begins, `changed` whenever what the files say has changed.
    ChosenFiles(Shop shop, ImportService service, Work work, Consumer<Running> started, Runnable changed) {
        this.shop = shop;
        this.service = service;
        this.work = work;
        this.started = started;
        this.changed = changed;
    }

    ObservableList<FileItem> items() {
        return items;
    }

    ObjectProperty<@Nullable FileItem> selectedProperty() {
        return selected;
    }

    void clear() {
        items.clear();
        selected.set(null);
    }

    /// Reads more files; one that is among them already is left as it is.
    void add(List<Path> paths) {
        var known = new HashSet<Path>();
        items.forEach(file -> known.add(file.path()));
        for (var path : paths) {
            if (known.add(path)) {
                items.add(FileItem.waiting(path));
                read(path, Reading.FOUND);
            }
        }
    }

    void remove(FileItem file) {
        items.removeIf(item -> item.path().equals(file.path()));
        if (selected.get() != null && selected.get().path().equals(file.path())) {
            selected.set(items.isEmpty() ? null : items.getFirst());
        }
    }

    /// Reads what was not read to its end.
    void resume() {
        items.stream().filter(FileItem::isWaiting).forEach(file -> read(file.path(), Reading.FOUND));
    }

    /// Reads a file again, as the owner says it is written.
    void reread(FileItem file, Reading reading) {
        replace(FileItem.waiting(file.path()));
        read(file.path(), reading);
    }

    /// The forms of file that the owner can choose from.
    List<FileFormat> formats() {
        return service.formats();
    }

    /// Takes a file as one of another form.
    void as(FileItem file, FileFormat format) {
        var loaded = file.loaded();
        if (loaded != null) {
            var other = loaded.as(format);
            put(file.read(other, service.proposedColumns(other, file.supplier())));
        }
    }

    /// The suppliers a list may be from, by name.
    List<Supplier> suppliers() {
        return shop.picture().suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Optional<Supplier> supplier(@Nullable Id<Supplier> id) {
        return id == null ? Optional.empty() : shop.picture().supplier(id);
    }

    /// Says whose list the file is; the mapping remembered for that supplier is taken if it fits.
    void choose(FileItem file, Supplier supplier) {
        var loaded = file.loaded();
        if (loaded != null) {
            put(file.ofSupplier(
                    supplier.id(),
                    service.recalled(loaded, supplier.id()),
                    service.proposedColumns(loaded, supplier.id()),
                    service.proposedRules(supplier.id())));
        }
    }

    /// Says what the columns of a supplier's list mean.
    void map(FileItem file, SupplierColumns columns) {
        put(file.mapped(columns));
    }

    /// Says how far the stock of a supplier's list is trusted.
    void trust(FileItem file, StockRules rules) {
        put(file.ruled(rules));
    }

    /// The file as it is now.
    Optional<FileItem> item(Path path) {
        return items.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /// Takes this in place of what was known of the file.
    void replace(FileItem now) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).path().equals(now.path())) {
                items.set(i, now);
                var looked = selected.get();
                if (looked == null || looked.path().equals(now.path())) {
                    selected.set(now);
                }
            }
        }
    }

    /// Stops all reading; `resume` goes on with it.
    void cancel() {
        reads.forEach(Running::cancel);
        reads.clear();
    }

    private void put(FileItem now) {
        replace(now);
        changed.run();
    }

    private void read(Path path, Reading reading) {
        reads.removeIf(Running::isFinished);
        var reader = work.run(
                progress -> service.load(path, reading, progress),
                loaded -> loaded(path, loaded),
                problem -> failed(path, problem));
        reads.add(reader);
        started.accept(reader);
    }

    private void loaded(Path path, Loaded loaded) {
        item(path).ifPresent(item -> put(item.read(loaded, service.proposedColumns(loaded, item.supplier()))));
    }

    private void failed(Path path, Problem problem) {
        item(path).ifPresent(item -> put(item.failed(problem.what())));
    }
}
