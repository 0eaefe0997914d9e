package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A purchase order entered by hand: supplier, number, date, and the supplier's products with quantities and, where
/// one is wanted on another day, its own. It goes out at once or waits as a draft.
final class PurchaseForm {
    private static final double WIDTH = 760;

    private final InboundViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;
    private final VBox lines = new VBox(8);
    private PurchaseDraft draft;
    private int shown;

    PurchaseForm(InboundViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
        this.draft = new PurchaseDraft(model);
    }

    /// Opens the form, with that supplier chosen if one is given.
    void open(@Nullable Supplier first) {
        show(texts.text("purchasing.form.title"));
        if (first != null) {
            draft.supplier.set(first);
        }
    }

    /// Opens a draft to change it.
    void edit(Delivery delivery) {
        draft = new PurchaseDraft(model, delivery);
        show(texts.text("purchasing.form.titleEdit", delivery.order().number()));
    }

    private void show(String title) {
        var form = new Form(texts, "purchase");
        var supplier = form.choice("purchasing.form.supplier", draft.supplier, model.suppliers(), Supplier::name)
                .required();
        form.together(
                form.text("purchasing.form.number", draft.number).required(),
                form.day("purchasing.form.expected", draft.expected));
        form.heading("purchasing.form.lines");
        form.getChildren().add(lines);
        form.getChildren()
                .add(Buttons.of("purchase-add-line", Icon.ADD, texts.text("purchasing.form.addLine"), this::addLine));
        draft.lines().forEach(this::line);
        supplier.onChange(this::begin);
        var dialog = FormDialog.open(
                        layers,
                        texts,
                        title,
                        form,
                        texts.text("purchasing.form.save"),
                        (close, failed) -> save(Status.SENT, close, failed))
                .width(WIDTH);
        dialog.extra(dialog.also(
                "purchase-draft",
                texts.text("purchasing.form.draft"),
                (close, failed) -> save(Status.DRAFT, close, failed)));
    }

    private void save(Status status, Runnable close, Consumer<? super Problem> failed) {
        var key = status == Status.DRAFT ? "purchasing.toast.drafted" : "purchasing.toast.added";
        model.save(
                draft.order(status),
                draft.orderLines(),
                () -> {
                    close.run();
                    layers.toasts().show(texts.text(key, draft.number.get()), undo);
                },
                failed);
    }

    /// A supplier was chosen: its products are there to choose from.
    private void begin() {
        lines.getChildren().clear();
        draft.begin();
        if (draft.supplier.get() != null) {
            line(draft.add());
        }
    }

    private void addLine() {
        if (draft.supplier.get() != null) {
            line(draft.add()).focusFirst();
        }
    }

    private Form line(PurchaseDraft.Line line) {
        var chosen = draft.supplier.get();
        var form = new Form(texts, "line" + shown++);
        if (chosen != null) {
            form.together(
                    form.choice("purchasing.form.product", line.offer(), model.offers(chosen), model::productName),
                    form.whole("purchasing.form.quantity", line.units()),
                    form.day("purchasing.form.wanted", line.wantedBy()));
        }
        lines.getChildren().add(form);
        return form;
    }
}
