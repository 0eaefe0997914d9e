package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The product that is open beside the list.
final class ProductDetailViewModel {
    private final Shop shop;
    private final ProductDetails details;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable ProductDetail> detail = new ReadOnlyObjectWrapper<>(null);
    private @Nullable Id<Product> id;

    ProductDetailViewModel(Shop shop, ProductDetails details, Work work) {
        this.shop = shop;
        this.details = details;
        this.work = work;
    }

    /// The detail; nothing while no product is open.
    ReadOnlyObjectProperty<@Nullable ProductDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Shows that product, or none.
    void show(@Nullable Id<Product> product) {
        id = product;
        refresh();
    }

    /// Reads the product again.
    void refresh() {
        var now = id;
        if (now == null) {
            detail.set(null);
            return;
        }
        var picture = shop.picture();
        work.<Optional<ProductDetail>>latest(
                "catalog-detail", () -> details.of(picture, now), found -> found.ifPresent(this::set));
    }

    private void set(ProductDetail found) {
        if (found.product().id().equals(id)) {
            detail.set(found);
        }
    }
}
