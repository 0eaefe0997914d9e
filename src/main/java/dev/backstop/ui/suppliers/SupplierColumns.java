package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.CoverBar;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The scorecard's columns.
final class SupplierColumns {
    private static final double PERCENT = 36;

    private final Texts texts;
    private final Formats formats;

    SupplierColumns(Texts texts) {
        this.texts = texts;
        this.formats = texts.formats();
    }

    TableView<SupplierRow> table() {
        var columns = new Columns<SupplierRow>(texts, "suppliers");
        columns.node(
                        "suppliers.column.supplier",
                        HBox.class,
                        () -> pair(6, Labels.name(""), Labels.muted("")),
                        this::fillName,
                        row -> row.supplier().name())
                .grow()
                .width(160);
        delivery(columns);
        onOrder(columns);
        bought(columns);
        closing(columns);
        var made = columns.table();
        made.getStyleClass().add("bs-scorecard");
        return made;
    }

    private void bought(Columns<SupplierRow> columns) {
        columns.wholeMoney("suppliers.column.spend", row -> row.score().spend())
                .descending()
                .width(104);
        columns.number("suppliers.column.skus", row -> row.score().products())
                .givesWay(1)
                .width(62);
        columns.number("suppliers.column.single", SupplierRow::singleSourced)
                .tone(row -> row.singleSourced() == 0 ? Tone.FAINT : Tone.WARNING)
                .explained(texts.text("suppliers.tip.single"))
                .givesWay(2)
                .width(110);
    }

    private void closing(Columns<SupplierRow> columns) {
        columns.node(
                        "suppliers.column.closure",
                        Label.class,
                        () -> Labels.body(""),
                        (label, row) -> {
                            label.setText(closure(row));
                            Tones.set(label, row.isStopped() ? Tone.DANGER : Tone.PLAIN);
                        },
                        row -> row.nextClosure() == null
                                ? null
                                : row.nextClosure().from(),
                        Comparator.naturalOrder(),
                        this::closure)
                .width(188);
        columns.day("suppliers.column.lastOrder", SupplierRow::lastOrderBy, formats::comingWeekday)
                .explained(texts.text("suppliers.tip.lastOrder"))
                .width(110);
    }

    private void delivery(Columns<SupplierRow> columns) {
        columns.node(
                        "suppliers.column.onTime",
                        HBox.class,
                        this::punctualityCell,
                        this::fillPunctuality,
                        SupplierRow::onTime,
                        Comparator.<Double>naturalOrder(),
                        this::onTimeWords)
                .right()
                .explained(texts.text("suppliers.tip.onTime"))
                .width(182);
        columns.node(
                        "suppliers.column.leadTime",
                        HBox.class,
                        () -> right(3, Labels.body(""), Labels.muted("")),
                        this::fillLeadTime,
                        SupplierRow::leadDays,
                        Comparator.<Integer>naturalOrder(),
                        row -> formats.daysWithSpread(row.leadDays(), row.spreadDays()))
                .right()
                .width(84);
    }

    private void onOrder(Columns<SupplierRow> columns) {
        columns.node(
                        "suppliers.column.open",
                        HBox.class,
                        () -> right(4, Labels.body(""), Labels.muted("")),
                        this::fillOpen,
                        row -> row.openOrders() == 0 ? null : row.openValue().toDouble(),
                        Comparator.<Double>naturalOrder(),
                        this::openWords)
                .right()
                .width(130);
    }

    private void fillName(HBox cell, SupplierRow row) {
        set(cell, 0, row.supplier().name());
        set(
                cell,
                1,
                row.supplier().country().equals("GB") ? "UK" : row.supplier().country());
        ((Label) cell.getChildren().getFirst()).setMinWidth(0);
        ((Label) cell.getChildren().getLast()).setMinWidth(Region.USE_PREF_SIZE);
    }

    private HBox punctualityCell() {
        var bar = new CoverBar();
        bar.getStyleClass().add("bs-wide");
        var percent = Labels.body("");
        percent.setMinWidth(PERCENT);
        percent.setAlignment(Pos.CENTER_RIGHT);
        var cell = new HBox(8, Labels.muted(""), bar, percent);
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }

    private void fillPunctuality(HBox cell, SupplierRow row) {
        var share = row.onTime();
        set(cell, 0, share == null ? "" : onTimeWords(row));
        ((Label) cell.getChildren().getLast()).setText(share == null ? Formats.NONE : formats.wholePercent(share));
        var bar = (CoverBar) cell.getChildren().get(1);
        bar.setVisible(share != null);
        bar.share(share == null ? 0 : share, tone(row));
    }

    private static Tone tone(SupplierRow row) {
        return switch (row.punctuality()) {
            case GOOD -> Tone.SUCCESS;
            case FAIR -> Tone.WARNING;
            case POOR -> Tone.DANGER;
        };
    }

    private void fillLeadTime(HBox cell, SupplierRow row) {
        set(cell, 0, formats.units(row.leadDays()));
        set(
                cell,
                1,
                row.spreadDays() > 0
                        ? texts.text("suppliers.value.spread", row.spreadDays())
                        : texts.text("suppliers.value.days"));
    }

    private void fillOpen(HBox cell, SupplierRow row) {
        boolean any = row.openOrders() > 0;
        set(cell, 0, any ? formats.units(row.openOrders()) : "");
        set(cell, 1, any ? texts.text("suppliers.value.openFor", row.openValue()) : Formats.NONE);
    }

    private String onTimeWords(SupplierRow row) {
        return row.onTime() == null
                ? Formats.NONE
                : texts.text(
                        "suppliers.value.onTime",
                        row.score().onTime(),
                        row.score().deliveries().size());
    }

    private String openWords(SupplierRow row) {
        return row.openOrders() == 0
                ? Formats.NONE
                : formats.units(row.openOrders()) + " " + texts.text("suppliers.value.openFor", row.openValue());
    }

    private String closure(SupplierRow row) {
        if (row.isStopped()) {
            var until = row.supplier().stoppedUntil();
            return until == null
                    ? texts.text("suppliers.chip.stopped")
                    : texts.text("suppliers.value.stoppedUntil", formats.comingDay(until));
        }
        var closure = row.nextClosure();
        return closure == null
                ? Formats.NONE
                : texts.text(
                        "suppliers.value.closure", closure.name(), formats.comingRange(closure.from(), closure.to()));
    }

    private static HBox pair(double gap, Label first, Label second) {
        second.getStyleClass().add("bs-aside");
        var pair = new HBox(gap, first, second);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static HBox right(double gap, Label first, Label second) {
        var pair = pair(gap, first, second);
        pair.setAlignment(Pos.CENTER_RIGHT);
        return pair;
    }

    private static void set(HBox cell, int at, String text) {
        ((Label) cell.getChildren().get(at)).setText(text);
    }
}
