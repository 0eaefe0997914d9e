package dev.backstop.service.level;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.ProductClass;

/// What the safety stock of a class costs in a year, and how many stockouts a year it prevents against ordering by
/// the median alone.
public record ClassCushion(ProductClass of, int products, Money yearlyCost, double stockoutsPrevented) {}
