package dev.backstop.ui.orders;

import dev.backstop.service.shop.LineRouting;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A card for each open line that a supplier ships: which one, what it last said it has, and who is behind it.
final class RoutesPane extends VBox {
    private final RouteForms forms;
    private final Texts texts;

    RoutesPane(RouteForms forms, Texts texts) {
        super(8);
        this.forms = forms;
        this.texts = texts;
        setId("routes");
    }

    void show(OrderDetail detail) {
        getChildren().clear();
        for (var line : detail.lines()) {
            var routing = line.routing();
            if (routing != null) {
                getChildren().add(card(routing));
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Node card(LineRouting routing) {
        var line = routing.line();
        var title = Labels.name(line.title());
        title.setMinWidth(0);
        var head = new HBox(8, title, Chips.label(texts, chip(routing)));
        head.setAlignment(Pos.CENTER_LEFT);
        var change = Buttons.small(
                "route-change-" + line.sku(), texts.text("orders.route.change"), () -> forms.change(routing));
        change.setDisable(routing.candidates().isEmpty());
        var rules = Buttons.link("route-rules", texts.text("orders.route.rules"), forms::rules);
        var buttons = new HBox(12, change, rules);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(6, head, Labels.paragraph(words(routing), "bs-muted"), buttons);
        card.getStyleClass().addAll("bs-card", "bs-card-body");
        return card;
    }

    private static Chip chip(LineRouting routing) {
        if (routing.shipper().isEmpty()) {
            return Chip.of(Tone.DANGER, "orders.route.nobody");
        }
        return routing.chosen() == null
                ? Chip.of(Tone.PLAIN, "orders.route.byRule")
                : Chip.of(Tone.ACCENT, "orders.route.chosen");
    }

    private String words(LineRouting routing) {
        var ships = routing.shipper();
        if (ships.isEmpty()) {
            return texts.text("orders.route.none", routing.line().open());
        }
        var first = texts.text(
                "orders.route.ships",
                ships.get().supplier().name(),
                routing.line().open(),
                ships.get().unitCost(),
                forms.report(ships.get()));
        return first + " "
                + routing.backup()
                        .map(backup -> texts.text(
                                "orders.route.backup",
                                backup.supplier().name(),
                                backup.unitCost(),
                                forms.report(backup)))
                        .orElseGet(() -> texts.text("orders.route.noBackup"));
    }
}
