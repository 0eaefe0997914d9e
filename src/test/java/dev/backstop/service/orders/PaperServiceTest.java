package dev.backstop.service.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PaperServiceTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneOffset.UTC));
    private final PaperService paper = new PaperService(fixture.shop, texts::text, Locale.UK);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatCanLeaveTodayIsPickedAndPackedAndTheRestIsLeftOut() throws IOException {
        var mug = fixture.product("MUG", "Blue mug", "12.50", 5);
        var tin = fixture.product("TIN", "Cake tin", "9.95", 0);
        var early = fixture.order("Priya Nair", mug, 2, 3);
        var late = fixture.order("Marian Holt", mug, 3, 2);
        var waits = fixture.order("Tom Reed", tin, 1, 2);

        var sheet = paper.parcels(ids(early, late, waits), Progress.NONE);

        assertThat(sheet.number()).isEqualTo("Pick list and 2 packing slips");
        assertThat(sheet.pages()).isEqualTo(3);
        assertThat(text(sheet))
                .contains("5 MUG Blue mug", "Priya Nair", "Marian Holt")
                .doesNotContain("Cake tin", "Tom Reed");
    }

    @Test
    void whereNothingCanLeaveItSaysSo() {
        var tin = fixture.product("TIN", "Cake tin", "9.95", 0);
        var waits = fixture.order("Tom Reed", tin, 1, 2);

        assertThatThrownBy(() -> paper.parcels(ids(waits), Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nothingToPack");
    }

    private static List<Id<Order>> ids(OrderLine... lines) {
        return Stream.of(lines).map(OrderLine::orderId).toList();
    }

    private static String text(PaperService.Sheet sheet) throws IOException {
        try (var document = Loader.loadPDF(sheet.pdf())) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }
}
