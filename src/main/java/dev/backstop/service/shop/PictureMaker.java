package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.ShopRecords;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockLedger;
import dev.backstop.engine.stock.StockPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes pictures: the first from what the store holds, each further one from the picture before and a change set.
/// Positions are
/// derived again for the touched products only.
public final class PictureMaker {
    private PictureMaker() {}

    /// The picture of what a store holds, as of that day.
    public static Picture of(ShopRecords records, LocalDate today) {
        var shelves = Shelves.of(records);
        var books = Books.of(records);
        var bare = new Picture(today, shelves, books, Map.of());
        var positions = new HashMap<Id<Product>, StockPosition>();
        for (var product : bare.products()) {
            positions.put(product.id(), position(bare, product));
        }
        return new Picture(today, shelves, books, positions);
    }

    /// The picture after the change set; the touched products are those `Touched.products` names.
    public static Picture after(Picture picture, ChangeSet set) {
        var edits = new Edits(set);
        var shelves = picture.shelves().after(edits);
        var lines = edits.of(OrderLine.class);
        boolean cancels = lines.stream().anyMatch(PictureMaker::cancels)
                || edits.of(Order.class).stream().anyMatch(edit -> concernsCancelled(picture, edit));
        var books = picture.books().after(edits.of(StockMovement.class), lines, cancels);
        var next = new Picture(picture.today(), shelves, books, picture.positions());
        return derived(next, Touched.products(set, picture, next));
    }

    private static boolean cancels(Edit<OrderLine> edit) {
        return Stream.of(edit.before(), edit.after()).anyMatch(line -> line != null && line.cancelled() > 0);
    }

    /// Whether something may be cancelled of an order that there was: nobody knows of one that lies in the file only.
    private static boolean concernsCancelled(Picture picture, Edit<Order> edit) {
        var before = edit.before();
        if (before == null) {
            return false;
        }
        var lines = picture.linesOf(before);
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.cancelled() > 0);
    }

    /// The same records on another day: what was due may now be late.
    static Picture on(LocalDate today, Picture picture) {
        var next = new Picture(today, picture.shelves(), picture.books(), picture.positions());
        return derived(next, picture.products().stream().map(Product::id).toList());
    }

    /// The same picture as another object: what was derived from it is looked at again.
    static Picture again(Picture picture) {
        return new Picture(picture.today(), picture.shelves(), picture.books(), picture.positions());
    }

    private static Picture derived(Picture next, Collection<Id<Product>> touched) {
        if (touched.isEmpty()) {
            return next;
        }
        var positions = new HashMap<>(next.positions());
        for (var id : touched) {
            next.product(id)
                    .ifPresentOrElse(product -> positions.put(id, position(next, product)), () -> positions.remove(id));
        }
        return new Picture(next.today(), next.shelves(), next.books(), positions);
    }

    private static StockPosition position(Picture picture, Product product) {
        return StockLedger.position(facts(picture, product), picture.today());
    }

    private static StockFacts facts(Picture picture, Product product) {
        if (product.fulfilment() == Product.Fulfilment.DROPSHIPPED) {
            var open = openLines(picture, product);
            var best = bestReport(
                    picture,
                    product,
                    open.stream().mapToInt(StockFacts.OpenLine::units).sum());
            return new StockFacts(
                    product.id(),
                    best == null || best.supplierStock() == null ? 0 : best.supplierStock(),
                    best == null ? null : best.stockReportedOn(),
                    open,
                    Deliveries.inbound(picture, product.id()));
        }
        int onHand = picture.books().onHand().getOrDefault(product.id(), 0);
        return new StockFacts(
                product.id(),
                onHand,
                null,
                openLines(picture, product),
                Deliveries.inbound(picture, product.id()),
                picture.books().isCounted(product.id()));
    }

    /// The dropshipped product's report that counts: of the suppliers that deliver, the one that ranks first and
    /// has what is ordered; where none has all of it, the one that has most.
    private static @Nullable Offer bestReport(Picture picture, Product product, int ordered) {
        return picture.offersFor(product.id()).stream()
                .filter(Offer::active)
                .filter(offer -> offer.supplierStock() != null)
                .filter(offer -> picture.supplier(offer.supplierId())
                        .map(supplier -> !supplier.isStopped(picture.today()))
                        .orElse(false))
                .min(Comparator.comparingInt((Offer offer) -> -Math.min(Math.max(1, ordered), stock(offer)))
                        .thenComparingInt(Offer::rank))
                .orElse(null);
    }

    private static int stock(Offer offer) {
        Integer reported = offer.supplierStock();
        return reported == null ? 0 : reported;
    }

    private static List<StockFacts.OpenLine> openLines(Picture picture, Product product) {
        var lines = new ArrayList<StockFacts.OpenLine>();
        for (var line : picture.linesFor(product.id())) {
            var order = picture.order(line.orderId()).orElse(null);
            if (order != null && order.isOpen() && line.open() > 0) {
                lines.add(
                        new StockFacts.OpenLine(line.id(), order.id(), order.placedAt(), order.urgent(), line.open()));
            }
        }
        return lines;
    }
}
