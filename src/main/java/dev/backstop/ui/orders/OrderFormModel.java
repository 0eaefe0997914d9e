package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.stock.WorkingDays;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderArchive.FiledOrder;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An order while it is entered by hand or changed: a draft that becomes one change when it is saved.
public final class OrderFormModel {
    private static final int SUGGESTIONS = 8;
    private static final String PENDING = "pending";

    private final Shop shop;
    private final OrderService orders;
    private final OrderArchive archive;
    private final Work work;
    private final @Nullable Order original;

    private final CustomerDraft customer;
    private final ObjectProperty<@Nullable ChannelChoice> channel = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> placedOn = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> promisedOn = new SimpleObjectProperty<>();
    private final BooleanProperty paid = new SimpleBooleanProperty(true);
    private final BooleanProperty urgent = new SimpleBooleanProperty();
    private final BooleanProperty shipComplete = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<DraftLine> lines = FXCollections.observableArrayList();
    private String suggestedNumber = "";
    private @Nullable LocalDate suggestedPromise;

    private OrderFormModel(Shop shop, OrderService orders, OrderArchive archive, Work work, @Nullable Order original) {
        this.shop = shop;
        this.orders = orders;
        this.archive = archive;
        this.work = work;
        this.original = original;
        this.customer = new CustomerDraft(archive, work);
    }

    /// A channel to choose; one without a record is the market stall, which is made when the first order is saved
    /// there.
    record ChannelChoice(@Nullable Channel channel) {}

    /// A draft of a new order, placed today.
    static OrderFormModel blank(Shop shop, OrderService orders, OrderArchive archive, Work work) {
        var model = new OrderFormModel(shop, orders, archive, work, null);
        model.start();
        return model;
    }

    /// A draft of an order that is there.
    static OrderFormModel of(FiledOrder filed, Shop shop, OrderService orders, OrderArchive archive, Work work) {
        var model = new OrderFormModel(shop, orders, archive, work, filed.order());
        model.fill(filed);
        return model;
    }

    boolean isNew() {
        return original == null;
    }

    CustomerDraft customer() {
        return customer;
    }

    ObjectProperty<@Nullable ChannelChoice> channelProperty() {
        return channel;
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

    StringProperty noteProperty() {
        return note;
    }

    ObservableList<DraftLine> lines() {
        return lines;
    }

    Currency currency() {
        return shop.picture().settings().currency();
    }

    /// The channels in the order of their names, the market stall among them.
    List<ChannelChoice> channels() {
        var all = new ArrayList<>(shop.picture().channels().stream()
                .sorted(Comparator.comparing(Channel::name, String.CASE_INSENSITIVE_ORDER))
                .map(ChannelChoice::new)
                .toList());
        if (shop.picture().channels().stream().noneMatch(known -> known.kind() == Channel.Kind.STALL)) {
            all.add(new ChannelChoice(null));
        }
        return List.copyOf(all);
    }

    /// Products that what is typed may mean.
    List<Product> products(String typed) {
        return ProductSearch.find(shop.picture(), typed, SUGGESTIONS);
    }

    /// How many units of the product nobody has been promised, in words.
    Message available(Product product) {
        var position = shop.picture().position(product.id());
        return position.counted()
                ? Message.of("orders.form.onHand", Math.max(0, position.available()))
                : Message.of("orders.form.notCounted");
    }

    /// What stands in the way of saving the lines.
    Optional<Message> wrongWithLines() {
        var filled = lines.stream().filter(line -> !line.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Optional.of(Message.of("orders.form.noLines"));
        }
        return filled.stream().flatMap(line -> line.wrong().stream()).findFirst();
    }

    /// Saves the order as one change.
    void save(Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    orders.save(entry());
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    private void start() {
        var today = shop.picture().today();
        placedOn.set(today);
        channels().stream().filter(OrderFormModel::isByHand).findFirst().ifPresent(channel::set);
        lines.add(new DraftLine());
        suggestPromise();
        suggestNumber();
        placedOn.addListener((_, _, _) -> suggestPromise());
        channel.addListener((_, _, _) -> suggestNumber());
        customer.suggestWhileTyping();
    }

    private void fill(FiledOrder filed) {
        var order = filed.order();
        var picture = shop.picture();
        if (filed.customer() != null) {
            customer.choose(filed.customer());
        }
        channel.set(new ChannelChoice(picture.channel(order.channelId()).orElse(null)));
        number.set(order.number());
        placedOn.set(LocalDate.ofInstant(order.placedAt(), picture.settings().zone()));
        promisedOn.set(order.promisedOn());
        paid.set(order.isPaid());
        urgent.set(order.urgent());
        shipComplete.set(order.shipComplete());
        note.set(order.note());
        for (var line : filed.lines()) {
            var product = line.productId() == null
                    ? null
                    : picture.product(line.productId()).orElse(null);
            lines.add(new DraftLine(line, product));
        }
    }

    private static boolean isByHand(ChannelChoice choice) {
        return choice.channel() == null || choice.channel().kind() == Channel.Kind.STALL;
    }

    private void suggestPromise() {
        var placed = placedOn.get();
        if (placed != null && Objects.equals(promisedOn.get(), suggestedPromise)) {
            suggestedPromise =
                    WorkingDays.after(placed, shop.picture().settings().dispatchDays());
            promisedOn.set(suggestedPromise);
        }
    }

    private void suggestNumber() {
        var choice = channel.get();
        if (choice == null || !number.get().equals(suggestedNumber)) {
            return;
        }
        var id =
                choice.channel() == null ? new Id<Channel>(0) : choice.channel().id();
        work.latest("orders.number", () -> archive.nextNumber(id), next -> {
            if (number.get().equals(suggestedNumber)) {
                suggestedNumber = next;
                number.set(next);
            }
        });
    }

    private OrderService.Entry entry() {
        var who = customer.customer(shop::newId);
        var chosen = Objects.requireNonNull(channel.get()).channel();
        var on = chosen == null ? orders.channelForHand() : chosen;
        var order = order(who, on);
        var day = Objects.requireNonNull(placedOn.get());
        var saved = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.line(order.id(), day, shop::newId))
                .toList();
        return new OrderService.Entry(who, on, order, saved);
    }

    private Order order(Customer who, Channel on) {
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
                original == null ? "" : original.shipTo(),
                original == null ? "" : original.country(),
                note.get().strip(),
                original == null ? null : original.shippedAt(),
                original == null ? null : original.cancelledAt());
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
