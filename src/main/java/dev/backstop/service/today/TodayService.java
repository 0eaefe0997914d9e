package dev.backstop.service.today;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.engine.today.Loss;
import dev.backstop.engine.today.OrderToPlace;
import dev.backstop.engine.today.TodayBoard;
import dev.backstop.engine.today.TodayFacts;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The page of the day: brings together what the audit, the letters, the plan and the troubles say.
public final class TodayService {
    private final Shop shop;
    private final ListingService listings;
    private final MessageService messages;
    private final PlanService plans;
    private final Forecasts forecasts;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    public TodayService(
            Shop shop, ListingService listings, MessageService messages, PlanService plans, Forecasts forecasts) {
        this.shop = shop;
        this.listings = listings;
        this.messages = messages;
        this.plans = plans;
        this.forecasts = forecasts;
    }

    /// The board of that picture. The first one of a large shop takes as long as its forecasts.
    public TodayBoard board(Picture picture, Progress progress) {
        var plan = plans.plan(picture, progress);
        var findings = listings.findings(picture);
        var known = made.get();
        if (known != null && known.picture() == picture && known.plan() == plan && known.findings() == findings) {
            return known.board();
        }
        var board = TodayBoard.of(new TodayFacts(
                picture.today(),
                picture.settings().currency(),
                channels(picture),
                findings,
                messages.owed(picture),
                toPlace(plan, picture.today()),
                new Troubles(picture, plans, forecasts).all(),
                new KpiCount(picture, shop, plans).facts()));
        if (!progress.cancelled()) {
            made.set(new Made(picture, plan, findings, board));
        }
        return board;
    }

    private static List<OrderToPlace> toPlace(ReorderPlan plan, LocalDate today) {
        return plan.orders().stream().map(order -> toPlace(order, today)).toList();
    }

    private static OrderToPlace toPlace(SupplierOrder order, LocalDate today) {
        var orderBy = order.orderBy();
        var arrivesOn = order.arrivesOn();
        var losses = order.lines().stream()
                .map(line -> new Loss(line.product().id(), line.atRisk()))
                .toList();
        return new OrderToPlace(
                order.supplier().id(),
                order.supplier().name(),
                order.supplier().country(),
                order.lines().size(),
                order.shopTotal(),
                orderBy == null ? today : orderBy,
                arrivesOn == null ? today : arrivesOn,
                losses);
    }

    private static Map<Id<Channel>, Channel> channels(Picture picture) {
        var channels = new HashMap<Id<Channel>, Channel>();
        picture.channels().forEach(channel -> channels.put(channel.id(), channel));
        return channels;
    }

    private record Made(Picture picture, ReorderPlan plan, List<Finding> findings, TodayBoard board) {}
}
