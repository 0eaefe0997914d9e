package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the rows of the plan: a head for each supplier, its lines below it unless they are folded away.
final class PlanRows {
    private PlanRows() {}

    /// The rows; products and suppliers that were there `before` keep their place, so that a changed quantity does
    /// not move the line it is typed into.
    static List<PlanItem> of(
            Picture picture,
            ReorderPlan plan,
            Iterator<String> numbers,
            Set<Id<Supplier>> collapsed,
            List<PlanItem> before) {
        var places = new HashMap<Object, Integer>();
        for (var item : before) {
            switch (item) {
                case PlanItem.Head head -> places.put(head.supplierId(), places.size());
                case PlanItem.Line line -> places.put(line.suggestion().key(), places.size());
            }
        }
        var rows = new ArrayList<PlanItem>();
        for (var order : sorted(plan.orders(), places)) {
            var supplier = order.supplier().id();
            boolean folded = collapsed.contains(supplier);
            rows.add(new PlanItem.Head(order, numbers.next(), folded));
            if (!folded) {
                lines(order, places).forEach(line -> rows.add(line(picture, supplier, line)));
            }
        }
        return rows;
    }

    private static List<SupplierOrder> sorted(List<SupplierOrder> orders, Map<Object, Integer> places) {
        return orders.stream()
                .sorted(Comparator.comparingInt(
                        order -> place(places, order.supplier().id())))
                .toList();
    }

    private static List<Suggestion> lines(SupplierOrder order, Map<Object, Integer> places) {
        return order.lines().stream()
                .sorted(Comparator.comparingInt(line -> place(places, line.key())))
                .toList();
    }

    private static int place(Map<Object, Integer> places, Object id) {
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }

    private static PlanItem.Line line(Picture picture, Id<Supplier> supplier, Suggestion line) {
        Id<Product> product = line.product().id();
        var position = picture.position(product);
        return new PlanItem.Line(supplier, line, position.available(), position.onOrder());
    }
}
