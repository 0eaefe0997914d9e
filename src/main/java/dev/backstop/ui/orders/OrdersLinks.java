package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import java.util.function.Consumer;

/// Where the screen leads: to the message of a customer, to the purchasing and to the details of a product.
public record OrdersLinks(
        Consumer<Id<Customer>> message, Consumer<Id<Product>> purchasing, Consumer<Id<Product>> product) {}
