package dev.backstop.ui.purchasing.whatif;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.engine.replenish.plan.PlanComparison.Difference;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Insets;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What if something comes otherwise: the plan that would be made beside today's. Nothing is saved.
public final class WhatIfBox {
    private static final double WIDTH = 1120;
    private static final double ROW = 32;

    /// What is less is shown as a zero of whole money.
    private static final double LEAST_SHOWN = 0.5;

    private final WhatIfViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final WhatIfForm form;
    private final VBox result = new VBox(12);

    public WhatIfBox(WhatIfViewModel model, Texts texts, Layers layers) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.form = new WhatIfForm(model, texts);
    }

    public void open() {
        var box = new ModalBox("what-if-box", texts.text("purchasing.whatIf.title"), WIDTH)
                .subtitle(texts.text("purchasing.whatIf.explain"));
        var body = new VBox(16, form, result);
        body.setPadding(new Insets(0, 24, 12, 24));
        VBox.setVgrow(result, Priority.ALWAYS);
        box.body(body);
        box.setMinHeight(0);
        result.setMinHeight(0);
        box.foot(
                Labels.muted(texts.text("purchasing.whatIf.keys")),
                Labels.spring(),
                Buttons.of("what-if-close", texts.text("purchasing.action.close"), () -> layers.close(box)),
                Buttons.primary("what-if-compare", texts.text("purchasing.whatIf.compare"), this::compare));
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                compare();
            }
        });
        model.comparedProperty().addListener((_, _, now) -> show(now));
        layers.open(box, () -> layers.close(box));
        box.lookup("#what-if-kind").requestFocus();
    }

    private void compare() {
        if (form.check()) {
            model.compare();
        }
    }

    private void show(@Nullable PlanComparison compared) {
        result.getChildren().clear();
        if (compared == null) {
            return;
        }
        result.getChildren().add(new WhatIfFigures(texts, compared));
        if (compared.differences().isEmpty()) {
            result.getChildren().add(Labels.muted(texts.text("purchasing.whatIf.same")));
            return;
        }
        var table = differences();
        table.getItems().setAll(compared.differences());
        table.setPrefHeight(Math.min(320, 52 + ROW * compared.differences().size()));
        VBox.setVgrow(table, Priority.ALWAYS);
        result.getChildren().add(table);
    }

    private TableView<Difference> differences() {
        var columns = new Columns<Difference>(texts, "what-if-lines");
        columns.text("purchasing.column.product", line -> line.product().name())
                .medium()
                .grow();
        columns.number("purchasing.whatIf.orderNow", line -> line.now().units()).width(66);
        columns.number("purchasing.whatIf.orderThen", line -> line.then().units())
                .width(66);
        columns.text("purchasing.whatIf.supplier", line -> name(line.now().supplier()))
                .width(152);
        columns.text("purchasing.whatIf.supplierThen", this::other).width(148);
        columns.day("purchasing.whatIf.byNow", line -> line.now().orderBy()).width(94);
        columns.day("purchasing.whatIf.byThen", line -> line.then().orderBy()).width(94);
        columns.number("purchasing.whatIf.outNow", line -> line.now().daysOut()).width(56);
        columns.number("purchasing.whatIf.outThen", line -> line.then().daysOut())
                .tone(line -> line.then().daysOut() > line.now().daysOut() ? Tone.DANGER : Tone.PLAIN)
                .width(66);
        columns.wholeMoney("purchasing.whatIf.lostMore", WhatIfBox::lostMore)
                .tone(line -> Math.abs(lostMore(line).toDouble()) < LEAST_SHOWN ? Tone.FAINT : Tone.PLAIN)
                .width(72);
        var table = columns.table();
        table.setFixedCellSize(ROW);
        return table;
    }

    private static Money lostMore(Difference line) {
        return line.then().lost().minus(line.now().lost());
    }

    /// Who would be ordered from then, where that is somebody else.
    private String other(Difference line) {
        var then = name(line.then().supplier());
        return name(line.now().supplier()).equals(then) ? "" : then;
    }

    private String name(@Nullable Supplier supplier) {
        return supplier == null ? texts.text("purchasing.whatIf.nobody") : supplier.name();
    }
}
