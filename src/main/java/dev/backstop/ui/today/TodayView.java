package dev.backstop.ui.today;

import dev.backstop.engine.today.Kpis;
import dev.backstop.engine.today.Lane;
import dev.backstop.engine.today.TodayRow;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.LaneCard;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The page of the day: the strip of figures, the tall lane of listings left, the three other lanes right.
public final class TodayView extends StackPane implements Screen {
    private static final double HEAD = 44;
    private static final double GAP = 12;

    /// The first board of a small shop is there sooner; nothing flickers then.
    private static final Duration LONG_WAIT = Duration.seconds(1.5);

    private static final List<Lane.Kind> RIGHT = List.of(Lane.Kind.CUSTOMERS, Lane.Kind.ORDERS, Lane.Kind.TROUBLE);

    private final TodayViewModel model;
    private final Texts texts;
    private final TodayRows rows;
    private final KpiStrip kpis;
    private final Map<Lane.Kind, LaneCard<TodayRow>> lanes = new EnumMap<>(Lane.Kind.class);
    private final Node board;
    private final EmptyState noShop;
    private final Label oneFile;
    private final Hyperlink unchecked;
    private final PauseTransition sayWorking = new PauseTransition(LONG_WAIT);
    private double rightHeight;

    /// `goTo` opens another page; `importFiles` starts an import; `enterProduct` opens the form for one;
    /// `exportUpdates` writes the update files of all channels.
    public TodayView(
            TodayViewModel model,
            Texts texts,
            Consumer<ScreenId> goTo,
            Runnable importFiles,
            Runnable enterProduct,
            Runnable exportUpdates) {
        this.model = model;
        this.texts = texts;
        this.rows = new TodayRows(texts);
        this.kpis = new KpiStrip(texts, goTo);
        this.oneFile = Labels.muted(texts.text("today.foot.oneFile"));
        this.unchecked = Buttons.link("today-unchecked", "", importFiles);
        this.board = board(goTo, exportUpdates);
        this.noShop = new EmptyState(
                Icon.TODAY,
                texts.text("today.empty.noShop"),
                "today-import",
                texts.text("today.empty.import"),
                importFiles);
        noShop.getChildren().add(Buttons.of("today-enter", texts.text("today.empty.enter"), enterProduct));
        getStyleClass().add("bs-canvas");
        getChildren().addAll(board, noShop);
        model.boardProperty().addListener((_, _, _) -> show());
        show();
        sayWorking.setOnFinished(_ -> lanes.values().forEach(lane -> lane.working(texts.text("today.working"))));
    }

    @Override
    public ScreenId id() {
        return ScreenId.TODAY;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
        if (model.boardProperty().get() == null) {
            sayWorking.playFromStart();
        }
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    private Node board(Consumer<ScreenId> goTo, Runnable exportUpdates) {
        var listings =
                lane(Lane.Kind.LISTINGS, "listings", ScreenId.LISTINGS, goTo).tall();
        listings.foot(
                oneFile,
                unchecked,
                Labels.spring(),
                Buttons.of("today-export", Icon.EXPORT, texts.text("today.foot.export"), exportUpdates));
        var right = new VBox(
                GAP,
                lane(Lane.Kind.CUSTOMERS, "customers", ScreenId.MESSAGES, goTo),
                lane(Lane.Kind.ORDERS, "orders", ScreenId.PURCHASING, goTo),
                lane(Lane.Kind.TROUBLE, "trouble", ScreenId.SUPPLIERS, goTo));
        VBox.setVgrow(right.getChildren().getLast(), Priority.ALWAYS);
        right.heightProperty().addListener((_, _, height) -> share(height.doubleValue()));
        var grid = new GridPane(12, 12);
        grid.addRow(0, listings, right);
        GridPane.setVgrow(listings, Priority.ALWAYS);
        GridPane.setVgrow(right, Priority.ALWAYS);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        VBox.setVgrow(grid, Priority.ALWAYS);
        var page = new VBox(12, kpis.node(), grid);
        page.setPadding(new Insets(16));
        return page;
    }

    private LaneCard<TodayRow> lane(Lane.Kind kind, String name, ScreenId page, Consumer<ScreenId> goTo) {
        var lane = new LaneCard<TodayRow>(
                        texts, "lane-" + name, texts.text("today.lane." + name), rows::says, model::act)
                .link(texts.text("today.link." + name), () -> goTo.accept(page))
                .whenEmpty(texts.text("today.empty." + name));
        lanes.put(kind, lane);
        return lane;
    }

    private void show() {
        boolean hasShop = model.hasShop();
        board.setVisible(hasShop);
        noShop.setVisible(!hasShop);
        var made = model.boardProperty().get();
        if (made == null) {
            return;
        }
        kpis.show(made, model.cashLabel());
        showUnchecked(made.unchecked());
        showUncounted(made.kpis());
        lanes.forEach((kind, lane) -> {
            lane.items(made.lane(kind).rows());
            lane.total(
                    made.lane(kind).isAtRiskKnown()
                            ? texts.formats().wholeMoney(made.lane(kind).atRisk())
                            : Formats.NONE);
        });
        share(rightHeight);
    }

    /// Where there is no listing, nobody has counted, or listings state no quantity, that none is wrong is not known.
    private void showUncounted(Kpis known) {
        Objects.requireNonNull(lanes.get(Lane.Kind.LISTINGS)).whenEmpty(noListingWrong(known));
    }

    private String noListingWrong(Kpis known) {
        if (!model.hasListings()) {
            return texts.text("today.empty.noListings");
        }
        if (known.notCounted() > 0) {
            return texts.text("today.empty.uncounted", known.notCounted());
        }
        return known.notStated() > 0
                ? texts.text("today.empty.notStated", known.notStated())
                : texts.text("today.empty.listings");
    }

    /// Listings that nobody looked at for long are said in the foot: they may be right, so they are no rows.
    private void showUnchecked(int listings) {
        unchecked.setText(texts.text("today.foot.unchecked", listings));
        Shown.when(unchecked, listings > 0);
        Shown.when(oneFile, listings == 0);
    }

    /// Gives the lanes at the right whole rows of the height there is; what is left over falls to the last.
    private void share(double height) {
        rightHeight = height;
        var made = model.boardProperty().get();
        if (made == null || height <= 0) {
            return;
        }
        int room = (int) ((height - RIGHT.size() * HEAD - (RIGHT.size() - 1) * GAP) / LaneCard.ROW);
        var wanted =
                RIGHT.stream().mapToInt(kind -> made.lane(kind).rows().size()).toArray();
        var rows = LaneRows.shared(room, wanted);
        for (int i = 0; i < rows.length; i++) {
            var lane = Objects.requireNonNull(lanes.get(RIGHT.get(i)));
            boolean isLast = i == rows.length - 1;
            double share = HEAD + rows[i] * LaneCard.ROW;
            // Not its least height: the lanes must give way when the window becomes lower.
            lane.setMinHeight(HEAD);
            lane.setPrefHeight(share);
            lane.setMaxHeight(isLast ? Double.MAX_VALUE : share);
        }
    }
}
