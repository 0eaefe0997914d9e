package dev.backstop.engine.sheet;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.customer;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.nov;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.ParcelGift;
import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.SplitPreview;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackingSlipsTest {
    private static final SplitPreview.Parcel TODAYS = parcel(TODAY, 1, "Jumbo bag", 12);
    private static final SplitPreview.Parcel LATER = parcel(dec(14), 2, "T-light holder", 24);
    private static final SplitPreview.Parcel NO_DATE = parcel(null, 3, "Jam jar", 2);

    @Test
    void packsWhatLeavesFirstAndNamesTheRest() {
        var slip = slip("", TODAYS, LATER, NO_DATE);

        assertThat(slip.items()).containsExactly(new PackingSlip.Item(12, "SKU-1", "Jumbo bag"));
        assertThat(slip.gifts()).containsExactly(new PackingSlip.Item(1, "HEART", "Heart of wicker"));
        assertThat(slip.waiting())
                .containsExactly(
                        new PackingSlip.Waiting(new PackingSlip.Item(24, "SKU-2", "T-light holder"), dec(14)),
                        new PackingSlip.Waiting(new PackingSlip.Item(2, "SKU-3", "Jam jar"), null));
        assertThat(slip.units()).isEqualTo(13);
        assertThat(slip.date()).isEqualTo(TODAY);
        assertThat(slip.parcel()).isEqualTo(2);
    }

    @Test
    void isMadeAheadForTheNextParcelWhereNoneLeavesToday() {
        assertThat(slip("", LATER, NO_DATE).date()).isEqualTo(dec(14));
        assertThat(slip("", NO_DATE).items()).isEmpty();
    }

    @Test
    void whatASupplierSendsItselfIsNotPackedHereWhenItIsReadyNorNamedAsLater() {
        var direct = new SplitPreview.Parcel(TODAY, "Yiwu Homeware", LATER.parts());

        var slip = slip("", TODAYS, direct, NO_DATE);

        assertThat(slip.items()).extracting(PackingSlip.Item::title).containsExactly("Jumbo bag");
        assertThat(slip.direct()).containsExactly(new PackingSlip.Item(24, "SKU-2", "T-light holder"));
        assertThat(slip.waiting()).extracting(waiting -> waiting.item().title()).containsExactly("Jam jar");
        assertThat(slip("", direct, NO_DATE).items()).isEmpty();
    }

    @Test
    void writesTheAddressLineByLineWithoutTheNameTwice() {
        assertThat(slip("Marian Holt, 3 Mill Row, Bath BA1 1AA", TODAYS)
                        .shipTo()
                        .address())
                .containsExactly("3 Mill Row", "Bath BA1 1AA");
        assertThat(slip("3 Mill Row\nBath BA1 1AA\nUnited Kingdom", TODAYS)
                        .shipTo()
                        .address())
                .containsExactly("3 Mill Row", "Bath BA1 1AA", "United Kingdom");
    }

    private static PackingSlip slip(String shipTo, SplitPreview.Parcel... parcels) {
        var order = new Order(
                new Id<>(4818),
                new Id<>(1000),
                "#4818",
                new Id<>(1),
                morning(nov(18)),
                null,
                "paid",
                false,
                false,
                shipTo,
                "GB",
                "",
                null,
                null,
                false);
        var gift = new ParcelGift(
                new Id<>(1), order.id(), new Id<>(9), "HEART", "Heart of wicker", 1, gbp("1.25"), TODAY, null);
        return PackingSlips.of(
                order,
                customer(1, "Marian Holt"),
                new PackingSlips.Contents(2, new SplitPreview(List.of(parcels)), List.of(gift)),
                ShopSettings.blank(Currency.getInstance("GBP"), ZoneOffset.UTC),
                morning(TODAY));
    }

    private static SplitPreview.Parcel parcel(@Nullable LocalDate day, long id, String title, int units) {
        var line = line(id, 4818, title, units, "4.95");
        return new SplitPreview.Parcel(day, null, List.of(new SplitPreview.Part(line, units, null)));
    }
}
