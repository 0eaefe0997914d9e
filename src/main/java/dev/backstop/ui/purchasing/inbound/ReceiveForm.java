package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.Receipt;
import dev.backstop.ui.kit.Field;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.kit.Scanner;
import dev.backstop.ui.kit.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What arrived on an order, line by line, typed or scanned; everything outstanding is proposed. Where less came,
/// it asks what becomes of the rest and says which customers that breaks its word to.
final class ReceiveForm {
    private static final double WIDTH = 720;

    private final InboundViewModel model;
    private final PurchasingContext context;
    private final Delivery delivery;
    private final ReceiptDraft draft;
    private final ReceiveLines lines;
    private final ObjectProperty<@Nullable LocalDate> day;
    private final ObjectProperty<@Nullable Money> freight = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Rest> rest = new SimpleObjectProperty<>(Rest.STILL_DUE);
    private final ObjectProperty<@Nullable LocalDate> restDay = new SimpleObjectProperty<>();
    private final VBox restPart = new VBox(12);
    private final BrokenDatesPane broken;

    /// What the owner says of the units that did not come.
    private enum Rest {
        STILL_DUE("purchasing.receive.stillDue"),
        ANOTHER_DAY("purchasing.receive.anotherDay"),
        NOT_COMING("purchasing.receive.notComing");

        private final String key;

        Rest(String key) {
            this.key = key;
        }
    }

    ReceiveForm(InboundViewModel model, PurchasingContext context, Delivery delivery) {
        this.model = model;
        this.context = context;
        this.delivery = delivery;
        this.draft = model.receiptOf(delivery);
        this.lines = new ReceiveLines(draft, context.texts());
        this.day = new SimpleObjectProperty<>(model.today());
        this.broken = new BrokenDatesPane(context.texts(), model::letter);
    }

    void open() {
        var texts = context.texts();
        var form = new Form(texts, "receive");
        form.together(
                form.day("purchasing.receive.day", day)
                        .required()
                        .rule(Field.must(on -> !on.isAfter(model.today()), "purchasing.wrong.future")),
                form.money("purchasing.receive.freight", freight, model.currency())
                        .hint(texts.text("purchasing.receive.freightHint")));
        form.getChildren().add(lines);
        var restForm = restForm();
        restPart.getChildren().addAll(restForm, broken);
        form.getChildren().add(restPart);
        draft.lines().forEach(line -> {
            line.arrived().addListener((_, _, _) -> showRest());
            line.damaged().addListener((_, _, _) -> showRest());
        });
        showRest();
        FormDialog.open(
                        context.layers(),
                        texts,
                        texts.text("purchasing.receive.title", delivery.order().number()),
                        form,
                        texts.text("purchasing.receive.save"),
                        (close, failed) -> save(restForm, close, failed))
                .subtitle(delivery.supplierName())
                .width(WIDTH)
                .whileOpen(box -> Scanner.listen(box, draft::isCode, this::scanned));
    }

    private void scanned(String code) {
        var what = draft.scan(code);
        boolean fits =
                !what.key().equals("purchasing.scan.other") && !what.key().equals("purchasing.scan.unknown");
        lines.say(context.texts().text(what), fits);
    }

    private void save(Form restForm, Runnable close, Consumer<? super Problem> failed) {
        if (draft.isShort() && !restForm.check()) {
            failed.accept(new Problem(Message.of("purchasing.problem.restDay")));
            return;
        }
        var words = context.texts()
                .text("purchasing.toast.received", delivery.order().number());
        model.receive(
                delivery.order(),
                receipt(),
                () -> {
                    close.run();
                    context.layers().toasts().show(words, context.undo());
                },
                failed);
    }

    private Form restForm() {
        var texts = context.texts();
        var form = new Form(texts, "rest");
        var choice = form.choice("purchasing.receive.rest", rest, List.of(Rest.values()), each -> texts.text(each.key));
        var another = form.day("purchasing.receive.restDay", restDay)
                .rule(on -> rest.get() == Rest.ANOTHER_DAY && on == null
                        ? Optional.of(Message.of("purchasing.wrong.restDay"))
                        : Optional.empty());
        Shown.when(another, false);
        choice.onChange(() -> {
            boolean asks = rest.get() == Rest.ANOTHER_DAY;
            Shown.when(another, asks);
            showBroken();
        });
        another.onChange(this::showBroken);
        return form;
    }

    private void showRest() {
        Shown.when(restPart, draft.isShort());
        showBroken();
    }

    private void showBroken() {
        if (draft.isShort()) {
            model.brokenByReceiving(delivery.order(), receipt(), broken::show);
        }
    }

    private Receipt receipt() {
        var on = day.get();
        return draft.receipt(on == null ? model.today() : on, rest(), freight.get());
    }

    private Receipt.Rest rest() {
        var chosen = rest.get();
        var on = restDay.get();
        if (chosen == Rest.NOT_COMING) {
            return new Receipt.NotComing();
        }
        return chosen == Rest.ANOTHER_DAY && on != null ? new Receipt.DueOn(on) : new Receipt.StillDue();
    }
}
