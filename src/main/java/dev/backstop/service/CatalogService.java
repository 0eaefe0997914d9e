package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Shop;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the owner does to products and their stock by hand.
public final class CatalogService {
    private final Shop shop;
    private final History history;

    public CatalogService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// Saves a product that is new (its id from `Shop.newId`) or changed. A SKU that another product has is
    /// refused.
    public void save(Product product) {
        history.perform(saving(product, List.of()));
    }

    /// Saves a new product together with what is on the shelf, as one action. None on the shelf is a count too.
    public void saveWithStock(Product product, int onHand) {
        history.perform(saving(product, List.of(Edit.insert(StockMovement.class, count(product, 0, onHand, "")))));
    }

    /// Takes a product out of the catalog; what was sold and bought of it stays known.
    public void retire(Id<Product> id) {
        var product = existing(id);
        var retired = product.withRetiredOn(shop.picture().today());
        history.perform(new ChangeSet(
                Message.of("catalog.label.retired", product.name()),
                List.of(Edit.update(Product.class, product, retired))));
    }

    /// Brings a retired product back.
    public void reinstate(Id<Product> id) {
        var product = existing(id);
        history.perform(new ChangeSet(
                Message.of("catalog.label.reinstated", product.name()),
                List.of(Edit.update(Product.class, product, product.withRetiredOn(null)))));
    }

    /// Books what was counted on the shelf: the difference to what the ledger says goes in as a stock-take.
    public void countStock(Id<Product> id, int counted, String note) {
        var product = existing(id);
        book(Message.of("catalog.label.counted", product.name(), counted), Map.of(id, counted), note);
    }

    /// The same for all products of a stock-take, as one action.
    public void countStock(Map<Id<Product>, Integer> counted, String note) {
        if (counted.isEmpty()) {
            throw new Problem(Message.of("catalog.problem.nothingCounted"));
        }
        book(Message.of("catalog.label.stockTake", counted.size()), counted, note);
    }

    /// A count is the difference to what the ledger says at the moment it is booked.
    private void book(Message label, Map<Id<Product>, Integer> counted, String note) {
        counted.values().stream().filter(units -> units < 0).findFirst().ifPresent(units -> {
            throw new Problem(Message.of("catalog.problem.negativeCount", units));
        });
        var products = counted.keySet().stream().map(this::existing).toList();
        history.perform(picture -> new ChangeSet(
                label,
                products.stream()
                        .<Edit<?>>map(product -> Edit.insert(
                                StockMovement.class,
                                count(
                                        product,
                                        picture.books().onHand().getOrDefault(product.id(), 0),
                                        Objects.requireNonNull(counted.get(product.id())),
                                        note)))
                        .toList()));
    }

    /// Books units that came or went for another reason than orders and deliveries (returns, breakage, gifts).
    public void adjustStock(Id<Product> id, StockMovement.Kind kind, int units, String note) {
        var product = existing(id);
        if (units == 0) {
            throw new Problem(Message.of("catalog.problem.nothingAdjusted"));
        }
        var movement = new StockMovement(
                shop.newId(), id, kind, units, shop.now(), null, null, StockMovement.Basis.ON_HAND, note);
        history.perform(new ChangeSet(
                Message.of("catalog.label.adjusted", product.name(), units),
                List.of(Edit.insert(StockMovement.class, movement))));
    }

    /// The ledger of a product, newest entry first.
    public List<StockMovement> ledger(Id<Product> id) {
        return shop.store().ledger().movements(id);
    }

    private ChangeSet saving(Product product, List<Edit<?>> more) {
        var picture = shop.picture();
        var twin = picture.productBySku(product.sku().value())
                .filter(other -> !other.id().equals(product.id()));
        if (twin.isPresent()) {
            throw new Problem(Message.of(
                    "catalog.problem.skuTaken", product.sku(), twin.get().name()));
        }
        var before = picture.product(product.id()).orElse(null);
        var label = before == null
                ? Message.of("catalog.label.added", product.name())
                : Message.of("catalog.label.changed", product.name());
        return new ChangeSet(label, List.of(new Edit<>(Product.class, before, product))).with(more);
    }

    private StockMovement count(Product product, int before, int counted, String note) {
        return new StockMovement(
                shop.newId(),
                product.id(),
                StockMovement.Kind.STOCK_TAKE,
                Math.subtractExact(counted, before),
                shop.now(),
                null,
                counted,
                StockMovement.Basis.ON_HAND,
                note);
    }

    private Product existing(Id<Product> id) {
        return shop.picture().product(id).orElseThrow(() -> new Problem(Message.of("catalog.problem.gone")));
    }
}
