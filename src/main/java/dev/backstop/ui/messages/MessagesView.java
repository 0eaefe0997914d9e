package dev.backstop.ui.messages;

import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.LinkedHashMap;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of messages: at the left who must be told, the drafts and what was told, with the note for the team
/// below; at the right the letter.
public final class MessagesView extends HBox implements Screen {
    private static final double LIST = 408;
    private static final double ROW = 48;

    private final MessagesViewModel model;
    private final Texts texts;
    private final Notes notes;
    private final ListView<LetterRow> list = new ListView<>();
    private final LetterButtons buttons;
    private final LetterEditor letter;
    private final ToldPane told;
    private final StackPane right = new StackPane();
    private final HBox letterFoot = foot();
    private final HBox toldFoot = foot();
    private final Node discard;
    private final StackPane empty = new StackPane();

    public MessagesView(MessagesViewModel model, Layers layers, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.notes = new ToastNotes(layers, texts);
        var sending = new LetterSending(model.letter(), model.context(), notes, model::refresh);
        buttons = new LetterButtons(model.letter(), sending, layers, texts);
        letter = new LetterEditor(model.letter(), texts);
        told = new ToldPane(texts);
        discard = Buttons.of("message-discard", Icon.DELETE, texts.text("messages.button.discard"), this::discard);
        setId("messages");
        getStyleClass().add("bs-canvas");
        setPadding(new Insets(16));
        getChildren().addAll(left(), right());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.selectedProperty().addListener((_, _, row) -> show(row));
        InvalidationListener listed = _ -> showEmpty();
        model.rows().addListener(listed);
        model.filterProperty().addListener(listed);
        model.countsProperty().addListener(listed);
        model.listedProperty()
                .addListener((_, _, _) ->
                        list.getSelectionModel().select(model.selectedProperty().get()));
        sceneProperty().addListener((_, before, now) -> {
            if (before != null && now == null) {
                model.letter().leave();
            }
        });
        show(model.selectedProperty().get());
        showEmpty();
    }

    @Override
    public ScreenId id() {
        return ScreenId.MESSAGES;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void select(Object target) {
        model.select(target);
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    private Node left() {
        list.setId("messages-list");
        list.setAccessibleText(texts.text("messages.list"));
        list.getStyleClass().addAll("bs-lane-list", "bs-letter-list");
        list.setFixedCellSize(ROW);
        list.setItems(model.rows());
        list.setCellFactory(_ -> new LetterCell(texts));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> model.choose(row));
        var card = new Card();
        var chips = new HBox(filters());
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("bs-card-head");
        var rows = new VBox(chips, new StackPane(list, empty));
        VBox.setVgrow(rows.getChildren().getLast(), Priority.ALWAYS);
        card.body(rows);
        VBox.setVgrow(card, Priority.ALWAYS);
        var left = new VBox(12, card, TeamNoteCard.of(model, texts, notes));
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        return left;
    }

    private FilterChips<LetterFilter> filters() {
        var words = new LinkedHashMap<LetterFilter, String>();
        for (var filter : LetterFilter.values()) {
            words.put(filter, texts.text(LetterLabels.of(filter)));
        }
        var chips = new FilterChips<>(texts, "messages-filter", words);
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        chips.counts(model.countsProperty().get());
        model.countsProperty().addListener((_, _, counts) -> chips.counts(counts));
        return chips;
    }

    private Node right() {
        letterFoot.getChildren().addAll(buttons.nodes());
        toldFoot.getChildren()
                .addAll(
                        discard,
                        Buttons.of("told-copy", Icon.COPY, texts.text("messages.button.copy"), this::copyTold));
        right.getChildren().addAll(letter, told);
        VBox.setVgrow(right, Priority.ALWAYS);
        var bar = new StackPane(letterFoot, toldFoot);
        var card = new Card().body(right).foot(bar);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.visibleProperty().bind(model.selectedProperty().isNotNull());
        return card;
    }

    private void show(@Nullable LetterRow row) {
        Shown.when(letter, row instanceof LetterRow.ToTell);
        Shown.when(letterFoot, row instanceof LetterRow.ToTell);
        boolean isRead = row instanceof LetterRow.Told || row instanceof LetterRow.NotNeeded;
        Shown.when(told, isRead);
        Shown.when(toldFoot, isRead);
        Shown.when(discard, row instanceof LetterRow.NotNeeded);
        if (row instanceof LetterRow.Told(var notice, var customer)) {
            told.show(customer, notice);
        } else if (row instanceof LetterRow.NotNeeded(var kept, var customer)) {
            told.show(customer, kept);
        }
        if (row != null) {
            list.getSelectionModel().select(row);
        }
    }

    private void showEmpty() {
        empty.getChildren().clear();
        boolean isEmpty = model.isLoaded() && model.rows().isEmpty();
        list.setVisible(!isEmpty);
        empty.setVisible(isEmpty); // or it takes the clicks that are meant for the list below it
        if (isEmpty) {
            empty.getChildren().add(emptyState());
        }
    }

    private Node emptyState() {
        return switch (model.filterProperty().get()) {
            case TO_TELL ->
                new EmptyState(
                        Icon.MESSAGES,
                        texts.text("messages.empty.toTell"),
                        "messages-show-told",
                        texts.text("messages.empty.showTold"),
                        () -> model.filterProperty().set(LetterFilter.TOLD));
            case DRAFTS -> new EmptyState(Icon.MESSAGES, texts.text("messages.empty.drafts"));
            case TOLD -> new EmptyState(Icon.MESSAGES, texts.text("messages.empty.told"));
        };
    }

    private void discard() {
        if (model.selectedProperty().get() instanceof LetterRow.NotNeeded(var kept, var _)) {
            model.discard(kept, notes);
        }
    }

    private void copyTold() {
        switch (model.selectedProperty().get()) {
            case LetterRow.Told(var notice, var customer) -> copy(notice, customer);
            case LetterRow.NotNeeded(var notice, var customer) -> copy(notice, customer);
            case LetterRow.ToTell _ -> {}
            case null -> {}
        }
    }

    private void copy(Notice notice, String customer) {
        model.context().outbox().clipboard().accept(notice.body());
        notes.say(Message.of("messages.toast.copied", customer));
    }

    /// Ctrl+Enter says that the customer knows; N goes to the next, outside text.
    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            buttons.tell();
        } else if (event.getCode() == KeyCode.N
                && !event.isShortcutDown()
                && !event.isAltDown()
                && event.getTarget() instanceof ListView<?>) {
            event.consume();
            model.next();
        }
    }

    private static HBox foot() {
        var foot = new HBox(8);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }
}
