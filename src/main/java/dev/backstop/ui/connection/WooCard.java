package dev.backstop.ui.connection;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Running;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The settings' card of the connection to a WooCommerce shop: how to connect, or what can be done once it is.
public final class WooCard {
    private static final double BAR = 160;

    private final WooViewModel model;
    private final Texts texts;
    private final Consumer<List<Path>> importFiles;
    private final Card card;
    private final VBox choices = new VBox(10);
    private final VBox foot = new VBox(10);
    private final Label known = Labels.muted("");

    /// `importFiles` shows what importing fetched files would do.
    public WooCard(WooViewModel model, Texts texts, Consumer<List<Path>> importFiles) {
        this.model = model;
        this.texts = texts;
        this.importFiles = importFiles;
        card = new Card(texts.text("connection.woo.title")).padded(new VBox(10, choices, foot));
        card.setId("woo-card");
        model.addressProperty()
                .subscribe(address ->
                        choices.getChildren().setAll(address == null ? connecting() : connected(URI.create(address))));
        model.noticeProperty().subscribe(_ -> tell());
        model.runningProperty().subscribe(_ -> tell());
    }

    public Node node() {
        return card;
    }

    /// What is going on, or what became of it.
    private void tell() {
        foot.getChildren().clear();
        var running = model.runningProperty().get();
        if (running != null) {
            foot.getChildren().add(progress(running));
        }
        var notice = model.noticeProperty().get();
        if (notice != null) {
            var words = Labels.paragraph(texts.text(notice));
            words.setId("woo-notice");
            foot.getChildren().add(words);
        }
        foot.setManaged(!foot.getChildren().isEmpty());
        known.setText(model.knownUpTo()
                .map(at -> texts.text("connection.woo.knownUpTo", at))
                .orElseGet(() -> texts.text("connection.woo.never")));
    }

    private List<Node> connecting() {
        var form = new Form(texts, "woo");
        form.text("connection.woo.address", model.typedAddressProperty())
                .required()
                .hint(texts.text("connection.woo.addressHint"));
        form.together(
                form.secret("connection.woo.key", model.keyProperty()).required(),
                form.secret("connection.woo.secret", model.secretProperty()).required());
        var connect = Buttons.of("woo-connect", texts.text("connection.woo.connect"), () -> {
            if (form.check()) {
                model.connect();
            }
        });
        connect.disableProperty().bind(model.runningProperty().isNotNull());
        return List.of(Labels.paragraph(texts.text("connection.woo.explain"), "bs-muted"), form, connect);
    }

    private List<Node> connected(URI address) {
        var fetch = Buttons.of(
                "woo-fetch", Icon.IMPORT, texts.text("connection.woo.fetch"), () -> model.fetch(importFiles));
        var off = Buttons.of("woo-disconnect", texts.text("connection.woo.disconnect"), model::disconnect);
        for (var button : List.of(fetch, off)) {
            button.disableProperty().bind(model.runningProperty().isNotNull());
        }
        return List.of(Labels.name(address.getHost() + address.getPath()), known, new HBox(8, fetch, off));
    }

    private Node progress(Running running) {
        var bar = new ProgressBar();
        bar.setPrefWidth(BAR);
        bar.progressProperty().bind(running.fractionProperty());
        var doing = Labels.muted("");
        running.doingProperty().subscribe(what -> doing.setText(what == null ? "" : texts.text(what)));
        var stop = Buttons.small("woo-stop", texts.text("connection.woo.stop"), model::stop);
        var line = new HBox(10, bar, doing, Labels.spring(), stop);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
