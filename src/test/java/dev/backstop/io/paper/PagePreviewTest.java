package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.PaperOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PagePreviewTest {

    @Test
    void showsThePageAsThePaperHasIt() {
        var page = PagePreview.page(PdfSheet.bytes(PaperOrder.yiwu().sheet(), PaperTexts.BRITISH), 0, 72);

        assertThat(page.width()).isEqualTo(595);
        assertThat(page.height()).isEqualTo(841);
        assertThat(page.pixels()).hasSize(595 * 841);
        assertThat(page.pixels()[0]).as("the corner is white").isEqualTo(0xFFFFFFFF);
        assertThat(Arrays.stream(page.pixels())
                        .filter(pixel -> (pixel & 0xFF) < 64)
                        .count())
                .as("something is drawn")
                .isGreaterThan(5_000);
    }
}
