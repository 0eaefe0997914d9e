package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// A period in which a supplier does not work: its name, its first and its last day. The usual ones of the
/// supplier's country come with one button.
final class ClosureForm {
    private final SuppliersViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;

    ClosureForm(SuppliersViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
    }

    /// A new closure, or changes to one.
    void open(Supplier supplier, @Nullable Closure known) {
        StringProperty name = new SimpleStringProperty(known == null ? "" : known.name());
        ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(known == null ? null : known.from());
        ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(known == null ? null : known.to());
        var form = new Form(texts, "closure");
        form.text("suppliers.closure.name", name).required();
        form.together(
                form.day("suppliers.closure.from", from).required(),
                form.day("suppliers.closure.to", to)
                        .required()
                        .rule(Field.must(
                                last -> from.get() == null || !last.isBefore(from.get()),
                                "suppliers.wrong.endsBefore")));
        var dialog = FormDialog.open(
                        layers,
                        texts,
                        texts.text(known == null ? "suppliers.closure.titleNew" : "suppliers.closure.titleEdit"),
                        form,
                        texts.text("suppliers.closure.save"),
                        (close, failed) -> {
                            var first = from.get();
                            var last = to.get();
                            if (first != null && last != null) {
                                var closure = new Closure(
                                        known == null ? model.newId() : known.id(),
                                        supplier.id(),
                                        name.get().strip(),
                                        first,
                                        last,
                                        known == null ? 0 : known.pacePercent());
                                model.save(closure, () -> done(close, "suppliers.toast.saved", closure.name()), failed);
                            }
                        })
                .subtitle(supplier.name());
        dialog.extra(known == null ? usual(supplier, dialog) : remove(known, dialog));
    }

    private Button usual(Supplier supplier, FormDialog dialog) {
        return Buttons.of(
                "closure-usual",
                texts.text("suppliers.action.usualClosures", supplier.country()),
                () -> model.addUsualClosures(supplier, count -> {
                    dialog.close();
                    var words = texts.text("suppliers.toast.closures", count);
                    if (count > 0) {
                        layers.toasts().show(words, undo);
                    } else {
                        layers.toasts().show(words);
                    }
                }));
    }

    private Button remove(Closure closure, FormDialog dialog) {
        return Buttons.of(
                "closure-remove",
                texts.text("suppliers.action.removeClosure"),
                () -> model.remove(closure, () -> done(dialog::close, "suppliers.toast.removed", closure.name())));
    }

    private void done(Runnable close, String key, String name) {
        close.run();
        layers.toasts().show(texts.text(key, name), undo);
    }
}
