package dev.backstop.ui.orders;

import dev.backstop.service.ConsolationService;
import dev.backstop.service.DropshipService;
import dev.backstop.service.MessageService;
import dev.backstop.service.OrderArchive;
import dev.backstop.service.OrderService;
import dev.backstop.service.PlanService;
import dev.backstop.service.Shop;

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
