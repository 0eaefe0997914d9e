package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.terms.TermsDraft;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the forms of suppliers, offers and closures ask of the shop: names to choose from, what is known already.
public final class SupplierChoices {
    private final Shop shop;

    SupplierChoices(Shop shop) {
        this.shop = shop;
    }

    /// What the supplier charges for freight, where that is known.
    Optional<SupplierTerms> terms(Supplier supplier) {
        return shop.picture().termsOf(supplier);
    }

    /// Products to choose from for an offer, by name.
    public List<Product> products() {
        return shop.picture().products().stream()
                .filter(product -> !product.isRetired())
                .sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Optional<Product> product(Id<Product> id) {
        return shop.picture().product(id);
    }

    /// What is typed of an offer's further terms.
    TermsDraft terms(@Nullable Offer offer) {
        return new TermsDraft(shop, offer);
    }

    /// Other suppliers that could offer a product, by name.
    public List<Supplier> others(Supplier supplier) {
        return shop.picture().suppliers().stream()
                .filter(other -> other.retiredOn() == null && !other.id().equals(supplier.id()))
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    ShopSettings settings() {
        return shop.picture().settings();
    }

    public Currency currency() {
        return shop.picture().settings().currency();
    }

    public <T> Id<T> newId() {
        return shop.newId();
    }
}
