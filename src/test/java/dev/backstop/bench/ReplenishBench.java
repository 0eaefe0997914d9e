package dev.backstop.bench;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.ReplenishTerms;
import dev.backstop.engine.replenish.Replenishment;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.Cash;
import dev.backstop.engine.replenish.demand.DemandOutlook;
import dev.backstop.engine.replenish.demand.PastSwing;
import dev.backstop.engine.replenish.demand.RateViews;
import dev.backstop.engine.replenish.demand.UsualSwing;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.ReorderPlanner;
import dev.backstop.engine.stock.StockPosition;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Measures how long a reorder plan takes once forecasts are there: `ReplenishBench [SKUs]`, three offers each, one
/// thread.
public final class ReplenishBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Currency GBP = Currency.getInstance("GBP");

    private static final int FORECASTS = 300;

    private ReplenishBench() {}

    /// Prints one JSON line: seconds for all suggestions and the plan, and how many lines it has.
    public static void main(String[] args) {
        int skus = Words.of("replenish [SKUS]", 0, 1, args).whole(0, 10_000, 1, 1_000_000);
        var facts = facts(skus);
        var terms = new ReplenishTerms(TODAY, GBP, 0.95, 0.30, Money.of("18", "GBP"));
        plan(suggestions(facts.subList(0, Math.min(skus, 2_000)), terms));
        long start = System.nanoTime();
        long cpu = cpu();
        var suggestions = suggestions(facts, terms);
        var plan = plan(suggestions);
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        long changed = cpu();
        suggestions.set(0, Replenishment.suggest(facts.getFirst(), terms));
        plan(suggestions);
        var line = new LinkedHashMap<String, Object>();
        line.put("skus", skus);
        line.put("offers", 3 * skus);
        line.put("seconds", seconds);
        line.put("cpuSeconds", cpuSeconds);
        line.put("lines", plan.lines());
        line.put("deferred", plan.deferred().size());
        line.put("oneChangedCpuMs", (cpu() - changed) / 1e6);
        System.out.println(Json.of(line));
    }

    /// Time that this thread computed, without what it waited for others on a shared machine.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Suggestion> suggestions(List<ReplenishFacts> facts, ReplenishTerms terms) {
        var suggestions = new ArrayList<Suggestion>(facts.size());
        for (var fact : facts) {
            suggestions.add(Replenishment.suggest(fact, terms));
        }
        return suggestions;
    }

    private static ReorderPlan plan(List<Suggestion> suggestions) {
        return ReorderPlanner.plan(suggestions, new Cash(Money.of("100000", "GBP"), Money.zero(GBP)), GBP);
    }

    private static List<ReplenishFacts> facts(int skus) {
        var random = new Random(5);
        var suppliers = List.of(supplier(1, 30), supplier(2, 8), supplier(3, 38));
        var closure = new Closure(
                new Id<>(1), new Id<>(1), "Lunar New Year", LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 20));
        var facts = new ArrayList<ReplenishFacts>(skus);
        var forecasts = forecasts(random, Math.min(skus, FORECASTS));
        for (int sku = 0; sku < skus; sku++) {
            Id<Product> id = new Id<>(sku);
            var forecast = forecasts.get(sku % forecasts.size());
            var sources = new ArrayList<ReplenishFacts.Source>();
            for (var supplier : suppliers) {
                var offer = new Offer(
                        new Id<>(3L * sku + sources.size()),
                        supplier.id(),
                        id,
                        "X",
                        Money.of("1.63", "GBP"),
                        24,
                        12,
                        null,
                        1 + sources.size(),
                        true,
                        null,
                        null,
                        null);
                sources.add(new ReplenishFacts.Source(
                        offer, supplier, LeadTime.stated(supplier, offer), List.of(closure), 13, 16));
            }
            int available = random.nextInt(200);
            var position = new StockPosition(id, available, 0, available, 0, 0, Map.of(), List.of());
            facts.add(new ReplenishFacts(
                    product(id), position, List.of(), forecast.forecast(), sources, null, forecast.outlook()));
        }
        return facts;
    }

    /// Ready forecasts of as many different products, and what stock must be ready for; more products share them.
    private static List<Ready> forecasts(Random random, int count) {
        var forecasts = new ArrayList<Ready>(count);
        for (int i = 0; i < count; i++) {
            var units = new int[730];
            int most = 1 + random.nextInt(8);
            for (int day = 0; day < units.length; day++) {
                units[day] = random.nextInt(most + 1);
            }
            var demand = new DailyDemand(TODAY.minusDays(units.length), units);
            var swing = PastSwing.of(demand, new BitSet(), TODAY);
            forecasts.add(new Ready(
                    ProductForecast.of(new Id<>(i), DemandHistory.of(demand, TODAY)),
                    new DemandOutlook(
                            RateViews.of(demand, new BitSet(), TODAY),
                            UsualSwing.of(List.of(swing)).of(swing))));
        }
        return forecasts;
    }

    private record Ready(Forecast forecast, DemandOutlook outlook) {}

    private static Product product(Id<Product> id) {
        return new Product(
                id,
                new Sku("SKU-" + id),
                "Bag",
                null,
                null,
                null,
                Money.of("4.95", "GBP"),
                null,
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                null);
    }

    private static Supplier supplier(long id, int leadDays) {
        return new Supplier(
                new Id<>(id),
                "Supplier " + id,
                "CN",
                "",
                "",
                "",
                "",
                GBP,
                BigDecimal.ONE,
                leadDays,
                4,
                7,
                null,
                "",
                "",
                "",
                null,
                null,
                null);
    }
}
