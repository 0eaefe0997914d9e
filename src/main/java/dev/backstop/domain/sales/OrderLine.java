package dev.backstop.domain.sales;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One SKU on an order. `orderedOn` is the order's day in the shop's time zone, which demand is counted by.
///
/// `cancelled` units count as demand unless the customer cancelled them (`cancelledByCustomer`). A substitute stands
/// `insteadOf` the line that the customer ordered: it is paid for and asked for by that line, and no demand of its own.
/// Its state is derived, never stored.
public record OrderLine(
        Id<OrderLine> id,
        Id<Order> orderId,
        @Nullable Id<Product> productId,
        String sku,
        String title,
        LocalDate orderedOn,
        int quantity,
        int shipped,
        int cancelled,
        boolean cancelledByCustomer,
        Money unitPrice,
        @Nullable Id<OrderLine> insteadOf)
        implements Entity {
    /// A line that the customer ordered.
    public OrderLine(
            Id<OrderLine> id,
            Id<Order> orderId,
            @Nullable Id<Product> productId,
            String sku,
            String title,
            LocalDate orderedOn,
            int quantity,
            int shipped,
            int cancelled,
            boolean cancelledByCustomer,
            Money unitPrice) {
        this(
                id,
                orderId,
                productId,
                sku,
                title,
                orderedOn,
                quantity,
                shipped,
                cancelled,
                cancelledByCustomer,
                unitPrice,
                null);
    }

    /// Units still to ship.
    public int open() {
        return Math.max(0, quantity - shipped - cancelled);
    }

    /// Units that count as demand: everything asked for, less what the customer took back.
    public int demand() {
        if (insteadOf != null) {
            return 0;
        }
        return cancelledByCustomer ? Math.max(0, quantity - cancelled) : quantity;
    }

    /// The same line with more units shipped.
    public OrderLine withShipped(int units) {
        return with(Math.addExact(shipped, units), cancelled, cancelledByCustomer, productId);
    }

    /// The same line with nothing open any more, because the shop cancelled the rest.
    public OrderLine cancelledByShop() {
        return with(shipped, Math.addExact(cancelled, open()), false, productId);
    }

    /// The same line with nothing open any more, because the customer took the rest back.
    public OrderLine cancelledByCustomerNow() {
        return with(shipped, Math.addExact(cancelled, open()), true, productId);
    }

    /// The same line, now known to be of that product.
    public OrderLine withProduct(Id<Product> product) {
        return with(shipped, cancelled, cancelledByCustomer, product);
    }

    private OrderLine with(int left, int calledOff, boolean byCustomer, @Nullable Id<Product> product) {
        return new OrderLine(
                id,
                orderId,
                product,
                sku,
                title,
                orderedOn,
                quantity,
                left,
                calledOff,
                byCustomer,
                unitPrice,
                insteadOf);
    }
}
