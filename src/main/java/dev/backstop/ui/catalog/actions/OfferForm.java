package dev.backstop.ui.catalog.actions;

import static dev.backstop.ui.kit.Field.must;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.terms.TermsFields;

/// The fields of one supplier's terms for a product.
final class OfferForm {
    private static final int LONGEST_LEAD = 730;

    private final Texts texts;
    private final OfferFormModel model;
    private final Form form;

    private OfferForm(Texts texts, OfferFormModel model) {
        this.texts = texts;
        this.model = model;
        this.form = new Form(texts, "offer");
    }

    static Form make(Texts texts, OfferFormModel model, ShopSettings settings) {
        var made = new OfferForm(texts, model);
        made.supplier();
        made.quantities();
        made.form.check("catalog.offer.active", model.active);
        TermsFields.add(made.form, texts, model.terms, settings, model.cost);
        return made.form;
    }

    /// Who sells it, for how much and how soon: what a price is in and how long one waits is the supplier's.
    private void supplier() {
        var supplier = form.choice("catalog.offer.supplier", model.supplier, model.suppliers(), Supplier::name)
                .required();
        var code = form.text("catalog.offer.code", model.code).hint(texts.text("catalog.offer.codeHint"));
        form.together(supplier, code);
        var cost = form.decimal("catalog.offer.cost", model.cost)
                .required()
                .rule(must(
                        amount -> amount.signum() >= 0
                                && amount.stripTrailingZeros().scale() <= Money.SCALE,
                        "catalog.offer.costWrong"));
        var lead = form.whole("catalog.offer.leadTime", model.leadTime)
                .rule(must(days -> days >= 0 && days <= LONGEST_LEAD, "catalog.offer.leadTimeWrong"));
        form.together(cost, lead);
        Runnable hints = () -> {
            var chosen = model.supplier.get();
            cost.hint(chosen == null ? "" : texts.text("catalog.offer.costHint", currency(chosen)));
            lead.hint(
                    chosen == null
                            ? texts.text("catalog.offer.leadTimeEmpty")
                            : texts.text("catalog.offer.leadTimeHint", chosen.leadTimeDays(), chosen.name()));
        };
        hints.run();
        supplier.onChange(hints);
    }

    private void quantities() {
        var minimum = form.whole("catalog.offer.minimum", model.minimum)
                .required()
                .rule(must(units -> units >= 1, "catalog.offer.atLeastOne"));
        var casePack = form.whole("catalog.offer.casePack", model.casePack)
                .required()
                .rule(must(units -> units >= 1, "catalog.offer.atLeastOne"));
        var rank = form.whole("catalog.offer.rank", model.rank)
                .required()
                .hint(texts.text("catalog.offer.rankHint"))
                .rule(must(place -> place >= 1, "catalog.offer.atLeastOne"));
        form.together(minimum, casePack, rank);
    }

    private static String currency(Supplier supplier) {
        return supplier.currency().getCurrencyCode();
    }
}
