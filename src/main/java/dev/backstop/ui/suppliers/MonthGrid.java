package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// One month, a week in a row from Monday on, with the days a supplier's calendar marks.
final class MonthGrid extends VBox {
    private static final int WEEKS = 6;
    private static final int DAYS = 7;
    private static final double CELL_WIDTH = 20;
    private static final double CELL_HEIGHT = 18;

    private final Texts texts;
    private final Label title = Labels.name("");
    private final List<Label> cells = new ArrayList<>();

    MonthGrid(Texts texts) {
        super(3);
        this.texts = texts;
        title.getStyleClass().add("bs-month");
        var grid = new GridPane();
        for (int week = 0; week < WEEKS; week++) {
            for (int day = 0; day < DAYS; day++) {
                var cell = new Label();
                cell.getStyleClass().add("bs-day");
                cell.setMinSize(CELL_WIDTH, CELL_HEIGHT);
                cell.setPrefSize(CELL_WIDTH, CELL_HEIGHT);
                cells.add(cell);
                grid.add(cell, day, week);
            }
        }
        getChildren().addAll(title, grid);
    }

    void show(YearMonth month, SupplierCalendar calendar) {
        title.setText(texts.formats().monthWithYear(month.atDay(1)));
        int skipped = month.atDay(1).getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue();
        for (int at = 0; at < cells.size(); at++) {
            int day = at - skipped + 1;
            var cell = cells.get(at);
            cell.getStyleClass().setAll("label", "bs-day");
            boolean used = at / DAYS * DAYS - skipped < month.lengthOfMonth();
            Shown.when(cell, used);
            if (day < 1 || day > month.lengthOfMonth()) {
                cell.setText("");
            } else {
                show(cell, month.atDay(day), calendar);
            }
        }
    }

    private static void show(Label cell, LocalDate day, SupplierCalendar calendar) {
        cell.setText(String.valueOf(day.getDayOfMonth()));
        var mark = calendar.marks().get(day);
        if (mark != null) {
            cell.getStyleClass().add(style(mark));
        } else if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            cell.getStyleClass().add("weekend");
        }
    }

    /// The style class of a mark, also of its square in the legend.
    static String style(SupplierCalendar.Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
