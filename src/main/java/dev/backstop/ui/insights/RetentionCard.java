package dev.backstop.ui.insights;

import dev.backstop.engine.retention.Retention;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.CoverBar;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How many late orders were kept, apart by whether the customer was told at once.
final class RetentionCard {
    private final PastViewModel model;
    private final Texts texts;
    private final Label fact = Labels.paragraph("", "bs-muted");
    private final VBox shares = new VBox(12);
    private final Label kept = Labels.muted("");
    private final Card card;

    RetentionCard(PastViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        fact.setId("retention-fact");
        shares.setId("retention");
        kept.setId("retention-kept");
        card = new Card(texts.text("insights.retention.title")).padded(new VBox(12, fact, shares, kept));
        model.pastProperty().addListener((_, _, now) -> show(now));
        show(null);
    }

    Region node() {
        return card;
    }

    private void show(PastViewModel.@Nullable Past past) {
        shares.getChildren().clear();
        var now = past == null ? null : past.retention();
        Shown.when(kept, now != null && now.all().all() > 0);
        if (now == null) {
            fact.setText(texts.text("insights.causes.working"));
            return;
        }
        fact.setText(model.fact(now));
        kept.setText(texts.text("insights.retention.kept", texts.formats().wholeMoney(now.kept())));
        if (now.all().all() > 0) {
            shares.getChildren()
                    .addAll(
                            share("insights.retention.atOnce", now.toldAtOnce(), Tone.SUCCESS),
                            share("insights.retention.later", now.toldLater(), Tone.WARNING));
        }
    }

    private Node share(String key, Retention.Share share, Tone tone) {
        var words = new HBox(
                12,
                Labels.body(texts.text(key)),
                Labels.spring(),
                Labels.muted(texts.text("insights.retention.of", share.kept(), share.all())),
                Labels.strong(share.all() == 0 ? "–" : texts.formats().wholePercent(share.fraction())));
        words.setAlignment(Pos.CENTER_LEFT);
        var bar = new CoverBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.share(share.all() == 0 ? 0 : share.fraction(), tone);
        return new VBox(4, words, bar);
    }
}
