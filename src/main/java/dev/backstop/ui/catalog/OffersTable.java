package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The ways to buy a product side by side; a supplier's name opens its terms.
final class OffersTable extends VBox {
    private static final double TRUSTED = 0.8;
    private static final int COLUMNS = 6;

    private final Texts texts;
    private final Formats formats;

    OffersTable(Texts texts, ProductDetail detail, Consumer<Offer> edit, Consumer<Product> add) {
        super(4);
        this.texts = texts;
        this.formats = texts.formats();
        var addButton =
                Buttons.link("catalog-add-offer", texts.text("catalog.offers.add"), () -> add.accept(detail.product()));
        int quantity = detail.suggestion().quantity();
        var head = new HBox(
                8,
                Labels.strong(
                        quantity > 0
                                ? texts.text("catalog.offers.title", quantity)
                                : texts.text("catalog.offers.titlePlain")),
                Labels.spring(),
                addButton);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, grid(detail, edit));
        getChildren().addAll(reasons(detail));
    }

    /// What each usable offer costs in the end, the chosen one first.
    private List<Label> reasons(ProductDetail detail) {
        var usable = detail.suggestion().options().stream()
                .filter(OfferOption::usable)
                .toList();
        if (usable.size() < 2 || detail.suggestion().quantity() == 0) {
            return List.of();
        }
        return usable.stream()
                .map(option -> Labels.paragraph(reason(option), "bs-muted"))
                .toList();
    }

    private String reason(OfferOption option) {
        var currency = option.shopUnitCost().currency();
        var weighed = texts.text(
                "catalog.offers.weighed",
                option.supplier().name(),
                Money.rounded(option.inTheEnd().landed(), currency),
                Money.rounded(option.inTheEnd().lost(), currency));
        var offer = option.offer();
        var reported = offer.supplierStock();
        var on = offer.stockReportedOn();
        return reported == null || on == null
                ? weighed
                : weighed + " " + texts.text("catalog.offers.reported", reported, on, option.stockChance());
    }

    private Node grid(ProductDetail detail, Consumer<Offer> edit) {
        var options = detail.suggestion().options();
        if (options.isEmpty()) {
            return Labels.paragraph(texts.text("catalog.offers.none"), "bs-muted");
        }
        var grid = new GridPane(8, 0);
        grid.setId("catalog-offers");
        for (int column = 0; column < COLUMNS; column++) {
            grid.getColumnConstraints().add(column(column == 0));
        }
        row(grid, 0, heads());
        var chosen = detail.suggestion().option();
        int at = 1;
        for (var option : options) {
            boolean isChosen = chosen != null
                    && Objects.equals(chosen.offer().id(), option.offer().id());
            row(grid, at, cells(option, isChosen, edit));
            at++;
        }
        return grid;
    }

    /// The supplier's name takes what room is left, the figures as much as they need.
    private static ColumnConstraints column(boolean isName) {
        var constraints = new ColumnConstraints();
        constraints.setHalignment(isName ? HPos.LEFT : HPos.RIGHT);
        constraints.setHgrow(isName ? Priority.ALWAYS : Priority.NEVER);
        if (!isName) {
            constraints.setMinWidth(Region.USE_PREF_SIZE);
        }
        return constraints;
    }

    private List<Label> heads() {
        return List.of(
                head("catalog.offers.supplier"),
                head("catalog.offers.unit"),
                head("catalog.offers.cost"),
                head("catalog.offers.lead"),
                head("catalog.offers.onTime"),
                head("catalog.offers.arrives"));
    }

    private List<Labeled> cells(OfferOption option, boolean chosen, Consumer<Offer> edit) {
        var name = Buttons.link(
                "catalog-offer-" + option.offer().supplierId(),
                option.supplier().name(),
                () -> edit.accept(option.offer()));
        name.setAccessibleText(
                texts.text("catalog.offers.edit", option.supplier().name()));
        name.setMinWidth(40);
        if (chosen) {
            name.setGraphic(Icons.of(Icon.DONE, 12));
        }
        var onTime = Labels.body(Formats.NONE);
        option.onTimeShare().ifPresent(share -> {
            onTime.setText(formats.wholePercent(share));
            if (share < TRUSTED) {
                onTime.getStyleClass().add(Tone.WARNING.styleClass());
            }
        });
        var cells = List.<Labeled>of(
                name,
                Labels.body(formats.unitCost(option.unitCost())),
                Labels.body(formats.money(option.cost())),
                Labels.body(texts.text("catalog.offers.days", option.leadDays())),
                onTime,
                Labels.body(formats.day(option.arrivesOn())));
        if (!option.usable()) {
            cells.forEach(cell -> cell.getStyleClass().add(Tone.FAINT.styleClass()));
        }
        return cells;
    }

    private Label head(String key) {
        var label = new Label(texts.text(key));
        label.getStyleClass().add("bs-head");
        return label;
    }

    private static void row(GridPane grid, int at, List<? extends Labeled> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            cell.setMinHeight(28);
            if (column > 0) {
                cell.setMinWidth(Region.USE_PREF_SIZE);
            }
            grid.add(cell, column, at * 2);
        }
        var line = new Region();
        line.getStyleClass().add("bs-hairline");
        grid.add(line, 0, at * 2 + 1, COLUMNS, 1);
    }
}
