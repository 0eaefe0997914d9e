package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.level.ServiceTarget;

/// Backstop's as the app plans: up to the level of the service that is promised of every product, by the engine's
/// own step from service to units, without learning from a replayed past.
record PromisePolicy(ReplayShop shop, BackstopPolicy.Tables tables, AppForecasts forecasts, ServiceTarget target)
        implements ReplayPolicy {
    @Override
    public int order(int product, int reviewed, int position) {
        int day = shop.day(reviewed);
        double untilNext = forecasts.over(product, day, shop.review()).mean();
        double level = target.level(tables.of(product, day), untilNext);
        return Math.max(0, (int) Math.ceil(level - 1e-6) - position);
    }
}
