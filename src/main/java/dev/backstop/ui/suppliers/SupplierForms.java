package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
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
import org.jspecify.annotations.Nullable;

/// The forms of offers, closures and troubles; each saves at once and can be taken back.
final class SupplierForms {
    private final SuppliersViewModel model;
    private final Texts texts;
    private final Layers layers;
    private final Runnable undo;

    SupplierForms(SuppliersViewModel model, Texts texts, Layers layers, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.layers = layers;
        this.undo = undo;
    }

    /// A new supplier, or changes to one.
    void supplier(@Nullable Supplier known) {
        new SupplierForm(model, texts, known).open(layers, this::saved);
    }

    /// A new offer of the supplier, or changes to one.
    void offer(Supplier supplier, @Nullable Offer known) {
        ObjectProperty<@Nullable Product> product = new SimpleObjectProperty<>(
                known == null ? null : model.product(known.productId()).orElse(null));
        StringProperty code = new SimpleStringProperty(known == null ? "" : known.supplierSku());
        ObjectProperty<@Nullable Money> cost = new SimpleObjectProperty<>(known == null ? null : known.unitCost());
        ObjectProperty<@Nullable Integer> minimum =
                new SimpleObjectProperty<>(known == null ? 1 : known.minimumOrderQuantity());
        ObjectProperty<@Nullable Integer> pack = new SimpleObjectProperty<>(known == null ? 1 : known.casePack());
        ObjectProperty<@Nullable Integer> lead =
                new SimpleObjectProperty<>(known == null ? null : known.leadTimeDays());
        ObjectProperty<@Nullable Integer> rank = new SimpleObjectProperty<>(known == null ? 1 : known.rank());
        var form = new Form(texts, "offer");
        form.choice("suppliers.offer.product", product, model.products(), Product::name)
                .required();
        form.together(
                form.text("suppliers.offer.code", code),
                form.money("suppliers.offer.cost", cost, supplier.currency()).required());
        form.together(
                form.whole("suppliers.offer.minimum", minimum)
                        .required()
                        .rule(Field.must(units -> units >= 1, "suppliers.wrong.atLeastOne")),
                form.whole("suppliers.offer.casePack", pack)
                        .required()
                        .rule(Field.must(units -> units >= 1, "suppliers.wrong.atLeastOne")));
        form.together(
                form.whole("suppliers.offer.leadTime", lead)
                        .hint(texts.text("suppliers.offer.leadTimeHint", supplier.leadTimeDays())),
                form.whole("suppliers.offer.rank", rank).hint(texts.text("suppliers.offer.rankHint")));
        FormDialog.open(
                        layers,
                        texts,
                        texts.text(known == null ? "suppliers.offer.titleNew" : "suppliers.offer.titleEdit"),
                        form,
                        texts.text("suppliers.offer.save"),
                        (close, failed) -> {
                            var chosen = product.get();
                            var price = cost.get();
                            if (chosen != null && price != null) {
                                var offer = new Offer(
                                        known == null ? model.newId() : known.id(),
                                        supplier.id(),
                                        chosen.id(),
                                        code.get().strip(),
                                        price,
                                        or(minimum.get(), 1),
                                        or(pack.get(), 1),
                                        lead.get(),
                                        or(rank.get(), 1),
                                        true,
                                        known == null ? null : known.supplierStock(),
                                        known == null ? null : known.stockReportedOn(),
                                        known == null ? null : known.restockOn());
                                model.save(
                                        offer,
                                        () -> {
                                            close.run();
                                            saved(chosen.name());
                                        },
                                        failed);
                            }
                        })
                .subtitle(supplier.name());
    }

    /// A period in which the supplier does not work.
    void closure(Supplier supplier, @Nullable Closure known) {
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
        FormDialog.open(
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
                                        last);
                                model.save(
                                        closure,
                                        () -> {
                                            close.run();
                                            saved(closure.name());
                                        },
                                        failed);
                            }
                        })
                .subtitle(supplier.name());
    }

    /// Marks a supplier as not delivering.
    void trouble(Supplier supplier, int products, int withoutOther) {
        ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
        var form = new Form(texts, "trouble");
        form.day("suppliers.trouble.until", until).hint(texts.text("suppliers.trouble.unknown"));
        FormDialog.open(
                        layers,
                        texts,
                        texts.text("suppliers.trouble.title", supplier.name()),
                        form,
                        texts.text("suppliers.trouble.save"),
                        (close, failed) -> model.stop(
                                supplier,
                                until.get(),
                                () -> {
                                    close.run();
                                    saved(supplier.name());
                                },
                                failed))
                .subtitle(texts.text("suppliers.trouble.hit", products, products - withoutOther, withoutOther));
    }

    void saved(String what) {
        layers.toasts().show(texts.text("suppliers.toast.saved", what), undo);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
