package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.forecast.events.Borrowed;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.SoldOut;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Forecasts, kept per product, in memory and in the file, until its demand, its sold-out days, its category or
/// what the owner says of it changes. May be asked from any thread.
///
/// What sells slower than one a day is forecast again once a week, each product on its own weekday: a day more
/// says little of it, and what jumps is found as a spike. The first pages after the start are painted from what
/// the file kept, that of some days ago too; `renew` then makes what has changed.
public final class Forecasts {
    /// Another method has another version: what an earlier one made is not taken for its own.
    private static final int VERSION = 4;

    private static final int HALF_YEAR = 182;
    private static final int YOUNG_DAYS = 70;
    private static final int OLDEST_DAYS = 7;
    private static final Object NEVER = new Object();

    private final SoldOut soldOut;
    private final LargestOrders orders;
    private final CategoryPools pools;
    private final KeptForecasts file;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Looked> looked = new AtomicReference<>();
    private volatile boolean starting = true;

    public Forecasts(Shop shop) {
        soldOut = new SoldOut(shop);
        orders = new LargestOrders(shop);
        pools = new CategoryPools(soldOut);
        file = new KeptForecasts(shop.store(), VERSION);
    }

    /// The forecast of a product from today on, what the owner says laid over it.
    public Forecast of(Picture picture, Id<Product> product) {
        return kept(picture, product).forecast();
    }

    /// The same without what the owner says; the same object where nothing is said.
    public Forecast measured(Picture picture, Id<Product> product) {
        return kept(picture, product).measured();
    }

    /// The product's demand spike, if its latest days are one of which the owner has not said what it is.
    public Optional<DemandSpike> spike(Picture picture, Id<Product> product) {
        var kept = kept(picture, product);
        return kept.spike()
                .filter(spike -> kept.asked().statements().stream()
                        .noneMatch(statement -> StatedDemand.answers(statement, spike)));
    }

    /// Whether the forecast of a product is still that of an earlier day, to be made again after the start.
    public boolean isOld(Picture picture, Id<Product> product) {
        return kept(picture, product).old();
    }

    /// What the forecast of a product is made from, without what the owner says of days to come.
    public DemandHistory history(Picture picture, Id<Product> product) {
        return asked(picture, product).until(picture.demandKnownUntil());
    }

    /// How the demand of all products swings, those from before as far as they hold.
    public DemandOutlooks outlooks(Picture picture, @Nullable DemandOutlooks before) {
        return DemandOutlooks.of(picture, soldOut, before);
    }

    /// What the products of a category show together, all products where none is named.
    CategoryDemand pool(Picture picture, @Nullable String category) {
        return pools.of(picture, category);
    }

    /// Makes again what is of an earlier day and keeps all in the file; how many were old. A cancelled one leaves
    /// the rest to be made when asked for.
    public int renew(Picture picture, Progress progress) {
        int old = 0;
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                break;
            }
            var known = kept(picture, product.id());
            if (known.old()) {
                old++;
                kept.put(
                        product.id(),
                        made(picture, known.asked(), product.id(), null, false).of(known.mark(), known.traces()));
            }
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of("forecast.progress.renewing", picture.products().size()));
        }
        starting = false;
        kept.values().removeIf(Kept::old);
        file.forget();
        save();
        return old;
    }

    /// Whether something was made that the file has not.
    public boolean isUnsaved() {
        return file.isUnsaved();
    }

    /// Keeps in the file what was made since the last time.
    public void save() {
        file.save();
    }

    private Kept kept(Picture picture, Id<Product> product) {
        var mark = mark(picture);
        var known = kept.get(product);
        if (known != null && known.mark() == mark) {
            return known;
        }
        var traces = traces(picture, product, mark);
        var now = known != null && known.traces().isSame(traces) ? known : asked(picture, product, known);
        now = now.of(mark, traces);
        kept.put(product, now);
        return now;
    }

    private Kept asked(Picture picture, Id<Product> product, @Nullable Kept known) {
        var asked = asked(picture, product);
        return known != null && known.asked().equals(asked) ? known : made(picture, asked, product, known, starting);
    }

    /// What a product borrows of another follows from the whole picture.
    private Traces traces(Picture picture, Id<Product> product, Object mark) {
        var shelves = picture.shelves();
        return new Traces(
                picture.position(product),
                picture.demand(product),
                picture.similarTo(product).isPresent() ? mark : shelves.similar(),
                shelves.statements(),
                pools.of(picture, picture.product(product).orElse(null)),
                picture.demandKnownUntil(),
                picture.today());
    }

    /// Stands for a picture with those who must not keep it alive.
    private Object mark(Picture picture) {
        var known = looked.get();
        if (known == null || known.picture() != picture) {
            known = new Looked(picture, new Object());
            looked.set(known);
        }
        return known.mark();
    }

    private Kept made(Picture picture, Asked asked, Id<Product> product, @Nullable Kept known, boolean oldWillDo) {
        var history = asked.until(until(asked, product));
        long fingerprint = history.digest(VERSION);
        Forecast base;
        boolean old = false;
        var earlier = known == null && oldWillDo ? earlier(asked, product, fingerprint) : Optional.<Forecast>empty();
        if (known != null && known.fingerprint() == fingerprint) {
            base = known.base();
            old = known.old();
        } else if (earlier.isPresent()) {
            base = earlier.get();
            old = file.find(product, fingerprint).isEmpty();
        } else {
            base = ProductForecast.of(product, history);
            file.made(base, fingerprint);
        }
        var measured =
                known != null && known.base() == base && known.asked().today().equals(asked.today())
                        ? known.measured()
                        : base.from(asked.today());
        var spike = DemandSpike.find(product, asked.until(asked.knownUntil()))
                .map(found -> found.withLargestOrder(orders.of(picture, product, found.from(), found.to())));
        return new Kept(
                NEVER,
                Traces.NONE,
                asked,
                fingerprint,
                base,
                measured,
                stated(measured, asked.statements()),
                spike,
                old);
    }

    /// What the file kept: that of the same history, else one of the last days.
    private Optional<Forecast> earlier(Asked asked, Id<Product> product, long fingerprint) {
        return file.find(product, fingerprint)
                .or(() -> file.latest(product)
                        .filter(latest -> ChronoUnit.DAYS.between(latest.origin(), asked.today()) <= OLDEST_DAYS
                                && !latest.origin().isAfter(asked.today())));
    }

    /// The day before which what is known is looked at.
    private static LocalDate until(Asked asked, Id<Product> product) {
        var known = asked.knownUntil();
        var demand = asked.demand();
        long days = ChronoUnit.DAYS.between(demand.start(), known);
        boolean quick = demand.sum(known.minusDays(HALF_YEAR), known) >= Math.min(days, HALF_YEAR);
        return demand.days() == 0 || days < YOUNG_DAYS || quick
                ? known
                : known.minusDays(Math.floorMod(known.toEpochDay() - product.value(), 7));
    }

    /// The measured forecast with these statements laid over it.
    static Forecast stated(Forecast measured, List<DemandStatement> statements) {
        return measured.stated(statements.stream()
                .filter(statement -> statement.kind() != DemandStatement.Kind.ONE_OFF)
                .filter(statement -> !statement.to().isBefore(measured.origin()))
                .map(statement -> StatedDemand.over(measured, statement))
                .toList());
    }

    private Asked asked(Picture picture, Id<Product> id) {
        return new Asked(
                picture.demand(id),
                picture.demandKnownUntil(),
                picture.today(),
                soldOut.of(picture, id),
                borrowed(picture, id),
                pools.of(picture, picture.product(id).orElse(null)),
                picture.product(id).map(picture::statementsOf).orElse(List.of()));
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
            List<DemandStatement> statements) {
        /// What is known before a day, as the basis of a forecast from then on.
        DemandHistory until(LocalDate day) {
            var around = Circumstances.NONE
                    .withBorrowed(borrowed)
                    .withCategory(category)
                    .withEvents(StatedDemand.events(statements, day));
            return new DemandHistory(demand, day, day.isBefore(knownUntil) ? day : today, soldOut, around);
        }
    }

    /// What betrays at a glance that a forecast may be another: objects that stay the same while nothing changes. A
    /// position is the same object only while nothing that concerns its product changed.
    private record Traces(
            Object position,
            Object demand,
            Object similar,
            Object statements,
            Object category,
            LocalDate knownUntil,
            LocalDate today) {
        static final Traces NONE = new Traces(NEVER, NEVER, NEVER, NEVER, NEVER, LocalDate.EPOCH, LocalDate.EPOCH);

        boolean isSame(Traces other) {
            return position == other.position
                    && demand == other.demand
                    && similar == other.similar
                    && statements == other.statements
                    && category == other.category
                    && knownUntil.equals(other.knownUntil)
                    && today.equals(other.today);
        }
    }

    /// `mark` is that of the picture of which the forecast was last found to be right.
    private record Kept(
            Object mark,
            Traces traces,
            Asked asked,
            long fingerprint,
            Forecast base,
            Forecast measured,
            Forecast forecast,
            Optional<DemandSpike> spike,
            boolean old) {
        Kept of(Object looked, Traces seen) {
            return new Kept(looked, seen, asked, fingerprint, base, measured, forecast, spike, old);
        }
    }

    private record Looked(Picture picture, Object mark) {}
}
