package dev.backstop.service.messages;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.consolation.ConsolationBudget;
import dev.backstop.engine.consolation.GiftChoice;
import dev.backstop.engine.consolation.StockItem;
import dev.backstop.engine.consolation.SwapChoice;
import dev.backstop.service.orders.Gifts;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.UnitCosts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is done for customers who wait: gifts in parcels, substitutes, and what all of it costs in a
/// month.
public final class ConsolationService {
    private static final int WEEKS = 12;

    private final Shop shop;
    private final History history;

    public ConsolationService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// What this month's discounts and gifts cost, and may cost.
    public ConsolationBudget budget(Picture picture) {
        return ConsolationBudget.of(
                picture.consolationRules().monthlyCap(),
                picture.discountCodes(),
                picture.parcelGifts(),
                picture.today(),
                Money.zero(picture.settings().currency()));
    }

    /// What could go into a parcel with these lines, the best first.
    public List<StockItem> gifts(Picture picture, List<OrderLine> lines) {
        var ordered = lines.stream().map(OrderLine::productId).collect(Collectors.toSet());
        var items = stock(picture).stream()
                .filter(item -> !ordered.contains(item.product().id()))
                .toList();
        return GiftChoice.of(items, picture.consolationRules().giftUpTo(), budget(picture));
    }

    /// What could be sent in place of the late units of that line, the nearest first.
    public List<StockItem> substitutes(Picture picture, OrderLine line) {
        var product = Optional.ofNullable(line.productId()).flatMap(picture::product);
        return product.map(wanted -> SwapChoice.of(wanted, line.open(), stock(picture)))
                .orElse(List.of());
    }

    /// Puts one of that product into the order's next parcel. A gift that passes the month's cap is refused.
    public void addGift(Id<Order> id, Id<Product> product) {
        var picture = shop.picture();
        var order = picture.order(id)
                .filter(Order::isOpen)
                .orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
        var gift = Gifts.of(shop, order, product);
        check(picture, gift.cost());
        history.perform(new ChangeSet(
                Message.of("orders.label.giftAdded", gift.title(), order.number()), Gifts.add(shop, gift)));
    }

    /// Takes a gift out of its parcel, back to the shelf.
    public void removeGift(ParcelGift gift) {
        history.perform(new ChangeSet(
                Message.of("orders.label.giftRemoved", gift.title()), Gifts.takeBack(shop, List.of(gift))));
    }

    /// Refuses what would pass the month's cap.
    void check(Picture picture, Money cost) {
        budget(picture).excess(cost).ifPresent(over -> {
            throw new Problem(Message.of("messages.problem.overCap", over));
        });
    }

    private static List<StockItem> stock(Picture picture) {
        var costs = new UnitCosts(picture);
        var until = picture.demandKnownUntil();
        return picture.products().stream()
                .map(product -> new StockItem(
                        product,
                        costs.of(product.id()).orElse(null),
                        picture.position(product.id()).available(),
                        picture.demand(product.id()).sum(until.minusWeeks(WEEKS), until) / (double) WEEKS))
                .toList();
    }
}
