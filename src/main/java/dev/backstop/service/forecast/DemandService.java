package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.sales.SimilarDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.EventLifts;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.SimilarItem;
import dev.backstop.engine.forecast.StatementRecord;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.TotalDemand;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Demand as it is looked at and spoken about: earlier forecasts, totals, what the owner says and how good that
/// was.
public final class DemandService {
    private static final Id<Product> TOTAL = new Id<>(0);
    private static final List<Integer> EARLIER_WEEKS = List.of(4, 12);

    private final Shop shop;
    private final History history;
    private final Forecasts forecasts;
    private final Map<Earlier, Forecast> earlier = new ConcurrentHashMap<>();

    public DemandService(Shop shop, History history, Forecasts forecasts) {
        this.shop = shop;
        this.history = history;
        this.forecasts = forecasts;
    }

    /// Sales, sold-out days and what else a product's forecast is made from.
    public DemandHistory history(Picture picture, Id<Product> product) {
        return forecasts.history(picture, product);
    }

    /// The forecast without what the owner says.
    public Forecast measured(Picture picture, Id<Product> product) {
        return forecasts.measured(picture, product);
    }

    /// What the forecasts of four and of twelve weeks ago said of a product, the latest first; without those of a
    /// time when too little was known.
    public List<Forecast> earlier(Picture picture, Product product) {
        return EARLIER_WEEKS.stream()
                .map(weeks -> asOf(picture, product, picture.demandKnownUntil().minusWeeks(weeks)))
                .filter(forecast -> !forecast.isThin())
                .toList();
    }

    /// The same of a total.
    public List<Forecast> earlier(DemandHistory total) {
        return EARLIER_WEEKS.stream()
                .map(weeks -> asOf(TOTAL, total, total.knownUntil().minusWeeks(weeks), List.of()))
                .filter(forecast -> !forecast.isThin())
                .toList();
    }

    /// What the forecast of an earlier day said of a product, knowing only what was known then; what the owner had
    /// said by then is in it.
    private Forecast asOf(Picture picture, Product product, LocalDate day) {
        var statements = picture.statementsOf(product).stream()
                .filter(statement -> !statement.madeOn().isAfter(day))
                .toList();
        return asOf(product.id(), forecasts.history(picture, product.id()), day, statements);
    }

    private Forecast asOf(Id<Product> product, DemandHistory known, LocalDate day, List<DemandStatement> statements) {
        var asked = new Earlier(product, known.demand(), known.censored(), day, statements);
        var found = earlier.get(asked);
        if (found == null) {
            earlier.keySet()
                    .removeIf(old ->
                            old.product().equals(product) && !old.demand().equals(known.demand()));
            var then = known.asOf(day);
            found = Forecasts.stated(ProductForecast.of(product, then), statements);
            earlier.put(asked, found);
        }
        return found;
    }

    /// All that was asked for of a category's products together, of all where none is named; sold-out days of
    /// single products are days like others here.
    public DemandHistory total(Picture picture, @Nullable String category) {
        var products = picture.products().stream()
                .filter(product -> category == null || category.equals(product.category()))
                .toList();
        var demands = products.stream()
                .map(product -> picture.demand(product.id()))
                .filter(demand -> demand.days() > 0)
                .toList();
        var start = demands.stream()
                .map(DailyDemand::start)
                .min(LocalDate::compareTo)
                .orElse(picture.today());
        var end =
                demands.stream().map(DailyDemand::end).max(LocalDate::compareTo).orElse(start);
        var units = new int[(int) ChronoUnit.DAYS.between(start, end)];
        for (var demand : demands) {
            int first = (int) ChronoUnit.DAYS.between(start, demand.start());
            var own = demand.units();
            for (int i = 0; i < own.length; i++) {
                units[first + i] = Math.addExact(units[first + i], own[i]);
            }
        }
        var around = Circumstances.NONE.withCategory(new TotalDemand(forecasts.pool(picture, category)));
        return new DemandHistory(
                new DailyDemand(start, units), picture.demandKnownUntil(), picture.today(), new BitSet(), around);
    }

    /// The events, past and to come, that a product's forecast reckons with, and what each does to demand.
    public List<EventLifts.Lift> events(Picture picture, Id<Product> product) {
        return EventLifts.of(forecasts.history(picture, product));
    }

    /// Whether a product's forecast is that of an earlier day, about to be made again.
    public boolean isOld(Picture picture, Id<Product> product) {
        return forecasts.isOld(picture, product);
    }

    /// What is unusual in the product's latest days, if anything; nothing once the owner has said what it is.
    public Optional<DemandSpike> spike(Picture picture, Id<Product> product) {
        return forecasts.spike(picture, product);
    }

    /// The forecast of a total.
    public Forecast forecast(DemandHistory total) {
        return ProductForecast.of(TOTAL, total);
    }

    /// The same with what the owner says of the category laid over it. Units a day are said of each product, not of
    /// the total, and left out.
    public Forecast stated(Forecast measured, List<DemandStatement> statements) {
        var factors = statements.stream()
                .filter(statement -> statement.kind() == DemandStatement.Kind.FACTOR
                        || statement.kind() == DemandStatement.Kind.TREND)
                .toList();
        return Forecasts.stated(measured, factors);
    }

    /// Adds or changes what the owner says (a new one has its id from `Shop.newId`).
    public void say(DemandStatement statement) {
        var before = find(statement.id());
        var label = Message.of("catalog.label.said", statement.note());
        history.perform(
                new ChangeSet(label, List.of(new Edit<>(DemandStatement.class, before.orElse(null), statement))));
    }

    /// Takes back what the owner said.
    public void unsay(Id<DemandStatement> id) {
        var statement = find(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.statementGone")));
        history.perform(new ChangeSet(
                Message.of("catalog.label.unsaid", statement.note()),
                List.of(Edit.delete(DemandStatement.class, statement))));
    }

    private Optional<DemandStatement> find(Id<DemandStatement> id) {
        return shop.picture().statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst();
    }

    /// Lets a product without history sell like another; none ends that.
    public void sellLike(Product product, @Nullable Product like) {
        var before = shop.picture().similarTo(product.id()).orElse(null);
        Id<SimilarDemand> id = before == null ? shop.newId() : before.id();
        var after = like == null
                ? null
                : new SimilarDemand(id, product.id(), like.id(), shop.picture().today());
        if (before != null || after != null) {
            var label = like == null
                    ? Message.of("catalog.label.ownDemand", product.name())
                    : Message.of("catalog.label.sellsLike", product.name(), like.name());
            history.perform(new ChangeSet(label, List.of(new Edit<>(SimilarDemand.class, before, after))));
        }
    }

    /// Products of the same category with three months of sales, the nearest in price first.
    public List<Product> similar(Picture picture, Product product) {
        var others = picture.products().stream()
                .filter(other -> !other.isRetired())
                .map(other -> item(picture, other))
                .toList();
        return SimilarItem.to(item(picture, product), others).stream()
                .flatMap(item -> picture.product(item.productId()).stream())
                .toList();
    }

    private static SimilarItem item(Picture picture, Product product) {
        var demand = picture.demand(product.id());
        long weeks = demand.days() == 0
                ? 0
                : Math.max(0, ChronoUnit.WEEKS.between(demand.start(), picture.demandKnownUntil()));
        var category = product.category();
        return new SimilarItem(
                product.id(),
                category == null ? "" : category,
                product.price().amount().doubleValue(),
                (int) weeks);
    }

    /// How good the owner's past statements on a product were, the newest first; those not over yet have no record.
    public List<StatementRecord> records(Picture picture, Product product) {
        var known = forecasts.history(picture, product.id());
        var records = new ArrayList<StatementRecord>();
        for (var statement : picture.statementsOf(product).reversed()) {
            records.addAll(record(product.id(), known, statement).toList());
        }
        return records;
    }

    private static Stream<StatementRecord> record(Id<Product> product, DemandHistory known, DemandStatement statement) {
        if (statement.kind() == DemandStatement.Kind.ONE_OFF
                || statement.to().isAfter(known.knownUntil().minusDays(1))
                || statement.madeOn().isAfter(statement.to())) {
            return Stream.of();
        }
        var then = ProductForecast.of(product, known.asOf(statement.from()));
        return StatementRecord.of(product, known, StatedDemand.over(then, statement)).stream();
    }

    private record Earlier(
            Id<Product> product, DailyDemand demand, BitSet soldOut, LocalDate day, List<DemandStatement> statements) {}
}
