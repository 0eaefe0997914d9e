package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One line of an order while it is entered or changed.
final class DraftLine {
    private final @Nullable OrderLine original;
    private final ObjectProperty<@Nullable Product> product = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> quantity = new SimpleObjectProperty<>(1);
    private final ObjectProperty<@Nullable Money> price = new SimpleObjectProperty<>();

    /// An empty line.
    DraftLine() {
        this.original = null;
        product.addListener((_, _, now) -> {
            if (now != null) {
                price.set(now.price());
            }
        });
    }

    /// A line that is there already; its product stays what it is.
    DraftLine(OrderLine original, @Nullable Product known) {
        this.original = original;
        product.set(known);
        quantity.set(original.quantity());
        price.set(original.unitPrice());
    }

    ObjectProperty<@Nullable Product> productProperty() {
        return product;
    }

    ObjectProperty<@Nullable Integer> quantityProperty() {
        return quantity;
    }

    ObjectProperty<@Nullable Money> priceProperty() {
        return price;
    }

    /// The line as it is stored, if it is.
    Optional<OrderLine> original() {
        return Optional.ofNullable(original);
    }

    /// Whether nothing has been entered here.
    boolean isEmpty() {
        return original == null && product.get() == null;
    }

    /// What stands in the way of saving it.
    Optional<Message> wrong() {
        var units = quantity.get();
        var each = price.get();
        if (units == null || units < 1) {
            return Optional.of(Message.of("orders.form.quantityMissing", name()));
        }
        if (original != null && units < original.shipped() + original.cancelled()) {
            return Optional.of(
                    Message.of("orders.form.quantityGone", name(), original.shipped() + original.cancelled()));
        }
        if (each == null || each.amount().signum() < 0) {
            return Optional.of(Message.of("orders.form.priceMissing", name()));
        }
        return Optional.empty();
    }

    /// The line to store, once nothing is wrong with it.
    OrderLine line(Id<Order> order, LocalDate orderedOn, Supplier<Id<OrderLine>> newId) {
        int units = Objects.requireNonNull(quantity.get());
        var each = Objects.requireNonNull(price.get());
        if (original != null) {
            return new OrderLine(
                    original.id(),
                    original.orderId(),
                    original.productId(),
                    original.sku(),
                    original.title(),
                    orderedOn,
                    units,
                    original.shipped(),
                    original.cancelled(),
                    original.cancelledByCustomer(),
                    each,
                    original.insteadOf());
        }
        var chosen = Objects.requireNonNull(product.get());
        return new OrderLine(
                newId.get(),
                order,
                chosen.id(),
                chosen.sku().value(),
                chosen.name(),
                orderedOn,
                units,
                0,
                0,
                false,
                each);
    }

    private String name() {
        var chosen = product.get();
        if (chosen != null) {
            return chosen.name();
        }
        return original == null ? "" : original.title();
    }
}
