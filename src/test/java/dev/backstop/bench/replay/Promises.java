package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.level.ServiceTrial;
import java.util.TreeMap;

/// The policies that plan for a promise: by what the trial of each review day says of it, or plainly.
final class Promises {
    private final ReplayShop shop;
    private final BackstopPolicy.Tables tables;
    private final AppForecasts forecasts;
    private final TreeMap<Integer, ServiceTrial> cycles;
    private final TreeMap<Integer, ServiceTrial> shares;

    Promises(
            ReplayShop shop,
            ReplayShop whole,
            BackstopPolicy.Tables tables,
            AppForecasts forecasts,
            ReplayOptions options) {
        this.shop = shop;
        this.tables = tables;
        this.forecasts = forecasts;
        cycles = Calibration.of(whole, tables, forecasts, ServiceTarget.CycleService::new)
                .trials(shop, options);
        shares = Calibration.of(whole, tables, forecasts, ServiceTarget.FillRate::new)
                .trials(shop, options);
    }

    ReplayPolicy alpha(double asked) {
        return new PromisePolicy(
                shop,
                tables,
                forecasts,
                day -> new ServiceTarget.CycleService(
                        cycles.floorEntry(day).getValue().cycleService().planned(asked)));
    }

    ReplayPolicy beta(double asked) {
        return new PromisePolicy(
                shop,
                tables,
                forecasts,
                day -> new ServiceTarget.FillRate(
                        shares.floorEntry(day).getValue().fillRate().planned(asked)));
    }

    ReplayPolicy plainAlpha(double asked) {
        var promise = new ServiceTarget.CycleService(asked);
        return new PromisePolicy(shop, tables, forecasts, _ -> promise);
    }

    ReplayPolicy plainBeta(double asked) {
        var promise = new ServiceTarget.FillRate(asked);
        return new PromisePolicy(shop, tables, forecasts, _ -> promise);
    }
}
