package dev.backstop.ui.insights;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.service.forecast.AccuracyService;
import dev.backstop.service.insights.CauseService;
import dev.backstop.service.insights.RetentionService;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.plan.ServiceTrials;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.work.Work;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The Insights page: why products ran out and what that cost; how many late orders were kept; how good the forecasts
/// of the last twelve weeks were, by
/// class and by category, where simply repeating the last four weeks would have been better, and whether promised
/// service was kept.
public final class InsightsView extends StackPane implements Screen {
    private static final double WIDEST = 980;
    private static final double SPACE = 12;
    private static final double EDGE = 16;
    private static final double RETAINED = 340;

    private final InsightsViewModel model;
    private final PastViewModel past;
    private final StackPane accuracy = new StackPane();
    private final Node report;
    private final Texts texts;
    private final Links links;
    private final ReadOnlyStringWrapper subtitle;

    /// Where the page leads: some products in the Catalog, one of them, an import.
    public record Links(
            BiConsumer<Message, Set<Id<Product>>> showProducts,
            Consumer<Id<Product>> openProduct,
            Runnable importFiles) {}

    /// What works the figures of the page out.
    public record Figures(
            AccuracyService accuracy, ServiceTrials trials, CauseService causes, RetentionService retention) {}

    public InsightsView(Shop shop, Figures figures, Work work, Texts texts, Links links) {
        this(
                new InsightsViewModel(shop, figures.accuracy(), figures.trials(), work, texts),
                new PastViewModel(shop, figures.causes(), figures.retention(), work, texts),
                texts,
                links);
    }

    InsightsView(InsightsViewModel model, PastViewModel past, Texts texts, Links links) {
        this.model = model;
        this.past = past;
        this.texts = texts;
        this.links = links;
        subtitle = new ReadOnlyStringWrapper(texts.text("insights.page.subtitle"));
        this.report = report();
        setId("insights");
        getStyleClass().add("bs-canvas");
        model.stateProperty().addListener((_, _, now) -> show(now));
        show(model.stateProperty().get());
    }

    @Override
    public ScreenId id() {
        return ScreenId.INSIGHTS;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
        if (model.stateProperty().get().isEnough()) {
            past.refresh();
        }
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    private void show(InsightsViewModel.State now) {
        if (!now.isEnough()) {
            getChildren()
                    .setAll(new EmptyState(
                            Icon.INSIGHTS,
                            texts.text("insights.empty", AccuracyService.DAYS_NEEDED, now.days()),
                            "insights-import",
                            texts.text("insights.action.import"),
                            links.importFiles()));
            return;
        }
        if (!getChildren().contains(report)) {
            getChildren().setAll(report);
        }
        showAccuracy(now);
    }

    /// How good the forecasts were takes longer to work out than the rest of the page.
    private void showAccuracy(InsightsViewModel.State now) {
        var made = now.report();
        if (made != null && !made.all().accuracy().isKnown()) {
            accuracy.getChildren()
                    .setAll(new EmptyState(
                            Icon.INSIGHTS,
                            texts.text("insights.tooShort", now.days()),
                            "insights-import",
                            texts.text("insights.action.import"),
                            links.importFiles()));
        } else if (made != null) {
            showReport(made);
        } else if (now.working()) {
            accuracy.getChildren().setAll(working());
        } else {
            accuracy.getChildren()
                    .setAll(new EmptyState(
                            Icon.INSIGHTS,
                            texts.text("insights.stopped"),
                            "insights-again",
                            texts.text("insights.action.again"),
                            model::refresh));
        }
    }

    /// The keyboard stays on the page where it was on what is no longer there.
    private void showReport(AccuracyService.Report made) {
        boolean hadFocus = getScene() != null
                && getScene().getFocusOwner() instanceof Button button
                && "insights-stop".equals(button.getId());
        var cards = new VBox(SPACE, classes(made), categories(made));
        if (!made.naiveWins().isEmpty()) {
            cards.getChildren().add(1, naiveWins(made));
        }
        var tried = model.stateProperty().get().tried();
        if (tried != null) {
            cards.getChildren().add(promises(tried));
        }
        accuracy.getChildren().setAll(cards);
        if (hadFocus) {
            requestFocus();
        }
    }

    private Node naiveWins(AccuracyService.Report report) {
        return new Card(texts.text("insights.naive.title"))
                .padded(new VBox(
                        8,
                        Labels.paragraph(texts.text("insights.naive.help"), "bs-muted"),
                        new NaiveTable(texts, links.openProduct()).of(report.naiveWins())));
    }

    private Node promises(TriedService tried) {
        var words = Labels.paragraph(texts.text("insights.promises.help", tried.weeks(), tried.products()), "bs-muted");
        return new Card(texts.text("insights.promises.title"))
                .padded(new VBox(8, words, new PromiseTable(texts).of(InsightsViewModel.promises(tried))));
    }

    private Node working() {
        var turning = new ProgressIndicator();
        turning.setMaxSize(32, 32);
        var words = Labels.paragraph(texts.text("insights.working"), "bs-empty-text");
        var box = new VBox(
                SPACE, turning, words, Buttons.of("insights-stop", texts.text("insights.action.stop"), model::stop));
        box.getStyleClass().add("bs-empty");
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node classes(AccuracyService.Report report) {
        var table = new AccuracyTable(texts, "insights-classes", "insights.column.class").of(model.classes(report));
        var wins = model.naiveWins(report);
        var fact = Labels.paragraph(model.fact(report), "bs-muted");
        fact.setId("insights-fact");
        var show = Buttons.small(
                "insights-show",
                texts.text("insights.action.show"),
                () -> links.showProducts().accept(Message.of("insights.picked.naive", wins.size()), wins));
        show.setDisable(wins.isEmpty());
        return new Card(texts.text("insights.accuracy.title"))
                .padded(new VBox(8, fact, table, Labels.paragraph(texts.text("insights.accuracy.help"), "bs-muted")))
                .foot(
                        Labels.muted(texts.text("insights.accuracy.naive", wins.size(), report.unknown())),
                        Labels.spring(),
                        show);
    }

    private Node categories(AccuracyService.Report report) {
        return new Card(texts.text("insights.category.title"))
                .padded(new AccuracyTable(texts, "insights-categories", "insights.column.category")
                        .of(model.categories(report)));
    }

    private Node report() {
        var causes = new CausesCard(past, texts, links.showProducts()).node();
        HBox.setHgrow(causes, Priority.ALWAYS);
        var retained = new RetentionCard(past, texts).node();
        retained.setPrefWidth(RETAINED);
        retained.setMinWidth(RETAINED);
        var scroll = scrolling(new VBox(SPACE, new HBox(SPACE, causes, retained), accuracy));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(periods(), scroll);
    }

    /// How far back the page looks.
    private Node periods() {
        var words = new LinkedHashMap<Period, String>();
        for (var period : Period.values()) {
            words.put(period, texts.text(period.key()));
        }
        var chips = new FilterChips<>(texts, "insights-period", words);
        chips.selectedProperty().bindBidirectional(past.periodProperty());
        var span = Labels.muted("");
        past.pastProperty().addListener((_, _, _) -> span.setText(past.span()));
        var row = new HBox(chips, span);
        row.getStyleClass().add("bs-toolrow");
        return row;
    }

    private static Node scrolling(VBox cards) {
        cards.setPadding(new Insets(EDGE));
        cards.setMaxWidth(WIDEST);
        var scroll = new ScrollPane(new StackPane(cards));
        StackPane.setAlignment(cards, Pos.TOP_LEFT);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("bs-plain-scroll");
        return scroll;
    }
}
