package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An open purchase order as the list of deliveries shows it: when it is due, what is outstanding, how late it is.
record Delivery(
        PurchaseOrder order,
        String supplierName,
        @Nullable LocalDate due,
        int daysLate,
        int lines,
        int units,
        Money value,
        List<PurchaseOrderLine> orderLines) {}
