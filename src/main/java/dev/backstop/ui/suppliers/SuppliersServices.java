package dev.backstop.ui.suppliers;

import dev.backstop.service.Services;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.purchasing.OutageService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.shop.Shop;

/// What the page of suppliers needs of the shop.
public record SuppliersServices(
        Shop shop, PlanService plans, SupplierService suppliers, PurchasingService purchasing, OutageService outages) {
    /// Those of an open shop.
    public static SuppliersServices of(Shop shop, Services services) {
        return new SuppliersServices(
                shop, services.plans(), services.suppliers(), services.purchasing(), services.outages());
    }
}
