package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A purchase order while it is written by hand: new, or a draft that is changed.
final class PurchaseDraft {
    private final InboundViewModel model;
    private final @Nullable PurchaseOrder known;
    private final Id<PurchaseOrder> id;
    private final List<Line> lines = new ArrayList<>();
    final ObjectProperty<@Nullable Supplier> supplier = new SimpleObjectProperty<>();
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> expected = new SimpleObjectProperty<>();

    /// One product with its quantity and, where it differs from the order's, the day by which it is wanted.
    record Line(
            Id<PurchaseOrderLine> id,
            ObjectProperty<@Nullable Offer> offer,
            ObjectProperty<@Nullable Integer> units,
            ObjectProperty<@Nullable LocalDate> wantedBy) {}

    PurchaseDraft(InboundViewModel model) {
        this.model = model;
        this.known = null;
        this.id = model.newId();
        number.set(model.nextNumber());
    }

    PurchaseDraft(InboundViewModel model, Delivery delivery) {
        this.model = model;
        this.known = delivery.order();
        this.id = delivery.order().id();
        number.set(delivery.order().number());
        expected.set(delivery.order().expectedOn());
        supplier.set(model.suppliers().stream()
                .filter(each -> each.id().equals(delivery.order().supplierId()))
                .findFirst()
                .orElse(null));
        for (var line : delivery.orderLines()) {
            var added = new Line(
                    line.id(),
                    new SimpleObjectProperty<>(offerOf(line)),
                    new SimpleObjectProperty<>(line.quantity()),
                    new SimpleObjectProperty<>(line.requestedOn()));
            lines.add(added);
        }
    }

    boolean isNew() {
        return known == null;
    }

    List<Line> lines() {
        return lines;
    }

    /// Begins anew for the chosen supplier: its lead time proposes the date.
    void begin() {
        lines.clear();
        var chosen = supplier.get();
        if (chosen != null) {
            expected.set(model.today().plusDays(chosen.leadTimeDays()));
        }
    }

    /// One more line; a chosen product proposes the least that its supplier takes.
    Line add() {
        var line = new Line(
                model.newId(),
                new SimpleObjectProperty<>(),
                new SimpleObjectProperty<>(),
                new SimpleObjectProperty<>());
        line.offer().addListener((_, _, now) -> {
            if (now != null && line.units().get() == null) {
                int cases = Math.ceilDiv(now.minimumOrderQuantity(), now.casePack());
                line.units().set(cases * now.casePack());
            }
        });
        lines.add(line);
        return line;
    }

    /// The order, as a draft or as sent today.
    PurchaseOrder order(Status status) {
        var chosen = supplier.get();
        var today = model.today();
        var before = known;
        return new PurchaseOrder(
                id,
                number.get().strip(),
                chosen == null ? new Id<>(0) : chosen.id(),
                status,
                before == null ? today : before.createdOn(),
                status == Status.DRAFT ? null : today,
                expected.get(),
                expected.get(),
                before == null ? "" : before.note());
    }

    /// The lines that name a product and a quantity.
    List<PurchaseOrderLine> orderLines() {
        var made = new ArrayList<PurchaseOrderLine>();
        for (var line : lines) {
            var offer = line.offer().get();
            var units = line.units().get();
            if (offer != null && units != null && units > 0) {
                var wanted = line.wantedBy().get();
                made.add(new PurchaseOrderLine(
                                line.id(),
                                id,
                                offer.productId(),
                                offer.supplierSku(),
                                units,
                                0,
                                offer.unitCost(),
                                offer.casePack(),
                                wanted,
                                null)
                        .withRequestedOn(wanted));
            }
        }
        return made;
    }

    private @Nullable Offer offerOf(PurchaseOrderLine line) {
        var chosen = supplier.get();
        return chosen == null
                ? null
                : model.offers(chosen).stream()
                        .filter(offer -> offer.productId().equals(line.productId()))
                        .findFirst()
                        .orElse(null);
    }
}
