package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.messages.LetterOccasions;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.orders.OrderService.CancelledBy;
import dev.backstop.service.orders.OrderService.Shipping;
import dev.backstop.service.orders.OrderService.Urgency;
import dev.backstop.ui.work.Work;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One order beside the list: what is known of it, and what can be done with it.
public final class OrderDetailViewModel {
    private final OrderServices services;
    private final OrderService orders;
    private final Work work;
    private final Runnable done;
    private final Consumer<OwedNotice> letters;
    private final ReadOnlyObjectWrapper<@Nullable OrderDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canShip = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<ParcelChoice> choice = new SimpleObjectProperty<>(ParcelChoice.ONE_LATER);
    private @Nullable Id<Order> shown;

    /// `done` is told after each action that was saved; `letters` then what there is to write to the customer of
    /// it.
    public OrderDetailViewModel(OrderServices services, Work work, Runnable done, Consumer<OwedNotice> letters) {
        this.services = services;
        this.orders = services.orders();
        this.work = work;
        this.done = done;
        this.letters = letters;
    }

    /// The order that is shown; none while nothing is selected.
    ReadOnlyObjectProperty<@Nullable OrderDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Whether something of it can leave now.
    ReadOnlyBooleanProperty canShipProperty() {
        return canShip.getReadOnlyProperty();
    }

    /// Whether it can still be changed.
    ReadOnlyBooleanProperty openProperty() {
        return isOpen.getReadOnlyProperty();
    }

    /// How the later parcels are looked at.
    ObjectProperty<ParcelChoice> choiceProperty() {
        return choice;
    }

    /// Shows that order, or nothing.
    void show(@Nullable Id<Order> id) {
        shown = id;
        if (id == null) {
            set(null);
        } else {
            refresh();
        }
    }

    /// Reads the order again.
    public void refresh() {
        var id = shown;
        if (id != null) {
            work.latest("orders.detail", () -> read(id), found -> {
                if (id.equals(shown)) {
                    set(found.orElse(null));
                }
            });
        }
    }

    /// Ships what is on the shelf for this order.
    void shipAvailable() {
        tellable(order -> {
            var before = services.shop().picture();
            orders.shipAvailable(order.id());
            return occasions().partialShipment(before, order.id());
        });
    }

    /// Serves the order before older ones, or in its turn again.
    void turnUrgency() {
        act(order -> orders.setUrgent(order.id(), order.urgent() ? Urgency.IN_TURN : Urgency.URGENT));
    }

    /// Holds the order back until all of it is ready, or ships it in parts again.
    void turnShipping() {
        act(order -> orders.setShipping(order.id(), order.shipComplete() ? Shipping.IN_PARTS : Shipping.TOGETHER));
    }

    /// Cancels all that is still open.
    void cancel(CancelledBy by) {
        tellable(order -> {
            var open = services.shop().picture().linesOf(order).stream()
                    .filter(line -> line.open() > 0)
                    .map(OrderLine::id)
                    .collect(Collectors.toSet());
            orders.cancel(order.id(), by);
            return refunded(order, open);
        });
    }

    /// Cancels what is still open of one line.
    void cancelLine(Id<OrderLine> line, CancelledBy by) {
        tellable(order -> {
            orders.cancelLine(line, by);
            return refunded(order, Set.of(line));
        });
    }

    /// Puts one of that product into the next parcel.
    void addGift(Id<Product> product) {
        act(order -> services.consolations().addGift(order.id(), product));
    }

    /// Takes a gift out of its parcel.
    void removeGift(ParcelGift gift) {
        act(_ -> services.consolations().removeGift(gift));
    }

    /// Sends another product in place of what is open of a line.
    void swap(OrderLine line, Product substitute) {
        act(_ -> orders.swap(line.id(), substitute.id()));
    }

    /// Lets another supplier ship a dropshipped line, or leaves it to the rules again.
    void route(OrderLine line, @Nullable Id<Offer> offer) {
        act(_ -> {
            if (offer == null) {
                services.dropship().unchoose(line.id());
            } else {
                services.dropship().choose(line.id(), offer);
            }
        });
    }

    /// Changes how all dropshipped lines are routed.
    void routeBy(DropshipRules rules) {
        act(_ -> services.dropship().save(rules));
    }

    /// Writes a letter that offers the substitute, keeps it, and goes on to the customer's letter.
    void offerSwap(OrderLine line, Product substitute, Consumer<Id<Customer>> then) {
        var now = detail.get();
        if (now != null) {
            work.run(_ -> services.messages().offerSwap(line.id(), substitute), _ -> {
                done.run();
                then.accept(now.order().customerId());
            });
        }
    }

    private Optional<OrderDetail> read(Id<Order> id) {
        return services.archive()
                .order(id)
                .map(filed -> OrderDetails.of(services.shop().picture(), services, filed));
    }

    private void set(@Nullable OrderDetail found) {
        detail.set(found);
        canShip.set(found != null && found.canShip());
        isOpen.set(found != null && found.order().isOpen());
    }

    /// What the customer asked for themselves is no news to them, and `refunded` leaves it out.
    private Optional<OwedNotice> refunded(Order order, Set<Id<OrderLine>> lines) {
        return occasions().refunded(services.shop().picture(), order.id(), lines);
    }

    private LetterOccasions occasions() {
        return services.messages().occasions();
    }

    private void tellable(Function<Order, Optional<OwedNotice>> action) {
        var now = detail.get();
        if (now != null) {
            work.run(_ -> offered(action.apply(now.order())), letter -> {
                done.run();
                letter.ifPresent(letters);
            });
        }
    }

    private Optional<OwedNotice> offered(Optional<OwedNotice> letter) {
        letter.ifPresent(occasions()::offer);
        return letter;
    }

    private void act(Consumer<Order> action) {
        var now = detail.get();
        if (now != null) {
            work.run(
                    _ -> {
                        action.accept(now.order());
                        return true;
                    },
                    _ -> done.run());
        }
    }
}
