package dev.backstop.ui.kit;

import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Describes a table column by column, then makes it: sorting by explicit orders, numbers right, Ctrl+C, widths
/// that are remembered.
///
/// Column titles are keys; a column's id is the last part of its key, the table's id is `<name>-table`.
public final class Columns<S> {
    static final String GROWS = "bs-grows";
    static final String SORTS = "bs-sorts";

    private final Texts texts;
    private final Formats formats;
    private final String name;
    private final List<Column<S, ?>> columns = new ArrayList<>();

    public Columns(Texts texts, String name) {
        this.texts = texts;
        this.formats = texts.formats();
        this.name = name;
    }

    /// Text, sorted without regard to case.
    public Column<S, String> text(String key, Function<S, @Nullable String> value) {
        return add(key, value, String.CASE_INSENSITIVE_ORDER, row -> orNone(value.apply(row), text -> text))
                .cells((cell, _, text) -> cell.text(orNone(text, t -> t)));
    }

    /// A whole number; zero in grey, nothing as –.
    public Column<S, Integer> number(String key, Function<S, @Nullable Integer> value) {
        return add(
                        key,
                        value,
                        Comparator.<Integer>naturalOrder(),
                        row -> orNone(value.apply(row), n -> formats.units(n)))
                .right()
                .cells((cell, _, units) -> cell.text(orNone(units, n -> formats.units(n))));
    }

    /// A number with its own way to be written ("6.2", "94.2%", "3.1×").
    public Column<S, Double> decimal(String key, Function<S, @Nullable Double> value, Function<Double, String> write) {
        return add(key, value, Comparator.<Double>naturalOrder(), row -> orNone(value.apply(row), write))
                .right()
                .cells((cell, _, number) -> cell.text(orNone(number, write)));
    }

    /// Money with pence.
    public Column<S, Money> money(String key, Function<S, @Nullable Money> value) {
        return amount(key, value, formats::money);
    }

    /// Money in whole pounds, for amounts at risk.
    public Column<S, Money> wholeMoney(String key, Function<S, @Nullable Money> value) {
        return amount(key, value, formats::wholeMoney);
    }

    /// Money per unit, with up to four decimals.
    public Column<S, Money> unitCost(String key, Function<S, @Nullable Money> value) {
        return amount(key, value, formats::unitCost);
    }

    /// A day as "Today" or "4 Dec", right-aligned.
    public Column<S, LocalDate> day(String key, Function<S, @Nullable LocalDate> value) {
        return day(key, value, formats::day);
    }

    /// A day written in another way, for example with its weekday.
    public Column<S, LocalDate> day(
            String key, Function<S, @Nullable LocalDate> value, Function<LocalDate, String> write) {
        return add(key, value, Comparator.<LocalDate>naturalOrder(), row -> orNone(value.apply(row), write))
                .right()
                .cells((cell, _, day) -> cell.text(orNone(day, write)));
    }

    /// A state, sorted by its urgency, the smallest rank first.
    public Column<S, Integer> chip(String key, Function<S, @Nullable Chip> value, Function<S, Integer> rank) {
        return add(
                        key,
                        rank,
                        Comparator.<Integer>naturalOrder(),
                        row -> orNone(value.apply(row), c -> texts.text(c.text())))
                .words(row -> {
                    var chip = value.apply(row);
                    return chip == null ? "" : texts.text(chip.text());
                })
                .cells((cell, row, _) -> {
                    var chip = value.apply(row);
                    if (chip == null) {
                        cell.setGraphic(null);
                    } else {
                        Chips.show(cell.part(Label.class, () -> Chips.label(texts, chip)), texts, chip);
                    }
                });
    }

    /// Two letters before a name.
    public Column<S, String> monogram(String key, Function<S, String> letters, Function<S, String> nameOf) {
        return add(key, nameOf, String.CASE_INSENSITIVE_ORDER, nameOf).cells((cell, row, text) -> {
            var label = cell.part(Label.class, () -> Monogram.small("", ""));
            label.setText(letters.apply(row));
            label.setAccessibleText(text);
            cell.setText(text);
        });
    }

    /// A name with a grey line below it; rows should be 40 high.
    public Column<S, String> twoLines(String key, Function<S, String> first, Function<S, String> second) {
        return add(key, first, String.CASE_INSENSITIVE_ORDER, row -> first.apply(row) + " – " + second.apply(row))
                .words(first)
                .details(second)
                .cells((cell, row, text) -> {
                    var lines = cell.part(VBox.class, () -> new VBox(variant(), Labels.muted("")));
                    ((Label) lines.getChildren().getFirst()).setText(text);
                    ((Label) lines.getChildren().getLast()).setText(second.apply(row));
                    lines.setAlignment(Pos.CENTER_LEFT);
                });
    }

    /// A product's name, of which the end tells the variant.
    private static Label variant() {
        var name = Labels.name("");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return name;
    }

    /// Days of cover with their bar: red for none, amber below the lead time.
    public Column<S, Double> cover(String key, Function<S, @Nullable Double> days, Function<S, Integer> leadTimeDays) {
        return add(key, days, Comparator.<Double>naturalOrder(), row -> orNone(days.apply(row), this::wholeDays))
                .right()
                .cells((cell, row, cover) -> {
                    cell.text(orNone(cover, this::wholeDays));
                    var bar = cell.part(CoverBar.class, CoverBar::new);
                    bar.setVisible(cover != null);
                    bar.cover(cover == null ? 0 : cover, leadTimeDays.apply(row));
                    cell.setContentDisplay(ContentDisplay.RIGHT);
                });
    }

    /// A share with its bar and its percentage.
    public Column<S, Double> share(String key, Function<S, @Nullable Double> fraction, Function<S, Tone> tone) {
        return add(
                        key,
                        fraction,
                        Comparator.<Double>naturalOrder(),
                        row -> orNone(fraction.apply(row), formats::wholePercent))
                .right()
                .cells((cell, row, share) -> {
                    cell.text(orNone(share, formats::wholePercent));
                    var bar = cell.part(CoverBar.class, CoverBar::new);
                    bar.setVisible(share != null);
                    bar.share(share == null ? 0 : share, tone.apply(row));
                });
    }

    /// Sales of the last weeks; sorted by the newest.
    public Column<S, Double> sparkline(String key, Function<S, double[]> values) {
        return this.<Double>add(
                        key,
                        row -> last(values.apply(row)),
                        Comparator.<Double>naturalOrder(),
                        row -> formats.rate(last(values.apply(row))))
                .cells((cell, row, _) ->
                        cell.part(Sparkline.class, Sparkline::new).values(values.apply(row)));
    }

    /// Anything else: a node made once per cell and filled for each row.
    public <N extends Node> Column<S, String> node(
            String key, Class<N> type, Supplier<N> make, BiConsumer<N, S> fill, Function<S, String> sortedBy) {
        return add(key, sortedBy, String.CASE_INSENSITIVE_ORDER, sortedBy)
                .cells((cell, row, _) -> fill.accept(cell.part(type, make), row));
    }

    /// The same for what is sorted by something else than its words; `copied` are the words.
    public <N extends Node, V> Column<S, V> node(
            String key,
            Class<N> type,
            Supplier<N> make,
            BiConsumer<N, S> fill,
            Function<S, @Nullable V> value,
            Comparator<? super V> order,
            Function<S, String> copied) {
        return add(key, value, order, copied)
                .words(copied)
                .cells((cell, row, _) -> fill.accept(cell.part(type, make), row));
    }

    /// Ticks for acting on several rows; the head ticks all, Space the selected ones.
    public Column<S, Boolean> ticks(Ticks<S> ticks) {
        var column = this.<Boolean>add("", ticks::isTicked, Comparator.<Boolean>naturalOrder(), _ -> "")
                .unsortable()
                .fixed(44)
                .cells((cell, row, _) -> {
                    var box = cell.part(CheckBox.class, () -> ticks.box(cell.getTableView()));
                    box.setUserData(row);
                    box.setSelected(ticks.isTicked(row));
                    box.setAccessibleText(texts.text("kit.table.tick"));
                });
        column.column().setId("tick");
        column.column().setText("");
        column.column().setGraphic(ticks.headBox(texts.text("kit.table.tickAll")));
        return column;
    }

    /// The table with all columns described so far. Rows are 36 high.
    public TableView<S> table() {
        return TableSetup.make(name, columns, texts);
    }

    /// The table, its column widths, visibility and sorting kept in the settings.
    public TableView<S> table(WindowSettings settings) {
        var table = table();
        ColumnMemory.attach(table, name, settings);
        return table;
    }

    private Column<S, Money> amount(String key, Function<S, @Nullable Money> value, Function<Money, String> write) {
        ToDoubleFunction<Money> size = Money::toDouble;
        return add(key, value, Comparator.comparingDouble(size), row -> orNone(value.apply(row), write))
                .right()
                .cells((cell, _, money) -> cell.text(orNone(money, write)));
    }

    private <V> Column<S, V> add(
            String key, Function<S, @Nullable V> value, Comparator<? super V> order, Function<S, String> copied) {
        var title = key.isEmpty() ? "" : texts.text(key);
        var column = new Column<>(key.substring(key.lastIndexOf('.') + 1), title, value, order, copied);
        columns.add(column);
        return column;
    }

    private String wholeDays(double days) {
        return formats.units(Math.round(Math.min(days, 999)));
    }

    private static double last(double[] values) {
        return values.length == 0 ? 0 : values[values.length - 1];
    }

    private static <V> String orNone(@Nullable V value, Function<V, String> write) {
        return value == null ? Formats.NONE : write.apply(value);
    }

    static boolean sortsFirst(TableColumn<?, ?> column) {
        return column.getProperties().containsKey(SORTS);
    }
}
