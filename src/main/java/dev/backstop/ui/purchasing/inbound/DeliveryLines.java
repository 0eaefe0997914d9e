package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.scene.control.TableView;

/// The lines of a purchase order: what was asked for when, what the supplier says, what came and what it cost.
final class DeliveryLines {
    private static final double ROW = 36;
    private static final double HIGHEST = 420;

    private final InboundViewModel model;
    private final Texts texts;

    DeliveryLines(InboundViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    TableView<PurchaseOrderLine> table(Delivery delivery) {
        var columns = new Columns<PurchaseOrderLine>(texts, "delivery-lines");
        columns.text("purchasing.column.code", PurchaseOrderLine::supplierSku)
                .quiet()
                .width(92);
        columns.text("purchasing.column.product", model::productName)
                .medium()
                .cutInside()
                .grow();
        dates(columns, delivery);
        columns.number("purchasing.column.ordered", PurchaseOrderLine::quantity).width(76);
        columns.number("purchasing.column.received", PurchaseOrderLine::received)
                .width(80);
        if (delivery.orderLines().stream().anyMatch(line -> line.damaged() > 0)) {
            columns.number("purchasing.column.damaged", PurchaseOrderLine::damaged)
                    .tone(line -> line.damaged() > 0 ? Tone.DANGER : Tone.PLAIN)
                    .width(80);
        }
        if (delivery.orderLines().stream().anyMatch(line -> line.shorted() > 0)) {
            columns.number("purchasing.column.shorted", PurchaseOrderLine::shorted)
                    .tone(line -> line.shorted() > 0 ? Tone.WARNING : Tone.PLAIN)
                    .width(80);
        }
        columns.number("purchasing.column.outstanding", PurchaseOrderLine::outstanding)
                .width(70);
        costs(columns, delivery);
        var table = columns.table();
        table.getItems().setAll(delivery.orderLines());
        table.setPrefHeight(
                Math.min(HIGHEST, ROW + 12 + ROW * delivery.orderLines().size()));
        return table;
    }

    private void dates(Columns<PurchaseOrderLine> columns, Delivery delivery) {
        columns.day("purchasing.column.requested", delivery::requestedOn, texts.formats()::comingDay)
                .width(82);
        boolean confirmed =
                delivery.order().confirmedOn() != null || delivery.order().status() == PurchaseOrder.Status.CONFIRMED;
        columns.day(
                        confirmed ? "purchasing.column.confirmed" : "purchasing.column.expected",
                        delivery::etaOf,
                        texts.formats()::comingDay)
                .tone(line -> isLater(delivery, line) ? Tone.DANGER : Tone.PLAIN)
                .width(84);
    }

    private static boolean isLater(Delivery delivery, PurchaseOrderLine line) {
        var asked = delivery.requestedOn(line);
        var comes = delivery.etaOf(line);
        return asked != null && comes != null && comes.isAfter(asked);
    }

    private void costs(Columns<PurchaseOrderLine> columns, Delivery delivery) {
        columns.unitCost("purchasing.column.unit", PurchaseOrderLine::unitCost).width(72);
        var landed = model.landed(delivery.order());
        if (landed.isMore()) {
            columns.unitCost("purchasing.column.landed", line -> landed.of(line.unitCost()))
                    .width(76);
        }
        columns.money("purchasing.column.cost", line -> line.unitCost().times(line.quantity()))
                .width(88);
    }
}
