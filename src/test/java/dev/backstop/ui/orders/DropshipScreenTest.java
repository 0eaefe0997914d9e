package dev.backstop.ui.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.ByKeys;
import dev.backstop.testing.DropshipScene;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Theme;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.work.Work;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// An order with a line that a supplier ships.
class DropshipScreenTest extends ByKeys {
    private final DropshipScene shop = new DropshipScene();
    private OrdersScreen screen;

    @Override
    public void start(Stage stage) {
        var texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
        var layers = new Layers(texts);
        var work = Work.direct(SupplyScene.THROWING);
        var paper = OrdersScenes.paper(shop.fixture, texts, work, layers);
        screen = new OrdersScreen(
                OrdersScenes.services(shop.fixture),
                shop.fixture.history,
                new OrdersContext(texts, work, layers, WindowSettings.forgotten(), paper),
                new OrdersLinks(_ -> {}, _ -> {}, _ -> {}, _ -> {}));
        shop.fixture.shop.onChange(_ -> screen.refresh());
        layers.content(screen.content());
        var scene = new Scene(layers, 1256, 844);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() {
        interact(() -> screen.refresh());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void showsWhoShipsIt() {
        assertThat(words("#routes"))
                .contains("Reading lamp", "By your rules")
                .contains("Dover Lamps ships 4 units at £16.50 each, 10 in stock by its report of today."
                        + " Nobody else could take it over.");
        assertThat(words("#order-lines-table")).contains("Dover Lamps");
        assertThat(words("#parcels"))
                .contains("From Dover Lamps", "4 × Reading lamp")
                .doesNotContain("Parcel 1");
    }

    @Test
    void anotherSupplierIsChosenAndTakenBack() {
        push("#route-change-LAMP");
        downTo("#route-who", "Bristol");
        save();
        assertThat(words("#routes"))
                .contains("Your choice")
                .anyMatch(text -> text.startsWith("Bristol Lights ships 4"));
        takeBack();
        assertThat(words("#routes")).contains("By your rules");
    }

    @Test
    void rulesThatNobodyMeetsLeaveTheLineWithoutAShipper() {
        fire("#route-rules");
        type(KeyCode.TAB);
        type(KeyCode.TAB);
        retype("50");
        save();
        assertThat(words("#routes")).contains("Nobody can ship it");
        takeBack();
        assertThat(words("#routes")).contains("By your rules");
    }

    private void takeBack() {
        interact(() -> {
            shop.fixture.history.undo();
        });
    }
}
