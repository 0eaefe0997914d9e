package dev.backstop.ui.catalog.actions;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.Optional;

/// The fields of a product, in the order in which they are typed.
final class ProductForm {
    private final Texts texts;
    private final ProductFormModel model;
    private final ShopSettings settings;
    private final Form form;

    private ProductForm(Texts texts, ProductFormModel model, ShopSettings settings) {
        this.texts = texts;
        this.model = model;
        this.settings = settings;
        this.form = new Form(texts, "product");
    }

    /// The form over that draft; money is in the shop's currency.
    static Form make(Texts texts, ProductFormModel model, ShopSettings settings) {
        var made = new ProductForm(texts, model, settings);
        made.names();
        made.money();
        made.keeping();
        return made.form;
    }

    private void names() {
        var sku = form.text("catalog.form.sku", model.sku)
                .required()
                .rule(typed -> model.twin(typed == null ? "" : typed)
                        .map(twin -> Message.of("catalog.form.skuTaken", twin.name())));
        var barcode = form.text("catalog.form.barcode", model.barcode)
                .hint(texts.text("catalog.form.barcodeHint"))
                .rule(must(ProductFormModel::isBarcode, "catalog.form.barcodeWrong"))
                .rule(typed -> typed == null || typed.isBlank()
                        ? Optional.empty()
                        : model.barcodeTwin(typed).map(twin -> Message.of("catalog.form.barcodeTaken", twin.name())));
        form.together(sku, barcode);
        var title = form.text("catalog.form.title", model.title).required();
        var variant = form.text("catalog.form.variant", model.variant).hint(texts.text("catalog.form.variantHint"));
        form.together(title, variant);
        form.other("catalog.form.category", new CompletionField(model.categories(), model.category), model.category);
    }

    private void money() {
        var price = form.money("catalog.form.price", model.price, settings.currency())
                .required()
                .rule(must(amount -> amount.amount().signum() >= 0, "catalog.form.negative"));
        var cost = form.money("catalog.form.unitCost", model.unitCost, settings.currency())
                .hint(texts.text("catalog.form.unitCostHint"))
                .rule(must(amount -> amount.amount().signum() >= 0, "catalog.form.negative"));
        form.together(price, cost);
    }

    private void keeping() {
        var weight = form.whole("catalog.form.weight", model.weight)
                .rule(must(grams -> grams >= 0, "catalog.form.negative"));
        var level = form.percent("catalog.form.serviceLevel", model.serviceLevel)
                .hint(texts.text("catalog.form.serviceLevelHint", settings.serviceLevel()))
                .rule(must(share -> share >= 0.5 && share < 1, "catalog.form.serviceLevelWrong"));
        form.together(weight, level);
        var fulfilment = form.choice(
                        "catalog.form.fulfilment",
                        model.fulfilment,
                        List.of(Product.Fulfilment.values()),
                        kind -> texts.text(
                                switch (kind) {
                                    case STOCKED -> "catalog.form.stocked";
                                    case DROPSHIPPED -> "catalog.form.dropshipped";
                                }))
                .required();
        if (model.isNew()) {
            var opening = form.whole("catalog.form.opening", model.opening)
                    .hint(texts.text("catalog.form.openingHint"))
                    .rule(must(units -> units >= 0, "catalog.form.negative"));
            form.together(fulfilment, opening);
        }
    }
}
