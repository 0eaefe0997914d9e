package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A period in which a supplier does not work or works slowly: its name, its days and its pace. The usual ones of
/// the supplier's country come with one button, those of its own calendar file with another.
final class ClosureForm {
    private static final int LONGEST_PHASE = 60;
    private static final double WIDTH = 620;

    private final SuppliersViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final SupplierActions actions;

    ClosureForm(SuppliersViewModel model, Texts texts, Layers layers, SupplierActions actions) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.actions = actions;
    }

    /// A new closure, or changes to one.
    void open(Supplier supplier, @Nullable Closure known) {
        var draft = new ClosureDraft(supplier, known, model.choices()::newId);
        var dialog = FormDialog.open(
                        layers,
                        texts,
                        texts.text(known == null ? "suppliers.closure.titleNew" : "suppliers.closure.titleEdit"),
                        form(draft, known == null),
                        texts.text("suppliers.closure.save"),
                        (close, failed) -> save(supplier, draft, close, failed))
                .subtitle(
                        known == null ? supplier.name() : supplier.name() + ". " + texts.text(basisKey(known.basis())))
                .width(WIDTH);
        if (known == null) {
            dialog.extra(usual(supplier, dialog), fromFile(supplier, dialog));
        } else {
            dialog.extra(remove(known, dialog));
        }
    }

    /// Where a closure is known from, in words.
    static String basisKey(Closure.Basis basis) {
        return switch (basis) {
            case OFFICIAL -> "suppliers.closure.official";
            case PREDICTED -> "suppliers.closure.predicted";
            case FILE -> "suppliers.closure.file";
            case OWN -> "suppliers.closure.own";
        };
    }

    private Form form(ClosureDraft draft, boolean withPhases) {
        var form = new Form(texts, "closure");
        form.text("suppliers.closure.name", draft.name).required();
        form.together(
                form.day("suppliers.closure.from", draft.from).required(),
                form.day("suppliers.closure.to", draft.to)
                        .required()
                        .rule(Field.must(
                                last -> draft.from.get() == null || !last.isBefore(draft.from.get()),
                                "suppliers.wrong.endsBefore"))
                        .rule(Field.must(last -> !last.isBefore(model.today()), "suppliers.wrong.over")));
        form.whole("suppliers.closure.pace", draft.pace)
                .hint(texts.text("suppliers.closure.paceHint"))
                .rule(Field.must(ClosureForm::isPace, "suppliers.wrong.pace"));
        if (withPhases) {
            form.together(
                    form.whole("suppliers.closure.beforeDays", draft.beforeDays)
                            .rule(Field.must(ClosureForm::isPhase, "suppliers.wrong.phase")),
                    form.whole("suppliers.closure.beforePace", draft.beforePace)
                            .rule(Field.must(ClosureForm::isPace, "suppliers.wrong.pace")));
            form.together(
                    form.whole("suppliers.closure.afterDays", draft.afterDays)
                            .rule(Field.must(ClosureForm::isPhase, "suppliers.wrong.phase")),
                    form.whole("suppliers.closure.afterPace", draft.afterPace)
                            .rule(Field.must(ClosureForm::isPace, "suppliers.wrong.pace")));
        }
        return form;
    }

    private static boolean isPace(int percent) {
        return percent >= 0 && percent < 100;
    }

    private static boolean isPhase(int days) {
        return days >= 1 && days <= LONGEST_PHASE;
    }

    private void save(Supplier supplier, ClosureDraft draft, Runnable close, Consumer<? super Problem> failed) {
        var closures = draft.closures(texts);
        Runnable done =
                () -> done(close, "suppliers.toast.saved", draft.name.get().strip());
        if (closures.size() == 1) {
            model.changes().save(closures.getFirst(), done, failed);
        } else if (!closures.isEmpty()) {
            model.changes().add(supplier, closures, done, failed);
        }
    }

    private Button usual(Supplier supplier, FormDialog dialog) {
        return Buttons.of(
                "closure-usual",
                texts.text("suppliers.action.usualClosures", supplier.country()),
                () -> model.changes().addUsualClosures(supplier, count -> {
                    dialog.close();
                    said(texts.text("suppliers.toast.closures", count), count);
                }));
    }

    private Button fromFile(Supplier supplier, FormDialog dialog) {
        return Buttons.of(
                "closure-import",
                texts.text("suppliers.action.importClosures"),
                () -> actions.chooseCalendar()
                        .get()
                        .ifPresent(file -> model.changes()
                                .importClosures(
                                        supplier,
                                        file,
                                        read -> {
                                            dialog.close();
                                            said(imported(read), read.added());
                                        },
                                        dialog::trouble)));
    }

    private String imported(SupplierService.ImportedClosures read) {
        var problems = read.problems();
        var words = texts.text("suppliers.toast.imported", read.added(), problems.size());
        return problems.isEmpty() ? words : words + " " + texts.text(problems.getFirst());
    }

    private Button remove(Closure closure, FormDialog dialog) {
        return Buttons.of(
                "closure-remove",
                texts.text("suppliers.action.removeClosure"),
                () -> model.changes()
                        .remove(closure, () -> done(dialog::close, "suppliers.toast.removed", closure.name())));
    }

    private void said(String words, int changes) {
        if (changes > 0) {
            layers.toasts().show(words, actions.undo());
        } else {
            layers.toasts().show(words);
        }
    }

    private void done(Runnable close, String key, String name) {
        close.run();
        layers.toasts().show(texts.text(key, name), actions.undo());
    }
}
