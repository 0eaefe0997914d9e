package dev.backstop.domain.sheet;

import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;

/// One line of a reorder sheet: what is wanted, how it is packed, what it costs. `number` counts from 1.
public record SheetLine(
        int number,
        String supplierSku,
        String description,
        Sku sku,
        Barcode barcode,
        int quantity,
        int casePack,
        Money unitCost) {

    /// What the line costs, exactly.
    public Money total() {
        return unitCost.times(quantity);
    }

    /// Whether the supplier packs this product in cases at all.
    public boolean comesInCases() {
        return casePack > 1;
    }

    /// Whole cases; 0 where the product does not come in cases.
    public int cases() {
        return comesInCases() ? quantity / casePack : 0;
    }

    /// Units beyond the whole cases.
    public int looseUnits() {
        return comesInCases() ? quantity % casePack : quantity;
    }
}
