package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One field of a form: its words above, the control, and one line below for what is wrong or worth knowing.
public final class Field<C extends Node, V> extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /// A rule: what is wrong with a value, if anything is.
    public interface Rule<V> {
        Optional<Message> wrong(@Nullable V value);
    }

    private final Texts texts;
    private final String words;
    private final C control;
    private final Node focusTarget;
    private final ObservableValue<? extends @Nullable V> value;
    private final Label label;
    private final HBox labelLine;
    private final Label below = Labels.paragraph("", "bs-below");
    private final List<Rule<V>> rules = new ArrayList<>();
    private @Nullable EntryField<?> entry;
    private @Nullable Message unreadableText;
    private String hint = "";
    private boolean required;

    Field(
            Texts texts,
            String id,
            String words,
            C control,
            Node focusTarget,
            ObservableValue<? extends @Nullable V> value) {
        super(4);
        this.texts = texts;
        this.words = words;
        this.control = control;
        this.focusTarget = focusTarget;
        this.value = value;
        getStyleClass().add("bs-field");
        focusTarget.setId(id);
        focusTarget.setAccessibleText(words);
        label = new Label(words);
        label.getStyleClass().add("bs-field-label");
        label.setLabelFor(focusTarget);
        labelLine = new HBox(4, label);
        below.setId(id + "-note");
        getChildren().addAll(labelLine, control);
        value.addListener((_, _, _) -> clearError());
    }

    /// The control itself.
    public C control() {
        return control;
    }

    public @Nullable V value() {
        return value.getValue();
    }

    /// Must be filled in.
    public Field<C, V> required() {
        required = true;
        var star = new Label("*");
        star.getStyleClass().add("bs-required");
        labelLine.getChildren().add(star);
        focusTarget.setAccessibleHelp(texts.text("kit.form.requiredSpoken"));
        return this;
    }

    /// What is wrong with a value, if anything. Rules are asked in order when the form is saved; the first
    /// objection shows.
    public Field<C, V> rule(Rule<V> rule) {
        rules.add(rule);
        return this;
    }

    /// A line below that helps to fill it in, while nothing is wrong.
    public Field<C, V> hint(String text) {
        hint = text;
        showBelow(text);
        return this;
    }

    /// Reads something else whenever this value changes.
    public Field<C, V> onChange(Runnable action) {
        value.addListener((_, _, _) -> action.run());
        return this;
    }

    /// Shows an objection at this field, as from the service.
    public void error(Message wrong) {
        wrong(true);
        showBelow(texts.text(wrong));
        focusTarget.setAccessibleText(words + ". " + below.getText());
    }

    /// Asks all rules; whether the value may be saved.
    boolean check() {
        var wrong = wrong();
        wrong.ifPresentOrElse(this::error, this::clearError);
        return wrong.isEmpty();
    }

    Node focusTarget() {
        return focusTarget;
    }

    /// The value is what can be read of that entry; what to say of anything else.
    Field<C, V> readFrom(EntryField<?> control, Message text) {
        entry = control;
        unreadableText = text;
        return this;
    }

    boolean isUnreadable() {
        return entry != null && entry.invalidProperty().get();
    }

    /// Hears of everything that is typed, whether it can be read or not.
    void onEntry(Runnable action) {
        onChange(action);
        if (entry != null) {
            entry.invalidProperty().addListener((_, _, _) -> action.run());
        }
    }

    /// Shows the value as it is, without objections.
    void showValue() {
        if (entry != null) {
            entry.forgetUnreadable();
        }
        clearError();
    }

    private Optional<Message> wrong() {
        if (isUnreadable() && unreadableText != null) {
            return Optional.of(unreadableText);
        }
        var now = value.getValue();
        boolean missing = now == null || (now instanceof String text && text.isBlank());
        if (required && missing) {
            return Optional.of(Message.of("kit.form.required", words));
        }
        return rules.stream()
                .map(rule -> rule.wrong(now))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void clearError() {
        wrong(false);
        focusTarget.setAccessibleText(words);
        showBelow(hint);
    }

    /// Said to each part by itself: a style that depends on the state of the part around it leaves what is typed
    /// black in every field like it.
    private void wrong(boolean isWrong) {
        below.pseudoClassStateChanged(ERROR, isWrong);
        focusTarget.pseudoClassStateChanged(ERROR, isWrong);
    }

    private void showBelow(String text) {
        below.setText(text);
        if (text.isEmpty()) {
            getChildren().remove(below);
        } else if (!getChildren().contains(below)) {
            getChildren().add(below);
        }
    }

    /// A rule from a condition and the words for when it does not hold; an empty value is left to `required`.
    public static <V> Rule<V> must(Function<V, Boolean> holds, String key, Object... args) {
        return value -> value == null || holds.apply(value) ? Optional.empty() : Optional.of(Message.of(key, args));
    }
}
