package dev.backstop.service.forecast;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.service.shop.SoldOut;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Forecasts, kept per product, in memory and in the file, until its demand, its sold-out days, its category or
/// what the owner says of it changes. May be asked from any thread.
///
/// The first pages after the start are painted from what the file kept, that of some days ago too; `renew` then makes
/// what has changed.
public final class Forecasts {
    private final SoldOut soldOut;
    private final CategoryPools pools;
    private final KeptForecasts file;
    private final ForecastMaking making;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Looked> looked = new AtomicReference<>();
    private final Spikes spikes;
    private volatile boolean starting = true;
    private volatile boolean spikesLater;

    public Forecasts(Shop shop) {
        soldOut = new SoldOut(shop);
        pools = new CategoryPools(soldOut);
        file = new KeptForecasts(shop.store(), ForecastMaking.VERSION);
        making = new ForecastMaking(soldOut, pools, file);
        spikes = new Spikes(shop);
    }

    /// Lets the first pages of an opening be painted before spikes are looked for, which `renew` does then.
    public void lookForSpikesLater() {
        spikesLater = true;
    }

    /// Whether all products have been looked at for spikes, or are when they are asked for.
    public boolean spikesAreKnown() {
        return !spikesLater;
    }

    /// The forecast of a product from today on, what the owner says laid over it.
    public Forecast of(Picture picture, Id<Product> product) {
        return made(picture, product).forecast();
    }

    /// The same without what the owner says; the same object where nothing is said.
    public Forecast measured(Picture picture, Id<Product> product) {
        return made(picture, product).measured();
    }

    /// The product's demand spike, if its latest days are one of which the owner has not said what it is.
    public Optional<DemandSpike> spike(Picture picture, Id<Product> product) {
        var basis = made(picture, product).basis();
        return unanswered(spikes.of(picture, product, basis), basis);
    }

    /// The same for a list of all products: as far as it is found, while they are looked for later.
    public Optional<DemandSpike> spikeSoFar(Picture picture, Id<Product> product) {
        var basis = made(picture, product).basis();
        return spikesLater ? unanswered(spikes.soFar(product, basis), basis) : spike(picture, product);
    }

    private static Optional<DemandSpike> unanswered(Optional<DemandSpike> found, ForecastBasis basis) {
        return found.filter(
                spike -> basis.statements().stream().noneMatch(statement -> StatedDemand.answers(statement, spike)));
    }

    /// Whether the forecast of a product is still that of an earlier day, to be made again after the start.
    public boolean isOld(Picture picture, Id<Product> product) {
        return made(picture, product).old();
    }

    /// What the forecast of a product is made from, without what the owner says of days to come.
    public DemandHistory history(Picture picture, Id<Product> product) {
        return making.basis(picture, product).until(picture.demandKnownUntil());
    }

    /// Whether a product came after that day to a shelf that was in use before.
    public boolean cameAfter(Picture picture, Id<Product> product, LocalDate day) {
        return soldOut.cameAfter(picture, product, day);
    }

    /// How the demand of all products swings, those from before as far as they hold.
    public DemandOutlooks outlooks(Picture picture, @Nullable DemandOutlooks before) {
        return DemandOutlooks.of(picture, soldOut, before);
    }

    /// What the products of a category show together, all products where none is named.
    CategoryDemand pool(Picture picture, @Nullable String category) {
        return pools.of(picture, category);
    }

    /// Makes again what is of an earlier day, looks for spikes and keeps all in the file; how much is another than
    /// before. A cancelled one leaves the rest to be made when asked for.
    public int renew(Picture picture, Progress progress) {
        int changed = 0;
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                break;
            }
            boolean old = renewed(picture, product.id());
            boolean isFound = spikesLater
                    && !product.isRetired()
                    && spike(picture, product.id()).isPresent();
            changed += old || isFound ? 1 : 0;
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of("forecast.progress.renewing", picture.products().size()));
        }
        starting = false;
        spikesLater = false;
        kept.values().removeIf(known -> known.made().old());
        file.forget();
        save();
        return changed;
    }

    private boolean renewed(Picture picture, Id<Product> product) {
        var known = kept(picture, product);
        if (known.made().old()) {
            var anew = making.made(product, known.made().basis(), null, false);
            kept.put(product, new Kept(known.mark(), known.traces(), anew));
        }
        return known.made().old();
    }

    /// Whether something was made that the file has not.
    public boolean isUnsaved() {
        return file.isUnsaved();
    }

    /// Keeps in the file what was made since the last time.
    public void save() {
        file.save();
    }

    private MadeForecast made(Picture picture, Id<Product> product) {
        return kept(picture, product).made();
    }

    private Kept kept(Picture picture, Id<Product> product) {
        var mark = mark(picture);
        var known = kept.get(product);
        if (known != null && known.mark() == mark) {
            return known;
        }
        var traces = traces(picture, product, mark);
        var before = known == null ? null : known.made();
        var made = known != null && known.traces().isSame(traces) ? known.made() : made(picture, product, before);
        var now = new Kept(mark, traces, made);
        kept.put(product, now);
        return now;
    }

    private MadeForecast made(Picture picture, Id<Product> product, @Nullable MadeForecast known) {
        var basis = making.basis(picture, product);
        return known != null && known.basis().equals(basis) ? known : making.made(product, basis, known, starting);
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
    private record Kept(Object mark, Traces traces, MadeForecast made) {}

    private record Looked(Picture picture, Object mark) {}
}
