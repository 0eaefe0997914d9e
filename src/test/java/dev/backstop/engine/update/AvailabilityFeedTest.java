package dev.backstop.engine.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.engine.update.AvailabilityFeed.Item;
import dev.backstop.engine.update.ChannelForm.RowChange;
import dev.backstop.engine.update.ChannelForm.Wanted;
import dev.backstop.testing.FileText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityFeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Google: a date with its zone beside backorder and preorder, a year ahead at most; without one, no promise.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        IN_STOCK     | -          | in_stock     | ''
        IN_STOCK     | 2026-12-24 | in_stock     | ''
        OUT_OF_STOCK | -          | out_of_stock | ''
        BACKORDER    | 2026-12-24 | backorder    | 2026-12-24T00:00+0000
        BACKORDER    | 2027-06-01 | backorder    | 2027-06-01T00:00+0100
        PREORDER     | 2027-11-28 | preorder     | 2027-11-28T00:00+0000
        PREORDER     | 2027-11-29 | out_of_stock | ''
        BACKORDER    | 2026-11-28 | out_of_stock | ''
        BACKORDER    | -          | out_of_stock | ''
        """)
    void saysWhatGoogleTakes(Availability availability, @Nullable LocalDate from, String word, String date) {
        var feed = AvailabilityFeed.google(List.of(new Item("Mug-1", availability, from)), TODAY, LONDON);
        assertThat(feed.header()).containsExactly("id", "availability", "availability_date");
        assertThat(feed.rows()).containsExactly(List.of("Mug-1", word, date));
        assertThat(feed.name()).isEqualTo("google-availability-2026-11-28.txt");
    }

    @Test
    void thePagesOfTheShopSayTheSame() {
        var feed = AvailabilityFeed.schemaOrg(
                List.of(
                        new Item("Mug", Availability.BACKORDER, LocalDate.of(2026, 12, 24)),
                        new Item("Bag", Availability.BACKORDER, TODAY)),
                TODAY);
        assertThat(feed.header()).containsExactly("sku", "availability", "availabilityStarts");
        assertThat(feed.rows())
                .containsExactly(
                        List.of("Mug", "https://schema.org/BackOrder", "2026-12-24"),
                        List.of("Bag", "https://schema.org/OutOfStock", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "IN_STOCK,https://schema.org/InStock,in stock",
        "OUT_OF_STOCK,https://schema.org/OutOfStock,out of stock",
        "BACKORDER,https://schema.org/BackOrder,available for order",
        "PREORDER,https://schema.org/PreOrder,preorder"
    })
    void knowsTheWordsOfSchemaOrgAndFacebook(Availability availability, String schemaOrg, String facebook) {
        assertThat(availability.schemaOrg()).isEqualTo(schemaOrg);
        assertThat(availability.facebook()).isEqualTo(facebook);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        id,title,link,price,availability                              | in_stock | BACKORDER    | 2026-12-24 | id,availability,availability_date | backorder,2026-12-24T00:00+0000
        id,title,link,price,availability                              | in stock | OUT_OF_STOCK | -          | id,availability,availability_date | out of stock,
        id,title,link,price,availability                              | in_stock | BACKORDER    | -          | id,availability,availability_date | out_of_stock,
        id,title,link,price,availability                              | in_stock | IN_STOCK     | -          | -                                 | -
        id,title,link,price,availability,quantity_to_sell_on_facebook | in stock | BACKORDER    | 2026-12-24 | id,availability                   | available for order
        """)
    void answersAFeedInItsOwnWords(
            String header,
            String known,
            Listing.Status status,
            @Nullable LocalDate day,
            @Nullable String heads,
            @Nullable String row) {
        var table = FileText.table(header + "\nMug-1,Mug,https://x.example/m,9.50 GBP," + known
                + (header.endsWith("facebook") ? ",5" : "") + "\n");
        var cells = table.rows().getFirst().cells();
        var form = ChannelForms.of(table.header(), table.rows(), "", LONDON).orElseThrow();
        var written = form.written(
                List.of(new RowChange(cells, new Wanted(null, null, null, status, day))), TODAY.toString());
        if (row == null) {
            assertThat(written.files()).isEmpty();
        } else {
            var file = written.files().getFirst();
            assertThat(String.join(",", file.header())).isEqualTo(heads);
            assertThat(String.join(",", file.rows().getFirst())).isEqualTo("Mug-1," + row);
        }
    }

    @Test
    void theFormOfAFeedNamesItsProducts() {
        var table = FileText.table("id,title,link,price,availability\nMug-1,Mug,x,9.50 GBP,in_stock\n");
        var cells = table.rows().getFirst().cells();
        var form = ChannelForms.of(table.header(), table.rows(), "", LONDON).orElseThrow();
        assertThat(form.said(cells)).contains(new ChannelForm.Said("Mug-1", "Mug", null));
    }
}
