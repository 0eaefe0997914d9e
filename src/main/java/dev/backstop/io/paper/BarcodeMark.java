package dev.backstop.io.paper;

import dev.backstop.domain.value.Barcode;
import java.util.List;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;

/// A printed barcode: bars of exact width, with the digits below. GTIN-12 and 13 are drawn as EAN-13, GTIN-8 as
/// EAN-8, at 92 % of nominal size (module 0.3036 mm) with their quiet zones; the GTIN-14 of a case as Code 128,
/// narrower, in the same room.
final class BarcodeMark {
    /// Width of one module in points: 92 % of 0.33 mm.
    static final float MODULE = 0.33f * 0.92f * 72 / 25.4f;

    /// Quiet modules before an EAN-13, and behind it.
    private static final int QUIET_LEFT = 11;

    private static final int QUIET_RIGHT = 7;
    private static final int EAN13_MODULES = 95;
    private static final int BAR_MODULES = 26;
    private static final int GUARD_MODULES = 4;
    private static final int DIGIT_MODULES = 7;

    /// Points across, quiet zones included.
    static final float WIDTH = (QUIET_LEFT + EAN13_MODULES + QUIET_RIGHT) * MODULE;

    /// Points from the top of the bars to the baseline of the digits.
    static final float HEIGHT = 29.3f;

    private final Ink ink;

    BarcodeMark(Ink ink) {
        this.ink = ink;
    }

    /// Draws the code with its quiet zone beginning at `x` and its bars at `top`.
    void draw(Barcode code, float x, float top) {
        switch (code.digits().length()) {
            case 12 -> ean13("0" + code.digits(), x, top);
            case 13 -> ean13(code.digits(), x, top);
            case 8 -> ean8(code.digits(), x, top);
            default -> caseCode(code.digits(), x, top);
        }
    }

    private void ean13(String digits, float x, float top) {
        float left = x + QUIET_LEFT * MODULE;
        bars(ean(Ean.Mode.EAN13, digits), left, top, MODULE);
        float baseline = top + HEIGHT;
        ink.text(x + 2 * MODULE, baseline, digits.substring(0, 1), Type.DIGITS);
        cells(digits.substring(1, 7), left + 3 * MODULE, baseline);
        cells(digits.substring(7), left + 50 * MODULE, baseline);
    }

    private void ean8(String digits, float x, float top) {
        float left = x + QUIET_LEFT * MODULE;
        bars(ean(Ean.Mode.EAN8, digits), left, top, MODULE);
        cells(digits.substring(0, 4), left + 3 * MODULE, top + HEIGHT);
        cells(digits.substring(4), left + 36 * MODULE, top + HEIGHT);
    }

    private void caseCode(String digits, float x, float top) {
        var symbol = new Code128();
        symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
        symbol.setBarHeight(BAR_MODULES);
        symbol.setContent(digits);
        float module = WIDTH / (symbol.getWidth() + 2 * QUIET_LEFT);
        bars(symbol.getRectangles(), x + QUIET_LEFT * module, top, module);
        ink.textCentred(x + WIDTH / 2, top + HEIGHT, digits, Type.DIGITS);
    }

    private static List<Rectangle> ean(Ean.Mode mode, String digits) {
        Symbol symbol = symbol(mode);
        symbol.setContent(digits.substring(0, digits.length() - 1));
        return symbol.getRectangles();
    }

    private static Symbol symbol(Ean.Mode mode) {
        var ean = new Ean(mode);
        ean.setGuardPatternExtraHeight(GUARD_MODULES);
        ean.setHumanReadableLocation(HumanReadableLocation.BOTTOM);
        ean.setBarHeight(BAR_MODULES);
        return ean;
    }

    private void bars(List<Rectangle> bars, float left, float top, float module) {
        double first = bars.stream().mapToDouble(bar -> bar.x).min().orElse(0);
        for (var bar : bars) {
            ink.bar(
                    left + (float) (bar.x - first) * module,
                    top,
                    (float) bar.width * module,
                    (float) bar.height * MODULE);
        }
    }

    private void cells(String digits, float left, float baseline) {
        for (int i = 0; i < digits.length(); i++) {
            ink.textCentred(
                    left + (i + 0.5f) * DIGIT_MODULES * MODULE, baseline, digits.substring(i, i + 1), Type.DIGITS);
        }
    }
}
