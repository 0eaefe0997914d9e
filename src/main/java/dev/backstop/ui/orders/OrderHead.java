package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.engine.stock.WorkingDays;
import dev.backstop.service.shop.Shop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What an order that is being entered says of itself, beside its customer and its lines: number, days, payment, where
/// it goes.
final class OrderHead {
    private static final String PENDING = "pending";

    private final Shop shop;
    private final @Nullable Order original;
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> placedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> promisedOn = new SimpleObjectProperty<>();
    private final BooleanProperty paid = new SimpleBooleanProperty(true);
    private final BooleanProperty urgent = new SimpleBooleanProperty();
    private final BooleanProperty shipComplete = new SimpleBooleanProperty();
    private final StringProperty shipTo = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private @Nullable LocalDate suggestedPromise;

    private OrderHead(Shop shop, @Nullable Order original) {
        this.shop = shop;
        this.original = original;
    }

    /// Of a new order, placed today and promised as far ahead as the shop needs; another day moves the promise until
    /// that is another than suggested.
    static OrderHead blank(Shop shop) {
        var head = new OrderHead(shop, null);
        head.placedOn.addListener((_, _, _) -> head.suggestPromise());
        head.placedOn.set(shop.picture().today());
        return head;
    }

    /// Of an order that is there.
    static OrderHead of(Order order, Shop shop) {
        var head = new OrderHead(shop, order);
        head.number.set(order.number());
        head.placedOn.set(
                LocalDate.ofInstant(order.placedAt(), shop.picture().settings().zone()));
        head.promisedOn.set(order.promisedOn());
        head.paid.set(order.isPaid());
        head.urgent.set(order.urgent());
        head.shipComplete.set(order.shipComplete());
        head.shipTo.set(order.shipTo());
        head.note.set(order.note());
        return head;
    }

    boolean isNew() {
        return original == null;
    }

    StringProperty numberProperty() {
        return number;
    }

    ObjectProperty<@Nullable LocalDate> placedOnProperty() {
        return placedOn;
    }

    ObjectProperty<@Nullable LocalDate> promisedOnProperty() {
        return promisedOn;
    }

    BooleanProperty paidProperty() {
        return paid;
    }

    BooleanProperty urgentProperty() {
        return urgent;
    }

    BooleanProperty shipCompleteProperty() {
        return shipComplete;
    }

    /// The address the parcel goes to, line by line.
    StringProperty shipToProperty() {
        return shipTo;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// The order of that customer on that channel.
    Order order(Customer who, Channel on) {
        return new Order(
                original == null ? shop.newId() : original.id(),
                on.id(),
                number.get().strip(),
                who.id(),
                placedAt(),
                promisedOn.get(),
                paymentStatus(),
                urgent.get(),
                shipComplete.get(),
                shipTo.get().strip(),
                original == null ? "" : original.country(),
                note.get().strip(),
                original == null ? null : original.shippedAt(),
                original == null ? null : original.cancelledAt(),
                original != null && original.asItComes());
    }

    private void suggestPromise() {
        var placed = placedOn.get();
        if (placed != null && Objects.equals(promisedOn.get(), suggestedPromise)) {
            suggestedPromise =
                    WorkingDays.after(placed, shop.picture().settings().dispatchDays());
            promisedOn.set(suggestedPromise);
        }
    }

    private String paymentStatus() {
        if (original != null && original.isPaid() == paid.get()) {
            return original.paymentStatus();
        }
        return paid.get() ? Order.PAID : PENDING;
    }

    /// Today's orders are placed now, changed ones keep their time, earlier ones count from noon.
    private Instant placedAt() {
        var zone = shop.picture().settings().zone();
        var day = Objects.requireNonNull(placedOn.get());
        if (original != null && LocalDate.ofInstant(original.placedAt(), zone).equals(day)) {
            return original.placedAt();
        }
        return day.equals(shop.clockToday())
                ? shop.now()
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
