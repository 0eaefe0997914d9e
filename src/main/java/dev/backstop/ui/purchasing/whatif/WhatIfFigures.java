package dev.backstop.ui.purchasing.whatif;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// The figures of both plans side by side, and by how much they differ.
final class WhatIfFigures extends GridPane {
    private static final double NUMBER = 130;

    private final Texts texts;
    private final PlanComparison compared;

    WhatIfFigures(Texts texts, PlanComparison compared) {
        super(12, 6);
        this.texts = texts;
        this.compared = compared;
        setId("what-if-figures");
        getColumnConstraints().add(new ColumnConstraints(280));
        for (int column = 1; column <= 3; column++) {
            var numbers = new ColumnConstraints(NUMBER);
            numbers.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(numbers);
        }
        addRow(
                0,
                new Label(),
                Labels.muted(texts.text("purchasing.whatIf.today")),
                Labels.muted(texts.text("purchasing.whatIf.then")),
                Labels.muted(texts.text("purchasing.whatIf.difference")));
        count("purchasing.whatIf.lines", side -> side.plan().lines());
        money("purchasing.whatIf.spent", side -> side.plan().planned());
        money("purchasing.whatIf.putOff", side -> side.plan().deferredCost());
        count("purchasing.whatIf.runOut", PlanComparison.Side::runOut);
        money("purchasing.whatIf.lost", PlanComparison.Side::lost);
    }

    private void count(String key, Function<PlanComparison.Side, Integer> value) {
        int now = value.apply(compared.now());
        int then = value.apply(compared.then());
        row(key, units(now), units(then), signed(then - now, units(Math.abs(then - now))));
    }

    private void money(String key, Function<PlanComparison.Side, Money> value) {
        var now = value.apply(compared.now());
        var then = value.apply(compared.then());
        var more = then.minus(now);
        int sign = more.amount().signum();
        row(key, money(now), money(then), signed(sign, money(sign < 0 ? more.times(-1) : more)));
    }

    private void row(String key, String now, String then, String difference) {
        addRow(
                getRowCount(),
                Labels.body(texts.text(key)),
                Labels.body(now),
                Labels.body(then),
                Labels.strong(difference));
    }

    private String units(int number) {
        return texts.formats().units(number);
    }

    private String money(Money amount) {
        return texts.formats().wholeMoney(amount);
    }

    private static String signed(int sign, String number) {
        return sign == 0 ? "\u2013" : (sign > 0 ? "+" : "\u2212") + number;
    }
}
