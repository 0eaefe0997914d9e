package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.store.KeptForecast;
import dev.backstop.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;

/// The forecasts that the shop's file keeps from one opening to the next, each with the fingerprint of what it was
/// made from. May be asked from any thread.
final class KeptForecasts {
    private static final int SAVED_AT_ONCE = 100;

    private final Store store;
    private final int version;
    private final Map<Id<Product>, KeptForecast> made = new ConcurrentHashMap<>();
    private @Nullable Map<Id<Product>, KeptForecast> read;

    KeptForecasts(Store store, int version) {
        this.store = store;
        this.version = version;
    }

    /// The one made from just that; empty where there is none.
    Optional<Forecast> find(Id<Product> product, long fingerprint) {
        return Optional.ofNullable(read().get(product))
                .filter(kept -> kept.fingerprint() == fingerprint)
                .flatMap(this::forecast);
    }

    /// Whether the one of that product was made from just that.
    boolean isOf(Id<Product> product, long fingerprint) {
        var kept = read().get(product);
        return kept != null && kept.fingerprint() == fingerprint;
    }

    /// The one of that product, whatever it was made from.
    Optional<Forecast> latest(Id<Product> product) {
        return Optional.ofNullable(read().get(product)).flatMap(this::forecast);
    }

    private Optional<Forecast> forecast(KeptForecast kept) {
        return ForecastForm.read(kept.productId(), kept.form(), version);
    }

    /// Takes note of one that was made; it is in the file after `save`.
    void made(Forecast forecast, long fingerprint) {
        var form = ForecastForm.written(forecast, version);
        made.put(forecast.productId(), new KeptForecast(forecast.productId(), fingerprint, form));
    }

    /// Whether something was made that the file has not.
    boolean isUnsaved() {
        return !made.isEmpty();
    }

    /// Writes what was made since the last time, some at once, so that whoever saves something else meanwhile does not
    /// wait for all.
    void save() {
        List.copyOf(made.values()).stream()
                .gather(Gatherers.windowFixed(SAVED_AT_ONCE))
                .forEach(some -> {
                    store.keepForecasts(some);
                    some.forEach(kept -> made.remove(kept.productId(), kept));
                });
    }

    private synchronized Map<Id<Product>, KeptForecast> read() {
        var known = read;
        if (known == null) {
            known = store.keptForecasts().stream().collect(Collectors.toMap(KeptForecast::productId, kept -> kept));
            read = known;
        }
        return known;
    }

    /// What was read is not needed any more once every forecast is in memory.
    synchronized void forget() {
        read = Map.of();
    }
}
