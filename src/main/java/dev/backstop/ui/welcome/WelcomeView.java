package dev.backstop.ui.welcome;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Monogram;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Logo;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page that greets somebody without a shop: import, type, or look around. Files may be dropped on it.
public final class WelcomeView extends StackPane {
    private static final double CARD_HEIGHT = 412;

    private final Texts texts;

    /// `dropped` takes files that were dropped on the page.
    public WelcomeView(Texts texts, WelcomeChoices choices, Consumer<List<Path>> dropped) {
        this.texts = texts;
        setId("welcome");
        getStyleClass().add("bs-canvas");
        var cards = new HBox(16, importCard(choices), handCard(choices), sampleCard(choices));
        cards.setAlignment(Pos.CENTER);
        var page = new VBox(
                new Logo(48),
                spaced(Labels.display(texts.text("welcome.title")), 20),
                spaced(promise(texts.text("welcome.promise")), 4),
                promise(texts.text("welcome.decide")),
                spaced(cards, 40),
                spaced(assurances(choices), 32));
        page.setAlignment(Pos.CENTER);
        getChildren().add(page);
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                dropped.accept(event.getDragboard().getFiles().stream()
                        .map(file -> file.toPath())
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private Node importCard(WelcomeChoices choices) {
        var kinds = new GridPane(8, 8);
        kinds.addRow(0, shop("Sh", "welcome.import.shopify"), shop("Wo", "welcome.import.woocommerce"));
        kinds.addRow(1, shop("Et", "welcome.import.etsy"), shop("eB", "welcome.import.ebay"));
        kinds.addRow(2, shop("Am", "welcome.import.amazon"), kind(Monogram.of(Icon.EXPORT), "welcome.import.tables"));
        var others = Labels.paragraph(texts.text("welcome.import.others"), "bs-muted");
        var choose = Buttons.primary("welcome-import", texts.text("welcome.import.choose"), choices::importFromMyShop);
        choose.setDefaultButton(true);
        var foot = new HBox(Labels.muted(texts.text("welcome.import.time")), Labels.spring(), choose);
        foot.setAlignment(Pos.CENTER_LEFT);
        var card = card(Icon.IMPORT, "welcome.import.title", "welcome.import.text", new VBox(10, kinds, others), foot);
        card.setPrefWidth(440);
        card.getStyleClass().add("bs-first");
        return card;
    }

    private Node handCard(WelcomeChoices choices) {
        return card(
                Icon.EDIT,
                "welcome.hand.title",
                "welcome.hand.text",
                points("welcome.hand.first", "welcome.hand.second", "welcome.hand.third"),
                wide(Buttons.of("welcome-hand", texts.text("welcome.hand.start"), choices::enterByHand)));
    }

    private Node sampleCard(WelcomeChoices choices) {
        return card(
                Icon.SAMPLE,
                "welcome.sample.title",
                "welcome.sample.text",
                points("welcome.sample.first", "welcome.sample.second", "welcome.sample.third"),
                wide(Buttons.of("welcome-sample", texts.text("welcome.sample.open"), choices::exploreSample)));
    }

    private VBox card(Icon icon, String title, String text, Node middle, Node foot) {
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        var card = new VBox(
                8,
                Monogram.of(icon),
                spaced(Labels.heading(texts.text(title)), 8),
                Labels.paragraph(texts.text(text), "bs-muted"),
                spaced(middle, 8),
                spring,
                foot);
        card.getStyleClass().add("bs-card");
        card.setPadding(new Insets(24));
        card.setPrefSize(300, CARD_HEIGHT);
        return card;
    }

    private Node shop(String letters, String words) {
        return kind(Monogram.of(letters, texts.text(words)), words);
    }

    private Node kind(Node sign, String words) {
        var box = new HBox(10, sign, Labels.name(texts.text(words)));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(6, 10, 6, 10));
        box.setPrefWidth(192);
        box.getStyleClass().add("bs-outline");
        return box;
    }

    private Node points(String... keys) {
        var points = new VBox(12);
        for (var key : keys) {
            var label = new Label(texts.text(key), Icons.of(Icon.DONE, 14));
            label.setGraphicTextGap(10);
            label.getStyleClass().add("bs-muted");
            points.getChildren().add(label);
        }
        return points;
    }

    private Node assurances(WelcomeChoices choices) {
        var local = new Label(texts.text("welcome.assure.local"), Icons.of(Icon.LOCK, 14));
        var backup = new Label(texts.text("welcome.assure.backup"), Icons.of(Icon.BACKUP, 14));
        local.getStyleClass().add("bs-muted");
        backup.getStyleClass().add("bs-muted");
        var restore = Buttons.link("welcome-restore", texts.text("welcome.assure.restore"), choices::restoreBackup);
        var row = new HBox(28, local, backup, restore);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Label promise(String words) {
        var promise = Labels.muted(words);
        promise.getStyleClass().add("bs-promise");
        return promise;
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static <N extends Node> N spaced(N node, double above) {
        VBox.setMargin(node, new Insets(above, 0, 0, 0));
        return node;
    }
}
