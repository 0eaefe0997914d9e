package dev.backstop.ui.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.service.insights.CauseReport;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.CoverBar;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Why the shop ran out: each cause with how often and for how much, the dearest first. A cause leads to its products.
final class CausesCard {
    private static final double NAME = 170;
    private static final double NUMBER = 90;

    private final PastViewModel model;
    private final Texts texts;
    private final BiConsumer<Message, Set<Id<Product>>> showProducts;
    private final Label fact = Labels.paragraph("", "bs-muted");
    private final GridPane grid = new GridPane(16, 8);
    private final Card card;

    CausesCard(PastViewModel model, Texts texts, BiConsumer<Message, Set<Id<Product>>> showProducts) {
        this.model = model;
        this.texts = texts;
        this.showProducts = showProducts;
        fact.setId("causes-fact");
        grid.setId("causes");
        grid.getStyleClass().add("bs-causes");
        grid.setPadding(new Insets(4, 0, 0, 0));
        grid.getColumnConstraints().setAll(column(NAME), growing(), column(NUMBER), column(NUMBER));
        card = new Card(texts.text("insights.causes.title")).padded(new VBox(8, fact, grid));
        model.pastProperty().addListener((_, _, now) -> show(now == null ? null : now.causes()));
        show(null);
    }

    Region node() {
        return card;
    }

    private void show(@Nullable CauseReport now) {
        grid.getChildren().clear();
        if (now == null) {
            fact.setText(texts.text("insights.causes.working"));
            return;
        }
        fact.setText(model.fact(now));
        if (now.rows().isEmpty()) {
            return;
        }
        grid.addRow(
                0,
                Labels.muted(texts.text("insights.causes.cause")),
                Labels.muted(""),
                right(Labels.muted(texts.text("insights.causes.times"))),
                right(Labels.muted(texts.text("insights.causes.lost"))));
        double most = Math.max(
                1, now.rows().stream().mapToInt(CauseReport.Row::times).max().orElse(1));
        int line = 1;
        for (var row : now.rows()) {
            add(line++, row, most);
        }
        grid.addRow(
                line,
                Labels.strong(texts.text("insights.causes.all")),
                Labels.muted(""),
                right(Labels.strong(texts.formats().units(now.times()))),
                right(Labels.strong(texts.formats().wholeMoney(now.lost()))));
    }

    private void add(int line, CauseReport.Row row, double most) {
        var name = texts.text(PastViewModel.name(row.cause()));
        var link = Buttons.link("cause-" + row.cause().name(), name, () -> open(row, name));
        link.setTooltip(new Tooltip(texts.text(PastViewModel.help(row.cause()))));
        var bar = new CoverBar();
        bar.getStyleClass().add("bs-cause");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.share(row.times() / most, line == 1 ? Tone.ACCENT : Tone.PLAIN);
        grid.addRow(
                line,
                link,
                bar,
                right(Labels.body(texts.formats().units(row.times()))),
                right(Labels.body(texts.formats().wholeMoney(row.lost()))));
    }

    private void open(CauseReport.Row row, String name) {
        showProducts.accept(Message.of("insights.picked.cause", row.products().size(), name), row.products());
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints(width);
        column.setMinWidth(width);
        return column;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }
}
