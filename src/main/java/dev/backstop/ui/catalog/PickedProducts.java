package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.Set;

/// Some products that another page wants looked at, and why.
public record PickedProducts(Message words, Set<Id<Product>> ids) {
    public PickedProducts {
        ids = Set.copyOf(ids);
    }

    boolean contains(Id<Product> id) {
        return ids.contains(id);
    }
}
