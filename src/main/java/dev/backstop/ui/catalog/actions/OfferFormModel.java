package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.terms.TermsDraft;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed into the form of one supplier's terms for a product.
final class OfferFormModel {
    final ObjectProperty<@Nullable Supplier> supplier = new SimpleObjectProperty<>(null);
    final StringProperty code = new SimpleStringProperty("");
    final ObjectProperty<@Nullable BigDecimal> cost = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> minimum = new SimpleObjectProperty<>(1);
    final ObjectProperty<@Nullable Integer> casePack = new SimpleObjectProperty<>(1);
    final ObjectProperty<@Nullable Integer> leadTime = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> rank = new SimpleObjectProperty<>(1);
    final Property<Boolean> active = new SimpleBooleanProperty(true).asObject();
    final TermsDraft terms;

    private final Id<Offer> id;
    private final Id<Product> product;
    private final List<Supplier> suppliers;
    private final @Nullable Offer before;

    private OfferFormModel(Shop shop, Id<Offer> id, Id<Product> product, @Nullable Offer before) {
        var picture = shop.picture();
        this.terms = new TermsDraft(shop, before);
        this.id = id;
        this.product = product;
        this.before = before;
        var taken = picture.offersFor(product).stream()
                .filter(offer -> !offer.id().equals(id))
                .map(Offer::supplierId)
                .toList();
        suppliers = picture.suppliers().stream()
                .filter(one -> one.retiredOn() == null && !taken.contains(one.id()))
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// An empty form; the new offer ranks behind those there are.
    static OfferFormModel ofNew(Shop shop, Id<Product> product) {
        var model = new OfferFormModel(shop, shop.newId(), product, null);
        model.rank.set(shop.picture().offersFor(product).size() + 1);
        return model;
    }

    /// The form filled with an offer.
    static OfferFormModel of(Shop shop, Offer offer) {
        var model = new OfferFormModel(shop, offer.id(), offer.productId(), offer);
        model.supplier.set(shop.picture().supplier(offer.supplierId()).orElse(null));
        model.code.set(offer.supplierSku());
        model.cost.set(offer.unitCost().amount().stripTrailingZeros());
        model.minimum.set(offer.minimumOrderQuantity());
        model.casePack.set(offer.casePack());
        model.leadTime.set(offer.leadTimeDays());
        model.rank.set(offer.rank());
        model.active.setValue(offer.active());
        return model;
    }

    boolean isNew() {
        return before == null;
    }

    /// The suppliers that have no other offer for the product.
    List<Supplier> suppliers() {
        return suppliers;
    }

    /// The offer as typed; the form must have been checked.
    Offer offer() {
        var chosen = Objects.requireNonNull(supplier.get());
        return new Offer(
                id,
                chosen.id(),
                product,
                code.get().strip(),
                new Money(Objects.requireNonNull(cost.get()), chosen.currency()),
                Objects.requireNonNull(minimum.get()),
                Objects.requireNonNull(casePack.get()),
                leadTime.get(),
                Objects.requireNonNull(rank.get()),
                active.getValue(),
                before == null ? null : before.supplierStock(),
                before == null ? null : before.stockReportedOn(),
                before == null ? null : before.restockOn());
    }
}
