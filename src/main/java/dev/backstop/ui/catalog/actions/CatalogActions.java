package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the owner can do to products, their offers and their stock. Each saves at once and offers the way back.
public final class CatalogActions {
    private final CatalogServices services;
    private final Texts texts;
    private final Work work;
    private final Layers layers;
    private final Consumer<Id<Product>> added;
    private final Runnable changed;

    /// `added` is told of a new product after it is saved, `changed` of every change.
    public CatalogActions(
            CatalogServices services, CatalogContext context, Consumer<Id<Product>> added, Runnable changed) {
        this.services = services;
        this.texts = context.texts();
        this.work = context.work();
        this.layers = context.layers();
        this.added = added;
        this.changed = changed;
    }

    public void add() {
        var picture = services.shop().picture();
        Id<Product> id = services.shop().newId();
        var model = ProductFormModel.ofNew(picture, id);
        ask(
                texts.text("catalog.dialog.add"),
                ProductForm.make(texts, model, picture.settings()),
                texts.text("catalog.action.addProduct"),
                () -> saveNew(model),
                () -> added.accept(id));
    }

    private void saveNew(ProductFormModel model) {
        var counted = model.openingStock();
        if (counted == null) {
            services.catalog().save(model.product());
        } else {
            services.catalog().saveWithStock(model.product(), counted);
        }
    }

    public void edit(Product product) {
        var picture = services.shop().picture();
        var model = ProductFormModel.of(picture, product);
        ask(
                texts.text("catalog.dialog.edit", product.name()),
                ProductForm.make(texts, model, picture.settings()),
                texts.text("catalog.action.saveProduct"),
                () -> services.catalog().save(model.product()),
                () -> {});
    }

    public void addOffer(Product product) {
        var model = OfferFormModel.ofNew(services.shop(), product.id());
        if (model.suppliers().isEmpty()) {
            layers.toasts().show(texts.text("catalog.offer.noSupplier"));
            return;
        }
        askOffer(texts.text("catalog.dialog.addOffer", product.name()), model);
    }

    public void edit(Product product, Offer offer) {
        var model = OfferFormModel.of(services.shop(), offer);
        askOffer(texts.text("catalog.dialog.editOffer", product.name()), model);
    }

    public void count(Product product) {
        var draft = new StockDraft();
        ask(
                texts.text("catalog.dialog.count", product.name()),
                StockForms.count(texts, draft, onHand(product)),
                texts.text("catalog.action.saveCount"),
                () -> services.catalog()
                        .countStock(
                                product.id(), draft.counted(), draft.note.get().strip()),
                () -> {});
    }

    public void adjust(Product product) {
        var draft = new StockDraft();
        ask(
                texts.text("catalog.dialog.adjust", product.name()),
                StockForms.adjust(texts, draft, onHand(product)),
                texts.text("catalog.action.saveAdjustment"),
                () -> adjust(product.id(), draft),
                () -> {});
    }

    public void ledger(Product product) {
        work.run(
                _ -> services.catalog().ledger(product.id()),
                movements -> LedgerDialog.open(layers, texts, product, movements));
    }

    /// Takes a product out of the catalog, or brings it back.
    public void turnRetired(Product product) {
        run(() -> {
            if (product.isRetired()) {
                services.catalog().reinstate(product.id());
            } else {
                services.catalog().retire(product.id());
            }
        });
    }

    /// Leaves the small order that covers a gap out of the plan.
    public void leaveOut(Suggestion bridge) {
        run(() -> services.plans().choices().choose(bridge.key(), 0));
    }

    /// Takes it into the plan again, as it is suggested.
    public void putBack(Suggestion bridge) {
        run(() -> services.plans().choices().unchoose(bridge.key()));
    }

    private void askOffer(String title, OfferFormModel model) {
        ask(
                title,
                OfferForm.make(texts, model, services.shop().picture().settings()),
                texts.text("catalog.action.saveOffer"),
                () -> save(model),
                () -> {});
    }

    private void save(OfferFormModel model) {
        var offer = model.offer();
        services.suppliers().save(offer, model.terms.terms(offer.id()), model.terms.breaks(offer));
    }

    private void adjust(Id<Product> id, StockDraft draft) {
        var kind = draft.kind.get();
        var change = draft.change();
        if (kind == null || change == null) {
            throw new Problem(Message.of("catalog.problem.nothingAdjusted"));
        }
        services.catalog().adjustStock(id, kind, change, draft.note.get().strip());
    }

    private int onHand(Product product) {
        return services.shop().picture().position(product.id()).onHand();
    }

    /// Counts what a stock-take found, as one action; `done` when it is booked, `failed` where it is refused.
    public void count(Map<Id<Product>, Integer> counted, Runnable done, Consumer<? super Problem> failed) {
        save(() -> services.catalog().countStock(counted, ""), done, failed);
    }

    /// Asks in a dialog, saves at the end, and offers the way back.
    void ask(String title, Form form, String saveWords, Runnable save, Runnable then) {
        FormDialog.open(
                layers,
                texts,
                title,
                form,
                saveWords,
                (done, failed) -> save(
                        save,
                        () -> {
                            done.run();
                            then.run();
                        },
                        failed));
    }

    private void save(Runnable action, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> labelled(action),
                label -> {
                    done.run();
                    saved(label);
                },
                failed);
    }

    /// The other products of the catalog, by name.
    List<Product> others(Product product) {
        return services.shop().picture().products().stream()
                .filter(other -> !other.id().equals(product.id()) && !other.isRetired())
                .sorted(Comparator.comparing(Product::name))
                .toList();
    }

    /// Does it at once and offers the way back.
    void run(Runnable action) {
        work.run(_ -> labelled(action), this::saved);
    }

    /// Does it, and gives the label under which it can be undone.
    private Message labelled(Runnable action) {
        action.run();
        return services.history().undoable().orElseThrow();
    }

    private void saved(Message label) {
        layers.toasts().show(texts.text(label), () -> undo(label));
        changed.run();
    }

    /// Takes the action back, unless something else has been done since.
    private void undo(Message label) {
        work.run(_ -> services.history().undo(label), _ -> changed.run());
    }
}
