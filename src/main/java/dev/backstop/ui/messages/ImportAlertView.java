package dev.backstop.ui.messages;

import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.importing.ImportAlert;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dialog after an import, above the page: at the left who must be told and which listings to fix, at the right
/// the letter or the change. Later leaves everything on Today.
public final class ImportAlertView {
    private static final double WIDTH = 1112;
    private static final double HEIGHT = 776;
    private static final double LIST = 372;
    private static final int NAMED = 3;

    /// Rows that stay in sight above the one that is gone to.
    private static final int SEEN_BEFORE = 3;

    private final ImportAlertViewModel model;
    private final Layers layers;
    private final Texts texts;
    private final Notes notes;
    private final Consumer<List<Finding>> export;
    private final ModalBox box;
    private final ListView<AlertRow> list = new ListView<>();
    private final Label atRisk = Labels.heading("");
    private final Label progress = Labels.muted("");
    private final LetterButtons buttons;
    private final LetterEditor letter;
    private final FindingPane listing;
    private final Node done;
    private final HBox letterFoot = foot();
    private final HBox listingFoot = foot();
    private final Node next;

    /// `export` writes one update file with the changes of these findings, all of one channel.
    public ImportAlertView(ImportAlertViewModel model, Layers layers, Texts texts, Consumer<List<Finding>> export) {
        this.model = model;
        this.layers = layers;
        this.texts = texts;
        this.export = export;
        this.notes = new ToastNotes(layers, texts);
        var sending = new LetterSending(model.letter(), model.context(), notes, model::refresh);
        buttons = new LetterButtons(model.letter(), sending, layers, texts);
        letter = new LetterEditor(model.letter(), texts);
        listing = new FindingPane(texts);
        done = new EmptyState(Icon.OK, texts.text("messages.alert.done"));
        next = next();
        box = box();
        showList();
        letterFoot.getChildren().addAll(buttons.nodes());
        listingFoot.getChildren().addAll(listingButtons());
        model.selectedProperty().addListener((_, _, row) -> show(row));
        model.alertProperty().addListener((_, _, now) -> showRisk(now));
        show(model.selectedProperty().get());
        showRisk(model.alertProperty().get());
    }

    /// Shows the dialog.
    public void open() {
        layers.open(box, this::later);
        list.requestFocus();
    }

    private ModalBox box() {
        var alert = model.alertProperty().get();
        var made = new ModalBox("import-alert", texts.text(AlertWords.title(alert)), WIDTH)
                .icon(Icon.TROUBLE, Tone.DANGER);
        if (!alert.wentOut().isEmpty()) {
            made.subtitle(wentOut(alert));
        }
        var risk = new VBox(atRisk, Labels.muted(texts.text("messages.alert.atRisk")));
        risk.setAlignment(Pos.CENTER_RIGHT);
        risk.setMinWidth(VBox.USE_PREF_SIZE);
        atRisk.setId("import-alert-risk");
        var body = new BorderPane(new StackPane(letter, listing, done));
        body.setLeft(list);
        body.getStyleClass().add("bs-alert-body");
        made.headRight(risk).body(body);
        made.foot(
                Buttons.of("alert-later", texts.text("messages.alert.later"), this::later),
                Labels.muted(texts.text("messages.alert.stays")),
                Labels.spring(),
                progress,
                next,
                letterFoot,
                listingFoot);
        made.setPrefHeight(HEIGHT);
        made.addEventFilter(KeyEvent.KEY_PRESSED, this::sendKey);
        made.addEventHandler(KeyEvent.KEY_PRESSED, this::letterKey);
        return made;
    }

    /// The first few by name; how many more there are.
    private String wentOut(ImportAlert alert) {
        var out = alert.wentOut();
        var names = out.stream()
                .limit(NAMED)
                .map(product -> texts.text(AlertWords.back(product)))
                .collect(Collectors.joining(" – "));
        return out.size() > NAMED ? texts.text("messages.alert.more", names, out.size() - NAMED) : names;
    }

    private Node next() {
        var button = Buttons.of("alert-next", texts.text("messages.alert.next"), this::goOn);
        button.setGraphic(Icons.of(Icon.NEXT, 14));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private void goOn() {
        model.next();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - SEEN_BEFORE));
    }

    private void showList() {
        list.setId("alert-list");
        list.setAccessibleText(texts.text("messages.alert.list"));
        list.getStyleClass().addAll("bs-lane-list", "bs-letter-list", "bs-alert-list");
        list.setPrefWidth(LIST);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new AlertCell(texts));
        list.getSelectionModel().select(model.selectedProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.choose(row));
    }

    private List<Node> listingButtons() {
        return List.of(
                Buttons.of("fix-copy", Icon.COPY, texts.text("messages.fix.copy"), () -> onFinding(this::copy)),
                Buttons.of(
                        "fix-export",
                        Icon.EXPORT,
                        texts.text("messages.fix.export"),
                        () -> onFinding(finding -> export.accept(model.onSameChannel(finding)))),
                Buttons.primary("fix-done", Icon.DONE, texts.text("messages.fix.done"), this::markDone));
    }

    private void copy(Finding finding) {
        model.context().outbox().clipboard().accept(texts.text(AlertWords.instruction(finding)));
        notes.offer(
                Message.of("messages.toast.fixCopied", AlertWords.where(finding)),
                Message.of("messages.fix.done"),
                () -> model.markDone(finding, notes));
    }

    private void markDone() {
        onFinding(finding -> model.markDone(finding, notes));
    }

    private void onFinding(Consumer<Finding> act) {
        if (model.selectedProperty().get() instanceof AlertRow.Fix(var finding)) {
            act.accept(finding);
        }
    }

    private void show(@Nullable AlertRow row) {
        if (row instanceof AlertRow.Head) {
            return;
        }
        if (row instanceof AlertRow.Fix(var finding)) {
            listing.show(finding);
        }
        Shown.when(letter, row instanceof AlertRow.Tell);
        Shown.when(letterFoot, row instanceof AlertRow.Tell);
        Shown.when(listing, row instanceof AlertRow.Fix);
        Shown.when(listingFoot, row instanceof AlertRow.Fix);
        Shown.when(done, row == null);
        Shown.when(next, row != null);
        progress.setText(row == null ? "" : texts.text(model.progress()));
        if (row != null) {
            list.getSelectionModel().select(row);
        }
    }

    private void showRisk(ImportAlert now) {
        atRisk.setText(texts.formats().wholeMoney(now.atRisk()));
    }

    private void later() {
        model.close();
        layers.close(box);
    }

    /// Ctrl+Enter, wherever the focus is.
    private void sendKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            switch (model.selectedProperty().get()) {
                case AlertRow.Tell _ -> buttons.tell();
                case AlertRow.Fix _ -> markDone();
                case AlertRow.Head _ -> {}
                case null -> {}
            }
        }
    }

    /// N and L, outside text.
    private void letterKey(KeyEvent event) {
        boolean isText = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBoxBase<?>;
        if (isText || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            event.consume();
            goOn();
        } else if (event.getCode() == KeyCode.L) {
            event.consume();
            later();
        }
    }

    private static HBox foot() {
        var foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
