package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.Set;

/// What a change touched, told to whoever shows the shop: the picture after it, the kinds of records and the
/// products concerned.
public record Changed(Picture picture, Set<Class<? extends Entity>> types, Set<Id<Product>> products) {
    public Changed {
        types = Set.copyOf(types);
        products = Set.copyOf(products);
    }

    /// Whether records of that kind changed.
    public boolean concerns(Class<? extends Entity> type) {
        return types.contains(type);
    }
}
