package dev.backstop.ui.catalog.stocktake;

import dev.backstop.ui.kit.Entries;
import dev.backstop.ui.kit.EntryField;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The line that is being counted: its name, what the ledger says, and the field for what lies there. Empty is not
/// counted.
final class CountStrip extends HBox {
    private static final int MOST = 10_000_000;
    private static final int PAGE = 8;

    private final Texts texts;
    private final Label name = Labels.strong("");
    private final Label ledger = Labels.muted("");
    private final EntryField<Integer> field;
    private @Nullable CountedLine line;
    private @Nullable Integer given;

    /// `entered` when Enter ends an entry; `moved` by so many lines by the arrows.
    CountStrip(Texts texts, Runnable entered, IntConsumer moved) {
        super(12);
        this.texts = texts;
        field = new EntryField<>(
                typed -> Entries.whole(typed).filter(units -> units >= 0 && units <= MOST),
                units -> texts.formats().units(units));
        field.setId("stock-take-count");
        field.getStyleClass().add("bs-quantity");
        field.setOnAction(_ -> entered.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> arrow(event, moved));
        name.setId("stock-take-name");
        name.setMinWidth(0);
        var words = new VBox(2, name, ledger);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var label = Labels.muted(texts.text("catalog.stockTake.counted"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(8, 12, 8, 12));
        getStyleClass().add("bs-broken");
        getChildren().addAll(words, label, field);
        show(null);
    }

    /// Shows that line, or that there is none to count.
    void show(@Nullable CountedLine shown) {
        line = shown;
        given = shown == null ? null : shown.counted();
        setVisible(shown != null);
        if (shown == null) {
            field.valueProperty().set(null);
            return;
        }
        name.setText(shown.product().name());
        var onHand = shown.onHand();
        ledger.setText(
                onHand == null
                        ? texts.text("catalog.stockTake.never", shown.product().sku())
                        : texts.text("catalog.stockTake.ledger", shown.product().sku(), onHand));
        field.setText("");
        field.valueProperty().set(shown.counted());
        field.setAccessibleText(
                texts.text("catalog.stockTake.countOf", shown.product().name()));
        field.selectAll();
    }

    @Nullable
    CountedLine line() {
        return line;
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /// Takes what is typed as the count of the line, where it is another than was shown: a scan may have counted
    /// meanwhile. Where it is no number, the count stays and it answers false.
    boolean commit() {
        if (field.invalidProperty().get()) {
            return false;
        }
        var typed = field.valueProperty().get();
        if (line != null && !Objects.equals(typed, given)) {
            line.count(typed);
            given = typed;
        }
        return true;
    }

    private static void arrow(KeyEvent event, IntConsumer moved) {
        int by = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> -PAGE;
            case PAGE_DOWN -> PAGE;
            default -> 0;
        };
        if (by != 0) {
            event.consume();
            moved.accept(by);
        }
    }
}
