package dev.backstop.app;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.today.Lane;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Fx;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.Screens;
import dev.backstop.ui.work.Work;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The numbers beside the pages' names say what waits there, whichever page is shown.
class BadgesTest {
    private final SupplyScene scene = new SupplyScene();
    private ShopWiring wiring;
    private Screens screens;

    @BeforeEach
    void openTheShop() {
        Fx.start();
        scene.fixture.listing(Channel.Kind.SHOPIFY, scene.tin, 0);
        wiring = Fx.call(() -> new ShopWiring(
                new OpenShop(scene.fixture.store, scene.fixture.shop, scene.fixture.history),
                scene.services,
                scene.texts,
                Work.direct(SupplyScene.THROWING),
                new Layers(scene.texts),
                WindowSettings.forgotten(),
                null,
                new NoActions()));
        screens = Fx.call(wiring::screens);
        scene.fixture.shop.onChange(_ -> Fx.run(wiring::changed));
        Fx.run(() -> screens.show(ScreenId.TODAY));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void followAChangeThatIsMadeOnAnotherPage() {
        Fx.run(() -> screens.show(ScreenId.LISTINGS));
        int listings = badge(ScreenId.LISTINGS);
        assertThat(badge(ScreenId.PURCHASING)).isPositive();

        scene.fixture.listing(Channel.Kind.ETSY, scene.tin, 20);
        scene.fixture.purchaseOrder("PO-2000", scene.rotterdam, scene.bag, 600, TODAY.plusDays(1));
        scene.fixture.purchaseOrder("PO-2001", scene.rotterdam, scene.bottle, 90, TODAY.plusDays(1));
        scene.fixture.purchaseOrder("PO-2002", scene.rotterdam, scene.tin, 100, TODAY.plusDays(1));

        assertThat(badge(ScreenId.LISTINGS)).isGreaterThan(listings);
        assertThat(badge(ScreenId.PURCHASING)).isZero();
        Fx.run(() -> scene.fixture.history.undo());
        assertThat(badge(ScreenId.PURCHASING)).isPositive();
    }

    @Test
    void countEveryRowOfTodayOnOnePage() {
        var board = scene.services.today().board(scene.fixture.shop.picture(), Progress.NONE);

        var rows = Badges.of(board);

        assertThat(rows.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(board.rows());
        assertThat(rows)
                .containsEntry(
                        ScreenId.LISTINGS, board.lane(Lane.Kind.LISTINGS).rows().size())
                .containsEntry(
                        ScreenId.MESSAGES,
                        board.lane(Lane.Kind.CUSTOMERS).rows().size());
        assertThat(badge(ScreenId.TODAY)).isEqualTo(board.rows());
    }

    private int badge(ScreenId page) {
        return Fx.call(() -> screens.badge(page).get());
    }

    private static final class NoActions implements ShopActions {
        @Override
        public void chooseImport() {}

        @Override
        public void importFiles(List<Path> files) {}

        @Override
        public Path fetched() {
            return Path.of("none");
        }

        @Override
        public Optional<Path> chooseWatched() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseCalendar() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFile(String proposedName) {
            return Optional.empty();
        }

        @Override
        public void undo() {}

        @Override
        public void chooseRestore() {}

        @Override
        public void openLink(URI link) {}
    }
}
