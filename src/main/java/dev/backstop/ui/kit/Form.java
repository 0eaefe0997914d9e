package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/// A form built field by field, in the order in which Tab goes. Each field is bound to a property of the draft it
/// edits.
///
/// A control's id is `<form>-<name>`, the name being the last part of its text's key; the line below it is
/// `<form>-<name>-note`.
public final class Form extends VBox {
    /// Wide enough for a hint in one line.
    private static final double SIDE_BY_SIDE = 240;

    private final Texts texts;
    private final String name;
    private final List<Field<?, ?>> fields = new ArrayList<>();

    public Form(Texts texts, String name) {
        super(12);
        this.texts = texts;
        this.name = name;
        setId(name + "-form");
        getStyleClass().add("bs-form");
    }

    /// A line of text.
    public Field<TextField, String> text(String key, Property<String> value) {
        var control = new TextField();
        control.textProperty().bindBidirectional(value);
        return add(key, control, control, control.textProperty());
    }

    /// A line of text that nobody may read over the owner's shoulder.
    public Field<PasswordField, String> secret(String key, Property<String> value) {
        var control = new PasswordField();
        control.textProperty().bindBidirectional(value);
        return add(key, control, control, control.textProperty());
    }

    /// Several lines of text. Tab goes on to the next field, Ctrl+Tab writes a tab.
    public Field<TextArea, String> area(String key, Property<String> value, int rows) {
        var control = new TextArea();
        control.setPrefRowCount(rows);
        control.setWrapText(true);
        control.textProperty().bindBidirectional(value);
        FormKeys.tabLeaves(control);
        return add(key, control, control, control.textProperty());
    }

    /// One of some values. Typing goes to the first that begins so.
    public <V> Field<ComboBox<V>, V> choice(
            String key, Property<@Nullable V> value, List<V> values, Function<V, String> words) {
        return choice(new PrefixSelectionComboBox<V>(), key, value, values, words);
    }

    /// One of many values, such as products: what is typed once it is open narrows the list to those that have it.
    public <V> Field<ComboBox<V>, V> search(
            String key, Property<@Nullable V> value, List<V> values, Function<V, String> words) {
        return choice(new SearchableComboBox<V>(), key, value, values, words);
    }

    private <V> Field<ComboBox<V>, V> choice(
            ComboBox<V> control, String key, Property<@Nullable V> value, List<V> values, Function<V, String> words) {
        control.getItems().setAll(values);
        control.setConverter(new Words<>(words));
        control.setMaxWidth(Double.MAX_VALUE);
        control.setVisibleRowCount(12);
        control.valueProperty().bindBidirectional(value);
        return add(key, control, control, control.valueProperty());
    }

    /// A day.
    public Field<DayField, LocalDate> day(String key, Property<@Nullable LocalDate> value) {
        var control = new DayField(texts);
        control.valueProperty().bindBidirectional(value);
        return this.<DayField, LocalDate>add(key, control, control.entry(), control.valueProperty())
                .readFrom(control.entry(), Message.of("kit.form.notADay"));
    }

    /// An amount of money in that currency.
    public Field<EntryField<Money>, Money> money(String key, Property<@Nullable Money> value, Currency currency) {
        return money(key, value, new SimpleObjectProperty<>(currency));
    }

    /// An amount in a currency that another field says; when that changes, the same amount is in the other one.
    public Field<EntryField<Money>, Money> money(
            String key, Property<@Nullable Money> value, ObservableValue<Currency> currency) {
        currency.addListener((_, _, now) -> {
            var amount = value.getValue();
            if (amount != null) {
                value.setValue(new Money(amount.amount(), now));
            }
        });
        var example = Money.of("4.95", currency.getValue().getCurrencyCode());
        return entry(
                key,
                value,
                new EntryField<>(typed -> Entries.money(typed, currency.getValue()), texts.formats()::unitCost),
                Message.of("kit.form.notMoney", texts.formats().money(example)));
    }

    /// A whole number.
    public Field<EntryField<Integer>, Integer> whole(String key, Property<@Nullable Integer> value) {
        return entry(
                key,
                value,
                new EntryField<>(Entries::whole, n -> texts.formats().units(n)),
                Message.of("kit.form.notWhole"));
    }

    /// A number with decimals, such as an exchange rate.
    public Field<EntryField<BigDecimal>, BigDecimal> decimal(String key, Property<@Nullable BigDecimal> value) {
        return entry(
                key,
                value,
                new EntryField<>(
                        Entries::decimal, number -> number.stripTrailingZeros().toPlainString()),
                Message.of("kit.form.notNumber"));
    }

    /// A fraction typed and shown as a percentage.
    public Field<EntryField<Double>, Double> percent(String key, Property<@Nullable Double> value) {
        return entry(
                key,
                value,
                new EntryField<>(Entries::percent, texts.formats()::percent),
                Message.of("kit.form.notPercent"));
    }

    /// Yes or no.
    public CheckBox check(String key, Property<Boolean> value) {
        var control = new CheckBox(texts.text(key));
        control.setId(name + "-" + key.substring(key.lastIndexOf('.') + 1));
        control.selectedProperty().bindBidirectional(value);
        getChildren().add(control);
        return control;
    }

    /// Any other control with a value.
    public <C extends Node, V> Field<C, V> other(String key, C control, Property<@Nullable V> value) {
        return add(key, control, control, value);
    }

    /// A small heading between fields.
    public Form heading(String key) {
        getChildren().add(Labels.subheading(texts.text(key)));
        return this;
    }

    /// Puts fields that were just added side by side.
    public Form together(Node... side) {
        var row = new HBox(12);
        getChildren().removeAll(side);
        for (var node : side) {
            HBox.setHgrow(node, Priority.ALWAYS);
            if (node instanceof Region region) {
                region.setPrefWidth(SIDE_BY_SIDE);
            }
            row.getChildren().add(node);
        }
        getChildren().add(row);
        return this;
    }

    /// Asks every field's rules, shows what is wrong, and goes to the first such field. Whether all may be saved.
    public boolean check() {
        Node firstWrong = null;
        for (var field : fields) {
            if (!field.check() && firstWrong == null) {
                firstWrong = field.focusTarget();
            }
        }
        if (firstWrong != null) {
            firstWrong.requestFocus();
        }
        return firstWrong == null;
    }

    /// Hears of everything that is typed or chosen in its fields.
    public Form onEntry(Runnable action) {
        fields.forEach(field -> field.onEntry(action));
        return this;
    }

    /// Whether something is typed that cannot be read, so that the draft does not have it.
    public boolean isUnreadable() {
        return fields.stream().anyMatch(Field::isUnreadable);
    }

    /// Shows the draft as it is: without text that cannot be read, without objections.
    public void showDraft() {
        fields.forEach(Field::showValue);
    }

    /// Goes to the first field.
    public void focusFirst() {
        if (!fields.isEmpty()) {
            fields.getFirst().focusTarget().requestFocus();
        }
    }

    private <V> Field<EntryField<V>, V> entry(
            String key, Property<@Nullable V> value, EntryField<V> control, Message unreadable) {
        control.valueProperty().bindBidirectional(value);
        return this.<EntryField<V>, V>add(key, control, control, control.valueProperty())
                .readFrom(control, unreadable);
    }

    private <C extends Node, V> Field<C, V> add(
            String key, C control, Node focusTarget, ObservableValue<? extends @Nullable V> value) {
        var id = name + "-" + key.substring(key.lastIndexOf('.') + 1);
        var field = new Field<C, V>(texts, id, texts.text(key), control, focusTarget, value);
        fields.add(field);
        getChildren().add(field);
        return field;
    }

    /// Shows values in words; nothing is typed.
    private static final class Words<V> extends StringConverter<V> {
        private final Function<V, String> words;

        Words(Function<V, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable V value) {
            return Optional.ofNullable(value).map(words).orElse("");
        }

        @Override
        public V fromString(String text) {
            throw new UnsupportedOperationException("A choice is not typed: " + text);
        }
    }
}
