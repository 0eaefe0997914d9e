package dev.backstop.ui.catalog.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.CatalogLinks;
import dev.backstop.ui.catalog.CatalogScenes;
import dev.backstop.ui.catalog.CatalogScreen;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ForecastChartScreenTest extends ApplicationTest {
    private final ShopFixture fixture = new ShopFixture();
    private CatalogScreen screen;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var layers = new Layers(texts);
        screen = new CatalogScreen(
                CatalogScenes.services(fixture),
                new CatalogContext(texts, Work.direct(CatalogScenes.THROWING), layers, WindowSettings.forgotten()),
                new CatalogLinks(() -> {}, _ -> {}, _ -> {}));
        layers.content(screen.content());
        var scene = new Scene(layers, 1256, 780);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void zoomsByKeysAndReadsBarByBar() {
        open();
        var chart = lookup("#catalog-chart").<ForecastChart>query();
        long days = shown(chart).days();
        clickOn("#catalog-chart-area");

        type(KeyCode.PLUS);
        assertThat(shown(chart).days()).isLessThan(days);

        type(KeyCode.MINUS);
        type(KeyCode.DIGIT0);
        assertThat(shown(chart).days()).isEqualTo(days);

        type(KeyCode.RIGHT);
        var reading = lookup("#catalog-chart .bs-hover-note").<Label>query();
        assertThat(reading.getParent().isVisible()).isTrue();
        assertThat(reading.getText()).contains("expected in that week").contains("Stock");

        type(KeyCode.ENTER);
        assertThat(menu()).extracting(MenuItem::getText).contains("Say what is to come from Mon 23 Nov…");
    }

    @Test
    void whatTheOwnerSaysIsLaidOverTheForecastAndTakenBack() {
        var scenes = open();
        double before = perDay(scenes);

        interact(() -> lookup("#catalog-say").<ButtonBase>query().fire());
        interact(() -> {
            lookup("#statement-note").<TextField>query().setText("Trade fair");
            lookup("#statement-amount").<TextField>query().setText("2.5");
        });
        clickOn("#statement-form-save");

        assertThat(fixture.shop.picture().statementsOf(scenes.bag))
                .singleElement()
                .satisfies(said -> assertThat(said.amount()).isEqualTo(2.5));
        assertThat(lookup("#catalog-said .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Trade fair: × 2.5"));
        assertThat(perDay(scenes)).isGreaterThan(2 * before);
        assertThat(lookup("#catalog-forecast-steps .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("What you have stated", "Expected in the next four weeks");

        interact(() -> fixture.history.undo());
        interact(screen::refresh);

        assertThat(fixture.shop.picture().statements()).isEmpty();
        assertThat(perDay(scenes)).isEqualTo(before);
    }

    @Test
    void anotherProductIsShownFromItsChartOn() {
        var scenes = open();
        var scroll = lookup("#catalog-detail .scroll-pane").<ScrollPane>query();
        interact(() -> scroll.setVvalue(1));

        interact(() -> screen.select(scenes.mug.id()));

        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void theDaysShownAtFirstComeBackByAButton() {
        open();
        var chart = lookup("#catalog-chart").<ForecastChart>query();
        var first = shown(chart);
        var reset = lookup("#catalog-chart-reset").<ButtonBase>query();
        assertThat(reset.isDisabled()).isTrue();

        interact(() -> lookup("#catalog-chart-in").<ButtonBase>query().fire());
        assertThat(shown(chart)).isNotEqualTo(first);
        interact(reset::fire);

        assertThat(shown(chart)).isEqualTo(first);
        assertThat(reset.isDisabled()).isTrue();
    }

    @Test
    void theMenuOfADayOffersWhatCanBeSaidOfIt() {
        var scenes = open();
        var today = fixture.shop.picture().today();
        Id<DemandStatement> id = fixture.shop.newId();
        interact(() -> CatalogScenes.services(fixture)
                .demand()
                .say(new DemandStatement(
                        id,
                        scenes.bag.id(),
                        null,
                        DemandStatement.Kind.FACTOR,
                        today,
                        today.plusDays(9),
                        2,
                        "Trade fair",
                        today)));
        interact(screen::refresh);

        var area = lookup("#catalog-chart-area").<Node>query();
        interact(() ->
                area.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));

        assertThat(menu())
                .extracting(MenuItem::getText)
                .startsWith("Change “Trade fair”…", "Take back “Trade fair”", "Say what is to come from Mon 23 Nov…")
                .contains("Show as table", "Copy the picture (Ctrl+C)");
        interact(() -> menu().get(1).fire());
        assertThat(fixture.shop.picture().statements()).isEmpty();
    }

    @Test
    void theCopiedPictureHasNameAndLegendToo() {
        open();
        var chart = lookup("#catalog-chart").<ForecastChart>query();

        interact(chart::copy);
        WaitForAsyncUtils.waitForFxEvents();

        interact(() -> {
            var clipboard = Clipboard.getSystemClipboard();
            assertThat(clipboard.getString()).startsWith("Forecast of Jumbo bag, red:");
            assertThat(clipboard.getImage().getHeight()).isGreaterThan(2 * 272);
        });
    }

    private static List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> item.getText() != null)
                .toList();
    }

    @Test
    void totalsShowTheSameChartForEverything() {
        open();

        clickOn("#catalog-totals");

        var chart = lookup("#totals-chart").<ForecastChart>query();
        assertThat(shown(chart).days()).isPositive();
        assertThat(lookup("#totals-chart-area").<Node>query().getAccessibleText())
                .startsWith("Forecast of All products");
        type(KeyCode.ESCAPE);
        assertThat(lookup("#totals-chart").tryQuery()).isEmpty();
    }

    private CatalogScenes open() {
        var scenes = CatalogScenes.in(fixture);
        interact(screen::refresh);
        interact(() -> screen.select(scenes.bag.id()));
        return scenes;
    }

    private double perDay(CatalogScenes scenes) {
        return CatalogScenes.services(fixture)
                .plans()
                .forecast(fixture.shop.picture(), scenes.bag.id())
                .perDay();
    }

    private static ForecastView shown(ForecastChart chart) {
        return Objects.requireNonNull(chart.shown());
    }
}
