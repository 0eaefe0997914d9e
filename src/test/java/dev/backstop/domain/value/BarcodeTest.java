package dev.backstop.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a scanner reads from a label, beside the code that is known.
class BarcodeTest {
    @ParameterizedTest(name = "{0} scanned as {1}: the article {2}, its case {3}")
    @CsvSource(textBlock = """
            5012345678900, 5012345678900,  true,  false
            036000291452,  0036000291452,  true,  false
            036000291452,  00036000291452, true,  false
            96385074,      00000096385074, true,  false
            5012345678900, 15012345678907, false, true
            036000291452,  10036000291459, false, true
            5012345678900, 15012345678908, false, false
            5012345678900, 5012345678917,  false, false
            5012345678900, MUG,            false, false
            """)
    void aCodeIsKnownWithZerosBeforeItAndOnItsCase(String known, String scanned, boolean article, boolean isCase) {
        var barcode = new Barcode(known);

        assertThat(barcode.isReadAs(scanned)).isEqualTo(article);
        assertThat(barcode.isPackedAs(scanned)).isEqualTo(isCase);
    }
}
