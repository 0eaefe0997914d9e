package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.stock.OrderState;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Dialogs;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of orders at the left, the selected one beside it.
public final class OrdersView extends BorderPane {
    private static final String DIVIDER = "orders.divider";
    private static final double LIST_SHARE = 0.5;
    private static final Set<OrderState.Kind> READY = EnumSet.of(OrderState.Kind.READY);
    private static final Set<OrderState.Kind> PACKABLE = EnumSet.of(OrderState.Kind.READY, OrderState.Kind.PART_READY);

    private final OrdersViewModel model;
    private final OrdersContext context;
    private final Texts texts;
    private final Runnable add;
    private final Consumer<List<Id<Order>>> ship;
    private final TableView<OrderRow> table;
    private final FilterChips<OrderFilter> filters;

    /// `add` opens the form for a new order, `ship` marks those as shipped.
    OrdersView(
            OrdersViewModel model,
            OrderDetailView detail,
            OrdersContext context,
            Runnable add,
            Consumer<List<Id<Order>>> ship) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.add = add;
        this.ship = ship;
        this.table = OrdersTable.make(model, texts, context.settings());
        this.filters = filters();
        setId("orders");
        setCenter(split(list(), detail));
        pressedByEnter(detail);
    }

    /// Enter does what the button of the order says, once it is let go; but only where it was pressed here. One that
    /// closed a dialog or opened a search hit comes up over the table, and would ship what happens to be selected.
    private void pressedByEnter(OrderDetailView detail) {
        var armed = new SimpleBooleanProperty();
        table.addEventHandler(
                KeyEvent.KEY_PRESSED, event -> armed.set(event.getCode() == KeyCode.ENTER && !event.isShortcutDown()));
        table.addEventHandler(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.ENTER && armed.get()) {
                armed.set(false);
                detail.pressPrimary();
                event.consume();
            }
        });
    }

    private Node list() {
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(toolRow(filters), searchRow(), table);
        list.getStyleClass().add("bs-surface");
        list.setMinWidth(556);
        showEmpty();
        InvalidationListener again = _ -> showEmpty();
        model.rows().addListener(again);
        model.loadedProperty().addListener(again);
        model.everOrderedProperty().addListener(again);
        model.filterProperty().addListener(again);
        model.searchProperty().addListener(again);
        return list;
    }

    /// Writes the list as it is shown to a spreadsheet.
    void export() {
        TableExport.ask(table);
    }

    private FilterChips<OrderFilter> filters() {
        var words = new LinkedHashMap<OrderFilter, String>();
        for (var filter : OrderFilter.values()) {
            words.put(filter, texts.text(OrderWords.filter(filter)));
        }
        var chips = new FilterChips<>(texts, "orders-filter", words);
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.counts(model.countsProperty().get());
        model.countsProperty().addListener((_, _, counts) -> chips.counts(counts));
        return chips;
    }

    private static HBox toolRow(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("bs-toolrow");
        return row;
    }

    private HBox searchRow() {
        var search = new SearchField(texts, "orders-search", texts.text("orders.list.search"), "");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        return toolRow(
                search,
                TableSetup.columnButton(texts, table),
                pack(),
                shipping(),
                Buttons.of("orders-add", Icon.ADD, texts.text("orders.list.add"), add));
    }

    /// Puts on paper what of the orders shown can leave today.
    private Node pack() {
        var pack = Buttons.of("orders-pack", Icon.PRINT, texts.text("orders.list.pack"), this::printParcels);
        pack.setTooltip(new Tooltip(texts.text("orders.list.packHelp")));
        pack.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> shown(PACKABLE).isEmpty(), model.rows()));
        return pack;
    }

    private void printParcels() {
        context.paper().openParcels(shown(PACKABLE));
    }

    /// Marks what is ready of the orders shown as shipped, once the owner has agreed.
    private Node shipping() {
        var button = Buttons.of("orders-ship-all", Icon.SUPPLIERS, texts.text("orders.list.ship"), this::askToShip);
        button.setTooltip(new Tooltip(texts.text("orders.list.shipHelp")));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> shown(READY).isEmpty(), model.rows()));
        return button;
    }

    private void askToShip() {
        var ready = shown(READY);
        new Dialogs(context.layers(), texts)
                .ask(
                        Message.of("orders.list.shipTitle", ready.size()),
                        Message.of("orders.list.shipWhat"),
                        Message.of("orders.list.shipGo", ready.size()),
                        () -> ship.accept(ready));
    }

    private List<Id<Order>> shown(Set<OrderState.Kind> kinds) {
        return model.rows().stream()
                .filter(row -> kinds.contains(row.kind()))
                .map(OrderRow::id)
                .toList();
    }

    private SplitPane split(Node list, Node detail) {
        var split = new SplitPane(list, detail);
        split.setDividerPositions(context.settings().number(DIVIDER).orElse(LIST_SHARE));
        split.getDividers()
                .getFirst()
                .positionProperty()
                .addListener((_, _, at) ->
                        context.settings().put(DIVIDER, Math.round(at.doubleValue() * 1000) / 1000.0));
        return split;
    }

    /// What stands in place of the rows when there are none, by the reason for it.
    private void showEmpty() {
        if (!model.rows().isEmpty()) {
            return;
        }
        var search = model.searchProperty().get().strip();
        if (!search.isEmpty()) {
            empty(
                    "orders.empty.search",
                    search,
                    "orders.empty.clear",
                    () -> model.searchProperty().set(""));
        } else if (model.filterProperty().get() == OrderFilter.SHIPPED) {
            empty("orders.empty.shipped", "", "orders.empty.showOpen", filters::reset);
        } else if (model.filterProperty().get() != OrderFilter.OPEN) {
            empty("orders.empty.filter", "", "orders.empty.showOpen", filters::reset);
        } else if (!model.everOrderedProperty().get()) {
            empty("orders.empty.none", "", "orders.list.add", add);
        } else {
            empty("orders.empty.open", "", "orders.empty.showShipped", model::showShipped);
        }
    }

    private void empty(String sentence, String argument, String button, Runnable action) {
        table.setPlaceholder(
                model.loadedProperty().get()
                        ? new EmptyState(
                                Icon.ORDERS, texts.text(sentence, argument), "orders-empty", texts.text(button), action)
                        : new VBox());
    }
}
