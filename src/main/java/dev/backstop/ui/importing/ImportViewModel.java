package dev.backstop.ui.importing;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.plan.FileSummary;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.importing.ImportService.Preview;
import dev.backstop.service.importing.ImportService.SupplierChoice;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Running;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files of one import on their way into the shop, step by step. Nothing is saved before `accept`.
///
/// How the files are read is the matter of `ChosenFiles`, what the owner says of their rows that of
/// `FileCorrections`; here is what the import would do, and its saving.
public final class ImportViewModel {
    private final ImportService service;
    private final Work work;
    private final ChosenFiles files;
    private final FileCorrections corrections;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(WizardStep.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> notice = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Path> skippedTo = new SimpleObjectProperty<>();

    public ImportViewModel(Shop shop, ImportService service, Work work) {
        this.service = service;
        this.work = work;
        files = new ChosenFiles(shop, service, work, running::set, this::plan);
        corrections = new FileCorrections(shop, service, files, preview::get, this::plan);
    }

    /// What was imported, and where the rows are that were skipped.
    public record Imported(ImportPlan plan, List<Path> skipped) {}

    public ObservableList<FileItem> files() {
        return files.items();
    }

    /// How the files are read.
    ChosenFiles chosen() {
        return files;
    }

    /// What the owner says of their rows and columns.
    FileCorrections corrections() {
        return corrections;
    }

    /// The file that is looked at.
    public ObjectProperty<@Nullable FileItem> selectedProperty() {
        return files.selectedProperty();
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
        corrections.clear();
        preview.set(null);
        notice.set(null);
        skippedTo.set(null);
        step.set(paths.isEmpty() ? WizardStep.CHOOSE : WizardStep.CHECK);
        files.add(paths);
    }

    /// Reads more files into the same import.
    public void add(List<Path> paths) {
        files.add(paths);
    }

    /// Takes a file out of the import.
    public void remove(FileItem file) {
        files.remove(file);
        corrections.forget(file.path());
        if (files().isEmpty()) {
            step.set(WizardStep.CHOOSE);
        }
        plan();
    }

    /// From the choice of files to the check of their rows.
    public void next() {
        if (step.get() == WizardStep.CHOOSE && !files().isEmpty()) {
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
        files.resume();
        if (preview.get() == null) {
            plan();
        }
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
                && files().stream().noneMatch(FileItem::needsSupplier);
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

    /// Whether rows or columns were put right that are not imported yet.
    public boolean isUnsaved() {
        return !corrections.isEmpty();
    }

    /// Stops what is under way. An import that is being saved leaves nothing behind; its check is shown again.
    public void cancel() {
        files.cancel();
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

    private void plan() {
        preview.set(null);
        notice.set(null);
        if (files().isEmpty() || files().stream().anyMatch(FileItem::isWaiting)) {
            return;
        }
        var ready = files().stream().filter(FileItem::isReady).toList();
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
            files.item(path).ifPresent(item -> files.replace(item.planned(summary)));
        }
    }
}
