package dev.backstop.service.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.cause.Cause;
import dev.backstop.engine.cause.Stockout;

/// A stockout of a product, why it came, and the sales that it probably cost, in the shop's currency.
public record ToldStockout(Product product, Stockout stockout, Cause cause, Money lost) {}
