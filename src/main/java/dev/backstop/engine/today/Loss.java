package dev.backstop.engine.today;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;

/// Sales of one product that will probably be lost within 30 days.
public record Loss(Id<Product> productId, Money amount) {}
