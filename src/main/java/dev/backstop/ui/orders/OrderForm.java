package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.SuggestField;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The form in which an order is entered by hand or changed; usable by keyboard alone.
final class OrderForm {
    private static final double WIDTH = 720;

    private final OrderFormModel model;
    private final Texts texts;
    private final Form form;

    private OrderForm(OrderFormModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        this.form = new Form(texts, "order");
        customer();
        channel();
        days(today);
        lines();
        rest();
    }

    /// Opens the form in a dialog; `saved` is told which order it is once that is stored.
    static void open(OrderFormModel model, OrdersContext context, Consumer<? super Id<Order>> saved) {
        var texts = context.texts();
        var form = new OrderForm(model, texts, texts.formats().today());
        var title = model.isNew()
                ? texts.text("orders.form.titleNew")
                : texts.text(
                        "orders.form.titleEdit", model.head().numberProperty().get());
        FormDialog.open(
                        context.layers(),
                        texts,
                        title,
                        form.form,
                        texts.text(model.isNew() ? "orders.form.saveNew" : "orders.form.saveEdit"),
                        (close, failed) -> model.save(
                                order -> {
                                    close.run();
                                    saved.accept(order);
                                },
                                failed))
                .width(WIDTH);
    }

    private void customer() {
        var customer = model.customer();
        var field = new SuggestField<Customer>(Customer::name, Customer::email, chosen -> {
            customer.choose(chosen);
            form.lookup("#order-email").requestFocus();
        });
        field.setPromptText(texts.text("orders.form.customerHint"));
        field.textProperty().bindBidirectional(customer.nameProperty());
        customer.suggested().addListener((Observable _) -> field.offer(customer.suggested()));
        var name = form.<SuggestField<Customer>, String>other("orders.form.customer", field, field.textProperty())
                .required();
        var email = form.text("orders.form.email", customer.emailProperty());
        form.together(name, email);
        form.check("orders.form.trade", customer.tradeProperty());
    }

    private void channel() {
        var channel = form.choice(
                        "orders.form.channel",
                        model.channelProperty(),
                        model.channels(),
                        choice -> OrderWords.channel(choice.channel(), texts))
                .required();
        Field<TextField, String> number =
                form.text("orders.form.number", model.head().numberProperty()).required();
        form.together(channel, number);
    }

    private void days(LocalDate today) {
        var placed = form.day("orders.form.placed", model.head().placedOnProperty())
                .required()
                .rule(Field.must(day -> !day.isAfter(today), "orders.form.placedFuture"));
        var promised = form.day("orders.form.promised", model.head().promisedOnProperty())
                .rule(this::promisedEarly);
        form.together(placed, promised);
    }

    private Optional<Message> promisedEarly(@Nullable LocalDate day) {
        var placed = model.head().placedOnProperty().get();
        return day != null && placed != null && day.isBefore(placed)
                ? Optional.of(Message.of("orders.form.promisedEarly"))
                : Optional.empty();
    }

    private void lines() {
        var editor = new LinesEditor(model, texts);
        var changed = new SimpleObjectProperty<@Nullable List<DraftLine>>(List.copyOf(model.lines()));
        editor.onChange(() -> changed.set(List.copyOf(model.lines())));
        form.<LinesEditor, List<DraftLine>>other("orders.form.lines", editor, changed)
                .rule(_ -> model.wrongWithLines());
    }

    private void rest() {
        var paid = form.check("orders.form.paid", model.head().paidProperty());
        var urgent = form.check("orders.form.urgent", model.head().urgentProperty());
        var complete = form.check("orders.form.shipComplete", model.head().shipCompleteProperty());
        form.getChildren().removeAll(paid, urgent, complete);
        form.getChildren().add(new HBox(24, paid, urgent, complete));
        var shipTo = form.area("orders.form.shipTo", model.head().shipToProperty(), 3);
        var note = form.area("orders.form.note", model.head().noteProperty(), 3);
        form.together(shipTo, note);
    }
}
