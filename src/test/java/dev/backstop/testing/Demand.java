package dev.backstop.testing;

import static dev.backstop.testing.ShopFixture.NOW;
import static dev.backstop.testing.ShopFixture.TODAY;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import java.time.ZoneOffset;
import java.util.ArrayList;

/// Past sales of a shop's products, shipped long ago.
public final class Demand {
    private Demand() {}

    /// So many a day for so many days until yesterday, each day's as one shipped order.
    public static void daily(ShopFixture fixture, Product product, int units, int days) {
        var edits = new ArrayList<Edit<?>>();
        var channel = fixture.channel(Channel.Kind.SHOPIFY);
        var customer = new Customer(fixture.shop.newId(), "Past", "past@mail.example", "", "en", false);
        edits.add(Edit.insert(Customer.class, customer));
        for (int ago = 1; ago <= days; ago++) {
            var day = TODAY.minusDays(ago);
            var order = Trade.placed(
                            fixture.shop.newId(),
                            channel.id(),
                            "#P" + product.sku() + ago,
                            customer.id(),
                            day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                            null)
                    .shipped(NOW);
            edits.add(Edit.insert(Order.class, order));
            edits.add(Edit.insert(
                    OrderLine.class,
                    new OrderLine(
                            fixture.shop.newId(),
                            order.id(),
                            product.id(),
                            product.sku().value(),
                            product.name(),
                            day,
                            units,
                            units,
                            0,
                            false,
                            product.price())));
        }
        fixture.history.perform(new ChangeSet(Message.of("history.label.newShop"), edits));
    }
}
