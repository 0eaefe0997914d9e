package dev.backstop.ui.connection;

import dev.backstop.engine.audit.Finding;
import dev.backstop.service.listings.WooCommerceService.Change;
import dev.backstop.service.listings.WooCommerceService.Offer;
import dev.backstop.service.listings.WooCommerceService.Told;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The last look before a WooCommerce shop is told: what it says now beside what it would say, then what became of
/// it. Nothing is sent before the owner has pressed the button that counts the changes.
public final class WooPush {
    private static final double WIDTH = 720;
    private static final int SHOWN = 200;

    private final WooViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;

    public WooPush(WooViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
    }

    /// Whether telling the connected shop would mend some of these.
    public boolean concerns(List<Finding> findings) {
        return model.concerns(findings);
    }

    /// Asks the shop what it says now, and shows what would change.
    public void ask(List<Finding> findings) {
        layers.toasts().show(texts.text("connection.push.asking"));
        model.offer(findings, this::show);
    }

    private void show(Offer offer) {
        int changes = offer.changes().size();
        var box = new ModalBox("push", texts.text("connection.push.title", changes), WIDTH)
                .subtitle(texts.text("connection.push.subtitle"));
        var body = new VBox(10);
        if (changes > 0) {
            body.getChildren().add(table(offer.changes()));
        }
        remark(body, "connection.push.more", changes - SHOWN);
        remark(body, "connection.push.right", offer.right().size());
        names(body, "connection.push.unknown", offer.unknown());
        names(body, "connection.push.atParent", offer.atParent());
        box.scrollingBody(body);
        var tell = Buttons.primary(
                "push-tell", Icon.SEND, texts.text("connection.push.tell", changes), () -> tell(box, offer));
        tell.setDisable(changes == 0);
        box.foot(Buttons.of("push-cancel", texts.text("connection.push.cancel"), () -> layers.close(box)), tell);
        layers.open(box, () -> layers.close(box));
    }

    private void tell(ModalBox box, Offer offer) {
        box.setDisable(true);
        model.tell(
                offer,
                told -> {
                    layers.close(box);
                    told(told);
                },
                problem -> {
                    box.setDisable(false);
                    box.banner(texts.text(problem));
                });
    }

    private void told(Told told) {
        if (told.notTaken().isEmpty()) {
            layers.toasts().show(texts.text("connection.push.done", told.changed()), undo);
            return;
        }
        var box = new ModalBox("pushed", texts.text("connection.push.partly", told.changed()), WIDTH)
                .icon(Icon.NOT_TOLD, Tone.WARNING);
        var body = new VBox(6);
        told.notTaken()
                .forEach(not -> body.getChildren()
                        .add(Labels.paragraph(texts.text("connection.push.notTaken", not.sku(), not.why()))));
        box.scrollingBody(body);
        box.foot(Buttons.primary("pushed-close", texts.text("connection.push.close"), () -> layers.close(box)));
        layers.open(box, () -> layers.close(box));
    }

    private Node table(List<Change> changes) {
        var grid = new GridPane(14, 6);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(), wide, new ColumnConstraints(), new ColumnConstraints());
        grid.addRow(
                0,
                Labels.caption(texts.text("connection.push.sku")),
                Labels.caption(texts.text("connection.push.listing")),
                Labels.caption(texts.text("connection.push.now")),
                Labels.caption(texts.text("connection.push.then")));
        changes.stream().limit(SHOWN).forEach(change -> {
            var then = Labels.strong(texts.text(change.then()));
            GridPane.setHalignment(then, HPos.LEFT);
            grid.addRow(
                    grid.getRowCount(),
                    Labels.muted(change.sku()),
                    Labels.body(change.title()),
                    Labels.body(texts.text(change.now())),
                    then);
        });
        return grid;
    }

    private void remark(VBox body, String key, int count) {
        if (count > 0) {
            body.getChildren().add(Labels.paragraph(texts.text(key, count), "bs-muted"));
        }
    }

    private void names(VBox body, String key, List<String> skus) {
        if (!skus.isEmpty()) {
            body.getChildren().add(Labels.paragraph(texts.text(key, skus.size(), String.join(", ", skus)), "bs-muted"));
        }
    }
}
