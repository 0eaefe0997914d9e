package dev.backstop.service.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.testing.ShopFixture;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of when what is known of a shop is.
class FreshnessTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            stock,                orders,               oldest
            2026-11-20T16:10:00Z, 2026-11-23T08:42:00Z, 2026-11-20T16:10:00Z
            2026-11-23T08:42:00Z, 2026-11-20T16:10:00Z, 2026-11-20T16:10:00Z
            2026-11-23T08:42:00Z, ,                     2026-11-23T08:42:00Z
            ,                     2026-11-20T16:10:00Z, 2026-11-20T16:10:00Z
            ,                     ,
            """, useHeadersInDisplayName = true)
    void isNoNewerThanItsOldestPart(@Nullable Instant stock, @Nullable Instant orders, @Nullable Instant oldest) {
        assertThat(new Freshness(stock, orders).oldest()).isEqualTo(oldest);
    }

    @Test
    void isOfTheNewestFilesThatToldOfStockAndOfOrders() {
        var monday = Instant.parse("2026-11-16T09:00:00Z");
        var friday = Instant.parse("2026-11-20T16:10:00Z");
        try (var shop = new ShopFixture()) {
            var mug = shop.product("MUG", "Blue mug", "12.50", 6);
            var listing = shop.listing(Channel.Kind.SHOPIFY, mug, 3, monday);
            assertThat(Freshness.of(shop.shop.picture())).isEqualTo(new Freshness(null, null));

            shop.perform(file(shop, "shopify.products.1", monday), file(shop, "shopify.orders", monday));
            assertThat(Freshness.of(shop.shop.picture())).isEqualTo(new Freshness(monday, monday));

            // one put right by hand, and files of which nothing came that is still said
            shop.perform(
                    Edit.update(Listing.class, listing, listing.withCheckedAt(ShopFixture.NOW)),
                    file(shop, "shopify.products.1", friday),
                    file(shop, "shopify.orders", friday));
            shop.listing(Channel.Kind.ETSY, mug, 3, monday);
            assertThat(Freshness.of(shop.shop.picture())).isEqualTo(new Freshness(monday, friday));
        }
    }

    private static Edit<ImportedFile> file(ShopFixture shop, String format, Instant savedAt) {
        return Edit.insert(
                ImportedFile.class,
                new ImportedFile(
                        shop.shop.newId(), "export.csv", format, null, List.of(), "sha", savedAt, savedAt, 1, 0));
    }
}
