package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ForecastSelection;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.DemandEvent;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Forecasts, kept per product until its demand, its sold-out days or what the owner says of it changes, or a day
/// passes. May be asked from any thread.
public final class Forecasts {
    private final SoldOut soldOut;
    private final CategoryPools pools;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();

    public Forecasts(Shop shop) {
        soldOut = new SoldOut(shop);
        pools = new CategoryPools(soldOut);
    }

    /// The forecast of a product from today on, what the owner says laid over it.
    public Forecast of(Picture picture, Id<Product> product) {
        return kept(picture, product).forecast();
    }

    /// The same without what the owner says; the same object where nothing is said.
    public Forecast measured(Picture picture, Id<Product> product) {
        return kept(picture, product).measured();
    }

    /// The product's demand spike, if its latest week is one.
    public Optional<DemandSpike> spike(Picture picture, Id<Product> product) {
        var kept = kept(picture, product);
        return kept.spike().filter(spike -> kept.asked().statements().stream()
                .noneMatch(statement -> StatedDemand.answers(statement, spike)));
    }

    /// What the forecast of a product is made from, without what the owner says.
    public DemandHistory history(Picture picture, Id<Product> product) {
        return asked(picture, product).history();
    }

    /// What the products of a category show together, all products where none is named.
    CategoryDemand pool(Picture picture, @Nullable String category) {
        return pools.of(picture, category);
    }

    private Kept kept(Picture picture, Id<Product> product) {
        var asked = asked(picture, product);
        var known = kept.get(product);
        if (known != null && known.asked().equals(asked)) {
            return known;
        }
        var measured = known != null && known.asked().measuresAs(asked)
                ? known.measured()
                : ForecastSelection.best(product, asked.history());
        var spike = known != null && known.asked().measuresAs(asked)
                ? known.spike()
                : DemandSpike.find(product, asked.history());
        var made = new Kept(asked, measured, stated(measured, asked.history(), asked.statements()), spike);
        kept.put(product, made);
        return made;
    }

    /// The measured forecast with these statements laid over it.
    static Forecast stated(Forecast measured, DemandHistory history, List<DemandStatement> statements) {
        var open = statements.stream()
                .filter(statement -> statement.kind() != DemandStatement.Kind.ONE_OFF)
                .filter(statement -> !statement.to().isBefore(history.today()))
                .map(statement -> StatedDemand.over(measured, statement))
                .toList();
        return open.isEmpty()
                ? measured
                : ForecastSelection.best(
                        measured.productId(), history.with(history.around().withStatements(open)));
    }

    private Asked asked(Picture picture, Id<Product> id) {
        var statements = picture.product(id).map(picture::statementsOf).orElse(List.of());
        return new Asked(
                picture.demand(id),
                picture.demandKnownUntil(),
                picture.today(),
                soldOut.of(picture, id),
                borrowed(picture, id),
                pools.of(picture, picture.product(id).orElse(null)),
                StatedDemand.events(statements, picture.demandKnownUntil()),
                statements);
    }

    /// What a product of which the owner says so sells like: the other's own sales of the last half year.
    private @Nullable Borrowed borrowed(Picture picture, Id<Product> id) {
        return picture.similarTo(id)
                .map(similar -> StatedDemand.borrowed(picture.demand(similar.likeId()), picture.demandKnownUntil()))
                .orElse(null);
    }

    private record Asked(
            DailyDemand demand,
            LocalDate knownUntil,
            LocalDate today,
            BitSet soldOut,
            @Nullable Borrowed borrowed,
            CategoryDemand category,
            List<DemandEvent> events,
            List<DemandStatement> statements) {
        DemandHistory history() {
            var around = Circumstances.NONE
                    .withBorrowed(borrowed)
                    .withCategory(category)
                    .withEvents(events);
            return new DemandHistory(demand, knownUntil, today, soldOut, around);
        }

        boolean measuresAs(Asked other) {
            return equals(new Asked(
                    other.demand,
                    other.knownUntil,
                    other.today,
                    other.soldOut,
                    other.borrowed,
                    other.category,
                    other.events,
                    statements));
        }
    }

    private record Kept(Asked asked, Forecast measured, Forecast forecast, Optional<DemandSpike> spike) {}
}
