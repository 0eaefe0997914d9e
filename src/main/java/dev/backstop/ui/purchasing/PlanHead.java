package dev.backstop.ui.purchasing;

import dev.backstop.engine.replenish.plan.SupplierOrder;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The head of a supplier's lines: how urgent, when it arrives, what it costs, and the three ways out. On the part
/// that is looked at the ways have words, elsewhere icons alone.
final class PlanHead extends HBox {
    private static final double ROOM_FOR_WORDS = 800;

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final Button fold;
    private final Label name = Labels.strong("");
    private final Label number = Labels.muted("");
    private final Label due = new Label();
    private final Label missing = new Label();
    private final Label arrives = Labels.muted("");
    private final HBox words;
    private final HBox icons;
    private final Label total = Labels.strong("");
    private PlanItem.@Nullable Head shown;

    PlanHead(Texts texts, Supplier<LocalDate> today, PlanActions actions) {
        super(6);
        this.texts = texts;
        this.today = today;
        fold = Buttons.icon("fold", Icon.EXPAND, texts.text("purchasing.action.fold", ""), () -> actions.fold(head()));
        fold.getStyleClass().add("bs-tiny");
        words = words(actions);
        icons = icons(actions);
        due.getStyleClass().add("bs-chip");
        due.setMinWidth(USE_PREF_SIZE);
        missing.getStyleClass().add("bs-chip");
        name.setMinWidth(60);
        arrives.setMinWidth(0);
        total.setMinWidth(PlanCell.COST);
        total.setAlignment(Pos.CENTER_RIGHT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(fold, name, number, due, missing, arrives, Labels.spring(), words, icons, total);
    }

    void show(PlanItem.Head head, boolean current, double width) {
        shown = head;
        var order = head.order();
        name.setText(order.supplier().name());
        number.setText(head.number());
        fold.setGraphic(Icons.of(head.collapsed() ? Icon.NEXT : Icon.EXPAND, 14));
        fold.setAccessibleText(texts.text(
                head.collapsed() ? "purchasing.action.unfold" : "purchasing.action.fold",
                order.supplier().name()));
        showDue(order);
        showMissing(order);
        showCost(order);
        arrives.setText(arrives(order));
        boolean inWords = current && width >= ROOM_FOR_WORDS && order.missingToMinimum() == null;
        Shown.when(words, inWords);
        Shown.when(icons, !inWords);
    }

    private void showDue(SupplierOrder order) {
        var by = order.orderBy();
        Chips.show(
                due,
                texts,
                by == null || !by.isAfter(today.get())
                        ? Chip.of(Tone.DANGER, "purchasing.chip.today")
                        : Chip.of(Tone.PLAIN, "purchasing.chip.by", by));
    }

    private void showMissing(SupplierOrder order) {
        var least = order.missingToMinimum();
        Shown.when(missing, least != null);
        if (least != null) {
            Chips.show(missing, texts, Chip.of(Tone.WARNING, "purchasing.chip.belowMinimum", least));
        }
    }

    private void showCost(SupplierOrder order) {
        total.setText(texts.formats().money(order.total()));
        total.setTooltip(
                order.freight().isPositive()
                        ? new Tooltip(texts.text("purchasing.tip.freight", order.total(), order.freight()))
                        : null);
    }

    /// When it arrives, and with which freight where that is not free.
    private String arrives(SupplierOrder order) {
        var arrival = order.arrivesOn();
        var when = arrival == null
                ? ""
                : texts.text("purchasing.value.arrives", texts.formats().comingDay(arrival));
        return order.freight().isPositive() ? texts.text("purchasing.value.withFreight", when, order.freight()) : when;
    }

    private PlanItem.Head head() {
        return Objects.requireNonNull(shown);
    }

    private HBox words(PlanActions actions) {
        var print = Buttons.of(
                "plan-print",
                Icon.PRINT,
                texts.text("purchasing.action.print"),
                () -> actions.place(head(), PlaceForm.Way.PRINT));
        var save = Buttons.of(
                "plan-save",
                Icon.EXPORT,
                texts.text("purchasing.action.savePdf"),
                () -> actions.place(head(), PlaceForm.Way.SAVE));
        var mail = Buttons.primary(
                "plan-mail",
                Icon.MESSAGES,
                texts.text("purchasing.action.mail"),
                () -> actions.place(head(), PlaceForm.Way.MAIL));
        var buttons = new HBox(6, print, save, mail);
        buttons.getChildren().forEach(button -> button.getStyleClass().addAll("bs-small", "bs-flat"));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private HBox icons(PlanActions actions) {
        var buttons = new HBox(
                8,
                icon("plan-print-icon", Icon.PRINT, "purchasing.action.print", actions, PlaceForm.Way.PRINT),
                icon("plan-save-icon", Icon.EXPORT, "purchasing.action.savePdf", actions, PlaceForm.Way.SAVE),
                icon("plan-mail-icon", Icon.MESSAGES, "purchasing.action.mail", actions, PlaceForm.Way.MAIL));
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private Button icon(String id, Icon icon, String key, PlanActions actions, PlaceForm.Way way) {
        var button = Buttons.icon(id, icon, texts.text(key), () -> actions.place(head(), way));
        button.getStyleClass().add("accent");
        return button;
    }
}
