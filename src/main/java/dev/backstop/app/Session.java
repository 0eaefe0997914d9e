package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.service.Services;
import dev.backstop.service.importing.FreshExports;
import dev.backstop.service.importing.Freshness;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.importing.ImportViewModel.Imported;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.shell.Command;
import dev.backstop.ui.shell.MainWindow;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.Screens;
import dev.backstop.ui.shell.SearchHit;
import dev.backstop.ui.shell.WindowActions;
import dev.backstop.ui.shell.WindowStatus;
import dev.backstop.ui.work.Work;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// One open shop in the window: its pages, what the frame around them does, and the passing of days.
final class Session implements WindowActions, ShopActions, AutoCloseable {
    private final OpenShop open;
    private final Services services;
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final WindowSettings settings;
    private final Desk desk;
    private final Path fetched;
    private final ShopWiring wiring;
    private final Screens screens;
    private final WindowStatus status = new WindowStatus();
    private final ShopSearch search;
    private final FileChoices files;
    private final @Nullable Downloads downloads;
    private @Nullable ImportPage imports;
    private Picture beforeImport;
    private boolean isLeft;
    private final Upkeep upkeep;

    /// `fetched` is the folder for what is fetched from the owner's web shop until it is imported.
    Session(
            ReadyShop ready,
            Work work,
            Layers layers,
            WindowSettings settings,
            FileChoices files,
            Path fetched,
            Desk desk) {
        open = ready.open();
        texts = ready.texts();
        services = ready.services();
        this.work = work;
        this.layers = layers;
        this.settings = settings;
        this.desk = desk;
        this.fetched = fetched;
        downloads = open.isSample()
                ? null
                : new Downloads(
                        new FreshExports(open.shop(), services.imports(), services.updates()::wrote),
                        settings,
                        work,
                        texts,
                        layers,
                        status,
                        this::importFiles);
        wiring = new ShopWiring(
                open, services, texts, work, layers, settings, downloads == null ? null : downloads.model(), this);
        screens = wiring.screens();
        search = new ShopSearch(open.shop(), texts);
        this.files = files;
        beforeImport = open.shop().picture();
        upkeep = new Upkeep(open, services, work, status.backupAtProperty()::set, this::planMoved);
    }

    /// Shows the frame with Today in it, then does what the day asks for.
    void show() {
        tellStatus();
        new TableSaving(texts, work, layers, files);
        var pages = new MainWindow(texts, layers, work, screens, status, this, Platform::runLater);
        imports = new ImportPage(open, services, texts, work, layers, files, pages, this::imported);
        open.shop().onChange(_ -> Platform.runLater(this::changed));
        status.idleProperty().set(Message.of("shell.status.upToDate"));
        screens.show(ScreenId.TODAY);
        Startup.whenIdle(work.running(), "today");
        Startup.follow(work.running(), this::where, screens.currentProperty(), layers.modalProperty());
        services.backups()
                .whenCopied(
                        at -> Platform.runLater(() -> status.backupAtProperty().set(at)));
        upkeep.begin();
        if (downloads != null) {
            downloads.begin();
        }
    }

    /// The page that is shown, or the dialog over it.
    private String where() {
        var dialogs = layers.open();
        if (!dialogs.isEmpty()) {
            return dialogs.getFirst().getId();
        }
        var page = screens.currentProperty().get();
        return imports != null && imports.isShown()
                ? "import"
                : page == null ? "" : page.id().id();
    }

    @Override
    public void chooseImport() {
        importFiles(files.chooseImports());
    }

    @Override
    public void importFiles(List<Path> paths) {
        if (imports != null && imports.isShown()) {
            imports.add(paths);
        } else if (imports != null && !paths.isEmpty()) {
            beforeImport = open.shop().picture();
            imports.open(paths);
        }
    }

    @Override
    public Path fetched() {
        return fetched;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return files.chooseFolder();
    }

    @Override
    public Optional<Path> chooseWatched() {
        return files.chooseWatched();
    }

    @Override
    public Optional<Path> chooseCalendar() {
        return files.chooseCalendar();
    }

    @Override
    public Optional<Path> chooseFile(String proposedName) {
        return files.chooseFile(proposedName);
    }

    @Override
    public void chooseRestore() {
        desk.chooseRestore();
    }

    @Override
    public void openLink(URI link) {
        work.run(
                _ -> {
                    Links.open(link);
                    return link;
                },
                _ -> {});
    }

    @Override
    public void undo() {
        step(History::undo, "shell.undo.undone", "shell.undo.nothing");
    }

    @Override
    public void redo() {
        step(History::redo, "shell.undo.redone", "shell.undo.nothingAgain");
    }

    @Override
    public void startOwnShop() {
        desk.openOwn();
    }

    @Override
    public List<SearchHit> search(String words, Progress progress) {
        return search.find(words, progress);
    }

    @Override
    public void themeChanged(Theme theme) {
        settings.put("theme.dark", theme == Theme.DARK);
    }

    /// Ends all that goes on in the window; the shop that is left is to be closed, which may take a while, by whoever
    /// asked.
    OpenShop leave() {
        isLeft = true;
        upkeep.close();
        if (downloads != null) {
            downloads.close();
        }
        work.cancelAll();
        wiring.keepWords();
        return open;
    }

    @Override
    public void close() {
        try {
            leave();
        } finally {
            open.close();
        }
    }

    /// Whether nothing is being worked out for the screen.
    boolean isIdle() {
        return work.running().isEmpty();
    }

    /// Shows a page of the shop with the form for a new record of its kind.
    void add(ScreenId page) {
        screens.show(page, Command.ADD);
    }

    /// Shows a page of the shop.
    void go(ScreenId page) {
        screens.show(page);
    }

    private void imported(Imported imported) {
        screens.show(ScreenId.TODAY);
        layers.toasts().show(importedWords(imported), this::undo);
        wiring.alertAfterImport(beforeImport);
    }

    private String importedWords(Imported imported) {
        var plan = imported.plan();
        int rows = plan.newRows() + plan.changedRows();
        return imported.skipped().isEmpty()
                ? texts.text("shell.import.done", rows)
                : texts.text(
                        "shell.import.doneSkipped",
                        rows,
                        plan.rejectedRows(),
                        imported.skipped().getFirst().toString(),
                        imported.skipped().size() - 1);
    }

    private void step(BiFunction<History, Progress, Optional<Message>> step, String done, String nothing) {
        work.run(
                progress -> step.apply(open.history(), progress),
                label -> layers.toasts()
                        .showNow(label.map(what -> texts.text(done, what)).orElseGet(() -> texts.text(nothing))));
    }

    /// A change of the last moment may be told after the shop was left.
    private void changed() {
        if (isLeft) {
            return;
        }
        tellStatus();
        wiring.changed();
    }

    /// What a trial of service levels made of the plan is said where the plan is, and elsewhere by a line that leads
    /// there. The shop has been looked at again by then, so the page that is open has been read.
    private void planMoved(PlanShift shift) {
        var page = screens.currentProperty().get();
        if (page != null && page.id() == ScreenId.PURCHASING) {
            page.select(shift);
        } else {
            layers.whenFree(() -> layers.toasts()
                    .offer(
                            texts.text(shift.what()),
                            texts.text("purchasing.action.open"),
                            () -> screens.show(ScreenId.PURCHASING)));
        }
    }

    private void tellStatus() {
        status.sampleProperty().set(open.isSample());
        status.freshnessProperty().set(freshness());
    }

    /// The sample shop has just been read from nowhere.
    private Freshness freshness() {
        var known = Freshness.of(open.shop().picture());
        if (!open.isSample() || known.orders() != null) {
            return known;
        }
        var before = status.freshnessProperty().get();
        return before == null ? new Freshness(open.shop().now(), open.shop().now()) : before;
    }
}
