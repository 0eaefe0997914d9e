package dev.backstop.ui.suppliers;

import dev.backstop.service.purchasing.Outage;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// The products that are hit when a supplier stops, each with who else has it, at which cost and by when; tick by
/// tick or with the space bar they are marked to be moved.
final class OutageTable {
    private final OutageViewModel model;
    private final Texts texts;
    private final SupplierForms forms;

    OutageTable(OutageViewModel model, Texts texts, SupplierForms forms) {
        this.model = model;
        this.texts = texts;
        this.forms = forms;
    }

    /// The table, with its keys: space ticks, Esc leaves.
    TableView<Outage.Hit> table() {
        var made = columns().table();
        made.setFixedCellSize(31);
        made.setItems(model.rows());
        made.setPlaceholder(Labels.muted(texts.text("suppliers.outage.none")));
        made.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                flip(Set.copyOf(made.getSelectionModel().getSelectedItems()));
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                forms.closeOutage();
                event.consume();
            }
        });
        return made;
    }

    private Columns<Outage.Hit> columns() {
        var columns = new Columns<Outage.Hit>(texts, "outage");
        hit(columns);
        instead(columns);
        return columns;
    }

    /// What runs out, and when.
    private void hit(Columns<Outage.Hit> columns) {
        columns.node("", CheckBox.class, this::box, this::fill, row -> "")
                .fixed(30)
                .unsortable();
        columns.text("suppliers.column.product", row -> row.product().name())
                .cutInside()
                .medium()
                .grow();
        columns.node(
                        "suppliers.column.runsOut",
                        Label.class,
                        () -> Labels.body(""),
                        this::fillRunsOut,
                        Outage.Hit::runsOut,
                        Comparator.naturalOrder(),
                        this::runsOut)
                .right()
                .width(66);
    }

    /// Who else has it, what that costs more and how much later it comes.
    private void instead(Columns<Outage.Hit> columns) {
        columns.text("suppliers.column.alternative", this::name)
                .tone(row -> row.alternative() == null ? Tone.DANGER : Tone.PLAIN)
                .width(112);
        columns.node(
                        "suppliers.column.unit",
                        StackPane.class,
                        this::costCell,
                        this::fillCost,
                        row -> row.alternative() == null ? null : row.extraShare(),
                        Comparator.<Double>naturalOrder(),
                        this::costWords)
                .right()
                .width(94);
        columns.day(
                        "suppliers.column.arrives",
                        row -> row.alternative() == null
                                ? null
                                : row.alternative().arrivesOn(),
                        texts.formats()::comingDay)
                .width(62);
        columns.number("suppliers.column.extraDays", row -> row.extraDays())
                .explained(texts.text("suppliers.tip.extraDays"))
                .width(44);
        columns.number("suppliers.column.daysOut", row -> row.alternative() == null ? null : row.daysOut())
                .tone(row -> row.daysOut() > 7 ? Tone.DANGER : Tone.PLAIN)
                .width(66);
    }

    private void fillRunsOut(Label cell, Outage.Hit row) {
        cell.setText(runsOut(row));
        Tones.set(cell, row.outNow() ? Tone.DANGER : Tone.PLAIN);
    }

    private String runsOut(Outage.Hit row) {
        var day = row.runsOut();
        if (row.outNow()) {
            return texts.text("suppliers.outage.outNow");
        }
        return day == null ? Formats.NONE : texts.formats().comingDay(day);
    }

    private CheckBox box() {
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            if (box.getUserData() instanceof Outage.Hit row) {
                model.tick(row, box.isSelected());
            }
        });
        return box;
    }

    private void fill(CheckBox box, Outage.Hit row) {
        box.setUserData(row);
        box.setVisible(row.isMovable());
        box.setSelected(model.ticked().contains(row.product().id()));
        box.setAccessibleText(texts.text("suppliers.outage.tick", row.product().name()));
    }

    private void flip(Set<Outage.Hit> rows) {
        var movable = new HashSet<>(rows);
        movable.removeIf(row -> row == null || !row.isMovable());
        boolean allOn = movable.stream()
                .allMatch(row -> model.ticked().contains(row.product().id()));
        movable.forEach(row -> model.tick(row, !allOn));
    }

    private String name(Outage.Hit row) {
        var option = row.alternative();
        return option == null
                ? texts.text("suppliers.outage.noAlternative")
                : option.supplier().name();
    }

    /// What a unit costs elsewhere and how much more that is; a link to add somebody where there is nobody.
    private StackPane costCell() {
        var add = Buttons.link("outage-add", texts.text("suppliers.outage.add"), () -> {});
        add.setFocusTraversable(false);
        add.setOnAction(_ -> {
            if (add.getUserData() instanceof Outage.Hit row) {
                forms.otherSupplier(model, row.product());
            }
        });
        var share = Labels.muted("");
        share.setMinWidth(38);
        share.setAlignment(Pos.CENTER_RIGHT);
        var cost = new HBox(6, Labels.body(""), share);
        cost.setAlignment(Pos.CENTER_RIGHT);
        var cell = new StackPane(cost, add);
        cell.setAlignment(Pos.CENTER_RIGHT);
        return cell;
    }

    private void fillCost(StackPane cell, Outage.Hit row) {
        var option = row.alternative();
        var cost = (HBox) cell.getChildren().getFirst();
        var add = (Hyperlink) cell.getChildren().getLast();
        add.setVisible(option == null);
        add.setUserData(row);
        add.setAccessibleText(
                texts.text("suppliers.outage.addFor", row.product().name()));
        cost.setVisible(option != null);
        if (option != null) {
            ((Label) cost.getChildren().getFirst()).setText(texts.formats().unitCost(option.unitCost()));
            ((Label) cost.getChildren().getLast()).setText(share(row));
        }
    }

    private String share(Outage.Hit row) {
        var percent = texts.formats().wholePercent(row.extraShare());
        return row.extraShare() > 0 ? "+" + percent : percent;
    }

    private String costWords(Outage.Hit row) {
        var option = row.alternative();
        return option == null ? "" : texts.formats().unitCost(option.unitCost()) + " " + share(row);
    }
}
