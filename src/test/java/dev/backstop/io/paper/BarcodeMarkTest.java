package dev.backstop.io.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import dev.backstop.testing.PaperOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The codes on the printed page are read back from its picture by another program's reader.
class BarcodeMarkTest {
    private static final int DPI = 300;
    private static final double MODULE_DOTS = 0.33 * 0.92 / 25.4 * DPI;

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        digits,         format,   reads
        5012345678900,  EAN_13,   5012345678900
        4006381333931,  EAN_13,   4006381333931
        2000000850993,  EAN_13,   2000000850993
        036000291452,   UPC_A,    036000291452
        96385074,       EAN_8,    96385074
        00012345678905, CODE_128, 00012345678905
        """)
    void readsBackFromThePage(String digits, BarcodeFormat format, String reads) throws NotFoundException {
        var result = read(PaperOrder.yiwu().withBarcode(0, digits), format);

        assertThat(result.getText()).isEqualTo(reads);
    }

    @Test
    void givesAProductWithoutABarcodeOneThatReads() throws NotFoundException {
        var order = PaperOrder.yiwu();

        var result = read(order, BarcodeFormat.EAN_13);

        assertThat(result.getText())
                .isEqualTo(order.sheet().lines().getFirst().barcode().digits())
                .startsWith("20");
    }

    @Test
    void isDrawnAt92PercentWithQuietZones() {
        var page = page(PaperOrder.yiwu());
        int y = firstRow(page) + 30;
        int left = blackFrom(page, y, (int) (page.width() * 0.4));
        int right = lastBlackBefore(page, y, (int) (left + 100 * MODULE_DOTS));

        assertThat((right - left + 1) / MODULE_DOTS).as("modules across").isBetween(94.5, 95.5);
        assertThat(isWhite(page, y, (int) (left - 11 * MODULE_DOTS) + 1, left - 1))
                .as("11 quiet modules on the left")
                .isTrue();
        assertThat(isWhite(page, y, right + 2, (int) (right + 7 * MODULE_DOTS)))
                .as("7 quiet modules on the right")
                .isTrue();
    }

    private static Result read(PaperOrder order, BarcodeFormat format) throws NotFoundException {
        var page = page(order);
        int top = firstRow(page) - 10;
        int height = 40 * DPI / 72;
        var strip = Arrays.copyOfRange(page.pixels(), top * page.width(), (top + height) * page.width());
        var source = new RGBLuminanceSource(page.width(), height, strip);
        var left = (int) (page.width() * 0.40);
        var bitmap = new BinaryBitmap(new HybridBinarizer(source.crop(left, 0, (int) (page.width() * 0.19), height)));
        return new MultiFormatReader()
                .decode(
                        bitmap,
                        Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.POSSIBLE_FORMATS, List.of(format)));
    }

    private static PageImage page(PaperOrder order) {
        return PagePreview.page(PdfSheet.bytes(order.sheet(), PaperTexts.BRITISH), 0, DPI);
    }

    /// The first line of dots below the table's head: it lies 399.5 / 150 inches down the page.
    private static int firstRow(PageImage page) {
        return (int) Math.round(399.5 / 1755 * page.height()) + 8;
    }

    private static int blackFrom(PageImage page, int y, int x) {
        int at = x;
        while (isWhite(page, y, at, at)) {
            at++;
        }
        return at;
    }

    private static int lastBlackBefore(PageImage page, int y, int x) {
        int at = x;
        while (isWhite(page, y, at, at)) {
            at--;
        }
        return at;
    }

    private static boolean isWhite(PageImage page, int y, int from, int to) {
        for (int x = from; x <= to; x++) {
            if ((page.pixels()[y * page.width() + x] & 0xFF) < 128) {
                return false;
            }
        }
        return true;
    }
}
