package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.service.shop.Picture;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed into the form of a product, until it is saved. `opening` is what lies on the shelf of a new
/// product.
final class ProductFormModel {
    final StringProperty sku = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty variant = new SimpleStringProperty("");
    final StringProperty barcode = new SimpleStringProperty("");
    final StringProperty category = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Money> price = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Money> unitCost = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> weight = new SimpleObjectProperty<>(null);
    final ObjectProperty<Product.@Nullable Fulfilment> fulfilment =
            new SimpleObjectProperty<>(Product.Fulfilment.STOCKED);
    final ObjectProperty<@Nullable Double> serviceLevel = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> opening = new SimpleObjectProperty<>(null);

    private final Picture picture;
    private final Id<Product> id;
    private final @Nullable Product before;

    private ProductFormModel(Picture picture, Id<Product> id, @Nullable Product before) {
        this.picture = picture;
        this.id = id;
        this.before = before;
    }

    /// An empty form for a product with that id.
    static ProductFormModel ofNew(Picture picture, Id<Product> id) {
        return new ProductFormModel(picture, id, null);
    }

    /// The form filled with what is known of a product.
    static ProductFormModel of(Picture picture, Product product) {
        var model = new ProductFormModel(picture, product.id(), product);
        model.sku.set(product.sku().value());
        model.title.set(product.title());
        model.variant.set(orEmpty(product.variant()));
        var code = product.barcode();
        model.barcode.set(code == null ? "" : code.digits());
        model.category.set(orEmpty(product.category()));
        model.price.set(product.price());
        model.unitCost.set(product.unitCost());
        model.weight.set(product.weightGrams());
        model.fulfilment.set(product.fulfilment());
        model.serviceLevel.set(product.serviceLevel());
        return model;
    }

    boolean isNew() {
        return before == null;
    }

    /// The product that already has this SKU, if another one has.
    Optional<Product> twin(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : picture.productBySku(typed).filter(other -> !other.id().equals(id));
    }

    /// The product that already has this barcode, if another one has.
    Optional<Product> barcodeTwin(String typed) {
        var digits = digits(typed);
        return picture.products().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> {
                    var code = other.barcode();
                    return code != null && code.digits().equals(digits);
                })
                .findFirst();
    }

    /// Whether the text can be a barcode: empty, or digits with a right check digit.
    static boolean isBarcode(String typed) {
        var digits = digits(typed);
        return digits.isEmpty() || Barcode.isValid(digits);
    }

    /// The categories that products have, for completing what is typed.
    List<String> categories() {
        return picture.products().stream()
                .map(Product::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// The product as typed; the form must have been checked.
    Product product() {
        var digits = digits(barcode.get());
        return new Product(
                id,
                new Sku(sku.get()),
                title.get().strip(),
                orNull(variant.get()),
                digits.isEmpty() ? null : new Barcode(digits),
                orNull(category.get()),
                Objects.requireNonNull(price.get()),
                unitCost.get(),
                weight.get(),
                Objects.requireNonNull(fulfilment.get()),
                serviceLevel.get(),
                before == null ? null : before.firstSoldOn(),
                before == null ? null : before.retiredOn());
    }

    /// Units on the shelf of a new product, if they were counted.
    @Nullable
    Integer openingStock() {
        return opening.get();
    }

    private static String digits(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
