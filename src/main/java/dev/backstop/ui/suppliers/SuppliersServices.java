package dev.backstop.ui.suppliers;

import dev.backstop.service.OutageService;
import dev.backstop.service.PlanService;
import dev.backstop.service.PurchasingService;
import dev.backstop.service.Services;
import dev.backstop.service.Shop;
import dev.backstop.service.SupplierService;

/// What the page of suppliers needs of the shop.
public record SuppliersServices(
        Shop shop, PlanService plans, SupplierService suppliers, PurchasingService purchasing, OutageService outages) {
    /// Those of an open shop.
    public static SuppliersServices of(Shop shop, Services services) {
        return new SuppliersServices(
                shop, services.plans(), services.suppliers(), services.purchasing(), services.outages());
    }
}
