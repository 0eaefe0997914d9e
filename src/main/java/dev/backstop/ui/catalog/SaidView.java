package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.engine.forecast.StatementRecord;
import dev.backstop.ui.catalog.actions.DemandActions;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the owner says of a product's demand, how good that was, and the way to say more.
final class SaidView extends VBox {
    private final Texts texts;
    private final DemandActions actions;
    private final Product product;

    SaidView(Texts texts, ProductDetail detail, DemandActions actions) {
        super(2);
        this.texts = texts;
        this.actions = actions;
        this.product = detail.product();
        setId("catalog-said");
        var say = Buttons.small("catalog-say", texts.text("catalog.said.say"), () -> actions.say(product));
        getChildren().add(row(Labels.strong(texts.text("catalog.said.title")), Labels.spring(), say));
        var words = detail.words();
        if (words.statements().isEmpty() && words.like() == null) {
            getChildren().add(Labels.paragraph(texts.text("catalog.said.none"), "bs-muted"));
        }
        words.statements().forEach(statement -> getChildren().add(line(statement)));
        words.records().forEach(record -> getChildren().add(Labels.paragraph(words(record), "bs-muted")));
        var like = words.like();
        if (like != null) {
            var end = Buttons.small(
                    "catalog-unlike", texts.text("catalog.said.unlike"), () -> actions.endLikeness(product));
            getChildren().add(row(grown(texts.text("catalog.said.like", like.name())), end));
        } else if (detail.forecast().isThin()) {
            getChildren()
                    .add(Buttons.small(
                            "catalog-like", texts.text("catalog.said.copy"), () -> actions.copyFromSimilar(product)));
        }
    }

    /// What the owner said of a day and can change; what is not over yet where nothing was said of that day.
    static List<DemandStatement> of(LocalDate day, ProductDetail detail) {
        var changeable = detail.words().statements().stream()
                .filter(statement -> statement.kind() != DemandStatement.Kind.ONE_OFF)
                .toList();
        var ofDay = changeable.stream()
                .filter(statement -> !day.isBefore(statement.from()) && !day.isAfter(statement.to()))
                .toList();
        var today = detail.series().today();
        return ofDay.isEmpty()
                ? changeable.stream()
                        .filter(statement -> !statement.to().isBefore(today))
                        .toList()
                : ofDay;
    }

    private Node line(DemandStatement statement) {
        var id = "catalog-said-" + statement.id();
        var delete = Buttons.icon(
                id + "-delete",
                Icon.DELETE,
                texts.text("catalog.said.delete", statement.note()),
                () -> actions.unsay(statement));
        if (statement.kind() == DemandStatement.Kind.ONE_OFF) {
            return row(grown(words(statement)), delete);
        }
        var edit = Buttons.icon(
                id + "-edit",
                Icon.EDIT,
                texts.text("catalog.said.edit", statement.note()),
                () -> actions.change(product, statement));
        return row(grown(words(statement)), edit, delete);
    }

    private String words(DemandStatement statement) {
        var key = switch (statement.kind()) {
            case FACTOR -> "catalog.said.factor";
            case TREND -> "catalog.said.trend";
            case LEVEL -> "catalog.said.level";
            case ONE_OFF -> "catalog.said.oneOff";
        };
        var period = texts.formats().range(statement.from(), statement.to());
        var said = texts.text(key, statement.note(), statement.amount(), period);
        var category = statement.category();
        return category == null ? said : said + ". " + texts.text("catalog.said.category", category);
    }

    private String words(StatementRecord record) {
        return texts.text(
                "catalog.said.record",
                record.statement().name(),
                (int) Math.round(record.with()),
                (int) Math.round(record.without()),
                record.came(),
                record.helped() ? 1 : 0);
    }

    private static Node grown(String words) {
        var label = Labels.paragraph(words);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(4, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
