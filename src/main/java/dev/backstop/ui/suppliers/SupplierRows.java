package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.service.plan.PlanService;
import dev.backstop.service.shop.Picture;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Makes the rows of the scorecard from a picture of the shop.
final class SupplierRows {
    private SupplierRows() {}

    /// The suppliers in use, those most is bought from first.
    static List<SupplierRow> of(Picture picture, PlanService plans) {
        var scores = plans.scores(picture);
        var made = new ArrayList<SupplierRow>();
        for (var supplier : picture.suppliers()) {
            var score = scores.get(supplier.id());
            if (supplier.retiredOn() == null && score != null) {
                made.add(row(picture, supplier, score, plans));
            }
        }
        made.sort(Comparator.comparing((SupplierRow row) -> row.score().spend())
                .reversed()
                .thenComparing(row -> row.supplier().name()));
        return made;
    }

    private static SupplierRow row(Picture picture, Supplier supplier, SupplierScore score, PlanService plans) {
        var open = picture.purchaseOrdersTo(supplier.id()).stream()
                .filter(order -> order.status().isOpen())
                .toList();
        var late = late(open, picture.today());
        var closures = picture.closuresOf(supplier.id());
        var next = closures.stream()
                .filter(closure -> !closure.to().isBefore(picture.today()))
                .min(Comparator.comparing(Closure::from));
        return new SupplierRow(
                supplier,
                supplier.isStopped(picture.today()),
                score,
                open.size(),
                value(picture, supplier, open),
                next.orElse(null),
                next.flatMap(closure -> plans.outlook().lastOrderDay(picture, closure))
                        .orElse(null),
                late.orElse(null),
                late.map(order -> days(Objects.requireNonNull(order.firstExpectedOn()), picture.today()))
                        .orElse(0));
    }

    private static Optional<PurchaseOrder> late(List<PurchaseOrder> open, LocalDate today) {
        return open.stream()
                .filter(order -> order.firstExpectedOn() != null
                        && order.firstExpectedOn().isBefore(today))
                .min(Comparator.comparing(PurchaseOrder::firstExpectedOn));
    }

    private static Money value(Picture picture, Supplier supplier, List<PurchaseOrder> open) {
        var value = Money.zero(supplier.currency());
        for (var order : open) {
            for (var line : picture.linesOf(order)) {
                var cost = line.unitCost().times(line.outstanding());
                value = cost.currency().equals(value.currency()) ? value.plus(cost) : value;
            }
        }
        return value;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
