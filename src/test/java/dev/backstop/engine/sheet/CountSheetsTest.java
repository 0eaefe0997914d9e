package dev.backstop.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.CountSheet;
import dev.backstop.testing.ShopFixture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountSheetsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T11:20:00Z");

    @Test
    void productsLieByCategoryThenByNameInWhateverOrderTheyCome() {
        try (var fixture = new ShopFixture()) {
            fixture.product("MUG", "mug", "12.50", 6);
            fixture.product("BOWL", "Bowl", "9.00", 4);
            fixture.product("ANCHOR", "Anchor hook", "9.00", 4);
            var picture = fixture.shop.picture();
            var products = new ArrayList<>(picture.products());

            var sheet = CountSheets.of(products, picture.settings(), NOW);
            Collections.reverse(products);

            assertThat(CountSheets.of(products, picture.settings(), NOW)).isEqualTo(sheet);
            assertThat(sheet.products()).isEqualTo(3);
            assertThat(sheet.groups())
                    .flatExtracting(CountSheet.Group::items)
                    .extracting(CountSheet.Item::name)
                    .isEqualTo(List.of("Anchor hook", "Bowl", "mug"));
        }
    }
}
