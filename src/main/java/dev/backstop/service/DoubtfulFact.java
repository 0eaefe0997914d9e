package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.List;

/// What makes the order of some products doubtful or impossible, with its fix; the same for several products is
/// said once.
public record DoubtfulFact(Message what, List<Id<Product>> products) {
    public DoubtfulFact {
        products = List.copyOf(products);
    }
}
