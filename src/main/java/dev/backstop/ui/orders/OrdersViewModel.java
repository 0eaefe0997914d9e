package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Sought;
import dev.backstop.ui.work.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The list of orders: which are shown, how many there are of each kind, which one is selected.
public final class OrdersViewModel {
    /// How many closed orders are shown at once; a search finds older ones.
    static final int CLOSED_SHOWN = 200;

    private final Shop shop;
    private final OrderArchive archive;
    private final Work work;
    private final ObservableList<OrderRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<OrderFilter> filter = new SimpleObjectProperty<>(OrderFilter.OPEN);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable OrderRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Map<OrderFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper everOrdered = new ReadOnlyBooleanWrapper(true);
    private List<OrderRow> open = List.of();
    private List<OrderRow> closed = List.of();
    private @Nullable Id<?> wanted;

    public OrdersViewModel(Shop shop, OrderArchive archive, Work work) {
        this.shop = shop;
        this.archive = archive;
        this.work = work;
        filter.addListener((_, _, _) -> filterOrSearchChanged());
        search.addListener((_, _, _) -> filterOrSearchChanged());
    }

    /// The orders that match filter and search, those that wait first.
    ObservableList<OrderRow> rows() {
        return rows;
    }

    ObjectProperty<OrderFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<@Nullable OrderRow> selectedProperty() {
        return selected;
    }

    /// How many open orders each filter shows; closed ones are not counted.
    ReadOnlyObjectProperty<Map<OrderFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether the list has been read at least once, so that an empty one is known to be empty.
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Whether there has been any order at all; a shop that has just begun has none to show as shipped either.
    ReadOnlyBooleanProperty everOrderedProperty() {
        return everOrdered.getReadOnlyProperty();
    }

    /// How many open orders wait for stock.
    int waiting() {
        return (int)
                open.stream().filter(row -> row.kind() != OrderState.Kind.READY).count();
    }

    int openOrders() {
        return open.size();
    }

    /// Reads the orders again and keeps the selection.
    public void refresh() {
        work.latest("orders.open", this::readOpen, this::showOpen);
        if (filter.get() == OrderFilter.SHIPPED) {
            readClosed();
        }
    }

    /// Selects that order once it is read; a new one is open, so that no other filter or search may hide it.
    void expect(Id<?> order) {
        wanted = order;
        if (rows.stream().noneMatch(row -> row.id().equals(order))) {
            search.set("");
            filter.set(OrderFilter.OPEN);
        }
    }

    /// Selects that order, whatever filter or search hides it.
    void select(Id<?> order) {
        wanted = order;
        if (rows.stream().noneMatch(row -> row.id().equals(order))) {
            search.set("");
            boolean isOpen = open.stream().anyMatch(row -> row.id().equals(order));
            if (isOpen || !loaded.get()) {
                filter.set(OrderFilter.OPEN);
            } else {
                lookUp(order);
                return;
            }
        }
        show();
    }

    /// Shows the orders that have shipped.
    void showShipped() {
        filter.set(OrderFilter.SHIPPED);
    }

    private void lookUp(Id<?> order) {
        work.latest(
                "orders.find",
                () -> archive.order(new Id<Order>(order.value())),
                found -> found.ifPresent(filed -> {
                    search.set(filed.order().isOpen() ? "" : filed.order().number());
                    filter.set(filed.order().isOpen() ? OrderFilter.OPEN : OrderFilter.SHIPPED);
                    refresh();
                }));
    }

    private void filterOrSearchChanged() {
        if (filter.get() == OrderFilter.SHIPPED) {
            readClosed();
        }
        show();
    }

    private void readClosed() {
        var text = search.get().strip();
        work.latest(
                "orders.closed",
                progress -> OrderRows.closed(archive.closed(CLOSED_SHOWN, text, progress), shop.picture()),
                this::showClosed);
    }

    private Open readOpen() {
        var found = OrderRows.open(shop.picture());
        return new Open(found, !found.isEmpty() || !archive.closed(1, "").isEmpty());
    }

    private void showOpen(Open read) {
        open = read.rows();
        everOrdered.set(read.ever());
        loaded.set(true);
        var numbers = new EnumMap<OrderFilter, Integer>(OrderFilter.class);
        for (var kind : OrderFilter.values()) {
            if (kind != OrderFilter.SHIPPED) {
                numbers.put(kind, (int) open.stream().filter(kind::shows).count());
            }
        }
        counts.set(Map.copyOf(numbers));
        show();
    }

    private void showClosed(List<OrderRow> found) {
        closed = found;
        show();
    }

    private void show() {
        var sought = Sought.of(search.get());
        boolean shipped = filter.get() == OrderFilter.SHIPPED;
        var matching = (shipped ? closed : open)
                .stream()
                        .filter(filter.get()::shows)
                        .filter(row -> shipped || row.matches(sought))
                        .sorted(OrderRow.WAITING_FIRST)
                        .toList();
        var before = selected.get();
        rows.setAll(matching);
        selected.set(choice(matching, before));
    }

    private record Open(List<OrderRow> rows, boolean ever) {}

    /// The order that was asked for, else the one that was selected, else the first.
    private @Nullable OrderRow choice(List<OrderRow> matching, @Nullable OrderRow before) {
        var asked = matching.stream()
                .filter(row -> Objects.equals(row.id(), wanted))
                .findFirst();
        if (asked.isPresent()) {
            wanted = null;
            return asked.get();
        }
        return matching.stream()
                .filter(row -> before != null && row.id().equals(before.id()))
                .findFirst()
                .orElseGet(() -> matching.isEmpty() ? null : matching.getFirst());
    }
}
