package dev.backstop.ui.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.ImportService;
import dev.backstop.service.ImportService.Loaded;
import dev.backstop.service.ImportService.Preview;
import dev.backstop.service.ImportService.SupplierChoice;
import dev.backstop.service.Shop;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files of one import on their way into the shop. Nothing is saved before `accept`.
public final class ImportViewModel {
    private final Shop shop;
    private final ImportService service;
    private final Work work;
    private final ObservableList<FileItem> files = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable FileItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();

    public ImportViewModel(Shop shop, ImportService service, Work work) {
        this.shop = shop;
        this.service = service;
        this.work = work;
    }

    public ObservableList<FileItem> files() {
        return files;
    }

    /// The file that is looked at.
    public ObjectProperty<@Nullable FileItem> selectedProperty() {
        return selected;
    }

    /// What the import would do; nothing while that is worked out.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the import is being saved.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// What is under way, to show how far it is and to cancel it.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Starts anew with these files.
    public void open(List<Path> paths) {
        files.clear();
        selected.set(null);
        add(paths);
    }

    /// Reads more files into the same import.
    public void add(List<Path> paths) {
        var known = new HashSet<Path>();
        files.forEach(file -> known.add(file.path()));
        for (var path : paths) {
            if (known.add(path)) {
                files.add(FileItem.waiting(path));
                read(path);
            }
        }
    }

    /// Takes a file out of the import.
    public void remove(FileItem file) {
        files.removeIf(item -> item.path().equals(file.path()));
        if (selected.get() != null && selected.get().path().equals(file.path())) {
            selected.set(files.isEmpty() ? null : files.getFirst());
        }
        plan();
    }

    /// The suppliers a list may be from, by name.
    public List<Supplier> suppliers() {
        return shop.picture().suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Optional<Supplier> supplier(@Nullable Id<Supplier> id) {
        return id == null ? Optional.empty() : shop.picture().supplier(id);
    }

    /// Says whose list the file is; the mapping remembered for that supplier is taken if it fits.
    public void choose(FileItem file, Supplier supplier) {
        var loaded = file.loaded();
        if (loaded != null) {
            replace(file.ofSupplier(supplier.id(), service.proposedColumns(loaded, supplier.id())));
            plan();
        }
    }

    /// Says what the columns of a supplier's list mean.
    public void map(FileItem file, SupplierColumns columns) {
        replace(file.mapped(columns));
        plan();
    }

    /// Rows that the import would take in: new and changed ones.
    public int rowsToImport() {
        return plan(ImportPlan::newRows) + plan(ImportPlan::changedRows);
    }

    public int rowsToSkip() {
        return plan(ImportPlan::rejectedRows);
    }

    public int rowsSame() {
        return plan(ImportPlan::sameRows);
    }

    /// Whether there is something to save and every supplier's list is claimed.
    public boolean canAccept() {
        var now = preview.get();
        return now != null
                && !now.plan().isEmpty()
                && files.stream().noneMatch(FileItem::needsSupplier)
                && !saving.get();
    }

    /// Saves the import, then calls back with what was saved.
    public void accept(Consumer<ImportPlan> done) {
        var now = preview.get();
        if (now == null || !canAccept()) {
            return;
        }
        saving.set(true);
        running.set(work.run(
                progress -> {
                    service.accept(now, progress);
                    return now.plan();
                },
                plan -> {
                    saving.set(false);
                    done.accept(plan);
                },
                problem -> {
                    saving.set(false);
                    files.stream().findFirst().ifPresent(file -> replace(file.failed(problem.what())));
                }));
    }

    /// Stops what is under way; an import that is being saved leaves nothing behind.
    public void cancel() {
        var now = running.get();
        if (now != null) {
            now.cancel();
        }
        saving.set(false);
    }

    private int plan(ToIntFunction<ImportPlan> count) {
        var now = preview.get();
        return now == null ? 0 : count.applyAsInt(now.plan());
    }

    private void read(Path path) {
        running.set(work.run(
                progress -> service.load(path, progress),
                loaded -> loaded(path, loaded),
                problem -> failed(path, problem)));
    }

    private void loaded(Path path, Loaded loaded) {
        item(path).ifPresent(item -> {
            replace(item.read(loaded, service.proposedColumns(loaded, null)));
            plan();
        });
    }

    private void failed(Path path, Problem problem) {
        item(path).ifPresent(item -> {
            replace(item.failed(problem.what()));
            plan();
        });
    }

    private void plan() {
        preview.set(null);
        if (files.stream().anyMatch(file -> file.loaded() == null && file.trouble() == null)) {
            return;
        }
        var ready = files.stream().filter(FileItem::isReady).toList();
        var choices = new HashMap<Path, SupplierChoice>();
        for (var file : ready) {
            var supplier = file.supplier();
            var columns = file.columns();
            if (supplier != null && columns != null) {
                choices.put(file.path(), new SupplierChoice(supplier, columns));
            }
        }
        var loaded = ready.stream()
                .flatMap(file -> Optional.ofNullable(file.loaded()).stream())
                .toList();
        running.set(work.latest("import-plan", progress -> service.preview(loaded, choices, progress), made -> {
            show(ready, made.plan().files());
            preview.set(made);
        }));
    }

    private void show(List<FileItem> ready, List<FileSummary> summaries) {
        for (int i = 0; i < ready.size() && i < summaries.size(); i++) {
            var path = ready.get(i).path();
            var summary = summaries.get(i);
            item(path).ifPresent(item -> replace(item.planned(summary)));
        }
    }

    private Optional<FileItem> item(Path path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private void replace(FileItem now) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).path().equals(now.path())) {
                files.set(i, now);
                var looked = selected.get();
                if (looked == null || looked.path().equals(now.path())) {
                    selected.set(now);
                }
            }
        }
    }
}
