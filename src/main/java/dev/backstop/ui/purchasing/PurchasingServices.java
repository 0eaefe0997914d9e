package dev.backstop.ui.purchasing;

import dev.backstop.service.Services;
import dev.backstop.service.SettingsService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.plan.WhatIfService;
import dev.backstop.service.purchasing.PlanOrders;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.shop.Shop;

/// What the page of purchasing needs of the shop.
public record PurchasingServices(
        Shop shop,
        PlanService plans,
        PlanOrders planOrders,
        PurchasingService purchasing,
        MessageService messages,
        SettingsService settings,
        WhatIfService whatIf) {
    /// Those of an open shop.
    public static PurchasingServices of(Shop shop, Services services) {
        return new PurchasingServices(
                shop,
                services.plans(),
                services.planOrders(),
                services.purchasing(),
                services.messages(),
                services.settings(),
                services.whatIf());
    }
}
