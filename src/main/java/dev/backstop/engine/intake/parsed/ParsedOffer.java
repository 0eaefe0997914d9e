package dev.backstop.engine.intake.parsed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a supplier's list. Keys the list does not have are empty; values it does not state are absent. `asked`
/// tells that the owner wants to hear of it where the shop has no such product.
public record ParsedOffer(
        int row,
        String supplierSku,
        String ourSku,
        String barcode,
        String title,
        @Nullable BigDecimal unitCost,
        @Nullable Integer quantity,
        @Nullable Integer minimumOrderQuantity,
        @Nullable Integer casePack,
        @Nullable Integer leadTimeDays,
        @Nullable LocalDate restockOn,
        boolean discontinued,
        boolean asked) {}
