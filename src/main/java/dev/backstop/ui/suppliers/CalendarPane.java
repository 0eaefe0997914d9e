package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import dev.backstop.ui.suppliers.SupplierCalendar.Entry;
import dev.backstop.ui.suppliers.SupplierCalendar.Mark;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Four months with closures, the last order day and deliveries, and what the colours mean. A closure in the legend
/// opens its form.
final class CalendarPane extends VBox {
    private final Texts texts;
    private final Consumer<Closure> edit;
    private final List<MonthGrid> months = new ArrayList<>();
    private final VBox warnings = new VBox(4);
    private final FlowPane legend = new FlowPane(12, 3);

    CalendarPane(Texts texts, Consumer<Closure> edit) {
        super(8);
        this.texts = texts;
        this.edit = edit;
        setId("supplier-calendar");
        var grid = new GridPane(16, 8);
        for (int i = 0; i < SupplierCalendar.MONTHS; i++) {
            var month = new MonthGrid(texts);
            months.add(month);
            grid.add(month, i % 2, i / 2);
        }
        getChildren().addAll(Labels.subheading(texts.text("suppliers.card.closures")), grid, warnings, legend);
    }

    void show(SupplierCalendar calendar) {
        for (int i = 0; i < months.size(); i++) {
            months.get(i).show(calendar.first().plusMonths(i), calendar);
        }
        legend.getChildren().clear();
        for (var entry : calendar.entries()) {
            legend.getChildren().add(line(entry, calendar));
        }
        warn(calendar);
        boolean isClosed = calendar.entries().stream().anyMatch(Entry.Closed.class::isInstance);
        if (!isClosed) {
            var none = Labels.paragraph(texts.text("suppliers.empty.closures"), "bs-muted");
            none.maxWidthProperty().bind(legend.widthProperty());
            none.prefWidthProperty().bind(legend.widthProperty());
            legend.getChildren().add(none);
        }
    }

    private void warn(SupplierCalendar calendar) {
        warnings.getChildren().clear();
        Shown.when(warnings, !calendar.contradictions().isEmpty());
        for (var pair : calendar.contradictions()) {
            var line = Labels.paragraph(texts.text(
                    "suppliers.legend.contradict",
                    pair.one().name(),
                    pair.other().name()));
            Tones.set(line, Tone.WARNING);
            warnings.getChildren().add(line);
        }
    }

    private Node line(Entry entry, SupplierCalendar calendar) {
        return switch (entry) {
            case Entry.Closed(var closure) -> {
                var link =
                        Buttons.link("closure-" + closure.id(), words(closure, calendar), () -> edit.accept(closure));
                link.getStyleClass().add("bs-legend-link");
                link.setTooltip(new Tooltip(texts.text(
                        "suppliers.legend.period",
                        texts.formats().comingRange(closure.from(), closure.to()),
                        texts.text(ClosureForm.basisKey(closure.basis())))));
                link.setAccessibleText(texts.text("suppliers.action.editClosure", closure.name()));
                yield line(closure.isShut() ? Mark.CLOSED : Mark.SLOW, link);
            }
            case Entry.LastOrder(var day) ->
                line(
                        Mark.LAST_ORDER,
                        Labels.muted(texts.text(
                                "suppliers.legend.lastOrder",
                                texts.formats().comingDay(day),
                                ChronoUnit.DAYS.between(texts.formats().today(), day))));
            case Entry.Due due -> line(due.late() ? Mark.LATE : Mark.DUE, Labels.muted(words(due)));
        };
    }

    private String words(Closure closure, SupplierCalendar calendar) {
        var name = calendar.isLater(closure)
                ? texts.text(
                        "suppliers.value.closure",
                        closure.name(),
                        texts.formats().comingRange(closure.from(), closure.to()))
                : closure.name();
        var words = closure.isShut()
                ? texts.text("suppliers.legend.closed", name)
                : texts.text("suppliers.legend.slow", name, closure.pacePercent());
        return closure.basis() == Closure.Basis.PREDICTED ? texts.text("suppliers.legend.predicted", words) : words;
    }

    private String words(Entry.Due due) {
        var day = due.day();
        if (day == null) {
            return texts.text("suppliers.legend.noDate", due.number());
        }
        var on = texts.formats().comingDay(day);
        if (due.late()) {
            return texts.text("suppliers.legend.late", due.number(), on);
        }
        return due.order() == null
                ? texts.text("suppliers.legend.planned", due.number(), on)
                : texts.text("suppliers.legend.due", due.number(), on);
    }

    private static Node line(Mark mark, Labeled words) {
        var square = new Region();
        square.getStyleClass().addAll("bs-day-mark", MonthGrid.style(mark));
        words.setMinWidth(0);
        var line = new HBox(6, square, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
