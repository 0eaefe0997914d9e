package dev.backstop.engine.sample;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The purchase orders of two years: what each is before it has a number, and the numbers.
final class SamplePurchases {
    /// A purchase order before it has a number. `received` is absent while it is open.
    record Draft(
            SampleSuppliers.Source source,
            LocalDate sentOn,
            LocalDate firstExpectedOn,
            LocalDate expectedOn,
            @Nullable LocalDate receivedOn,
            List<Line> lines) {}

    /// Units of one product on it.
    record Line(SampleItem item, int quantity) {}

    /// A purchase order with its lines; line i is of the draft's line i.
    record Purchase(PurchaseOrder order, List<PurchaseOrderLine> lines, Draft draft) {}

    private static final int LAST_NUMBER = 1048;

    private SamplePurchases() {}

    /// Units rounded up to whole cases, and to the least the supplier sells.
    static int inCases(SampleItem item, double units) {
        int casePack = item.offer().casePack();
        int cases = (int) Math.ceil(units / casePack);
        return Math.max(cases * casePack, item.offer().minimumOrderQuantity());
    }

    /// The drafts in the order they were sent, with numbers up to PO-1048.
    static List<Purchase> numbered(List<Draft> drafts, LongSupplier ids) {
        var sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparing(Draft::sentOn));
        var purchases = new ArrayList<Purchase>();
        for (var draft : sorted) {
            int number = LAST_NUMBER - sorted.size() + 1 + purchases.size();
            purchases.add(purchase(draft, "PO-" + number, ids));
        }
        return purchases;
    }

    private static Purchase purchase(Draft draft, String number, LongSupplier ids) {
        boolean open = draft.receivedOn() == null;
        var order = new PurchaseOrder(
                new Id<>(ids.getAsLong()),
                number,
                draft.source().id(),
                open ? PurchaseOrder.Status.CONFIRMED : PurchaseOrder.Status.RECEIVED,
                draft.sentOn(),
                draft.sentOn(),
                draft.firstExpectedOn(),
                draft.expectedOn(),
                "");
        var lines = new ArrayList<PurchaseOrderLine>();
        for (var line : draft.lines()) {
            var offer = line.item().offer();
            lines.add(new PurchaseOrderLine(
                    new Id<>(ids.getAsLong()),
                    order.id(),
                    line.item().id(),
                    offer.supplierSku(),
                    line.quantity(),
                    open ? 0 : line.quantity(),
                    offer.unitCost(),
                    offer.casePack(),
                    null,
                    draft.receivedOn()));
        }
        return new Purchase(order, List.copyOf(lines), draft);
    }
}
