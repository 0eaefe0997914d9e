package dev.backstop.ui.insights;

import dev.backstop.service.insights.FillRates;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which share of demand was met at once, month by month.
final class FillRateCard {
    private final PastViewModel model;
    private final Texts texts;
    private final Label fact = Labels.paragraph("", "bs-muted");
    private final MonthLine line;
    private final Card card;

    FillRateCard(PastViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        line = new MonthLine(texts);
        fact.setId("fill-fact");
        card = new Card(texts.text("insights.fill.title")).padded(new VBox(8, fact, line));
        model.pastProperty().addListener((_, _, now) -> show(now));
        show(model.pastProperty().get());
    }

    Region node() {
        return card;
    }

    private void show(PastViewModel.@Nullable Past past) {
        List<FillRates.Month> months = past == null ? List.of() : past.months();
        Shown.when(line, !months.isEmpty());
        if (past == null) {
            fact.setText(texts.text("insights.causes.working"));
            return;
        }
        fact.setText(model.fact(months));
        if (!months.isEmpty()) {
            var points = months.stream()
                    .map(month -> new MonthLine.Point(model.name(month), month.fraction()))
                    .toList();
            var spoken = points.stream()
                    .map(point -> point.month() + " " + texts.formats().percent(point.share()))
                    .collect(Collectors.joining(", "));
            line.show(points, model.target(), spoken);
        }
    }
}
