package dev.backstop.service.plan;

import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// What the month's trial of service made of today's plan, until the owner has read it.
public final class TrialShift {
    private final Shop shop;
    private final History history;
    private final PlanService plans;
    private final AtomicReference<@Nullable PlanShift> unread = new AtomicReference<>();

    TrialShift(Shop shop, History history, PlanService plans) {
        this.shop = shop;
        this.history = history;
        this.plans = plans;
    }

    /// Makes the month's trial where it is due, looks at the shop again by what it showed, and says what that made of
    /// today's plan; empty where nothing was tried or nothing moved. It is remembered as [#unread].
    public Optional<PlanShift> tryService(Picture picture, Progress progress) {
        var before = new AtomicReference<@Nullable ReorderPlan>();
        if (!plans.trials().isDue(picture) || !plans.trials().renew(picture, progress, () -> before.set(planNow()))) {
            return Optional.empty();
        }
        history.lookAgain();
        var moved = Optional.ofNullable(before.get())
                .map(plan -> PlanShift.between(plan, planNow()))
                .filter(found -> !found.isNothing());
        unread.set(moved.orElse(null));
        return moved;
    }

    public Optional<PlanShift> unread() {
        return Optional.ofNullable(unread.get());
    }

    /// The owner has read it.
    public void markRead() {
        unread.set(null);
    }

    private ReorderPlan planNow() {
        return plans.plan(shop.picture(), Progress.NONE);
    }
}
