package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import java.util.function.Consumer;

/// Where the screen leads: to the message of a customer, to a letter that was just given occasion to, to the
/// purchasing and to the details of a product.
public record OrdersLinks(
        Consumer<Id<Customer>> message,
        Consumer<OwedNotice> letter,
        Consumer<Id<Product>> purchasing,
        Consumer<Id<Product>> product) {}
