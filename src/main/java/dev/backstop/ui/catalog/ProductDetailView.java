package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.catalog.actions.DemandActions;
import dev.backstop.ui.catalog.chart.ForecastChart;
import dev.backstop.ui.catalog.chart.ForecastQuality;
import dev.backstop.ui.catalog.chart.ForecastWhy;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Chips;
import dev.backstop.ui.kit.Drawer;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WhySteps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The product beside the list: its forecast, why so many should be ordered, who offers it, what can be done.
final class ProductDetailView extends StackPane {
    private final ProductDetailViewModel model;
    private final CatalogActions actions;
    private final DemandActions demand;
    private final Texts texts;
    private final Consumer<Id<Product>> reviewOrder;
    private final ForecastChart chart;
    private final Drawer drawer;

    ProductDetailView(
            ProductDetailViewModel model,
            CatalogActions actions,
            DemandActions demand,
            CatalogContext context,
            Consumer<Id<Product>> reviewOrder,
            Runnable close) {
        this.model = model;
        this.actions = actions;
        this.demand = demand;
        this.texts = context.texts();
        this.reviewOrder = reviewOrder;
        this.chart = new ForecastChart(texts, context.work(), context.layers(), "catalog-chart");
        chart.onPeriodMarked(this::periodMarked);
        chart.onSay(this::sayings);
        this.drawer = new Drawer(texts, "catalog-detail", close);
        getChildren().add(drawer);
        setMinWidth(360);
        model.detailProperty().addListener((_, _, detail) -> show(detail));
        show(model.detailProperty().get());
    }

    private void show(@Nullable ProductDetail detail) {
        drawer.setVisible(detail != null);
        if (detail == null) {
            return;
        }
        head(detail);
        chart.show(detail.product().name(), detail.series());
        drawer.body(parts(detail).toArray(Node[]::new));
        foot(detail);
    }

    private List<Node> parts(ProductDetail detail) {
        var parts = new ArrayList<Node>();
        parts.add(chart);
        remarks(detail, parts);
        why(detail, parts);
        var ride = detail.suggestion().ride();
        if (ride != null) {
            parts.add(Labels.paragraph(texts.text(ride), "bs-muted"));
        }
        detail.service().forEach(words -> parts.add(Labels.paragraph(texts.text(words), "bs-muted")));
        parts.add(new SaidView(texts, detail, demand));
        parts.add(new ForecastWhy(texts, detail.forecast()));
        parts.add(new ForecastQuality(texts, detail.series()));
        parts.add(new OffersTable(texts, detail, offer -> actions.edit(detail.product(), offer), actions::addOffer));
        var bridging = detail.bridging();
        if (bridging != null) {
            parts.add(bridge(bridging));
        }
        return parts;
    }

    /// What is to be known of the forecast before it is used.
    private void remarks(ProductDetail detail, List<Node> parts) {
        if (detail.words().old()) {
            var until = detail.forecast().to().minusDays(1);
            parts.add(Labels.paragraph(texts.text("catalog.detail.old", until), "bs-muted"));
        }
        var spike = detail.words().spike();
        if (spike != null) {
            parts.add(new SpikeView(texts, detail.product(), spike, demand));
        }
        if (detail.saysHowThin()) {
            parts.add(notice(texts.text(detail.forecast().method())));
        }
        detail.doubts().forEach(doubt -> parts.add(notice(texts.text(doubt))));
    }

    /// How the suggestion comes about; a product that the supplier ships is not ordered for the shelf.
    private void why(ProductDetail detail, List<Node> parts) {
        var steps = detail.suggestion().why();
        if (!steps.isEmpty()) {
            parts.add(Labels.strong(texts.text("catalog.detail.why")));
            parts.add(new WhySteps(texts, steps));
        } else if (detail.product().fulfilment() == Product.Fulfilment.DROPSHIPPED) {
            parts.add(Labels.paragraph(texts.text("catalog.detail.dropshipped"), "bs-muted"));
        }
    }

    private void periodMarked(LocalDate from, LocalDate to) {
        var detail = model.detailProperty().get();
        if (detail != null) {
            demand.say(detail.product(), from, to);
        }
    }

    /// What can be said of a day, and of what was said of it: all that is not over where it was nothing.
    private List<MenuItem> sayings(LocalDate day) {
        var detail = model.detailProperty().get();
        if (detail == null) {
            return List.of();
        }
        var product = detail.product();
        var items = new ArrayList<MenuItem>();
        for (var statement : SaidView.of(day, detail)) {
            items.add(item(texts.text("catalog.said.edit", statement.note()), () -> demand.change(product, statement)));
            items.add(item(texts.text("catalog.said.delete", statement.note()), () -> demand.unsay(statement)));
        }
        if (!day.isBefore(detail.series().today())) {
            items.add(item(texts.text("catalog.said.sayOf", day), () -> demand.say(product, day, day.plusDays(6))));
        }
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void head(ProductDetail detail) {
        var row = detail.row();
        var product = detail.product();
        var behind = new ArrayList<Node>();
        var chip = row.state().chip();
        if (chip != null) {
            behind.add(Chips.label(texts, chip));
        }
        if (row.hot()) {
            behind.add(NameCell.hot(texts.text("catalog.list.hot")));
        }
        drawer.title(product.name(), behind.toArray(Node[]::new));
        drawer.second(product.sku().value(), price(product), stock(row));
    }

    private String price(Product product) {
        return product.price().isPositive()
                ? texts.text("catalog.detail.price", product.price())
                : texts.text("catalog.detail.noPrice");
    }

    private String stock(ProductRow row) {
        if (row.state() == ProductState.NOT_COUNTED) {
            return texts.text("catalog.detail.notCounted");
        }
        var cover = row.cover();
        return cover == null
                ? texts.text("catalog.detail.available", row.available())
                : texts.text("catalog.detail.cover", row.available(), (int) Math.round(cover));
    }

    private void foot(ProductDetail detail) {
        var words = Labels.paragraph(String.join(" ", ProductPlan.lines(texts, detail)), "bs-muted");
        var product = detail.product();
        var edit = Buttons.of("catalog-edit", texts.text("catalog.action.edit"), () -> actions.edit(product));
        edit.setMinWidth(USE_PREF_SIZE);
        var buttons = new HBox(8, Labels.spring(), more(product), edit);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (detail.row().state() == ProductState.NOT_COUNTED) {
            var count = Buttons.primary(
                    "catalog-count-now", texts.text("catalog.action.count"), () -> actions.count(product));
            count.setMinWidth(USE_PREF_SIZE);
            buttons.getChildren().add(count);
        }
        if (detail.suggestion().isDue()) {
            var review = Buttons.primary(
                    "catalog-review", texts.text("catalog.action.review"), () -> reviewOrder.accept(product.id()));
            review.setMinWidth(USE_PREF_SIZE);
            buttons.getChildren().add(review);
        }
        var foot = new VBox(6, words, buttons);
        HBox.setHgrow(foot, Priority.ALWAYS);
        drawer.foot(foot);
    }

    private Button more(Product product) {
        var button = Buttons.icon("catalog-more", Icon.MORE, texts.text("catalog.action.more"), () -> {});
        button.setOnAction(_ -> menu(product).show(button, Side.TOP, 0, -4));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// Made anew each time: only a new menu has its first item ready for Enter.
    private ContextMenu menu(Product product) {
        return new ContextMenu(
                item("catalog-count", "catalog.action.count", () -> actions.count(product)),
                item("catalog-adjust", "catalog.action.adjust", () -> actions.adjust(product)),
                item("catalog-ledger", "catalog.action.ledger", () -> actions.ledger(product)),
                item(
                        "catalog-retire",
                        product.isRetired() ? "catalog.action.reinstate" : "catalog.action.retire",
                        () -> actions.turnRetired(product)));
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = item(texts.text(key), action);
        item.setId(id);
        return item;
    }

    private Node bridge(Suggestion line) {
        var bridge = Objects.requireNonNull(line.bridge());
        var option = bridge.option();
        var words = Labels.paragraph(texts.text(
                "catalog.bridge.text",
                option.quantity(),
                option.supplier().name(),
                option.cost(),
                option.arrivesOn(),
                bridge.keeps(),
                bridge.saves()));
        words.setId("catalog-bridge");
        HBox.setHgrow(words, Priority.ALWAYS);
        var turn = line.quantity() > 0
                ? Buttons.small("catalog-bridge-out", texts.text("catalog.bridge.out"), () -> actions.leaveOut(line))
                : Buttons.small("catalog-bridge-add", texts.text("catalog.bridge.add"), () -> actions.putBack(line));
        turn.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(8, words, turn);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(8, 10, 8, 10));
        box.getStyleClass().add("bs-card");
        return box;
    }

    private static Node notice(String text) {
        return Labels.paragraph(text, "bs-notice");
    }

    /// What this pane shows; held here so that its bindings live as long as the pane.
    ProductDetailViewModel model() {
        return model;
    }
}
