package dev.backstop.engine.replenish;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.forecast.DemandHistory;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.forecast.ProductForecast;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockPosition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// One product with its stock, demand and offers, put together a statement at a time.
public final class Facts {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Currency GBP = Currency.getInstance("GBP");
    public static final ReplenishTerms TERMS = new ReplenishTerms(TODAY, GBP, 0.95, 0.30, Money.of("18", "GBP"));

    private final long id;
    private final List<ReplenishFacts.Source> sources = new ArrayList<>();
    private final List<StockFacts.Inbound> inbound = new ArrayList<>();
    private Forecast forecast;
    private String price = "4.95";
    private int available;
    private int backordered;
    private Product.Fulfilment fulfilment = Product.Fulfilment.STOCKED;

    public Facts(long id) {
        this.id = id;
        forecast = forecast(400, _ -> 2);
    }

    public static Facts selling(int perDay) {
        return new Facts(1).demand(400, _ -> perDay);
    }

    public Facts demand(int days, IntUnaryOperator units) {
        forecast = forecast(days, units);
        return this;
    }

    /// Nothing sold yet, expected to sell like something else.
    Facts likeAnother() {
        var known = forecast(400, _ -> 2);
        forecast = new Forecast(
                known.productId(),
                known.origin(),
                known.from(),
                known.to(),
                0,
                known.method(),
                known.runnerUp(),
                known.error(),
                known.pattern(),
                known.demand(),
                known.why());
        return this;
    }

    /// Seeded demand between 0 and twice the mean.
    public Facts uneven(long seed, int mean) {
        var random = new Random(seed);
        return demand(500, _ -> random.nextInt(2 * mean + 1));
    }

    public Facts stock(int onShelf, int owed) {
        available = onShelf;
        backordered = owed;
        return this;
    }

    public Facts dropshipped() {
        fulfilment = Product.Fulfilment.DROPSHIPPED;
        return this;
    }

    public Facts inbound(int units, @Nullable LocalDate eta) {
        long part = inbound.size() + 1L;
        inbound.add(new StockFacts.Inbound(
                new Id<PurchaseOrderLine>(part), new Id<PurchaseOrder>(part), "PO-" + part, eta, units));
        return this;
    }

    public Facts offer(Supplier supplier, String cost, int minimum, int casePack, int rank) {
        return offer(supplier, cost, minimum, casePack, rank, List.of());
    }

    public Facts offer(Supplier supplier, String cost, int minimum, int casePack, int rank, List<Closure> closures) {
        var offer = new Offer(
                new Id<>(100 + sources.size()),
                supplier.id(),
                new Id<>(id),
                "X",
                new Money(new BigDecimal(cost), supplier.currency()),
                minimum,
                casePack,
                null,
                rank,
                true,
                null,
                null,
                null);
        sources.add(new ReplenishFacts.Source(offer, supplier, LeadTime.stated(supplier, offer), closures, 13, 16));
        return this;
    }

    /// What the last offer and its supplier ask beyond price, minimum and case pack.
    public Facts asking(BuyingTerms terms) {
        sources.add(sources.removeLast().with(terms));
        return this;
    }

    public Facts pricedAt(String amount) {
        price = amount;
        return this;
    }

    public ReplenishFacts facts() {
        var product = new Product(
                new Id<>(id),
                new Sku("SKU-" + id),
                "Jumbo bag",
                null,
                null,
                null,
                Money.of(price, "GBP"),
                null,
                null,
                fulfilment,
                null,
                null,
                null);
        var position = new StockPosition(product.id(), available, 0, available, 0, backordered, Map.of(), List.of());
        return new ReplenishFacts(product, position, inbound, forecast, sources);
    }

    public Suggestion suggest() {
        return Replenishment.suggest(facts(), TERMS);
    }

    public static Supplier supplier(long id, String name, int leadDays, int spreadDays) {
        return supplier(id, name, leadDays, spreadDays, "GBP", "1", null, null);
    }

    public static Supplier supplier(
            long id,
            String name,
            int leadDays,
            int spreadDays,
            String currency,
            String rate,
            @Nullable Money minimum,
            @Nullable LocalDate stoppedOn) {
        return new Supplier(
                new Id<>(id),
                name,
                "CN",
                "",
                "",
                "",
                "",
                Currency.getInstance(currency),
                new BigDecimal(rate),
                leadDays,
                spreadDays,
                7,
                minimum,
                "",
                "",
                "",
                stoppedOn,
                null,
                null);
    }

    public static Closure closure(String from, String to) {
        return new Closure(new Id<>(1), new Id<>(1), "Lunar New Year", LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Forecast forecast(int days, IntUnaryOperator units) {
        var values = new int[days];
        for (int day = 0; day < days; day++) {
            values[day] = units.applyAsInt(day);
        }
        return ProductForecast.of(new Id<>(1), DemandHistory.of(new DailyDemand(TODAY.minusDays(days), values), TODAY));
    }
}
