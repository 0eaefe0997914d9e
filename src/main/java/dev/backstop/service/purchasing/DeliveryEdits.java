package dev.backstop.service.purchasing;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Receipt;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a delivery that comes, moves or falls away changes in the records.
final class DeliveryEdits {
    private final Shop shop;
    private final Picture picture;

    DeliveryEdits(Shop shop) {
        this.shop = shop;
        this.picture = shop.picture();
    }

    /// Another ETA, or none; lines with an ETA of their own follow.
    List<Edit<?>> moved(PurchaseOrder order, @Nullable LocalDate expectedOn) {
        var edits = new ArrayList<Edit<?>>();
        edits.add(Edit.update(PurchaseOrder.class, order, order.withExpectedOn(expectedOn)));
        for (var line : picture.linesOf(order)) {
            if (line.expectedOn() != null && line.outstanding() > 0) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, line.withExpectedOn(null)));
            }
        }
        return edits;
    }

    /// The order called off; nothing more is expected on it.
    List<Edit<?>> cancelled(PurchaseOrder order) {
        return List.of(Edit.update(PurchaseOrder.class, order, order.withStatus(Status.CANCELLED)));
    }

    /// The supplier's word for each line that may still come: its day, or none where it names none. The order's own
    /// date becomes the day on which the last of it is there; lines that come on that day need none of their own.
    List<Edit<?>> dated(PurchaseOrder order, Map<Id<PurchaseOrderLine>, LocalDate> days, boolean confirmed) {
        var open = picture.linesOf(order).stream()
                .filter(line -> line.outstanding() > 0)
                .toList();
        boolean everyLineHasOne = open.stream().allMatch(line -> days.containsKey(line.id()));
        var last = everyLineHasOne
                ? open.stream()
                        .map(line -> days.get(line.id()))
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        var edits = new ArrayList<Edit<?>>();
        var after = order.withExpectedOn(last);
        after = confirmed ? after.confirmed(picture.today()) : after;
        if (!after.equals(order)) {
            edits.add(Edit.update(PurchaseOrder.class, order, after));
        }
        for (var line : open) {
            var day = days.get(line.id());
            var dated = line.withExpectedOn(day == null || day.equals(last) ? null : day);
            if (!dated.equals(line)) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, dated));
            }
        }
        return edits;
    }

    /// Goods taken in: stock goes up by what came sound, and the rest waits, waits for another day, or is closed
    /// short.
    List<Edit<?>> received(PurchaseOrder order, Receipt receipt) {
        var edits = new ArrayList<Edit<?>>();
        boolean arrivedAny = false;
        boolean outstanding = false;
        for (var line : picture.linesOf(order)) {
            var after = rest(taken(line, receipt), receipt.rest());
            outstanding |= after.outstanding() > 0;
            arrivedAny |= receipt.arrived(line) > 0;
            if (!after.equals(line)) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, after));
            }
            int good = after.received() - line.received();
            if (good > 0) {
                edits.add(Edit.insert(StockMovement.class, movement(order, line, good, receipt.day())));
            }
        }
        if (!arrivedAny) {
            throw new Problem(Message.of("purchasing.problem.nothingReceived", order.number()));
        }
        var status = outstanding ? Status.PARTLY_RECEIVED : Status.RECEIVED;
        var after = order.withStatus(status).withMoreFreight(receipt.freight());
        if (!after.equals(order)) {
            edits.add(Edit.update(PurchaseOrder.class, order, after));
        }
        return edits;
    }

    private static PurchaseOrderLine taken(PurchaseOrderLine line, Receipt receipt) {
        int arrived = receipt.arrived(line);
        int damaged = receipt.damaged(line);
        if (arrived < 0 || damaged < 0) {
            throw new Problem(Message.of("purchasing.problem.negativeReceipt", Math.min(arrived, damaged)));
        }
        if (damaged > arrived) {
            throw new Problem(Message.of("purchasing.problem.moreDamaged", line.supplierSku(), damaged, arrived));
        }
        return arrived == 0 ? line : line.withReceipt(arrived - damaged, damaged, receipt.day());
    }

    /// What is outstanding of these products taken off the order. One that expects nothing any more is closed.
    List<Edit<?>> without(PurchaseOrder order, Set<Id<?>> products) {
        var off = picture.linesOf(order).stream()
                .filter(line -> line.outstanding() > 0 && products.contains(line.productId()))
                .toList();
        if (off.isEmpty()) {
            return List.of();
        }
        var lines = picture.linesOf(order);
        boolean expectsMore = lines.stream().anyMatch(line -> line.outstanding() > 0 && !off.contains(line));
        boolean cameAny = lines.stream().anyMatch(line -> line.received() > 0);
        if (!expectsMore && !cameAny) {
            return cancelled(order);
        }
        var edits = new ArrayList<Edit<?>>();
        for (var line : off) {
            edits.add(
                    line.received() == 0
                            ? Edit.delete(PurchaseOrderLine.class, line)
                            : Edit.update(PurchaseOrderLine.class, line, line.withQuantity(line.received())));
        }
        if (!expectsMore) {
            edits.add(Edit.update(PurchaseOrder.class, order, order.withStatus(Status.RECEIVED)));
        }
        return edits;
    }

    private static PurchaseOrderLine rest(PurchaseOrderLine line, Receipt.Rest rest) {
        if (line.outstanding() == 0) {
            return line;
        }
        return switch (rest) {
            case Receipt.StillDue _ -> line;
            case Receipt.DueOn(var day) -> line.withExpectedOn(day);
            case Receipt.NotComing _ -> line.closedShort();
        };
    }

    private StockMovement movement(PurchaseOrder order, PurchaseOrderLine line, int units, LocalDate day) {
        ZoneId zone = picture.settings().zone();
        var at = day.equals(picture.today())
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
}
