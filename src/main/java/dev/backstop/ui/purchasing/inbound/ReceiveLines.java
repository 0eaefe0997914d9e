package dev.backstop.ui.purchasing.inbound;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.QuantityField;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.Tones;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lines of a delivery with fields for what came and what of it is damaged. Scanned goods count themselves in.
final class ReceiveLines extends VBox {
    private static final double CODE = 84;
    private static final double OF = 96;
    private static final double FIELD = 72;

    private final ReceiptDraft draft;
    private final Texts texts;
    private final Label said = Labels.muted("");
    private final GridPane grid = new GridPane(8, 6);

    ReceiveLines(ReceiptDraft draft, Texts texts) {
        super(8);
        this.draft = draft;
        this.texts = texts;
        said.setId("receive-scan");
        said.setMinWidth(0);
        grid.getColumnConstraints().setAll(column(CODE), growing(), column(FIELD), column(OF), column(FIELD));
        grid.addRow(
                0,
                Labels.muted(texts.text("purchasing.column.code")),
                Labels.muted(texts.text("purchasing.column.product")),
                right(Labels.muted(texts.text("purchasing.receive.units"))),
                Labels.muted(""),
                right(Labels.muted(texts.text("purchasing.receive.damaged"))));
        int row = 1;
        for (var line : draft.lines()) {
            add(row++, line);
        }
        getChildren().addAll(head(), grid);
        ready();
    }

    /// Says what can be done.
    void ready() {
        say(texts.text("purchasing.scan.ready"), true);
    }

    /// Says what was scanned last, in red where it belongs to no line.
    void say(String words, boolean fits) {
        said.setText(words);
        Tones.set(said, fits ? Tone.PLAIN : Tone.DANGER);
    }

    private Node head() {
        var all = Buttons.link("receive-all", texts.text("purchasing.receive.all"), () -> draft.setAll(true));
        var none = Buttons.link("receive-none", texts.text("purchasing.receive.nothing"), () -> draft.setAll(false));
        var head = new HBox(12, said, Labels.spring(), all, none);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(2, 0, 2, 0));
        return head;
    }

    private void add(int row, ReceiptDraft.Line line) {
        var name = Labels.body(line.product().name());
        name.setMinWidth(0);
        var arrived = field("receive-" + line.line().supplierSku(), line.arrived());
        arrived.setAccessibleText(
                texts.text("purchasing.receive.unitsOf", line.product().name()));
        var damaged = field("damaged-" + line.line().supplierSku(), line.damaged());
        damaged.setAccessibleText(
                texts.text("purchasing.receive.damagedOf", line.product().name()));
        var of = Labels.muted("");
        Runnable show = () -> {
            int over = line.over();
            of.setText(
                    over > 0
                            ? texts.text("purchasing.receive.over", line.line().outstanding(), over)
                            : texts.text("purchasing.receive.of", line.line().outstanding()));
            Tones.set(of, over > 0 ? Tone.WARNING : Tone.PLAIN);
        };
        line.arrived().addListener((_, _, _) -> show.run());
        show.run();
        grid.addRow(row, Labels.muted(line.line().supplierSku()), name, arrived, of, damaged);
    }

    private QuantityField field(String id, IntegerProperty units) {
        var field = new QuantityField(texts);
        field.setId(id);
        field.show(units.get());
        field.setMinWidth(FIELD);
        field.setMaxWidth(FIELD);
        field.quantityProperty().addListener((_, _, now) -> units.set(now.intValue()));
        units.addListener((_, _, now) -> {
            if (now.intValue() != field.quantityProperty().get()) {
                field.show(now.intValue());
            }
        });
        return field;
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints column(double width) {
        return new ColumnConstraints(width);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        column.setFillWidth(true);
        return column;
    }
}
