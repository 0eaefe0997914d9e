package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Progress;
import dev.backstop.service.orders.OrderService;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.ShopFixture;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.shell.SearchHit;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShopSearchTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneOffset.UTC));
    private final ShopSearch search = new ShopSearch(fixture.shop, texts);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void findsAnOrderAfterItHasShipped() {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 5);
        var line = fixture.order("Megan Hall", mug, 1, 1);
        assertThat(titles("megan")).singleElement().asString().endsWith("Megan Hall");

        new OrderService(fixture.shop, fixture.history).shipAvailable(line.orderId());

        assertThat(titles("megan")).as("once, while the shop is open").hasSize(1);
        var again = new ShopSearch(new Shop(fixture.store, fixture.shop.clock()), texts);
        assertThat(again.find("megan", Progress.NONE))
                .singleElement()
                .satisfies(hit -> assertThat(hit.target()).isEqualTo(line.orderId()));
    }

    @Test
    void findsADeliveryByItsNumberOrItsSupplier() {
        try (var scene = new SupplyScene()) {
            var deliveries = new ShopSearch(scene.fixture.shop, scene.texts);

            scene.fixture.product("MAT", "Mat 1042 A", "4.95", 1);
            assertThat(deliveries.find("1042", Progress.NONE))
                    .as("the number itself comes first")
                    .hasSize(2)
                    .first()
                    .satisfies(hit -> {
                        assertThat(hit.title()).isEqualTo("PO-1042 Yiwu Homeware");
                        assertThat(hit.detail()).isEqualTo("due 9 Dec");
                        assertThat(hit.target()).isEqualTo(scene.late.id());
                    });
            assertThat(deliveries.find("yiwu", Progress.NONE))
                    .extracting(SearchHit::title)
                    .containsExactlyInAnyOrder("PO-1042 Yiwu Homeware", "Yiwu Homeware");
            assertThat(deliveries.find("po-90", Progress.NONE))
                    .as("received long ago")
                    .isEmpty();
        }
    }

    @Test
    void findsTheConnectionOfTheShop() {
        assertThat(titles("woocommerce")).isNotEmpty();
    }

    private List<String> titles(String typed) {
        return search.find(typed, Progress.NONE).stream().map(SearchHit::title).toList();
    }
}
