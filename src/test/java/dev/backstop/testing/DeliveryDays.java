package dev.backstop.testing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Days for the lines of a purchase order, as the owner enters one for all of them.
public final class DeliveryDays {
    private DeliveryDays() {}

    /// That day for every line that may still come.
    public static Map<Id<PurchaseOrderLine>, LocalDate> all(Picture picture, Id<PurchaseOrder> order, LocalDate day) {
        var days = new HashMap<Id<PurchaseOrderLine>, LocalDate>();
        for (var line : picture.linesOf(picture.purchaseOrder(order).orElseThrow())) {
            if (line.outstanding() > 0) {
                days.put(line.id(), day);
            }
        }
        return days;
    }
}
