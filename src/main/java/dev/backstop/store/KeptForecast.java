package dev.backstop.store;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;

/// A forecast as it lies in the file: worked out, and so neither a record of the shop nor anything to undo.
/// `fingerprint` stands for all that it was made from.
public record KeptForecast(Id<Product> productId, long fingerprint, byte[] form) {
    public KeptForecast {
        form = form.clone();
    }

    @Override
    public byte[] form() {
        return form.clone();
    }
}
