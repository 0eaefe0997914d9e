package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrder.Status;
import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.ModalBox;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All purchase orders with their states, those done with too. Enter or a double click opens one.
final class OrdersBox {
    private static final String ALL = "all";
    private static final double WIDTH = 920;
    private static final double HEIGHT = 460;

    private final DeliveryForms forms;
    private final PurchasingContext context;
    private final Texts texts;
    private final FilteredList<Delivery> shown;
    private final ModalBox box;

    OrdersBox(DeliveryForms forms, InboundViewModel model, PurchasingContext context) {
        this.forms = forms;
        this.context = context;
        this.texts = context.texts();
        shown = new FilteredList<>(FXCollections.observableArrayList(
                model.allOrders().stream().map(model::asDelivery).toList()));
        box = new ModalBox("purchase-orders", texts.text("purchasing.orders.title"), WIDTH);
    }

    void open() {
        var filters = filters();
        var table = table();
        var body = new VBox(10, filters, table);
        body.setPadding(new Insets(0, 16, 12, 16));
        box.body(body);
        box.foot(
                Labels.spring(),
                Buttons.of("purchase-orders-close", texts.text("purchasing.action.close"), this::close));
        context.layers().open(box, this::close);
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private FilterChips<String> filters() {
        var words = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, Integer>();
        words.put(ALL, texts.text("purchasing.orders.all"));
        counts.put(ALL, shown.size());
        for (var status : Status.values()) {
            words.put(status.name(), texts.text(OrderStates.of(status).text()));
            counts.put(status.name(), (int) shown.stream()
                    .filter(each -> each.order().status() == status)
                    .count());
        }
        var filters = new FilterChips<>(texts, "purchase-orders-filter", words);
        filters.counts(counts);
        filters.selectedProperty()
                .addListener((_, _, now) -> shown.setPredicate(
                        each -> now.equals(ALL) || each.order().status().name().equals(now)));
        return filters;
    }

    private TableView<Delivery> table() {
        var columns = new Columns<Delivery>(texts, "purchase-orders");
        columns.text("purchasing.column.number", each -> each.order().number())
                .medium()
                .width(92);
        columns.text("purchasing.column.supplier", Delivery::supplierName).grow();
        columns.chip(
                        "purchasing.column.state",
                        each -> OrderStates.of(each.order().status()),
                        each -> each.order().status().ordinal())
                .width(122);
        columns.day("purchasing.column.sent", each -> each.order().sentOn()).width(96);
        columns.day("purchasing.column.requested", each -> each.order().firstExpectedOn())
                .width(96);
        columns.day("purchasing.column.due", Delivery::due).width(96);
        columns.day("purchasing.column.came", OrdersBox::lastCame).width(96);
        columns.money("purchasing.column.cost", this::value).width(100);
        var table = columns.table();
        table.setItems(TableSetup.sorted(shown, table));
        table.setPrefHeight(HEIGHT);
        table.setPlaceholder(new EmptyState(Icon.SUPPLIERS, texts.text("purchasing.orders.none")));
        TableSetup.opens(table, this::open);
        return table;
    }

    /// The day on which the last of it came so far.
    private static @Nullable LocalDate lastCame(Delivery each) {
        return each.orderLines().stream()
                .flatMap(line -> Stream.ofNullable(line.lastReceivedOn()))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Money value(Delivery each) {
        return each.orderLines().stream()
                .map(line -> line.unitCost().times(line.quantity()))
                .reduce(Money.zero(each.value().currency()), Money::plus);
    }

    private void open(Delivery delivery) {
        close();
        forms.open(delivery);
    }

    private void close() {
        context.layers().close(box);
    }
}
