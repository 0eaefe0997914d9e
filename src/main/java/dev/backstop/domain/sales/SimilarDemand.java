package dev.backstop.domain.sales;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// The owner's word that a product without history will sell like another one. It counts less and less as the
/// product sells itself.
public record SimilarDemand(Id<SimilarDemand> id, Id<Product> productId, Id<Product> likeId, LocalDate madeOn)
        implements Entity {
    public SimilarDemand {
        if (productId.equals(likeId)) {
            throw new IllegalArgumentException("A product is like itself");
        }
    }
}
