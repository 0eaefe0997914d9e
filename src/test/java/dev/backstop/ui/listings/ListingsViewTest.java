package dev.backstop.ui.listings;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.work.Work;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The page as it is come to from Today.
class ListingsViewTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), Fx.texts()::text, Locale.UK);
    private final ListingsViewModel model = new ListingsViewModel(
            fixture.shop, services.listings(), services.updates(), Work.direct(SupplyScene.THROWING), Fx.texts());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aFindingThatIsAskedForBeforeThePageIsMadeIsTickedOnceItIs() {
        var stand = fixture.product("22423", "Regency cakestand", "24.95", 0);
        fixture.purchaseOrder("PO-1047", fixture.supplier("Yiwu", "CN", 30), stand, 60, TODAY.plusDays(11));
        fixture.listing(Channel.Kind.AMAZON, stand, 14);
        fixture.listing(Channel.Kind.SHOPIFY, stand, 9);
        var asked = services.listings().findings(fixture.shop.picture()).getLast();
        var layers = Fx.call(() -> new Layers(Fx.texts()));
        var view = Fx.call(() -> view(layers));
        try (var fx = Fx.showInLayers(layers, () -> view, 1200, 700)) {
            Fx.run(() -> view.select(asked));
            assertThat(model.rows()).isEmpty();
            Fx.run(view::refresh);

            assertThat(fx.sees("listings-table")).isTrue();
            TableView<?> table = fx.find("listings-table", TableView.class);
            assertThat(Fx.call(() -> table.getSelectionModel().getSelectedItem()))
                    .isEqualTo(model.rowOf(asked).orElseThrow());
        }
    }

    private ListingsView view(Layers layers) {
        var export = new UpdateExport(model, Fx.texts(), layers, Optional::empty, () -> {});
        return new ListingsView(model, Fx.texts(), layers.toasts(), export, () -> {}, () -> {});
    }
}
