package dev.backstop.ui.insights;

import dev.backstop.engine.accuracy.Accuracy;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// A table of figures, as high as its lines.
final class AccuracyTable {
    private static final double GOOD = 0.25;
    private static final double FAIR = 0.5;

    private final Texts texts;
    private final String id;
    private final String groupKey;

    AccuracyTable(Texts texts, String id, String groupKey) {
        this.texts = texts;
        this.id = id;
        this.groupKey = groupKey;
    }

    TableView<AccuracyRow> of(List<AccuracyRow> rows) {
        var columns = new Columns<AccuracyRow>(texts, id);
        columns.text(groupKey, AccuracyRow::name).width(200);
        columns.number("insights.column.products", AccuracyRow::products).width(90);
        columns.share("insights.column.error", row -> value(row, Accuracy::wape), AccuracyTable::tone)
                .width(150);
        columns.decimal("insights.column.naive", row -> value(row, Accuracy::naiveWape), texts.formats()::wholePercent)
                .width(120);
        columns.decimal("insights.column.leaning", row -> value(row, Accuracy::bias), this::signed)
                .width(90);
        columns.decimal("insights.column.in80", row -> value(row, Accuracy::covered80), texts.formats()::wholePercent)
                .width(110);
        columns.decimal("insights.column.in95", row -> value(row, Accuracy::covered95), texts.formats()::wholePercent)
                .width(110);
        var table = columns.table();
        table.getItems().setAll(rows);
        TableSetup.asHighAs(table, rows.size());
        return table;
    }

    private static @Nullable Double value(AccuracyRow row, ToDoubleFunction<Accuracy> figure) {
        return row.accuracy().isKnown() ? figure.applyAsDouble(row.accuracy()) : null;
    }

    private String signed(Double fraction) {
        var words = texts.formats().wholePercent(fraction);
        return Math.round(fraction * 100) > 0 ? "+" + words : words;
    }

    private static Tone tone(AccuracyRow row) {
        double wape = row.accuracy().wape();
        return wape <= GOOD ? Tone.SUCCESS : wape <= FAIR ? Tone.PLAIN : Tone.WARNING;
    }
}
