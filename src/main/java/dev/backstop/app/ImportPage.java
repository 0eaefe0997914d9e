package dev.backstop.app;

import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.importing.ImportActions;
import dev.backstop.ui.importing.ImportView;
import dev.backstop.ui.importing.ImportViewModel;
import dev.backstop.ui.importing.ImportViewModel.Imported;
import dev.backstop.ui.importing.StockRulesForm;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.suppliers.NewSupplier;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Brings the import into the window in place of the pages, and the pages back when it is done or left.
final class ImportPage {
    private final Layers layers;
    private final Texts texts;
    private final ImportViewModel model;
    private final ImportView view;
    private final Node pages;

    /// `pages` is what stands in the window otherwise; `imported` goes on after an import was saved.
    ImportPage(
            OpenShop open,
            Services services,
            Texts texts,
            Work work,
            Layers layers,
            FileChoices files,
            Node pages,
            Consumer<Imported> imported) {
        this.layers = layers;
        this.texts = texts;
        this.pages = pages;
        model = new ImportViewModel(open.shop(), services.imports(), work);
        var suppliers = new NewSupplier(open.shop(), services, work, layers, texts);
        var actions = new ImportActions(
                files::chooseImports,
                files::chooseFolder,
                this::leave,
                done -> {
                    layers.content(pages);
                    imported.accept(done);
                },
                suppliers::open,
                new StockRulesForm(layers, texts)::open);
        view = new ImportView(model, texts, actions);
        layers.watch(() -> isShown() && model.isUnsaved() ? List.of(texts.text("shell.import.name")) : List.of());
    }

    /// Shows what importing these files would do.
    void open(List<Path> paths) {
        layers.content(view);
        view.requestFocus();
        model.open(paths);
    }

    /// Takes more files into the import that is in the window.
    void add(List<Path> paths) {
        model.add(paths);
    }

    /// Whether the wizard is in the window.
    boolean isShown() {
        return view.getScene() != null;
    }

    /// Back to the pages, with nothing saved; the owner can go on where they were.
    private void leave() {
        layers.content(pages);
        if (!model.files().isEmpty()) {
            layers.toasts().offer(texts.text("shell.import.left"), texts.text("shell.import.resume"), this::resume);
        }
    }

    private void resume() {
        layers.content(view);
        view.requestFocus();
        model.resume();
    }
}
