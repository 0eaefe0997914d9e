package dev.backstop.ui.catalog;

import dev.backstop.service.CatalogService;
import dev.backstop.service.DemandService;
import dev.backstop.service.History;
import dev.backstop.service.PlanService;
import dev.backstop.service.PurchasingService;
import dev.backstop.service.Shop;
import dev.backstop.service.SupplierService;

/// The open shop and what of its services the page uses.
public record CatalogServices(
        Shop shop,
        History history,
        CatalogService catalog,
        SupplierService suppliers,
        PlanService plans,
        DemandService demand,
        PurchasingService purchasing) {}
