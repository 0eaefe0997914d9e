package dev.backstop.ui.catalog.actions;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.util.List;

/// The fields of what the owner says of demand to come.
final class StatementForm {
    private final Texts texts;
    private final StatementDraft draft;
    private final Form form;

    private StatementForm(Texts texts, StatementDraft draft) {
        this.texts = texts;
        this.draft = draft;
        this.form = new Form(texts, "statement");
    }

    static Form make(Texts texts, StatementDraft draft) {
        var made = new StatementForm(texts, draft);
        made.about();
        made.demand();
        made.days();
        return made.form;
    }

    /// Why, and of what: the product alone or all of its category.
    private void about() {
        form.text("catalog.statement.note", draft.note).required().hint(texts.text("catalog.statement.noteHint"));
        if (draft.hasCategory()) {
            form.choice("catalog.statement.scope", draft.scope, List.of(StatementDraft.Scope.values()), this::scope)
                    .required();
        }
    }

    private void demand() {
        var kind = form.choice(
                        "catalog.statement.kind",
                        draft.kind,
                        List.of(DemandStatement.Kind.FACTOR, DemandStatement.Kind.TREND, DemandStatement.Kind.LEVEL),
                        this::kind)
                .required();
        var amount = form.decimal("catalog.statement.amount", draft.amount)
                .required()
                .rule(must(
                        typed -> typed.signum() >= 0 && typed.doubleValue() <= DemandStatement.MOST,
                        "catalog.statement.amountWrong"));
        form.together(kind, amount);
        Runnable hint = () -> amount.hint(texts.text(
                switch (draft.kind.get()) {
                    case TREND -> "catalog.statement.trendHint";
                    case LEVEL -> "catalog.statement.levelHint";
                    case null, default -> "catalog.statement.factorHint";
                }));
        hint.run();
        kind.onChange(hint);
    }

    private void days() {
        var from = form.day("catalog.statement.from", draft.from).required();
        var to = form.day("catalog.statement.to", draft.to)
                .required()
                .rule(must(
                        day -> {
                            var first = draft.from.get();
                            return first == null || !day.isBefore(first);
                        },
                        "catalog.statement.toWrong"));
        form.together(from, to);
    }

    private String scope(StatementDraft.Scope scope) {
        var category = draft.product().category();
        return scope == StatementDraft.Scope.PRODUCT
                ? draft.product().name()
                : texts.text("catalog.statement.wholeCategory", category == null ? "" : category);
    }

    private String kind(DemandStatement.Kind kind) {
        return texts.text(
                switch (kind) {
                    case FACTOR -> "catalog.statement.factor";
                    case TREND -> "catalog.statement.trend";
                    case LEVEL -> "catalog.statement.level";
                    case ONE_OFF -> throw new IllegalArgumentException("A one-off is said of a spike: " + kind);
                });
    }
}
