package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The detail of one supplier: its calendar, its lead times and its offers; or, in place of the offers' room, what
/// happens if it stops delivering.
final class SupplierPane extends VBox {
    private static final double CALENDAR = 328;
    private static final double MIDDLE = 316;
    private static final double MIDDLE_IN_TROUBLE = 290;
    private static final double ROOM_FOR_THREE = 1180;

    private final SuppliersViewModel model;
    private final Texts texts;
    private final SupplierForms forms;
    private final HBox head = new HBox(10);
    private final HBox columns = new HBox();
    private final CalendarPane calendar;
    private final ScrollPane left;
    private final DeliveriesPane deliveries;
    private final OffersPane offers;
    private final OutagePane outage;
    private Node trouble = new HBox();

    SupplierPane(SuppliersViewModel model, Texts texts, SupplierForms forms) {
        this.model = model;
        this.texts = texts;
        this.forms = forms;
        getStyleClass().add("bs-surface");
        setMinWidth(0);
        calendar = new CalendarPane(texts, closure -> shown(detail -> forms.closure(detail.row(), closure)));
        left = scrolling(calendar);
        deliveries = new DeliveriesPane(texts);
        offers = new OffersPane(texts, forms);
        outage = new OutagePane(model.outage(), texts, forms);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(0, 16, 0, 16));
        head.getStyleClass().add("bs-supplier-head");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().setAll(head, columns);
        model.outage().askedProperty().addListener((_, _, _) -> arrange());
        model.outage().outageProperty().addListener((_, before, now) -> {
            if (before == null && now != null) {
                outage.focus();
            }
        });
        widthProperty().addListener((_, before, now) -> {
            if (isRoomy(before.doubleValue()) != isRoomy(now.doubleValue())) {
                arrange();
            }
        });
    }

    private static ScrollPane scrolling(CalendarPane calendar) {
        calendar.setPadding(new Insets(12, 12, 12, 16));
        var left = new ScrollPane(calendar);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().add("bs-plain-scroll");
        left.setMinWidth(CALENDAR);
        left.setPrefWidth(CALENDAR);
        return left;
    }

    void show(SupplierDetail detail) {
        fillHead(detail);
        calendar.show(detail.calendar());
        deliveries.show(detail);
        offers.show(detail);
        arrange();
    }

    private interface Use {
        void of(SupplierDetail detail);
    }

    private void shown(Use use) {
        var detail = model.detailProperty().get();
        if (detail != null) {
            use.of(detail);
        }
    }

    private static boolean isRoomy(double width) {
        return width >= ROOM_FOR_THREE;
    }

    private void arrange() {
        boolean isTrouble = model.outage().isOpen();
        offers.roomy(!isTrouble && isRoomy(getWidth()));
        deliveries.roomy(!isTrouble);
        trouble.getStyleClass().remove("bs-on");
        if (isTrouble) {
            trouble.getStyleClass().add("bs-on");
        }
        columns.getChildren().setAll(left);
        if (isTrouble) {
            if (isRoomy(getWidth())) {
                columns.getChildren().add(column(MIDDLE_IN_TROUBLE, deliveries, offers));
            }
            HBox.setHgrow(outage, Priority.ALWAYS);
            columns.getChildren().add(outage);
        } else {
            columns.getChildren().add(column(MIDDLE, deliveries));
            var rest = column(MIDDLE, offers);
            HBox.setHgrow(rest, Priority.ALWAYS);
            columns.getChildren().add(rest);
        }
    }

    private static VBox column(double width, Node... parts) {
        var column = new VBox(10, parts);
        column.getStyleClass().add("bs-supplier-column");
        column.setPadding(new Insets(12, 16, 0, 16));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        VBox.setVgrow(parts[parts.length - 1], Priority.ALWAYS);
        return column;
    }

    private void fillHead(SupplierDetail detail) {
        var supplier = detail.row().supplier();
        var name = Labels.heading(supplier.name());
        name.setId("supplier-name");
        name.setMinWidth(USE_PREF_SIZE);
        var email = Labels.muted(supplier.email());
        email.setMinWidth(0);
        head.getChildren().setAll(name, email);
        states(detail.row());
        head.getChildren().add(Labels.spring());
        ways(detail);
    }

    private void states(SupplierRow row) {
        var late = row.late();
        if (late != null) {
            chip(Chip.of(Tone.DANGER, "suppliers.chip.late", late.number(), row.daysLate()));
        }
        if (row.singleSourced() > 0) {
            chip(Chip.of(Tone.WARNING, "suppliers.chip.single", row.singleSourced()));
        }
        if (row.supplier().isStopped(model.today())) {
            chip(Chip.of(Tone.DANGER, "suppliers.chip.stopped"));
        }
    }

    /// What can be done about the supplier.
    private void ways(SupplierDetail detail) {
        var row = detail.row();
        var supplier = row.supplier();
        head.getChildren()
                .add(Buttons.icon(
                        "supplier-edit",
                        Icon.EDIT,
                        texts.text("suppliers.action.edit"),
                        () -> forms.supplier(supplier)));
        var late = row.late();
        if (late != null) {
            var words = texts.text("suppliers.action.chase", late.number());
            head.getChildren().add(Buttons.of("supplier-chase", Icon.MESSAGES, words, () -> forms.chase(late)));
        }
        var closure = Buttons.of(
                "closure-add", Icon.CLOSURE, texts.text("suppliers.action.addClosure"), () -> forms.closure(row, null));
        head.getChildren().addAll(closure, trouble(detail));
        if (supplier.isStopped(model.today())) {
            head.getChildren().add(resume(detail));
        }
    }

    private void chip(Chip chip) {
        head.getChildren().add(Chips.label(texts, chip));
    }

    private Node resume(SupplierDetail detail) {
        return Buttons.of(
                "supplier-resume",
                texts.text("suppliers.action.resume"),
                () -> forms.resume(detail.row().supplier()));
    }

    private Node trouble(SupplierDetail detail) {
        var supplier = detail.row().supplier();
        var button = Buttons.of(
                "supplier-trouble",
                Icon.TROUBLE,
                texts.text("suppliers.action.trouble"),
                () -> forms.openOutage(supplier));
        trouble = button;
        return button;
    }
}
