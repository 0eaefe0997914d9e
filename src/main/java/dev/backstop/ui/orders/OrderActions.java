package dev.backstop.ui.orders;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.orders.OrderService.CancelledBy;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/// What can be done with an order beside shipping it: the menu, and the dialogs it opens.
final class OrderActions {
    private final OrderServices services;
    private final OrderDetailViewModel model;
    private final OrdersContext context;
    private final OrderExtras extras;
    private final RouteForms routes;
    private final Texts texts;
    private final Runnable done;

    OrderActions(
            OrderServices services,
            OrderDetailViewModel model,
            OrdersContext context,
            OrdersLinks links,
            Runnable done) {
        this.services = services;
        this.model = model;
        this.context = context;
        this.extras = new OrderExtras(model, context, links);
        this.routes = new RouteForms(services, model, context);
        this.texts = context.texts();
        this.done = done;
    }

    /// What can be done about who ships a dropshipped line.
    RouteForms routes() {
        return routes;
    }

    /// Shows what goes into the next parcel on paper.
    void packingSlip(OrderDetail detail) {
        context.paper().openPackingSlip(detail.order().id());
    }

    /// Chooses among all gifts that fit.
    void otherGift(OrderDetail detail) {
        extras.otherGift(detail);
    }

    /// Chooses what to send in place of a line that is out of stock.
    void swap(OrderDetail.Remedy remedy) {
        extras.swap(remedy);
    }

    /// Opens the menu below its button.
    void openMenu(OrderDetail detail, Node button) {
        var order = detail.order();
        var menu = new ContextMenu(
                item("orders-slip", "orders.action.slip", () -> packingSlip(detail)),
                new SeparatorMenuItem(),
                item("orders-edit", "orders.action.edit", () -> edit(detail)),
                new SeparatorMenuItem(),
                item(
                        "orders-urgent",
                        order.urgent() ? "orders.action.inTurn" : "orders.action.urgent",
                        model::turnUrgency),
                item(
                        "orders-complete",
                        order.shipComplete() ? "orders.action.shipParts" : "orders.action.shipComplete",
                        model::turnShipping),
                new SeparatorMenuItem());
        if (openLines(detail).size() > 1) {
            menu.getItems().add(item("orders-cancel-line", "orders.action.cancelLine", () -> cancelLine(detail)));
        }
        menu.getItems().add(item("orders-cancel", "orders.action.cancel", () -> cancel(detail)));
        menu.show(button, Side.BOTTOM, 0, 4);
    }

    /// Opens the form for a new order.
    void add() {
        OrderForm.open(
                OrderFormModel.blank(services.shop(), services.orders(), services.archive(), context.work()),
                context,
                done);
    }

    private void edit(OrderDetail detail) {
        var filed = new OrderArchive.FiledOrder(
                detail.order(),
                detail.customer(),
                detail.lines().stream().map(OrderDetail.Line::line).toList());
        OrderForm.open(
                OrderFormModel.of(filed, services.shop(), services.orders(), services.archive(), context.work()),
                context,
                done);
    }

    private void cancel(OrderDetail detail) {
        var by = new SimpleObjectProperty<@Nullable CancelledBy>(CancelledBy.SHOP);
        var form = new Form(texts, "order-cancel");
        whose(form, by);
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("orders.cancel.titleOrder", detail.order().number()),
                        form,
                        texts.text("orders.cancel.goOrder"),
                        (saved, _) -> {
                            model.cancel(Objects.requireNonNull(by.get()));
                            saved.run();
                        })
                .subtitle(texts.text("orders.cancel.keep"));
    }

    private void cancelLine(OrderDetail detail) {
        var lines = openLines(detail);
        var line = new SimpleObjectProperty<@Nullable OrderLine>(lines.getFirst());
        var by = new SimpleObjectProperty<@Nullable CancelledBy>(CancelledBy.SHOP);
        var form = new Form(texts, "order-cancel");
        form.choice(
                "orders.cancel.line", line, lines, l -> texts.text("orders.cancel.lineChoice", l.open(), l.title()));
        whose(form, by);
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("orders.cancel.titleLine", detail.order().number()),
                        form,
                        texts.text("orders.cancel.goLine"),
                        (saved, _) -> {
                            model.cancelLine(Objects.requireNonNull(line.get()).id(), Objects.requireNonNull(by.get()));
                            saved.run();
                        })
                .subtitle(texts.text("orders.cancel.keep"));
    }

    private void whose(Form form, SimpleObjectProperty<@Nullable CancelledBy> by) {
        form.choice("orders.cancel.by", by, List.of(CancelledBy.values()), wish -> switch (wish) {
                    case SHOP -> texts.text("orders.cancel.byShop");
                    case CUSTOMER -> texts.text("orders.cancel.byCustomer");
                })
                .hint(texts.text("orders.cancel.byHint"));
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem(texts.text(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static List<OrderLine> openLines(OrderDetail detail) {
        return detail.lines().stream()
                .map(OrderDetail.Line::line)
                .filter(line -> line.open() > 0)
                .toList();
    }
}
