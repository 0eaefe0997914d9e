package dev.backstop.ui.listings;

import dev.backstop.service.listings.UpdateService.ChannelUpdate;
import dev.backstop.ui.connection.WooPush;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The last check before update files are written: which files, how many rows, what to mind; then where they went.
public final class UpdateExport {
    private static final double WIDTH = 600;

    private final ListingsViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Supplier<Optional<Path>> chooseFolder;
    private final Runnable undo;
    private @Nullable WooPush push;

    /// `chooseFolder` asks the owner where the files should go; nothing if they changed their mind.
    public UpdateExport(
            ListingsViewModel model, Texts texts, Layers layers, Supplier<Optional<Path>> chooseFolder, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.chooseFolder = chooseFolder;
        this.undo = undo;
    }

    /// The same, where changes can also be told to a connected shop.
    public UpdateExport with(WooPush connected) {
        push = connected;
        return this;
    }

    /// Asks for all there is to fix.
    public void askAll() {
        model.prepareAll(this::ask);
    }

    /// Asks for a folder and writes there whether each product can be had.
    public void askAvailability() {
        chooseFolder
                .get()
                .ifPresent(folder -> model.writeAvailability(
                        folder,
                        files -> layers.toasts().show(texts.text("listings.toast.availability", names(files)))));
    }

    private static String names(List<Path> files) {
        return String.join(
                ", ",
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }

    /// Shows what would be written and asks where to.
    public void ask(List<ChannelUpdate> updates) {
        if (updates.isEmpty()) {
            layers.toasts().show(texts.text("listings.export.nothing"));
            return;
        }
        var box = new ModalBox("export", texts.text("listings.export.title", updates.size()), WIDTH)
                .subtitle(texts.text("listings.export.subtitle"));
        var list = new VBox(10);
        updates.forEach(update -> list.getChildren().add(line(update, box)));
        updates.stream()
                .flatMap(update -> update.warnings().stream())
                .distinct()
                .limit(6)
                .forEach(warning -> list.getChildren().add(Labels.paragraph(texts.text(warning), "bs-muted")));
        box.scrollingBody(list);
        box.foot(
                Buttons.of("export-cancel", texts.text("listings.export.cancel"), () -> layers.close(box)),
                Buttons.primary("export-choose", Icon.FOLDER, texts.text("listings.export.choose"), () -> {
                    chooseFolder.get().ifPresent(folder -> {
                        layers.close(box);
                        model.write(updates, folder, files -> written(updates, files));
                    });
                }));
        layers.open(box, () -> layers.close(box));
    }

    private Node line(ChannelUpdate update, ModalBox box) {
        var line = new HBox(
                10,
                Monogram.of(update.channel().kind().monogram(), update.channel().name()),
                Labels.name(update.channel().name()),
                Labels.muted(texts.text(
                        update.tasks() == 0 ? "listings.export.rows" : "listings.export.rowsAndTasks",
                        update.findings().size(),
                        update.rows(),
                        update.tasks())));
        line.setAlignment(Pos.CENTER_LEFT);
        var connected = push;
        if (connected != null && connected.concerns(update.findings())) {
            var send = Buttons.small("export-send", texts.text("connection.push.action"), () -> {
                layers.close(box);
                connected.ask(update.findings());
            });
            line.getChildren().addAll(Labels.spring(), send);
        }
        return line;
    }

    private void written(List<ChannelUpdate> updates, List<Path> files) {
        var box = new ModalBox("exported", texts.text("listings.exported.title", files.size()), WIDTH)
                .icon(Icon.OK, Tone.SUCCESS)
                .subtitle(names(files));
        box.scrollingBody(Labels.paragraph(texts.text("listings.exported.next")));
        box.foot(
                Buttons.of("exported-later", texts.text("listings.exported.later"), () -> layers.close(box)),
                Buttons.primary("exported-done", Icon.DONE, texts.text("listings.exported.done"), () -> {
                    layers.close(box);
                    model.markUpdated(
                            updates, count -> layers.toasts().show(texts.text("listings.toast.done", count), undo));
                }));
        layers.open(box, () -> layers.close(box));
    }
}
