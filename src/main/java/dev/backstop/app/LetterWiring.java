package dev.backstop.app;

import dev.backstop.engine.audit.Finding;
import dev.backstop.service.Services;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.listings.UpdateExport;
import dev.backstop.ui.messages.ImportAlertView;
import dev.backstop.ui.messages.ImportAlertViewModel;
import dev.backstop.ui.messages.MessagesContext;
import dev.backstop.ui.messages.MessagesView;
import dev.backstop.ui.messages.MessagesViewModel;
import dev.backstop.ui.messages.Outbox;
import dev.backstop.ui.work.Work;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Makes what customers are written to with: the Messages page, and what cannot wait after an import.
final class LetterWiring {
    private final OpenShop open;
    private final Services services;
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final ShopActions actions;
    private final Supplier<UpdateExport> export;
    private @Nullable ImportAlertViewModel alert;
    private @Nullable MessagesViewModel written;

    LetterWiring(
            OpenShop open,
            Services services,
            Texts texts,
            Work work,
            Layers layers,
            ShopActions actions,
            Supplier<UpdateExport> export) {
        this.open = open;
        this.services = services;
        this.texts = texts;
        this.work = work;
        this.layers = layers;
        this.actions = actions;
        this.export = export;
    }

    /// The Messages page.
    MessagesView page() {
        var model = new MessagesViewModel(messagesContext());
        written = model;
        return new MessagesView(model, layers, texts);
    }

    private MessagesContext messagesContext() {
        var outbox = Outbox.of(actions::openLink, actions::chooseFile);
        return new MessagesContext(open.shop(), open.history(), services.messages(), texts, work, outbox);
    }

    /// Shows what cannot wait after an import that made the shop out of what it was before; nothing if all is well.
    /// To be called once after each import.
    void alertAfterImport(Picture before) {
        var after = open.shop().picture();
        work.latest(
                "import alert",
                () -> ImportAlert.of(before, after, services.listings(), services.messages()),
                found -> found.ifPresent(alert -> layers.whenFree(() -> show(alert))));
    }

    private void show(ImportAlert found) {
        var model = new ImportAlertViewModel(found, messagesContext(), services.listings());
        alert = model;
        new ImportAlertView(model, layers, texts, this::exportUpdate).open();
    }

    private void exportUpdate(List<Finding> findings) {
        work.run(
                _ -> services.updates().updates(findings),
                updates -> export.get().ask(updates));
    }

    /// The shop has changed: what is shown of it is read again.
    void changed() {
        if (alert != null) {
            alert.refresh();
        }
    }

    /// Keeps what is being written before the shop is closed; it is on disk when this returns.
    void keepWords() {
        if (written != null) {
            written.keepNow();
        }
        if (alert != null) {
            alert.keepNow();
        }
    }
}
