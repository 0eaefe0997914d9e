package dev.backstop.ui.purchasing.whatif;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.List;
import javafx.scene.layout.VBox;

/// What may come otherwise: one of four things, each with its own fields.
final class WhatIfForm extends VBox {
    private static final int MOST_DAYS = 365;
    private static final BigDecimal MOST_TIMES = new BigDecimal("100");

    private final WhatIfViewModel model;
    private final Texts texts;
    private Form own;

    WhatIfForm(WhatIfViewModel model, Texts texts) {
        super(12);
        this.model = model;
        this.texts = texts;
        var first = new Form(texts, "what-if");
        first.choice("purchasing.whatIf.kind", model.kind, List.of(WhatIfViewModel.Kind.values()), this::words);
        own = fields();
        getChildren().addAll(first, own);
        model.kind.addListener((_, _, now) -> {
            if (now != null) {
                model.forget();
                getChildren().remove(own);
                own = fields();
                getChildren().add(own);
            }
        });
    }

    /// Whether what is typed can be compared; what is wrong shows at its field.
    boolean check() {
        return own.check();
    }

    private String words(WhatIfViewModel.Kind kind) {
        return texts.text(
                switch (kind) {
                    case SUPPLIER -> "purchasing.whatIf.supplierStops";
                    case DEMAND -> "purchasing.whatIf.demandChanges";
                    case LEAD_TIMES -> "purchasing.whatIf.leadTimesLonger";
                    case BUDGET -> "purchasing.whatIf.budgetChanges";
                });
    }

    private Form fields() {
        var form = new Form(texts, "what-if");
        switch (model.kind.get()) {
            case SUPPLIER ->
                form.together(
                        form.choice("purchasing.whatIf.supplier", model.supplier, model.suppliers(), Supplier::name)
                                .required(),
                        form.whole("purchasing.whatIf.days", model.stopDays)
                                .required()
                                .hint(texts.text("purchasing.whatIf.daysHint"))
                                .rule(must(days -> days >= 1 && days <= MOST_DAYS, "purchasing.whatIf.wrongDays")));
            case DEMAND -> demand(form);
            case LEAD_TIMES ->
                form.whole("purchasing.whatIf.longer", model.leadDays)
                        .required()
                        .hint(texts.text("purchasing.whatIf.longerHint"))
                        .rule(must(days -> days >= 1 && days <= MOST_DAYS, "purchasing.whatIf.wrongDays"));
            case BUDGET ->
                form.money("purchasing.whatIf.cash", model.budget, model.currency())
                        .required()
                        .hint(texts.text(
                                model.hasBudget() ? "purchasing.whatIf.cashHint" : "purchasing.whatIf.noBudget"))
                        .rule(must(_ -> model.hasBudget(), "purchasing.whatIf.noBudget"));
            case null -> {}
        }
        return form;
    }

    private void demand(Form form) {
        form.together(
                form.search("purchasing.whatIf.target", model.target, model.targets(), this::words)
                        .required(),
                form.decimal("purchasing.whatIf.times", model.times)
                        .required()
                        .hint(texts.text("purchasing.whatIf.timesHint"))
                        .rule(must(
                                factor -> factor.signum() >= 0 && factor.compareTo(MOST_TIMES) <= 0,
                                "purchasing.whatIf.wrongTimes")));
        form.together(
                form.day("purchasing.whatIf.from", model.from).required(),
                form.day("purchasing.whatIf.to", model.to)
                        .required()
                        .rule(must(
                                last -> model.from.get() == null || !last.isBefore(model.from.get()),
                                "purchasing.whatIf.wrongPeriod")));
    }

    private String words(WhatIfViewModel.Target target) {
        return switch (target) {
            case WhatIfViewModel.Target.Category category -> texts.text("purchasing.whatIf.category", category.name());
            case WhatIfViewModel.Target.Single single ->
                single.product().name() + " (" + single.product().sku() + ")";
        };
    }
}
