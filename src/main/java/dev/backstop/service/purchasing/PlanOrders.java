package dev.backstop.service.purchasing;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes purchase orders of the plan, one for each supplier.
public final class PlanOrders {
    private final Shop shop;
    private final PurchasingService purchasing;

    /// Places them by that service.
    public PlanOrders(Shop shop, PurchasingService purchasing) {
        this.shop = shop;
        this.purchasing = purchasing;
    }

    /// A purchase order with its lines, not saved yet; `bridges` are the lines that only cover a gap.
    public record Drafted(PurchaseOrder order, List<PurchaseOrderLine> lines, Set<Id<PurchaseOrderLine>> bridges) {
        public Drafted {
            lines = List.copyOf(lines);
            bridges = Set.copyOf(bridges);
        }
    }

    /// The plan's lines for one supplier as a purchase order under that number; nothing is saved.
    public Drafted drafted(SupplierOrder planned, String number, LocalDate expectedOn) {
        if (planned.lines().isEmpty()) {
            throw new Problem(
                    Message.of("purchasing.problem.noLines", planned.supplier().name()));
        }
        var order = NewPurchase.order(shop, number, planned.supplier().id(), expectedOn);
        var lines = new ArrayList<PurchaseOrderLine>();
        var bridges = new HashSet<Id<PurchaseOrderLine>>();
        for (var suggestion : planned.lines()) {
            var line = NewPurchase.line(shop, order, suggestion.product(), suggestion.option(), suggestion.quantity());
            lines.add(line);
            if (suggestion.isBridge()) {
                bridges.add(line.id());
            }
        }
        return new Drafted(order, lines, bridges);
    }

    /// Saves what was drafted from the plan; the owner's quantities for it are done with.
    public Id<PurchaseOrder> place(Drafted drafted) {
        purchasing.save(drafted.order(), drafted.lines(), drafted.bridges());
        return drafted.order().id();
    }
}
