package dev.backstop.io.paper;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The paper that an office of a country has in its printer.
enum PaperSize {
    A4,
    LETTER;

    /// Countries whose usual paper is US Letter, as the Unicode CLDR lists them.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    static PaperSize of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    PDRectangle rectangle() {
        return switch (this) {
            case A4 -> PDRectangle.A4;
            case LETTER -> PDRectangle.LETTER;
        };
    }

    /// Points across.
    float width() {
        return rectangle().getWidth();
    }

    /// Points down.
    float height() {
        return rectangle().getHeight();
    }
}
