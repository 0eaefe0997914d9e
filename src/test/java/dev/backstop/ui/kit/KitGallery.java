package dev.backstop.ui.kit;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.domain.value.Step;
import dev.backstop.service.importing.Freshness;
import dev.backstop.testing.Fx;
import dev.backstop.ui.shell.MainWindow;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.Screens;
import dev.backstop.ui.shell.SearchHit;
import dev.backstop.ui.shell.WindowActions;
import dev.backstop.ui.shell.WindowStatus;
import dev.backstop.ui.work.Problems;
import dev.backstop.ui.work.Work;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every part of the kit in one window with made-up rows, for the eye: pictures of it are compared with the design.
final class KitGallery {
    private static final Currency GBP = Currency.getInstance("GBP");

    private final Texts texts = Fx.texts();
    private final Layers layers = new Layers(texts);
    private final Screens screens = new Screens();
    private final WindowStatus status = new WindowStatus();

    /// One row of the table.
    record Row(
            String sku,
            String name,
            int onHand,
            @Nullable Integer onOrder,
            double cover,
            Money risk,
            LocalDate by,
            Chip chip,
            int rank,
            double[] weeks) {}

    Layers window() {
        for (var id : ScreenId.values()) {
            screens.register(id, () -> new Page(id, page(id)));
        }
        screens.badge(ScreenId.TODAY).set(24);
        screens.badge(ScreenId.CATALOG).set(1);
        screens.badge(ScreenId.LISTINGS).set(12);
        var readAt = Instant.parse("2026-11-23T08:42:00Z");
        status.freshnessProperty().set(new Freshness(readAt, readAt));
        status.backupAtProperty().set(Instant.parse("2026-11-23T08:45:00Z"));
        status.idleProperty().set(Message.of("kit.table.empty"));
        var calls = new AtomicInteger();
        Executor onlyProgress = call -> {
            if (calls.getAndIncrement() == 0) {
                call.run();
            }
        };
        var work = new Work(Runnable::run, onlyProgress, new Silent());
        work.run(
                progress -> {
                    progress.at(74, 100, Message.of("kit.table.tick"));
                    return true;
                },
                _ -> {});
        new MainWindow(texts, layers, work, screens, status, new Nothing(), Platform::runLater);
        screens.show(ScreenId.TODAY);
        return layers;
    }

    Layers layers() {
        return layers;
    }

    Texts texts() {
        return texts;
    }

    Screens screens() {
        return screens;
    }

    WindowStatus status() {
        return status;
    }

    private Node page(ScreenId id) {
        return switch (id) {
            case TODAY -> today();
            case CATALOG -> catalog();
            default ->
                new StackPane(new EmptyState(
                        id.icon(),
                        "Nothing to show here yet. Import a file to begin.",
                        "empty-import",
                        "Import…",
                        () -> {}));
        };
    }

    private Node today() {
        var kpis = Kpi.strip(
                new Kpi("kpi-fill", "Fill rate, 30 days")
                        .value("94.2%")
                        .beside("▼ 1.1 pts", Tone.DANGER)
                        .third("Target 96%", Tone.MUTED)
                        .opens(() -> {}),
                new Kpi("kpi-back", "Open backorders")
                        .value("64")
                        .beside("units in 11 orders", Tone.MUTED)
                        .third("Oldest order from 12 Nov", Tone.MUTED),
                new Kpi("kpi-out", "Out of stock")
                        .value("7")
                        .beside("of 312 products", Tone.MUTED)
                        .third("3 new since Saturday", Tone.DANGER),
                new Kpi("kpi-risk", "Revenue at risk, 30 days")
                        .value("£6,352")
                        .third("Sum of the four lanes below", Tone.MUTED),
                new Kpi("kpi-cash", "Cash committed, November")
                        .value("£6,000")
                        .beside("of £12,000", Tone.MUTED)
                        .third("£6,000 free to order", Tone.MUTED)
                        .share(0.5));
        var tall = new LaneCard<LaneRow>(texts, "listings", "Listings to fix", row -> row, _ -> {})
                .tall()
                .link("Open Listings", () -> {})
                .whenEmpty("Every listing tells the truth.");
        tall.foot(
                Labels.muted("One update file per channel fixes all 12 at once."),
                Labels.spring(),
                Buttons.small("export", "Export update files…", () -> {}));
        tall.items(List.of(
                LaneRow.of(
                        LaneRow.letters("Am", "Amazon"),
                        "Regency cakestand 3 tier",
                        "Amazon shows 14 – you can ship 0, next stock 11 Dec",
                        "£629",
                        "Set to 0"),
                LaneRow.of(
                        LaneRow.letters("Am", "Amazon"),
                        "Rabbit night light",
                        "Amazon shows 36 – you can ship 0, next stock 4 Dec",
                        "£595",
                        "Set to 0"),
                LaneRow.of(
                        LaneRow.letters("Sh", "Shopify"),
                        "White hanging heart T-light holder",
                        "Shopify shows 40 – you can ship 0, next stock 4 Dec",
                        "£269",
                        "Pre-order")));
        tall.total("£3,539");
        tall.list().getSelectionModel().select(0);
        var right = new LaneCard<LaneRow>(texts, "customers", "Customers to tell", row -> row, _ -> {})
                .link("Open Messages", () -> {});
        right.items(List.of(
                LaneRow.of(
                                LaneRow.letters("Sh", "Shopify"),
                                "The Copper Kettle",
                                "3 items late, next 4 Dec – promised 25 Nov",
                                "£457",
                                "Review message")
                        .withAside("#4818"),
                LaneRow.of(
                                LaneRow.letters("CN", "China"),
                                "Yiwu Homeware Co.",
                                "6 lines, £2,619, arrives 23 Dec",
                                "£412",
                                "Review order")
                        .withLead("Order today"),
                LaneRow.of(
                                LaneRow.picture(Icon.CLOSURE),
                                "Lunar New Year closes 3 suppliers, 5–19 Feb",
                                "41 products need cover – first last-order date Tue 29 Dec",
                                "",
                                "Plan cover")
                        .withQuietAmount("£2,180", "from Feb")));
        right.total("£960");
        var empty = new LaneCard<LaneRow>(texts, "trouble", "Supplier trouble & surprises", row -> row, _ -> {})
                .whenEmpty("No trouble in sight.");
        empty.items(List.of());
        var lanes = new HBox(12, tall, new VBox(12, right, empty));
        HBox.setHgrow(tall, Priority.ALWAYS);
        HBox.setHgrow(lanes.getChildren().get(1), Priority.ALWAYS);
        lanes.getChildren().forEach(lane -> ((javafx.scene.layout.Region) lane).setPrefWidth(500));
        VBox.setVgrow(lanes, Priority.ALWAYS);
        var page = new VBox(12, kpis, lanes);
        page.getStyleClass().add("bs-page");
        return page;
    }

    private Node catalog() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("ALL", "All");
        filters.put("BACKORDER", "Backorder");
        filters.put("STOCKOUT", "Stockout");
        var chips = new FilterChips<>(texts, "filter", filters);
        chips.counts(java.util.Map.of("ALL", 312, "BACKORDER", 4, "STOCKOUT", 3));
        var rows = FXCollections.observableArrayList(rows());
        var ticks = new Ticks<>(rows);
        var columns = new Columns<Row>(texts, "gallery");
        columns.ticks(ticks);
        columns.text("kit.chip.ok", Row::sku).width(70).quiet();
        columns.text("kit.table.empty", Row::name).medium().grow();
        columns.number("kit.chip.ready", Row::onHand).width(60).explained("What lies on the shelf");
        columns.number("kit.chip.low", Row::onOrder).width(60);
        columns.cover("kit.chip.overstock", Row::cover, _ -> 21).width(90).ascending();
        columns.wholeMoney("kit.lane.atRisk", Row::risk).width(80);
        columns.day("kit.day.Today", Row::by)
                .width(90)
                .tone(row -> row.by().equals(LocalDate.of(2026, 11, 23)) ? Tone.DANGER : Tone.PLAIN);
        columns.chip("kit.chip.draft", Row::chip, Row::rank).width(120);
        columns.sparkline("kit.chip.high", Row::weeks).width(80);
        var table = columns.table();
        TableSetup.sorted(rows, table);
        table.sort();
        table.getSelectionModel().select(1);
        ticks.attach(table);
        ticks.set(java.util.Set.of(rows.getFirst()));
        var tools = new HBox(
                chips,
                Labels.spring(),
                TableSetup.columnButton(texts, table),
                Buttons.of("export", Icon.IMPORT, "Export…", () -> {}));
        tools.getStyleClass().add("bs-toolrow");
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(tools, table);
        var drawer = new Drawer(texts, "detail", () -> {});
        drawer.title("Jumbo bag red retrospot", Chips.label(texts, Chip.REORDER_NOW));
        drawer.second("85099B", "Sells at £4.95", "84 available, 6 days of cover");
        drawer.body(Labels.subheading("Why this number"), new WhySteps(texts, steps()));
        drawer.foot(
                Labels.paragraph("In the plan as PO-1049, £782.40.", "bs-muted"),
                Labels.spring(),
                Buttons.of("edit", "Edit product", () -> {}),
                Buttons.primary("review", "Review order", () -> {}));
        HBox.setHgrow(left, Priority.ALWAYS);
        return new HBox(left, drawer);
    }

    static List<Step> steps() {
        return List.of(
                new Step(Message.of("kit.chip.ready"), 347, Step.Kind.START),
                new Step(Message.of("kit.chip.low"), 123, Step.Kind.PLUS),
                new Step(Message.of("kit.chip.reorderNow"), 470, Step.Kind.RESULT),
                new Step(Message.of("kit.chip.ok"), 324, Step.Kind.MINUS),
                new Step(Message.of("kit.chip.onTime"), 146, Step.Kind.RESULT));
    }

    static List<Row> rows() {
        var risk = Money.of("629", "GBP");
        var day = LocalDate.of(2026, 11, 23);
        double[] weeks = {3, 4, 5, 4, 6, 7, 8, 9, 9, 10, 11, 4};
        return List.of(
                new Row("22865", "Hand warmer owl design", 0, 144, 0, risk, day, Chip.BACKORDER, 1, weeks),
                new Row(
                        "22112",
                        "Chocolate hot water bottle",
                        0,
                        null,
                        6,
                        risk,
                        day.plusDays(1),
                        Chip.STOCKOUT,
                        0,
                        weeks),
                new Row(
                        "85099B",
                        "Jumbo bag red retrospot with a very long name that does not fit into its column at all",
                        1108,
                        240,
                        17,
                        risk,
                        day.plusDays(11),
                        Chip.REORDER_NOW,
                        2,
                        weeks),
                new Row(
                        "21212",
                        "Pack of 72 retrospot cake cases",
                        120,
                        0,
                        41,
                        risk,
                        day.plusDays(125),
                        Chip.OK,
                        5,
                        weeks),
                new Row("22197", "Small popcorn holder", 171, 0, 90, risk, day.plusDays(11), Chip.OVERSTOCK, 6, weeks));
    }

    Form form() {
        var form = new Form(texts, "product");
        var sku = form.text("kit.chip.ok", new SimpleStringProperty("85099B")).required();
        var title = form.text("kit.chip.draft", new SimpleStringProperty("")).required();
        form.together(sku, title);
        var price =
                form.money("kit.lane.atRisk", new SimpleObjectProperty<>(new Money(new BigDecimal("4.95"), GBP)), GBP);
        var day = form.day("kit.day.Today", new SimpleObjectProperty<>(LocalDate.of(2026, 12, 4)));
        form.together(price, day);
        form.choice("kit.chip.high", new SimpleObjectProperty<>("Shopify"), List.of("Shopify", "Etsy"), word -> word)
                .hint("Where it is sold.");
        form.area("kit.chip.low", new SimpleStringProperty("A note"), 3);
        form.check("kit.chip.ready", new SimpleBooleanProperty(true));
        return form;
    }

    private record Page(ScreenId id, Node content) implements Screen {
        @Override
        public void refresh() {}

        @Override
        public ReadOnlyStringProperty subtitleProperty() {
            return new ReadOnlyStringWrapper("Mon 23 Nov 2026").getReadOnlyProperty();
        }
    }

    private static final class Silent implements Problems {
        @Override
        public void show(dev.backstop.domain.value.Problem problem) {
            throw problem;
        }

        @Override
        public void bug(Throwable thrown) {
            throw new AssertionError(thrown);
        }
    }

    private static final class Nothing implements WindowActions {
        @Override
        public void chooseImport() {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public void startOwnShop() {}

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public List<SearchHit> search(String words, Progress progress) {
            return List.of();
        }

        @Override
        public void themeChanged(Theme theme) {}
    }
}
