package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.UnitCosts;
import java.util.ArrayList;
import java.util.List;

/// The edits that put gifts into parcels, take them out again, and let them leave. A gift leaves the shelf when it
/// is added and comes back when it is taken out.
public final class Gifts {
    private Gifts() {}

    /// One of that product for the order; what costs nothing known counts as nothing.
    public static ParcelGift of(Shop shop, Order order, Id<Product> id) {
        var picture = shop.picture();
        var product = picture.product(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
        if (picture.position(id).available() < 1) {
            throw new Problem(Message.of("orders.problem.giftGone", product.name()));
        }
        var cost = new UnitCosts(picture)
                .of(id)
                .orElseGet(() -> Money.zero(picture.settings().currency()));
        return new ParcelGift(
                shop.newId(), order.id(), id, product.sku().value(), product.name(), 1, cost, picture.today(), null);
    }

    /// The edits that put a gift into its order's next parcel and take it off the shelf.
    public static List<Edit<?>> add(Shop shop, ParcelGift gift) {
        return List.of(Edit.insert(ParcelGift.class, gift), moved(shop, gift, -gift.quantity()));
    }

    /// The edits that take gifts out again and put them back on the shelf.
    public static List<Edit<?>> takeBack(Shop shop, List<ParcelGift> gifts) {
        var edits = new ArrayList<Edit<?>>();
        for (var gift : gifts) {
            edits.add(Edit.delete(ParcelGift.class, gift));
            edits.add(moved(shop, gift, gift.quantity()));
        }
        return edits;
    }

    /// The gifts that wait for the order's next parcel leave with it.
    static List<Edit<?>> leave(Shop shop, Order order) {
        return waiting(shop.picture(), order).stream()
                .<Edit<?>>map(gift -> Edit.update(ParcelGift.class, gift, gift.shipped(shop.now())))
                .toList();
    }

    /// The gifts that leave with the order's next parcel.
    public static List<ParcelGift> waiting(Picture picture, Order order) {
        return picture.giftsOf(order.id()).stream()
                .filter(ParcelGift::isWaiting)
                .toList();
    }

    private static Edit<StockMovement> moved(Shop shop, ParcelGift gift, int units) {
        var number = shop.picture().order(gift.orderId()).map(Order::number).orElse("");
        return Edit.insert(
                StockMovement.class,
                new StockMovement(
                        shop.newId(),
                        gift.productId(),
                        StockMovement.Kind.WRITE_OFF,
                        units,
                        shop.now(),
                        null,
                        null,
                        StockMovement.Basis.ON_HAND,
                        number));
    }
}
