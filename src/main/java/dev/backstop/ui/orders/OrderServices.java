package dev.backstop.ui.orders;

import dev.backstop.service.messages.ConsolationService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.orders.DropshipService;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Shop;

/// What the screen does its work with: the shop, its orders open and closed, what is written to customers, and what
/// is done for those who wait.
public record OrderServices(
        Shop shop,
        OrderService orders,
        OrderArchive archive,
        MessageService messages,
        ConsolationService consolations,
        DropshipService dropship,
        PlanService plans) {}
