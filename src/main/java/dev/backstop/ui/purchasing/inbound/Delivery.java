package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An open purchase order as the list of deliveries shows it: when it is due, what is outstanding, how late it is.
public record Delivery(
        PurchaseOrder order,
        String supplierName,
        @Nullable LocalDate due,
        int daysLate,
        int daysMoved,
        int lines,
        int units,
        Money value,
        List<PurchaseOrderLine> orderLines) {
    public Delivery {
        orderLines = List.copyOf(orderLines);
    }

    /// The open purchase orders and the drafts, the soonest delivery first.
    public static List<Delivery> of(Picture picture) {
        var open = new ArrayList<Delivery>();
        for (var order : picture.purchaseOrders()) {
            if (order.status().isOpen() || order.status() == PurchaseOrder.Status.DRAFT) {
                open.add(of(picture, order));
            }
        }
        open.sort(Comparator.comparing(Delivery::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(delivery -> delivery.order().number()));
        return open;
    }

    /// One purchase order, at whatever stage it is.
    public static Delivery of(Picture picture, PurchaseOrder order) {
        var lines = picture.linesOf(order).stream()
                .sorted(Comparator.comparing(PurchaseOrderLine::id))
                .toList();
        var supplier = picture.supplier(order.supplierId());
        var currency =
                supplier.map(Supplier::currency).orElse(picture.settings().currency());
        var value = lines.stream()
                .map(line -> line.unitCost().times(line.outstanding()))
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        var first = order.firstExpectedOn();
        int late = first == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(first, picture.today()));
        return new Delivery(
                order,
                supplier.map(Supplier::name).orElse(""),
                firstDue(order, lines),
                order.status().isOpen() ? late : 0,
                moved(order, lines),
                (int) lines.stream().filter(line -> line.outstanding() > 0).count(),
                lines.stream().mapToInt(PurchaseOrderLine::outstanding).sum(),
                value,
                lines);
    }

    /// Days by which the last of an order is now said to come later than was asked for.
    private static int moved(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        var first = order.firstExpectedOn();
        return first == null
                ? 0
                : lines.stream()
                        .filter(line -> line.outstanding() > 0)
                        .map(line -> line.expectedOn() == null ? order.expectedOn() : line.expectedOn())
                        .filter(Objects::nonNull)
                        .mapToInt(day -> (int) Math.max(0, ChronoUnit.DAYS.between(first, day)))
                        .max()
                        .orElse(0);
    }

    /// When a line is due: its own date, else the order's.
    @Nullable
    LocalDate etaOf(PurchaseOrderLine line) {
        return line.expectedOn() == null ? order.expectedOn() : line.expectedOn();
    }

    /// When a line was asked for: on its own date, else on the order's first.
    @Nullable
    LocalDate requestedOn(PurchaseOrderLine line) {
        return line.requestedOn() == null ? order.firstExpectedOn() : line.requestedOn();
    }

    /// The first day on which something of it may come.
    private static @Nullable LocalDate firstDue(PurchaseOrder order, List<PurchaseOrderLine> lines) {
        return lines.stream()
                .filter(line -> line.outstanding() > 0 && line.expectedOn() != null)
                .map(PurchaseOrderLine::expectedOn)
                .filter(day -> order.expectedOn() == null || day.isBefore(order.expectedOn()))
                .min(Comparator.naturalOrder())
                .orElse(order.expectedOn());
    }

    /// What of an order line is still to come.
    List<PurchaseOrderLine> outstanding() {
        return orderLines.stream().filter(line -> line.outstanding() > 0).toList();
    }
}
