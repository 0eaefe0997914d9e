package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.StockoutDate;
import dev.backstop.engine.replenish.ReplenishFacts;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.StockPosition;
import dev.backstop.service.listings.WaitingSince;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.UnitCosts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Makes the table's lines from a picture of the shop, and keeps those whose facts have not changed. May be asked
/// from any thread.
final class ProductRows {
    /// Days of cover above which a product is overstocked.
    static final int OVERSTOCK_DAYS = 180;

    /// Days of cover below which it matters that nobody can deliver.
    private static final int BEFORE_LONG_DAYS = 60;

    private static final int WEEKS = 12;

    private final PlanService plans;
    private final Map<Id<Product>, Kept> kept = new ConcurrentHashMap<>();
    private volatile List<ProductRow> sorted = List.of();
    private volatile History history = new History(null, false, LocalDate.EPOCH);

    ProductRows(PlanService plans) {
        this.plans = plans;
    }

    /// The lines of all products, retired ones too, the most urgent first.
    List<ProductRow> of(Picture picture, Progress progress) {
        var products = picture.products();
        var before = sorted;
        var rows = LinkedHashMap.<Id<Product>, ProductRow>newLinkedHashMap(products.size());
        before.forEach(row -> rows.put(row.id(), row));
        var message = Message.of("catalog.progress.forecasting", products.size());
        int done = 0;
        for (var product : products) {
            if (progress.cancelled()) {
                return before;
            }
            rows.put(product.id(), of(picture, product));
            done++;
            progress.at(done, products.size(), message);
        }
        if (rows.size() > products.size()) {
            rows.keySet().removeIf(id -> picture.product(id).isEmpty());
        }
        var now = new ArrayList<>(rows.values());
        now.sort(ProductRow.MOST_URGENT); // from the order of the last time few lines have far to go
        sorted = List.copyOf(now);
        return sorted;
    }

    /// The line of one product.
    ProductRow of(Picture picture, Product product) {
        var traces = new Traces(
                picture.position(product.id()),
                plans.forecast(picture, product.id()),
                plans.suggestion(picture, product),
                picture.today(),
                salesAreKnown(picture),
                isNew(picture, product),
                plans.spikesAreKnown());
        var known = kept.get(product.id());
        if (known != null && known.traces().isSame(traces)) {
            return known.row();
        }
        var facts = new Facts(
                product,
                traces.position(),
                traces.forecast(),
                traces.suggestion(),
                WaitingSince.of(picture, product.id()),
                !picture.listingsOf(product.id()).isEmpty(),
                traces.salesAreKnown(),
                traces.isNew(),
                supplierOf(picture, product),
                new UnitCosts(picture).of(product.id()).orElse(null));
        var row = row(facts, picture.demand(product.id()), plans.isSpike(picture, product.id()));
        var same = known != null && known.row().equals(row) ? known.row() : row;
        kept.put(product.id(), new Kept(traces, same));
        return same;
    }

    private static String supplierOf(Picture picture, Product product) {
        return picture.mainOffer(product.id())
                .flatMap(offer -> picture.supplier(offer.supplierId()))
                .map(Supplier::name)
                .orElse("");
    }

    /// Whether the shop's orders reach back as far as an overstock lasts: before, what never sold may sell as well as
    /// anything.
    private boolean salesAreKnown(Picture picture) {
        return history(picture).reachesBack();
    }

    private History history(Picture picture) {
        var before = history;
        if (before.picture() != picture) {
            var longAgo = picture.today().minusDays(OVERSTOCK_DAYS);
            before = new History(
                    picture,
                    picture.products().stream()
                            .map(product -> picture.demand(product.id()))
                            .anyMatch(demand ->
                                    demand.days() > 0 && !demand.start().isAfter(longAgo)),
                    picture.today().minusWeeks(Forecast.WEEKS_NEEDED));
            history = before;
        }
        return before;
    }

    /// Whether it came so lately that nobody can say how it sells.
    private boolean isNew(Picture picture, Product product) {
        return plans.cameAfter(picture, product.id(), history(picture).lately());
    }

    private static ProductRow row(Facts facts, DailyDemand demand, boolean hot) {
        var position = facts.position();
        var suggestion = facts.suggestion();
        int stock = Math.max(0, position.available());
        var cover = StockoutDate.of(facts.forecast(), stock, List.of())
                .daysOfCover(facts.forecast().origin())
                .map(Integer::doubleValue)
                .orElse(null);
        var state = state(facts, demand, cover);
        var option = suggestion.option();
        return new ProductRow(
                facts.product(),
                state,
                hot && !facts.product().isRetired(),
                position.onHand(),
                position.available(),
                position.onOrder(),
                position.backordered(),
                cover(state, stock, cover),
                stockoutOn(facts, state),
                facts.product().isRetired() ? null : suggestion.orderBy(),
                option == null ? 0 : option.leadDays(),
                weeks(demand, facts.forecast().to(), facts.forecast().origin()),
                facts.supplier(),
                facts.unitCost());
    }

    /// Nothing lasts no day; of what was never sold or counted nothing can be said.
    private static @Nullable Double cover(ProductState state, int stock, @Nullable Double days) {
        return switch (state) {
            case NOT_COUNTED -> null;
            case UNSOLD -> days;
            default -> stock == 0 ? Double.valueOf(0) : days;
        };
    }

    private static ProductState state(Facts facts, DailyDemand demand, @Nullable Double cover) {
        var position = facts.position();
        if (facts.product().isRetired()) {
            return ProductState.RETIRED;
        }
        if (!position.counted()) {
            return ProductState.NOT_COUNTED;
        }
        if (position.available() <= 0) {
            boolean wanted = facts.listed() || demand.days() > 0 || position.backordered() > 0;
            if (wanted) {
                return isCovered(position) ? ProductState.BACKORDER : ProductState.STOCKOUT;
            }
            return position.onHand() == 0 ? ProductState.UNSOLD : ProductState.STOCKOUT;
        }
        if (facts.suggestion().isDue()) {
            return ProductState.REORDER_NOW;
        }
        if (isLeftAlone(facts, cover)) {
            return ProductState.NO_SUPPLIER;
        }
        if (!isOverstock(facts, cover)) {
            return ProductState.OK;
        }
        if (demand.days() > 0) {
            return facts.isNew() ? ProductState.OK : ProductState.OVERSTOCK;
        }
        return facts.salesAreKnown() && !facts.isNew() ? ProductState.OVERSTOCK : ProductState.UNSOLD;
    }

    /// Whether it runs out before long, and nobody can deliver it.
    private static boolean isLeftAlone(Facts facts, @Nullable Double cover) {
        return facts.product().fulfilment() == Product.Fulfilment.STOCKED
                && facts.suggestion().option() == null
                && cover != null
                && cover < BEFORE_LONG_DAYS;
    }

    /// Whether it lasts longer than half a year, is our own and not the supplier's, and is more than an order at the
    /// right time would have brought: a case of four of what sells twice a year is no mistake.
    private static boolean isOverstock(Facts facts, @Nullable Double cover) {
        boolean own = facts.product().fulfilment() == Product.Fulfilment.STOCKED;
        boolean lasting = cover == null || cover > OVERSTOCK_DAYS;
        return own
                && lasting
                && facts.position().available() > facts.suggestion().orderUpTo();
    }

    /// Whether dated deliveries cover everybody who waits, and there is one at all.
    private static boolean isCovered(StockPosition position) {
        boolean someWithoutDate = position.states().values().stream().anyMatch(LineState.OutOfStock.class::isInstance);
        boolean someWithDate = position.states().values().stream().anyMatch(LineState.Backordered.class::isInstance);
        return !someWithoutDate && (someWithDate || position.nextFreeInbound().isPresent());
    }

    private static @Nullable LocalDate stockoutOn(Facts facts, ProductState state) {
        if (state.tellsNothing()) {
            return null;
        }
        var today = facts.forecast().origin();
        if (facts.position().available() <= 0) {
            var since = facts.outSince();
            return since == null ? today : since;
        }
        var free = ReplenishFacts.dated(facts.position().freeInbound());
        return StockoutDate.of(facts.forecast(), facts.position().available(), free)
                .median();
    }

    /// Units of each of the last weeks whose demand is known.
    static List<Integer> weeks(DailyDemand demand, LocalDate knownUntil, LocalDate today) {
        var end = knownUntil.isAfter(today) ? today : knownUntil;
        var weeks = new ArrayList<Integer>(WEEKS);
        for (int back = WEEKS; back > 0; back--) {
            weeks.add(Math.max(0, demand.sum(end.minusWeeks(back), end.minusWeeks(back - 1L))));
        }
        return weeks;
    }

    /// What a line follows from.
    private record Facts(
            Product product,
            StockPosition position,
            Forecast forecast,
            Suggestion suggestion,
            @Nullable LocalDate outSince,
            boolean listed,
            boolean salesAreKnown,
            boolean isNew,
            String supplier,
            @Nullable Money unitCost) {}

    /// What betrays at a glance that a line may be another: a position is the same object only while nothing that
    /// concerns its product changed, and forecast and suggestion are kept by the services.
    private record Traces(
            StockPosition position,
            Forecast forecast,
            Suggestion suggestion,
            LocalDate today,
            boolean salesAreKnown,
            boolean isNew,
            boolean spikesAreKnown) {
        boolean isSame(Traces other) {
            return position == other.position
                    && forecast == other.forecast
                    && suggestion == other.suggestion
                    && today.equals(other.today)
                    && salesAreKnown == other.salesAreKnown
                    && isNew == other.isNew
                    && spikesAreKnown == other.spikesAreKnown;
        }
    }

    /// What a picture tells of the shop's own past; what came after `lately` cannot be known well.
    private record History(@Nullable Picture picture, boolean reachesBack, LocalDate lately) {}

    private record Kept(Traces traces, ProductRow row) {}
}
