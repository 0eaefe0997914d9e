package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.level.ServiceTarget;
import java.util.function.IntFunction;

/// Backstop's as the app plans: up to the level of the service that is promised of every product, by the engine's
/// own step from service to units. The promise of a day may be what a trial on the past makes of it.
record PromisePolicy(
        ReplayShop shop, BackstopPolicy.Tables tables, AppForecasts forecasts, IntFunction<ServiceTarget> promise)
        implements ReplayPolicy {
    @Override
    public int order(int product, int reviewed, int position) {
        int day = shop.day(reviewed);
        double untilNext = forecasts.over(product, day, shop.review()).mean();
        double level = promise.apply(day).level(tables.of(product, day), untilNext);
        return Math.max(0, (int) Math.ceil(level - 1e-6) - position);
    }
}
