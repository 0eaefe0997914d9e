package dev.backstop.service.messages;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.DiscountCode;
import dev.backstop.domain.sales.Notice;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.Consolation;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.orders.Gifts;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.UnitCosts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is given with a letter once its customer has it: a discount's code is issued, a gift goes into the next
/// parcel. Only what the letter names is given, and nothing beyond the month's cap.
final class Given {
    private final Shop shop;
    private final ConsolationService consolations;

    Given(Shop shop, ConsolationService consolations) {
        this.shop = shop;
        this.consolations = consolations;
    }

    List<Edit<?>> edits(Draft draft, Notice notice, String body, @Nullable Consolation consolation) {
        return switch (consolation) {
            case null -> List.of();
            case Consolation.Discount discount when body.contains(discount.code()) -> issued(draft, notice, discount);
            case Consolation.Gift(var name, var product)
            when product != null && body.contains(name) ->
                order(draft).map(order -> added(order, product)).orElse(List.of());
            case Consolation.Discount _, Consolation.Gift _ -> List.of();
        };
    }

    private List<Edit<?>> issued(Draft draft, Notice notice, Consolation.Discount discount) {
        var picture = shop.picture();
        boolean taken = picture.discountCodes().stream()
                .anyMatch(
                        issued -> issued.code().equalsIgnoreCase(discount.code().strip()));
        if (taken) {
            throw new Problem(Message.of("messages.problem.codeTaken", discount.code()));
        }
        var cost = DiscountCost.of(shop, picture, draft.customerId(), discount.percent())
                .orElse(null);
        if (cost != null) {
            consolations.check(picture, cost);
        }
        return List.of(Edit.insert(
                DiscountCode.class,
                new DiscountCode(
                        shop.newId(),
                        discount.code(),
                        draft.customerId(),
                        notice.id(),
                        discount.percent(),
                        picture.today(),
                        discount.validUntil(),
                        cost)));
    }

    private List<Edit<?>> added(Order order, Id<Product> product) {
        var gift = Gifts.of(shop, order, product);
        boolean isInAlready = Gifts.waiting(shop.picture(), order).stream()
                .anyMatch(waiting -> waiting.productId().equals(product));
        if (isInAlready) {
            return List.of();
        }
        consolations.check(shop.picture(), gift.cost());
        return Gifts.add(shop, gift);
    }

    /// The first order that the letter is about and that something is still to leave of.
    private Optional<Order> order(Draft draft) {
        var picture = shop.picture();
        return draft.says().stream()
                .flatMap(said -> picture.line(said.lineId()).stream())
                .flatMap(line -> picture.order(line.orderId()).stream())
                .filter(Order::isOpen)
                .findFirst();
    }

    /// What giving that would cost at most; nothing where it is not known.
    Optional<Money> cost(Picture picture, OwedNotice notice, Consolation consolation) {
        return switch (consolation) {
            case Consolation.Discount discount ->
                DiscountCost.of(shop, picture, notice, discount.percent()).map(DiscountCost::cost);
            case Consolation.Gift(var _, var product) ->
                Optional.ofNullable(product).flatMap(new UnitCosts(picture)::of);
        };
    }
}
