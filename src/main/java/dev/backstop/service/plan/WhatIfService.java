package dev.backstop.service.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.WhatIf;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.engine.replenish.plan.PlanComparison.Pair;
import dev.backstop.engine.replenish.plan.PlanComparison.Scene;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes today's plan and the one that would be made if something came otherwise than expected. Nothing is saved.
/// May be asked from any thread.
public final class WhatIfService {
    private final Shop shop;
    private final PlanService plans;

    public WhatIfService(Shop shop, PlanService plans) {
        this.shop = shop;
        this.plans = plans;
    }

    /// A supplier that delivers nothing for so many days, neither what is on order there nor what would be.
    public WhatIf stops(Id<Supplier> supplier, int days) {
        return new WhatIf.SupplierStops(
                supplier,
                days,
                shop.picture().purchaseOrdersTo(supplier).stream()
                        .map(PurchaseOrder::id)
                        .collect(Collectors.toSet()));
    }

    /// Demand of one product so many times what is forecast, from one day to another.
    public WhatIf demand(Id<Product> product, double times, LocalDate from, LocalDate to) {
        return new WhatIf.DemandTimes(Set.of(product), times, from, to);
    }

    /// The same for a category.
    public WhatIf demand(String category, double times, LocalDate from, LocalDate to) {
        var products = shop.picture().products().stream()
                .filter(product -> category.equals(product.category()))
                .map(Product::id)
                .collect(Collectors.toSet());
        return new WhatIf.DemandTimes(products, times, from, to);
    }

    /// Every lead time so many days longer.
    public WhatIf leadTimes(int days) {
        return new WhatIf.LeadTimesLonger(days);
    }

    /// So much more to spend, or less where it is negative.
    public WhatIf budget(Money by) {
        return new WhatIf.CashChanges(by);
    }

    /// Both plans side by side; empty where it was cancelled.
    public Optional<PlanComparison> compared(WhatIf change, Progress progress) {
        var picture = shop.picture();
        var pairs = new ArrayList<Pair>();
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                return Optional.empty();
            }
            if (!product.isRetired()) {
                pairs.add(pair(picture, product, change));
            }
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of("purchasing.progress.whatIf", picture.products().size()));
        }
        var cash = plans.cash(picture);
        return Optional.of(PlanComparison.of(
                pairs,
                plans.planOf(picture, lines(pairs, false), cash),
                plans.planOf(picture, lines(pairs, true), change.in(cash)),
                picture.settings().currency()));
    }

    private Pair pair(Picture picture, Product product, WhatIf change) {
        var facts = plans.suggestions().facts(picture, product);
        var now = new Scene(facts, plans.suggestion(picture, product));
        var changed = change.in(facts, picture.today());
        return new Pair(now, changed.equals(facts) ? now : then(picture, facts, changed, change));
    }

    /// A supplier that delivers again before the product has to be ordered is still the one to order from.
    private Scene then(Picture picture, ReplenishFacts facts, ReplenishFacts changed, WhatIf change) {
        if (change instanceof WhatIf.SupplierStops stop) {
            var waiting = stop.waiting(facts, picture.today());
            var later = plans.suggestions().from(picture, waiting);
            if (stop.isOverBy(later.orderBy(), picture.today())) {
                return new Scene(waiting, later);
            }
        }
        return new Scene(changed, plans.suggestions().from(picture, changed));
    }

    private static List<Suggestion> lines(List<Pair> pairs, boolean then) {
        return pairs.stream()
                .map(pair -> (then ? pair.then() : pair.now()).suggestion())
                .toList();
    }
}
