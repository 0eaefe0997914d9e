package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderArchive.FiledOrder;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// An order while it is entered by hand or changed: a draft that becomes one change when it is saved.
public final class OrderFormModel {
    private static final int SUGGESTIONS = 8;

    private final Shop shop;
    private final OrderService orders;
    private final OrderArchive archive;
    private final Work work;
    private final String stallName;

    private final CustomerDraft customer;
    private final OrderHead head;
    private final ObjectProperty<@Nullable ChannelChoice> channel = new SimpleObjectProperty<>();
    private final ObservableList<DraftLine> lines = FXCollections.observableArrayList();
    private String suggestedNumber = "";

    private OrderFormModel(
            Shop shop, OrderService orders, OrderArchive archive, Work work, String stallName, OrderHead head) {
        this.shop = shop;
        this.orders = orders;
        this.archive = archive;
        this.work = work;
        this.stallName = stallName;
        this.head = head;
        this.customer = new CustomerDraft(archive, work);
    }

    /// A channel to choose; one without a record is the market stall, which is made when the first order is saved
    /// there.
    record ChannelChoice(@Nullable Channel channel) {}

    /// A draft of a new order, placed today; `stallName` is what the channel of such orders is called.
    static OrderFormModel blank(Shop shop, OrderService orders, OrderArchive archive, Work work, String stallName) {
        var model = new OrderFormModel(shop, orders, archive, work, stallName, OrderHead.blank(shop));
        model.start();
        return model;
    }

    /// A draft of an order that is there.
    static OrderFormModel of(
            FiledOrder filed, Shop shop, OrderService orders, OrderArchive archive, Work work, String stallName) {
        var model = new OrderFormModel(shop, orders, archive, work, stallName, OrderHead.of(filed.order(), shop));
        model.fill(filed);
        return model;
    }

    boolean isNew() {
        return head.isNew();
    }

    CustomerDraft customer() {
        return customer;
    }

    OrderHead head() {
        return head;
    }

    ObjectProperty<@Nullable ChannelChoice> channelProperty() {
        return channel;
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

    /// Saves the order as one change, and tells which it is.
    void save(Consumer<? super Id<Order>> done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    var entry = entry();
                    orders.save(entry);
                    return entry.order().id();
                },
                done,
                failed);
    }

    private void start() {
        channels().stream().filter(OrderFormModel::isByHand).findFirst().ifPresent(channel::set);
        lines.add(new DraftLine());
        suggestNumber();
        channel.addListener((_, _, _) -> suggestNumber());
        customer.suggestWhileTyping();
    }

    private void fill(FiledOrder filed) {
        var picture = shop.picture();
        if (filed.customer() != null) {
            customer.choose(filed.customer());
        }
        channel.set(new ChannelChoice(picture.channel(filed.order().channelId()).orElse(null)));
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

    private void suggestNumber() {
        var number = head.numberProperty();
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
        var on = chosen == null ? orders.channelForHand(stallName) : chosen;
        var order = head.order(who, on);
        var day = Objects.requireNonNull(head.placedOnProperty().get());
        var saved = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.line(order.id(), day, shop::newId))
                .toList();
        return new OrderService.Entry(who, on, order, saved);
    }
}
