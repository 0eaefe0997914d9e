package dev.backstop.ui.purchasing;

import dev.backstop.service.MessageService;
import dev.backstop.service.PlanOrders;
import dev.backstop.service.PlanService;
import dev.backstop.service.PurchasingService;
import dev.backstop.service.Services;
import dev.backstop.service.SettingsService;
import dev.backstop.service.Shop;
import dev.backstop.service.WhatIfService;

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
