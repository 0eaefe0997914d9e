package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What makes the order of some products doubtful or impossible, with its fix; the same for several products is
/// said once. `supplierId` is there where the fix is made at the supplier, not at the products.
public record DoubtfulFact(
        Message what, List<Id<Product>> products, @Nullable Id<Supplier> supplierId) {
    public DoubtfulFact {
        products = List.copyOf(products);
    }
}
