package dev.backstop.ui.suppliers;

import dev.backstop.engine.replenish.lead.Delivery;
import dev.backstop.engine.replenish.lead.SupplierScore;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How long the latest deliveries took: as dots, and below as a table.
final class DeliveriesPane extends VBox {
    private final Texts texts;
    private final Label title = Labels.subheading("");
    private final Label none;
    private final LeadTimePlot plot;
    private final Label figures = Labels.paragraph("", "bs-muted");
    private final Label prices = Labels.paragraph("", "bs-muted");
    private final TableView<Delivery> table;

    DeliveriesPane(Texts texts) {
        super(4);
        this.texts = texts;
        plot = new LeadTimePlot(texts);
        table = table();
        none = Labels.paragraph("", "bs-muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        figures.setId("supplier-figures");
        prices.setId("supplier-prices");
        getChildren().addAll(title, none, plot, figures, prices, table);
    }

    void show(SupplierDetail detail) {
        int dots = detail.leadTimes().dots().size();
        title.setText(texts.text("suppliers.card.leadTime", dots));
        none.setText(
                texts.text("suppliers.value.stated", detail.row().supplier().leadTimeDays()));
        Shown.when(none, dots == 0);
        Shown.when(plot, dots > 0);
        plot.show(detail.leadTimes());
        figures.setText(figures(detail.row().score()));
        Shown.when(figures, !detail.deliveries().isEmpty());
        prices.setText(prices(detail.prices()));
        Shown.when(prices, !detail.prices().isEmpty());
        table.getItems().setAll(detail.deliveries());
        table.sort();
    }

    /// "Half within 30 days, 9 in 10 within 38. 2 of 16 came short."
    private String figures(SupplierScore score) {
        var words =
                texts.text("suppliers.score.days", Math.round(score.medianLeadDays()), Math.round(score.p90LeadDays()));
        words += " "
                + texts.text(
                        "suppliers.score.short",
                        score.shortDeliveries(),
                        score.deliveries().size());
        return score.damagedUnits() == 0
                ? words
                : words + " " + texts.text("suppliers.score.damaged", score.damagedUnits());
    }

    /// How many prices rose and fell, and the latest that did; all of them on a stay of the pointer.
    private String prices(List<SupplierDetail.Price> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        long risen = changes.stream().filter(each -> each.change().share() > 0).count();
        prices.setTooltip(new Tooltip(changes.stream().map(this::words).collect(Collectors.joining("\n"))));
        return texts.text("suppliers.score.prices", risen, changes.size() - risen, words(changes.getFirst()));
    }

    private String words(SupplierDetail.Price price) {
        var change = price.change();
        var share = texts.formats().wholePercent(change.share());
        return texts.text(
                "suppliers.score.price",
                price.product(),
                texts.formats().unitCost(change.before()),
                texts.formats().unitCost(change.after()),
                change.share() > 0 ? "+" + share : share);
    }

    /// With the table below the dots, or without.
    void roomy(boolean withTable) {
        Shown.when(table, withTable);
    }

    private TableView<Delivery> table() {
        var columns = new Columns<Delivery>(texts, "supplier-deliveries");
        columns.text("suppliers.column.order", Delivery::purchaseOrderNumber)
                .medium()
                .grow();
        columns.day("suppliers.column.arrived", Delivery::receivedOn, texts.formats()::plainDay)
                .descending()
                .width(76);
        columns.number("suppliers.column.took", delivery ->
                        (int) ChronoUnit.DAYS.between(delivery.sentOn(), delivery.receivedOn()))
                .width(46);
        columns.chip(
                        "suppliers.column.inTime",
                        delivery -> delivery.isOnTime() ? null : Chip.of(Tone.DANGER, "suppliers.chip.tooLate"),
                        delivery -> delivery.isOnTime() ? 1 : 0)
                .width(56);
        var made = columns.table();
        made.setFixedCellSize(32);
        made.setPlaceholder(Labels.muted(texts.text("suppliers.empty.deliveries")));
        return made;
    }
}
