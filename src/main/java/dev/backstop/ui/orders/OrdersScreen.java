package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.History;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/// The Orders page: customers' orders, what of them could leave today, and orders entered by hand.
public final class OrdersScreen implements Screen {
    private final OrderService orders;
    private final History history;
    private final OrdersContext context;
    private final Texts texts;
    private final OrdersLinks links;
    private final OrdersViewModel list;
    private final OrderDetailViewModel detail;
    private final OrderActions actions;
    private final OrdersView view;
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    public OrdersScreen(OrderServices services, History history, OrdersContext context, OrdersLinks links) {
        this.orders = services.orders();
        this.history = history;
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.list = new OrdersViewModel(services.shop(), services.archive(), context.work());
        this.detail = new OrderDetailViewModel(services, context.work(), this::saved, this::offerLetter);
        this.actions = new OrderActions(services, detail, context, links, this::entered);
        this.view = new OrdersView(
                list, new OrderDetailView(detail, actions, context, links), context, actions::add, this::ship);
        list.selectedProperty().addListener((_, _, row) -> detail.show(row == null ? null : row.id()));
        list.countsProperty().addListener((_, _, _) -> showSubtitle());
    }

    @Override
    public ScreenId id() {
        return ScreenId.ORDERS;
    }

    @Override
    public Node content() {
        return view;
    }

    @Override
    public void refresh() {
        list.refresh();
        detail.refresh();
    }

    @Override
    public Optional<Runnable> add() {
        return Optional.of(actions::add);
    }

    /// Understands an order, its id, a filter, or words to search for.
    @Override
    public void select(Object target) {
        switch (target) {
            case Order order -> list.select(order.id());
            case Id<?> id -> list.select(id);
            case OrderFilter filter -> list.filterProperty().set(filter);
            case String words -> list.searchProperty().set(words);
            default -> {}
        }
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// The list as it is shown.
    @Override
    public Optional<Runnable> export() {
        return Optional.of(view::export);
    }

    /// The packing slip of the order that is shown.
    @Override
    public Optional<Runnable> print() {
        var shown = detail.detailProperty().get();
        return shown == null ? Optional.empty() : Optional.of(() -> actions.packingSlip(shown));
    }

    private void ship(List<Id<Order>> ready) {
        context.work().change(() -> orders.shipReady(ready), this::saved, context.work()::trouble);
    }

    /// Opens the form for a new order.
    public void addOrder() {
        actions.add();
    }

    private void showSubtitle() {
        subtitle.set(texts.text("orders.page.subtitle", list.openOrders(), list.waiting()));
    }

    /// Shows what was done, and the order it was done to.
    private void entered(Id<Order> order) {
        list.expect(order);
        saved();
    }

    /// Shows what was done, with the way back, and reads again.
    private void saved() {
        history.undoable().ifPresent(label -> context.layers().toasts().show(texts.text(label), () -> undo(label)));
        refresh();
    }

    /// Shows what was done with the way to the customer's letter beside the way back.
    private void offerLetter(OwedNotice notice) {
        history.undoable()
                .ifPresent(label -> context.layers()
                        .toasts()
                        .show(
                                texts.text(label),
                                () -> undo(label),
                                texts.text("orders.toast.review"),
                                () -> links.letter().accept(notice)));
    }

    /// Takes the action back, unless something else has been done since.
    private void undo(Message label) {
        context.work().run(_ -> history.undo(label), _ -> refresh());
    }
}
