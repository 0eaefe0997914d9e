package dev.backstop.service.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.plan.PlannedQuantities;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.PictureMaker;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks at the shop as it would be without a supplier, and moves what is ordered there to others.
public final class OutageService {
    private static final Message WHAT_IF = Message.of("suppliers.label.stopped", "");

    private final Shop shop;
    private final History history;
    private final PlanService plans;
    private final PurchasingService purchasing;

    public OutageService(Shop shop, History history, PlanService plans, PurchasingService purchasing) {
        this.shop = shop;
        this.history = history;
        this.plans = plans;
        this.purchasing = purchasing;
    }

    /// What happens if that supplier delivers nothing from today; nothing is changed. The first forecasts take a
    /// while.
    public Outage ifStopped(Picture picture, Supplier supplier, Progress progress) {
        var open = picture.purchaseOrdersTo(supplier.id()).stream()
                .filter(order -> order.status().isOpen())
                .toList();
        var edits = new ArrayList<Edit<?>>();
        if (!supplier.isStopped(picture.today())) {
            edits.add(Edit.update(Supplier.class, supplier, supplier.withStop(picture.today(), null)));
        }
        open.forEach(order ->
                edits.add(Edit.update(PurchaseOrder.class, order, order.withStatus(PurchaseOrder.Status.CANCELLED))));
        var set = new ChangeSet(WHAT_IF, edits);
        var then = PictureMaker.after(picture, set);
        var without = new WithoutSupplier(plans, picture, then, supplier);
        var hits = new ArrayList<Outage.Hit>();
        for (var held : held(picture, supplier, progress)) {
            if (progress.cancelled()) {
                break;
            }
            hits.add(without.hit(held.product(), held.offer(), held.now()));
        }
        hits.sort(Comparator.comparing((Outage.Hit hit) -> !hit.outNow())
                .thenComparing(Outage.Hit::runsOut, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(hit -> hit.product().name()));
        return new Outage(
                supplier,
                hits,
                open.stream().map(PurchaseOrder::number).toList(),
                waiting(BrokenDate.between(picture, then, set), hits));
    }

    /// A product that the supplier offers, and what would be ordered of it as things are.
    private record Held(Product product, Offer offer, Suggestion now) {}

    /// All of them first: looking at one picture and the other by turns would make what is the same for all products
    /// of a picture anew for each.
    private List<Held> held(Picture picture, Supplier supplier, Progress progress) {
        var held = new ArrayList<Held>();
        for (var offer : picture.offersOf(supplier.id())) {
            var product = picture.product(offer.productId()).orElse(null);
            if (product != null && offer.active() && !product.isRetired() && !progress.cancelled()) {
                held.add(new Held(product, offer, plans.suggestion(picture, product)));
            }
        }
        return held;
    }

    private static List<Outage.Waiting> waiting(List<BrokenDate> broken, List<Outage.Hit> hits) {
        var arrives = new HashMap<Id<Product>, LocalDate>();
        for (var hit : hits) {
            if (hit.alternative() != null) {
                arrives.put(hit.product().id(), hit.alternative().arrivesOn());
            }
        }
        return broken.stream()
                .map(date -> new Outage.Waiting(date, arrives.get(date.productId())))
                .toList();
    }

    /// Orders those of the products that can be moved from their alternatives, one purchase order for each
    /// supplier, sent today, as one change; `openOrders` may take what is still to come of them off the open orders
    /// here too. Gives the new orders' ids.
    public List<Id<PurchaseOrder>> move(Outage outage, List<Outage.Hit> hits, OpenOrders openOrders) {
        var edits = new ArrayList<Edit<?>>();
        var placed = new ArrayList<Id<PurchaseOrder>>();
        var numbers = purchasing.nextNumbers();
        var movable = hits.stream().filter(Outage.Hit::isMovable).toList();
        bySupplier(movable).values().forEach(group -> {
            var order = order(group, numbers.next());
            placed.add(order.id());
            edits.add(Edit.insert(PurchaseOrder.class, order));
            group.forEach(hit -> edits.add(Edit.insert(
                    PurchaseOrderLine.class,
                    NewPurchase.line(shop, order, hit.product(), hit.alternative(), hit.quantity()))));
        });
        if (placed.isEmpty()) {
            throw new Problem(Message.of("suppliers.problem.nothingToMove"));
        }
        if (openOrders == OpenOrders.TAKE_OFF) {
            edits.addAll(takenOff(outage, movable));
        }
        edits.addAll(PlannedQuantities.settled(shop.picture(), moved(edits)));
        history.perform(new ChangeSet(
                Message.of(
                        "suppliers.label.moved",
                        movable.size(),
                        outage.supplier().name()),
                edits));
        return placed;
    }

    /// What becomes of units of a moved product that are on their way from the supplier.
    public enum OpenOrders {
        TAKE_OFF,
        LEAVE
    }

    private static List<Id<Product>> moved(List<Edit<?>> edits) {
        return edits.stream()
                .map(Edit::after)
                .filter(PurchaseOrderLine.class::isInstance)
                .map(line -> ((PurchaseOrderLine) line).productId())
                .toList();
    }

    private static Map<Id<Supplier>, List<Outage.Hit>> bySupplier(List<Outage.Hit> hits) {
        var groups = new LinkedHashMap<Id<Supplier>, List<Outage.Hit>>();
        for (var hit : hits) {
            var option = hit.alternative();
            if (option != null) {
                groups.computeIfAbsent(option.supplier().id(), _ -> new ArrayList<>())
                        .add(hit);
            }
        }
        return groups;
    }

    private PurchaseOrder order(List<Outage.Hit> group, String number) {
        var arrives = group.stream()
                .map(hit -> option(hit).arrivesOn())
                .max(Comparator.naturalOrder())
                .orElse(null);
        return NewPurchase.order(
                shop, number, option(group.getFirst()).supplier().id(), arrives);
    }

    private List<Edit<?>> takenOff(Outage outage, List<Outage.Hit> hits) {
        Set<Id<?>> products = new HashSet<>();
        hits.forEach(hit -> products.add(hit.product().id()));
        var off = new DeliveryEdits(shop);
        var edits = new ArrayList<Edit<?>>();
        for (var order : shop.picture().purchaseOrdersTo(outage.supplier().id())) {
            if (order.status().isOpen()) {
                edits.addAll(off.without(order, products));
            }
        }
        return edits;
    }

    private static OfferOption option(Outage.Hit hit) {
        var option = hit.alternative();
        if (option == null) {
            throw new Problem(
                    Message.of("purchasing.problem.noOffer", hit.product().name()));
        }
        return option;
    }
}
