package dev.backstop.service;

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
import java.util.List;
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

    /// Goods taken in: stock goes up by what came, and the rest waits, waits for another day, or is closed short.
    List<Edit<?>> received(PurchaseOrder order, Receipt receipt) {
        var edits = new ArrayList<Edit<?>>();
        boolean arrivedAny = false;
        boolean outstanding = false;
        for (var line : picture.linesOf(order)) {
            int arrived = receipt.units().getOrDefault(line.id(), 0);
            if (arrived < 0) {
                throw new Problem(Message.of("purchasing.problem.negativeReceipt", arrived));
            }
            var after = rest(arrived == 0 ? line : line.withReceipt(arrived, receipt.day()), receipt.rest());
            outstanding |= after.outstanding() > 0;
            if (!after.equals(line)) {
                edits.add(Edit.update(PurchaseOrderLine.class, line, after));
            }
            if (arrived > 0) {
                arrivedAny = true;
                edits.add(Edit.insert(StockMovement.class, movement(order, line, arrived, receipt.day())));
            }
        }
        if (!arrivedAny) {
            throw new Problem(Message.of("purchasing.problem.nothingReceived", order.number()));
        }
        edits.add(Edit.update(
                PurchaseOrder.class, order, order.withStatus(outstanding ? Status.PARTLY_RECEIVED : Status.RECEIVED)));
        return edits;
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
            case Receipt.NotComing _ -> line.withQuantity(line.received());
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
