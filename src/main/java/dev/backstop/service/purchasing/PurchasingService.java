package dev.backstop.service.purchasing;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.sourcing.PriceChange;
import dev.backstop.service.plan.PlannedQuantities;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.PictureMaker;
import dev.backstop.service.shop.Receipt;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the owner does to purchase orders: write, place, move, receive, cancel.
public final class PurchasingService {
    private static final int FIRST_NUMBER = 1001;

    private final Shop shop;
    private final History history;

    public PurchasingService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// The next free number, "PO-1049" after "PO-1048".
    public String nextNumber() {
        return nextNumbers().next();
    }

    /// The free numbers, one after the other.
    public Iterator<String> nextNumbers() {
        int highest = FIRST_NUMBER - 1;
        for (var order : shop.picture().purchaseOrders()) {
            var digits = order.number().replaceAll("\\D", "");
            if (!digits.isEmpty() && digits.length() < 9) {
                highest = Math.max(highest, Integer.parseInt(digits));
            }
        }
        return IntStream.iterate(highest + 1, number -> number + 1)
                .mapToObj(number -> "PO-" + number)
                .iterator();
    }

    /// Saves a purchase order with its lines, new or changed; a number that another one has is refused.
    public void save(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        var picture = shop.picture();
        var before = picture.purchaseOrder(order.id()).orElse(null);
        save(order, lines, order.status().isOpen() ? settled(picture, before, lines) : List.of());
    }

    /// Saves an order that was made from the plan; `bridges` are the lines that only cover a gap.
    void save(PurchaseOrder order, List<PurchaseOrderLine> lines, Set<Id<PurchaseOrderLine>> bridges) {
        var ordered = lines.stream()
                .map(line -> new Suggestion.Key(line.productId(), bridges.contains(line.id())))
                .toList();
        save(order, lines, PlannedQuantities.settledLines(shop.picture(), ordered));
    }

    private void save(PurchaseOrder order, List<PurchaseOrderLine> lines, List<Edit<PlannedQuantity>> settled) {
        var picture = shop.picture();
        if (lines.isEmpty()) {
            throw new Problem(Message.of("purchasing.problem.noLines", order.number()));
        }
        boolean taken = picture.purchaseOrders().stream()
                .anyMatch(other -> other.number().equalsIgnoreCase(order.number())
                        && !other.id().equals(order.id()));
        if (taken) {
            throw new Problem(Message.of("purchasing.problem.numberTaken", order.number()));
        }
        var before = picture.purchaseOrder(order.id()).orElse(null);
        var edits = new ArrayList<Edit<?>>();
        if (!order.equals(before)) {
            edits.add(new Edit<>(PurchaseOrder.class, before, order));
        }
        edits.addAll(lineEdits(before, lines));
        edits.addAll(settled);
        history.perform(new ChangeSet(
                Message.of(before == null ? "purchasing.label.added" : "purchasing.label.changed", order.number()),
                edits));
    }

    /// Marks a draft as sent to the supplier today, expected on that day; what the owner had planned of its products is
    /// done with.
    public void send(Id<PurchaseOrder> id, @Nullable LocalDate expectedOn) {
        var order = existing(id);
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(
                PurchaseOrder.class, order, order.sent(shop.picture().today(), expectedOn)));
        if (!order.status().isOpen()) {
            edits.addAll(settled(order));
        }
        history.perform(set("purchasing.label.sent", order, edits));
    }

    /// Keeps what the supplier confirmed: a day for each line that is still to come, none where it names none.
    public void confirm(Id<PurchaseOrder> id, Map<Id<PurchaseOrderLine>, LocalDate> days) {
        var order = existing(id);
        var edits = new ArrayList<>(edits().dated(order, days, true));
        if (!order.status().isOpen()) {
            edits.addAll(settled(order));
        }
        history.perform(set("purchasing.label.confirmed", order, edits));
    }

    /// Gives the lines of an order other days, without the supplier's word for it.
    public void moveLines(Id<PurchaseOrder> id, Map<Id<PurchaseOrderLine>, LocalDate> days) {
        var order = existing(id);
        history.perform(set("purchasing.label.moved", order, edits().dated(order, days, false)));
    }

    /// The customers' dates that other days of an order's lines would break; nothing is changed.
    public List<BrokenDate> brokenByMovingLines(Id<PurchaseOrder> id, Map<Id<PurchaseOrderLine>, LocalDate> days) {
        return broken(order -> edits().dated(order, days, false), id);
    }

    /// Takes goods in: units per line, whole or in part, more or less than ordered. Stock goes up; the order is
    /// received when nothing is outstanding.
    public void receive(Id<PurchaseOrder> id, Map<Id<PurchaseOrderLine>, Integer> units, LocalDate day) {
        receive(id, new Receipt(units, day, new Receipt.StillDue()));
    }

    /// Takes goods in, and says what becomes of what did not come.
    public void receive(Id<PurchaseOrder> id, Receipt receipt) {
        var order = existing(id);
        history.perform(set("purchasing.label.received", order, edits().received(order, receipt)));
    }

    /// The customers' dates that `receive` would break, as after a short delivery; nothing is changed.
    public List<BrokenDate> brokenByReceiving(Id<PurchaseOrder> id, Receipt receipt) {
        return broken(order -> edits().received(order, receipt), id);
    }

    /// Calls an order off; nothing more is expected on it.
    public void cancel(Id<PurchaseOrder> id) {
        var order = existing(id);
        history.perform(set("purchasing.label.cancelled", order, edits().cancelled(order)));
    }

    /// The customers' dates that `cancel` would break; nothing is changed.
    public List<BrokenDate> brokenByCancelling(Id<PurchaseOrder> id) {
        return broken(order -> edits().cancelled(order), id);
    }

    /// What a supplier charged differently from the time before, in twelve months, the latest first.
    public static List<PriceChange> priceChanges(Picture picture, Id<Supplier> supplier) {
        var orders = picture.purchaseOrdersTo(supplier);
        var lines = new HashMap<Id<PurchaseOrder>, List<PurchaseOrderLine>>();
        orders.forEach(order -> lines.put(order.id(), picture.linesOf(order)));
        return PriceChange.of(orders, lines, picture.today());
    }

    private DeliveryEdits edits() {
        return new DeliveryEdits(shop);
    }

    private List<BrokenDate> broken(Function<PurchaseOrder, List<Edit<?>>> edits, Id<PurchaseOrder> id) {
        var before = shop.picture();
        var set =
                new ChangeSet(Message.of("purchasing.label.moved", existing(id).number()), edits.apply(existing(id)));
        return BrokenDate.between(before, PictureMaker.after(before, set), set);
    }

    private static ChangeSet set(String label, PurchaseOrder order, List<Edit<?>> edits) {
        return new ChangeSet(Message.of(label, order.number()), edits);
    }

    private List<Edit<?>> lineEdits(@Nullable PurchaseOrder before, List<PurchaseOrderLine> lines) {
        var known = new HashMap<Id<PurchaseOrderLine>, PurchaseOrderLine>();
        if (before != null) {
            shop.picture().linesOf(before).forEach(line -> known.put(line.id(), line));
        }
        var edits = new ArrayList<Edit<?>>();
        for (var line : lines) {
            var old = known.remove(line.id());
            if (!line.equals(old)) {
                edits.add(new Edit<>(PurchaseOrderLine.class, old, line));
            }
        }
        for (var gone : known.values()) {
            if (gone.received() > 0) {
                throw new Problem(Message.of("purchasing.problem.lineReceived", gone.supplierSku()));
            }
            edits.add(Edit.delete(PurchaseOrderLine.class, gone));
        }
        return edits;
    }

    /// What the owner had planned of newly ordered products is done with.
    private static List<Edit<PlannedQuantity>> settled(
            Picture picture, @Nullable PurchaseOrder before, List<PurchaseOrderLine> lines) {
        var ordered = new ArrayList<>(lines);
        if (before != null && before.status().isOpen()) {
            ordered.removeIf(line -> picture.linesOf(before).stream()
                    .anyMatch(known -> known.id().equals(line.id())));
        }
        return PlannedQuantities.settled(
                picture, ordered.stream().map(PurchaseOrderLine::productId).toList());
    }

    private List<Edit<PlannedQuantity>> settled(PurchaseOrder order) {
        var picture = shop.picture();
        return PlannedQuantities.settled(
                picture,
                picture.linesOf(order).stream()
                        .map(PurchaseOrderLine::productId)
                        .toList());
    }

    private PurchaseOrder existing(Id<PurchaseOrder> id) {
        return shop.picture().purchaseOrder(id).orElseThrow(() -> new Problem(Message.of("purchasing.problem.gone")));
    }
}
