package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ForecastSelection;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Forecasts, kept per product until its demand changes or a day passes. May be asked from any thread.
public final class Forecasts {
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();

    /// The forecast of a product from today on.
    public Forecast of(Picture picture, Id<Product> product) {
        return kept(picture, product).forecast();
    }

    /// The product's demand spike, if its latest week is one.
    public Optional<DemandSpike> spike(Picture picture, Id<Product> product) {
        return kept(picture, product).spike();
    }

    private Kept kept(Picture picture, Id<Product> product) {
        var asked = new Asked(picture.demand(product), picture.demandKnownUntil(), picture.today());
        var known = kept.get(product);
        if (known != null && known.asked().equals(asked)) {
            return known;
        }
        var history = new DemandHistory(asked.demand(), asked.knownUntil(), asked.today(), new BitSet());
        var made = new Kept(asked, ForecastSelection.best(product, history), DemandSpike.find(product, history));
        kept.put(product, made);
        return made;
    }

    private record Asked(DailyDemand demand, LocalDate knownUntil, LocalDate today) {}

    private record Kept(Asked asked, Forecast forecast, Optional<DemandSpike> spike) {}
}
