package dev.backstop.ui.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.intake.parsed.Ambiguity;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Meaning;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.service.ImportService;
import dev.backstop.service.ImportService.Loaded;
import dev.backstop.service.ImportService.Preview;
import dev.backstop.service.ImportService.Reading;
import dev.backstop.service.ImportService.SupplierChoice;
import dev.backstop.service.Shop;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
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
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(WizardStep.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Path> skippedTo = new SimpleObjectProperty<>();
    private final List<Running> reads = new ArrayList<>();
    private final Deque<Loaded> typed = new ArrayDeque<>();

    public ImportViewModel(Shop shop, ImportService service, Work work) {
        this.shop = shop;
        this.service = service;
        this.work = work;
    }

    /// What was imported, and where the rows are that were skipped.
    public record Imported(ImportPlan plan, List<Path> skipped) {}

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

    public ReadOnlyObjectProperty<WizardStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// What is under way, to show how far it is and to cancel it.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// What the owner must know: why nothing was saved, or that it was stopped.
    public ReadOnlyObjectProperty<@Nullable Message> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// The folder for the files of skipped rows; nothing means beside the originals.
    public ObjectProperty<@Nullable Path> skippedToProperty() {
        return skippedTo;
    }

    /// Starts anew with these files.
    public void open(List<Path> paths) {
        files.clear();
        typed.clear();
        selected.set(null);
        preview.set(null);
        notice.set(null);
        skippedTo.set(null);
        step.set(paths.isEmpty() ? WizardStep.CHOOSE : WizardStep.CHECK);
        add(paths);
    }

    /// Reads more files into the same import.
    public void add(List<Path> paths) {
        var known = new HashSet<Path>();
        files.forEach(file -> known.add(file.path()));
        for (var path : paths) {
            if (known.add(path)) {
                files.add(FileItem.waiting(path));
                read(path, Reading.FOUND);
            }
        }
    }

    /// Takes a file out of the import.
    public void remove(FileItem file) {
        files.removeIf(item -> item.path().equals(file.path()));
        typed.removeIf(loaded -> loaded.path().equals(file.path()));
        if (selected.get() != null && selected.get().path().equals(file.path())) {
            selected.set(files.isEmpty() ? null : files.getFirst());
        }
        if (files.isEmpty()) {
            step.set(WizardStep.CHOOSE);
        }
        plan();
    }

    /// From the choice of files to the check of their rows.
    public void next() {
        if (step.get() == WizardStep.CHOOSE && !files.isEmpty()) {
            step.set(WizardStep.CHECK);
        }
    }

    /// From the check back to the choice of files. What was corrected is kept.
    public void back() {
        if (step.get() == WizardStep.CHECK) {
            step.set(WizardStep.CHOOSE);
        }
    }

    /// Goes on where the owner left the import.
    public void resume() {
        files.stream().filter(FileItem::isWaiting).forEach(file -> read(file.path(), Reading.FOUND));
        if (preview.get() == null) {
            plan();
        }
    }

    /// Reads a file again, as the owner says it is written.
    public void reread(FileItem file, Reading reading) {
        replace(FileItem.waiting(file.path()));
        read(file.path(), reading);
    }

    /// The forms of file that the owner can choose from.
    public List<FileFormat> formats() {
        return service.formats();
    }

    /// Takes a file as one of another form.
    public void as(FileItem file, FileFormat format) {
        var loaded = file.loaded();
        if (loaded != null) {
            var other = loaded.as(format);
            replace(file.read(other, service.proposedColumns(other, file.supplier())));
            plan();
        }
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
            replace(file.ofSupplier(
                    supplier.id(),
                    service.recalled(loaded, supplier.id()),
                    service.proposedColumns(loaded, supplier.id()),
                    service.proposedRules(supplier.id())));
            plan();
        }
    }

    /// Says what the columns of a supplier's list mean.
    public void map(FileItem file, SupplierColumns columns) {
        replace(file.mapped(columns));
        plan();
    }

    /// Says how far the stock of a supplier's list is trusted.
    public void trust(FileItem file, StockRules rules) {
        replace(file.ruled(rules));
        plan();
    }

    /// What the owner must be asked about the file, and what was answered; nothing before it is checked.
    public List<Ambiguity> questions(FileItem file) {
        var loaded = file.loaded();
        var summary = file.summary();
        return loaded == null || summary == null ? List.of() : service.questions(loaded, summary);
    }

    /// Says in which of two ways a column is meant; the file is checked again at once.
    public void answer(FileItem file, Ambiguity question, Meaning meaning) {
        var loaded = file.loaded();
        if (loaded != null) {
            var corrections = loaded.corrections().withMeaning(question.column(), meaning);
            correct(file, loaded, loaded.with(corrections));
        }
    }

    /// Says in which column of a shop's file a field stands; -1 that the file does not have it.
    public void map(FileItem file, int field, int column) {
        var loaded = file.loaded();
        if (loaded != null) {
            correct(file, loaded, loaded.with(loaded.corrections().withColumn(field, column)));
        }
    }

    /// Types another text in the place of the cell that is at fault; the file is checked again at once. A product
    /// that is picked is taken for every row with the same question.
    public void correct(FileItem file, Rejected row, String text) {
        var loaded = file.loaded();
        var summary = file.summary();
        if (loaded == null || summary == null || !row.isCorrectable()) {
            return;
        }
        if (row.fix() == Fix.MATCH) {
            var sku = text.strip();
            correct(file, loaded, loaded.with(loaded.corrections().withProduct(row.rowNumber(), sku)));
            return;
        }
        var corrections = loaded.corrections().with(row.rowNumber(), row.column(), text.strip());
        if (row.fix() == Fix.PRODUCT) {
            for (var other : summary.doubts()) {
                corrections = other.reason().equals(row.reason())
                        ? corrections.with(other.rowNumber(), other.column(), text.strip())
                        : corrections;
            }
        }
        correct(file, loaded, loaded.with(corrections));
    }

    /// Takes the latest correction back; false if there is none.
    public boolean takeBack() {
        if (typed.isEmpty()) {
            return false;
        }
        var before = typed.pop();
        item(before.path()).ifPresent(item -> replace(item.corrected(before)));
        plan();
        return true;
    }

    /// Products that a row may be about whose SKU nobody knows, the likeliest first.
    public List<Product> suggestions(Rejected row) {
        var file = selected.get();
        var summary = file == null ? null : file.summary();
        if (summary == null) {
            return List.of();
        }
        return summary.suggestions().getOrDefault(row.rowNumber(), List.of()).stream()
                .flatMap(sku -> ProductChoice.bySku(shop.picture().products(), preview.get(), sku).stream())
                .toList();
    }

    /// Products that what is typed may mean: those of the shop and those that this import brings.
    public List<Product> products(String typedText) {
        return ProductChoice.find(shop.picture().products(), preview.get(), typedText);
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

    /// The name of the file in which a file's skipped rows are kept.
    public String skippedName(FileItem file) {
        return service.skippedName(file.path());
    }

    /// Whether there is something to save and every supplier's list is claimed.
    public boolean canAccept() {
        var now = preview.get();
        return now != null
                && step.get() == WizardStep.CHECK
                && !now.plan().isEmpty()
                && files.stream().noneMatch(FileItem::needsSupplier);
    }

    /// Saves the import, then calls back with what was saved.
    public void accept(Consumer<Imported> done) {
        var now = preview.get();
        if (now == null || !canAccept()) {
            return;
        }
        var folder = skippedTo.get();
        step.set(WizardStep.SAVE);
        notice.set(null);
        running.set(work.run(
                progress -> new Imported(now.plan(), service.accept(now, folder, progress)),
                imported -> {
                    open(List.of());
                    done.accept(imported);
                },
                problem -> {
                    step.set(WizardStep.CHECK);
                    notice.set(problem.what());
                }));
    }

    /// Stops what is under way. An import that is being saved leaves nothing behind; its check is shown again.
    public void cancel() {
        reads.forEach(Running::cancel);
        reads.clear();
        var now = running.get();
        if (now != null) {
            now.cancel();
        }
        if (step.get() == WizardStep.SAVE) {
            step.set(WizardStep.CHECK);
            notice.set(Message.of("importing.notice.stopped"));
        }
    }

    private int plan(ToIntFunction<ImportPlan> count) {
        var now = preview.get();
        return now == null ? 0 : count.applyAsInt(now.plan());
    }

    private void correct(FileItem file, Loaded before, Loaded after) {
        typed.push(before);
        replace(file.corrected(after));
        plan();
    }

    private void read(Path path, Reading reading) {
        reads.removeIf(Running::isFinished);
        var reader = work.run(
                progress -> service.load(path, reading, progress),
                loaded -> loaded(path, loaded),
                problem -> failed(path, problem));
        reads.add(reader);
        running.set(reader);
    }

    private void loaded(Path path, Loaded loaded) {
        item(path).ifPresent(item -> {
            replace(item.read(loaded, service.proposedColumns(loaded, item.supplier())));
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
        notice.set(null);
        if (files.isEmpty() || files.stream().anyMatch(FileItem::isWaiting)) {
            return;
        }
        var ready = files.stream().filter(FileItem::isReady).toList();
        var choices = new HashMap<Path, SupplierChoice>();
        for (var file : ready) {
            var supplier = file.supplier();
            var columns = file.columns();
            if (supplier != null && columns != null) {
                choices.put(file.path(), new SupplierChoice(supplier, columns, file.rules()));
            }
        }
        var loaded = ready.stream()
                .flatMap(file -> Optional.ofNullable(file.loaded()).stream())
                .toList();
        running.set(work.latest(
                "import-plan",
                progress -> service.preview(loaded, choices, progress),
                made -> {
                    show(ready, made.plan().files());
                    preview.set(made);
                },
                problem -> notice.set(problem.what())));
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
