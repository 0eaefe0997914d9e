package dev.backstop.service;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        int highest = FIRST_NUMBER - 1;
        for (var order : shop.picture().purchaseOrders()) {
            var digits = order.number().replaceAll("\\D", "");
            if (!digits.isEmpty() && digits.length() < 9) {
                highest = Math.max(highest, Integer.parseInt(digits));
            }
        }
        return "PO-" + (highest + 1);
    }

    /// Saves a purchase order with its lines, new or changed; a number that another one has is refused.
    public void save(PurchaseOrder order, List<PurchaseOrderLine> lines) {
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
        history.perform(new ChangeSet(
                Message.of(before == null ? "purchasing.label.added" : "purchasing.label.changed", order.number()),
                edits));
    }

    /// Marks a draft as sent to the supplier today, expected on that day.
    public void send(Id<PurchaseOrder> id, @Nullable LocalDate expectedOn) {
        var order = existing(id);
        change("purchasing.label.sent", order, order.sent(shop.picture().today(), expectedOn));
    }

    /// Marks an order as confirmed by the supplier, expected on that day.
    public void confirm(Id<PurchaseOrder> id, @Nullable LocalDate expectedOn) {
        var order = existing(id);
        change(
                "purchasing.label.confirmed",
                order,
                order.withExpectedOn(expectedOn).withStatus(Status.CONFIRMED));
    }

    /// Gives an order another ETA, or none where the supplier names no date; lines with their own ETA follow.
    public void moveTo(Id<PurchaseOrder> id, @Nullable LocalDate expectedOn) {
        var order = existing(id);
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(PurchaseOrder.class, order, order.withExpectedOn(expectedOn)));
        for (var line : shop.picture().linesOf(order)) {
            if (line.expectedOn() != null && line.outstanding() > 0) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, line.withExpectedOn(null)));
            }
        }
        history.perform(new ChangeSet(Message.of("purchasing.label.moved", order.number()), edits));
    }

    /// Takes goods in: units per line, whole or in part, more or less than ordered. Stock goes up; the order is
    /// received when
    /// nothing is outstanding.
    public void receive(Id<PurchaseOrder> id, Map<Id<PurchaseOrderLine>, Integer> units, LocalDate day) {
        var order = existing(id);
        var left = new HashMap<>(units);
        var edits = new ArrayList<Edit<?>>();
        boolean outstanding = false;
        for (var line : shop.picture().linesOf(order)) {
            int arrived = left.getOrDefault(line.id(), 0);
            if (arrived < 0) {
                throw new Problem(Message.of("purchasing.problem.negativeReceipt", arrived));
            }
            var after = arrived == 0 ? line : line.withReceipt(arrived, day);
            outstanding |= after.outstanding() > 0;
            if (arrived > 0) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, after));
                edits.add(Edit.insert(StockMovement.class, receipt(order, line, arrived, day)));
            }
        }
        if (edits.isEmpty()) {
            throw new Problem(Message.of("purchasing.problem.nothingReceived", order.number()));
        }
        edits.add(Edit.update(
                PurchaseOrder.class, order, order.withStatus(outstanding ? Status.PARTLY_RECEIVED : Status.RECEIVED)));
        history.perform(new ChangeSet(Message.of("purchasing.label.received", order.number()), edits));
    }

    /// Calls an order off; nothing more is expected on it.
    public void cancel(Id<PurchaseOrder> id) {
        var order = existing(id);
        change("purchasing.label.cancelled", order, order.withStatus(Status.CANCELLED));
    }

    private StockMovement receipt(PurchaseOrder order, PurchaseOrderLine line, int units, LocalDate day) {
        ZoneId zone = shop.picture().settings().zone();
        var at = day.equals(shop.picture().today())
                ? shop.now()
                : day.atTime(12, 0).atZone(zone).toInstant();
        return new StockMovement(
                shop.newId(),
                line.productId(),
                StockMovement.Kind.RECEIPT,
                units,
                at,
                line.id().value(),
                null,
                StockMovement.Basis.ON_HAND,
                order.number());
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

    private void change(String label, PurchaseOrder before, PurchaseOrder after) {
        history.perform(new ChangeSet(
                Message.of(label, before.number()), List.of(Edit.update(PurchaseOrder.class, before, after))));
    }

    private PurchaseOrder existing(Id<PurchaseOrder> id) {
        return shop.picture().purchaseOrder(id).orElseThrow(() -> new Problem(Message.of("purchasing.problem.gone")));
    }
}
