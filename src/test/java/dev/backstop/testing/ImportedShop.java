package dev.backstop.testing;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ColumnMapping;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ListingSource;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.plan.ImportPlan;
import dev.backstop.engine.intake.plan.ImportPlanner;
import dev.backstop.engine.intake.plan.KnownShop;
import dev.backstop.engine.intake.plan.Lookup;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// A shop that is nothing but what was imported into it: plans are applied to plain maps, each edit checked as a
/// store would.
public final class ImportedShop {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Map<Class<?>, Map<Long, Entity>> records = new LinkedHashMap<>();
    private long lastId = 100;
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");

    public ImportedShop() {
        add(ShopSettings.class, ShopSettings.blank(Currency.getInstance("GBP"), LONDON));
    }

    /// Reads and plans these files together and takes them in.
    public ImportPlan take(RawTable... tables) {
        return take(Arrays.stream(tables).map(ImportedShop::read).toList());
    }

    /// Takes in files that were read in some special way.
    public ImportPlan take(List<ParsedFile> files) {
        var plan = plan(files);
        plan.edits().forEach(this::apply);
        now = now.plusSeconds(60);
        return plan;
    }

    /// What taking in these files would do.
    public ImportPlan plan(List<ParsedFile> files) {
        return ImportPlanner.plan(new ArrayDeque<>(files), known(Lookup.of(files)), () -> ++lastId, now, Progress.NONE);
    }

    public static ParsedFile read(RawTable table) {
        return new Recognition(LONDON)
                .of(table)
                .map(format -> format.read(table, Progress.NONE))
                .orElseGet(() -> ParsedFile.unrecognised(table));
    }

    public <T extends Entity> void add(Class<T> type, T entity) {
        apply(Edit.insert(type, entity));
    }

    public <T extends Entity> void replace(Class<T> type, T before, T after) {
        apply(Edit.update(type, before, after));
    }

    public <T extends Entity> Id<T> nextId() {
        return new Id<>(++lastId);
    }

    public <T extends Entity> List<T> all(Class<T> type) {
        return records.getOrDefault(type, Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    public ShopSettings settings() {
        return all(ShopSettings.class).getFirst();
    }

    public Product product(String sku) {
        return all(Product.class).stream()
                .filter(product -> product.sku().value().equals(sku))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(sku));
    }

    public Listing listing(String sku) {
        return all(Listing.class).stream()
                .filter(listing -> listing.sku().value().equals(sku))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(sku));
    }

    public Order order(String number) {
        return all(Order.class).stream()
                .filter(order -> order.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(number));
    }

    public List<OrderLine> lines(String number) {
        var order = order(number);
        return all(OrderLine.class).stream()
                .filter(line -> line.orderId().equals(order.id()))
                .toList();
    }

    public int onHand(String sku) {
        var product = product(sku);
        return movements(sku).stream()
                .filter(m -> m.productId().equals(product.id()))
                .mapToInt(StockMovement::quantity)
                .sum();
    }

    public List<StockMovement> movements(String sku) {
        var product = product(sku);
        return all(StockMovement.class).stream()
                .filter(m -> m.productId().equals(product.id()))
                .toList();
    }

    /// Everything a store would answer to that question.
    public KnownShop known(Lookup lookup) {
        var onHand = new HashMap<Id<Product>, Integer>();
        var lastCounts = new HashMap<Id<Product>, StockMovement>();
        for (var movement : all(StockMovement.class)) {
            onHand.merge(movement.productId(), movement.quantity(), Integer::sum);
            if (movement.kind() == StockMovement.Kind.STOCK_TAKE) {
                lastCounts.merge(movement.productId(), movement, (a, b) -> a.id().compareTo(b.id()) > 0 ? a : b);
            }
        }
        return new KnownShop(
                settings(),
                all(Channel.class),
                all(Product.class),
                all(Listing.class),
                all(ListingSource.class),
                all(ImportedFile.class),
                all(Customer.class),
                all(Order.class),
                all(OrderLine.class),
                all(Supplier.class),
                all(Offer.class),
                all(ColumnMapping.class),
                onHand,
                lastCounts,
                all(StockMovement.class).stream()
                        .filter(m -> !m.at().isBefore(lookup.savedSince()))
                        .toList(),
                "Market stall");
    }

    private void apply(Edit<?> edit) {
        var ofType = records.computeIfAbsent(edit.type(), _ -> new LinkedHashMap<>());
        var stored = ofType.get(edit.id().value());
        if (stored == null ? edit.before() != null : !stored.equals(edit.before())) {
            throw new IllegalStateException("Stale: " + edit + " but stored is " + stored);
        }
        if (edit.after() == null) {
            ofType.remove(edit.id().value());
        } else {
            ofType.put(edit.id().value(), edit.after());
        }
    }
}
