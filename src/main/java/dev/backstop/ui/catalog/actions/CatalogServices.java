package dev.backstop.ui.catalog.actions;

import dev.backstop.service.CatalogService;
import dev.backstop.service.forecast.DemandService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;

/// The open shop and what of its services the page uses.
public record CatalogServices(
        Shop shop,
        History history,
        CatalogService catalog,
        SupplierService suppliers,
        PlanService plans,
        DemandService demand,
        PurchasingService purchasing) {}
