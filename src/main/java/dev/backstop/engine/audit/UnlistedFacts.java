package dev.backstop.engine.audit;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A product that has sold before and that no channel lists; `unitsPerDay` is what it sold a day while it was
/// listed.
public record UnlistedFacts(
        Product product, @Nullable StockPosition position, double unitsPerDay, LocalDate lastSoldOn) {}
