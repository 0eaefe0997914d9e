package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.terms.TermsDraft;
import dev.backstop.ui.terms.TermsFields;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// One supplier's terms for one product: code there, cost, minimum order quantity, case pack, lead time, rank.
final class OfferForm {
    private final SuppliersViewModel model;
    private final Texts texts;
    private final @Nullable Offer known;
    private final ObjectProperty<@Nullable Supplier> supplier = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Product> product = new SimpleObjectProperty<>();
    private final StringProperty code;
    private final ObjectProperty<@Nullable Money> cost;
    private final ObjectProperty<@Nullable Integer> minimum;
    private final ObjectProperty<@Nullable Integer> pack;
    private final ObjectProperty<@Nullable Integer> lead;
    private final ObjectProperty<@Nullable Integer> rank;
    private final TermsDraft terms;

    OfferForm(SuppliersViewModel model, Texts texts, @Nullable Offer known) {
        this.model = model;
        this.texts = texts;
        this.known = known;
        code = new SimpleStringProperty(known == null ? "" : known.supplierSku());
        cost = new SimpleObjectProperty<>(known == null ? null : known.unitCost());
        minimum = new SimpleObjectProperty<>(known == null ? 1 : known.minimumOrderQuantity());
        pack = new SimpleObjectProperty<>(known == null ? 1 : known.casePack());
        lead = new SimpleObjectProperty<>(known == null ? null : known.leadTimeDays());
        rank = new SimpleObjectProperty<>(known == null ? 1 : known.rank());
        terms = model.choices().terms(known);
    }

    /// What that supplier asks for some product.
    void ofSupplier(Supplier of, Layers layers, Consumer<String> saved) {
        supplier.set(of);
        product.set(
                known == null
                        ? null
                        : model.choices().product(known.productId()).orElse(null));
        var form = new Form(texts, "offer");
        form.choice("suppliers.offer.product", product, model.choices().products(), Product::name)
                .required();
        terms(form, new SimpleObjectProperty<>(of.currency()));
        open(
                        form,
                        layers,
                        saved,
                        () -> product.get() == null ? "" : product.get().name())
                .subtitle(of.name());
    }

    /// What somebody else asks for that product. `addSupplier` opens the form of a new supplier instead.
    void ofProduct(Product of, List<Supplier> others, Layers layers, Consumer<String> saved, Runnable addSupplier) {
        product.set(of);
        rank.set(2);
        var form = new Form(texts, "offer");
        form.choice("suppliers.offer.supplier", supplier, others, Supplier::name)
                .required();
        terms(form, supplier.map(Supplier::currency).orElse(model.choices().currency()));
        var dialog = open(form, layers, saved, of::name).subtitle(of.name());
        dialog.extra(Buttons.of("offer-new-supplier", texts.text("suppliers.action.add"), () -> {
            dialog.close();
            addSupplier.run();
        }));
    }

    private void terms(Form form, ObservableValue<Currency> currency) {
        form.together(
                form.text("suppliers.offer.code", code),
                form.money("suppliers.offer.cost", cost, currency).required());
        form.together(
                form.whole("suppliers.offer.minimum", minimum)
                        .required()
                        .rule(Field.must(units -> units >= 1, "suppliers.wrong.atLeastOne")),
                form.whole("suppliers.offer.casePack", pack)
                        .required()
                        .rule(Field.must(units -> units >= 1, "suppliers.wrong.atLeastOne")));
        form.together(
                form.whole("suppliers.offer.leadTime", lead)
                        .hint(texts.text("suppliers.offer.leadTimeHint"))
                        .rule(Field.must(days -> days >= 0 && days <= 365, "suppliers.wrong.days")),
                form.whole("suppliers.offer.rank", rank).hint(texts.text("suppliers.offer.rankHint")));
        TermsFields.add(form, texts, terms, model.choices().settings(), cost.map(Money::amount));
    }

    private FormDialog open(
            Form form, Layers layers, Consumer<String> saved, java.util.function.Supplier<String> name) {
        return FormDialog.open(
                layers,
                texts,
                texts.text(known == null ? "suppliers.offer.titleNew" : "suppliers.offer.titleEdit"),
                form,
                texts.text("suppliers.offer.save"),
                (close, failed) -> save(
                        () -> {
                            close.run();
                            saved.accept(name.get());
                        },
                        failed));
    }

    private void save(Runnable done, Consumer<? super Problem> failed) {
        var from = supplier.get();
        var what = product.get();
        var price = cost.get();
        if (from == null || what == null || price == null) {
            return;
        }
        var offer = new Offer(
                known == null ? model.choices().newId() : known.id(),
                from.id(),
                what.id(),
                code.get().strip(),
                new Money(price.amount(), from.currency()),
                or(minimum.get(), 1),
                or(pack.get(), 1),
                lead.get(),
                or(rank.get(), 1),
                true,
                known == null ? null : known.supplierStock(),
                known == null ? null : known.stockReportedOn(),
                known == null ? null : known.restockOn());
        model.changes().save(offer, terms, done, failed);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
