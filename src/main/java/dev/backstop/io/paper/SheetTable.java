package dev.backstop.io.paper;

import dev.backstop.domain.sheet.ReorderSheet;
import dev.backstop.domain.sheet.SheetLine;
import java.util.List;

/// The table of a reorder sheet: its head and its rows, each drawn whole.
final class SheetTable {
    private static final float ROW_HEIGHT = 40.5f;
    private static final float HEAD_HEIGHT = 19.7f;
    private static final float TITLE_LINE = 11.3f;
    private static final float SECOND_LINE = 11.5f;
    private static final float PADDING = 5.3f;
    private static final float BOX = 8.2f;
    private static final int MOST_TITLE_LINES = 40;

    private final PaperWords words;
    private final Typesetting typesetting;
    private final SheetColumns at;

    SheetTable(ReorderSheet sheet, PaperWords words, Typesetting typesetting, float left, float right) {
        this.words = words;
        this.typesetting = typesetting;
        this.at = SheetColumns.of(sheet, words, typesetting, left, right);
    }

    SheetColumns columns() {
        return at;
    }

    /// Draws the head from `top`; answers where the first row begins.
    float head(Ink ink, float top) {
        ink.line(at.left(), at.right(), top, Ink.HAIRLINE);
        float baseline = top + 12.6f;
        ink.text(at.left(), baseline, words.of("sheet.table.number"), Type.HEAD);
        ink.text(at.supplierSku(), baseline, words.of("sheet.table.supplierSku"), Type.HEAD);
        ink.text(at.description(), baseline, words.of("sheet.table.description"), Type.HEAD);
        ink.text(at.barcode(), baseline, words.of("sheet.table.barcode"), Type.HEAD);
        ink.textRight(at.quantity(), baseline, words.of("sheet.table.quantity"), Type.HEAD);
        ink.textRight(at.cases(), baseline, words.of("sheet.table.cases"), Type.HEAD);
        ink.textRight(at.unit(), baseline, words.of("sheet.table.unit"), Type.HEAD);
        ink.textRight(at.total(), baseline, words.of("sheet.table.total"), Type.HEAD);
        ink.textCentred(at.received(), baseline, words.of("sheet.table.received"), Type.HEAD);
        ink.line(at.left(), at.right(), top + HEAD_HEIGHT, Ink.HAIRLINE);
        return top + HEAD_HEIGHT;
    }

    float height(SheetLine line) {
        float text = Math.max(descriptionHeight(title(line)), codeHeight(supplierSku(line)));
        return Math.max(ROW_HEIGHT, text + 2 * PADDING);
    }

    /// Draws a row from `top`, without the rule below it.
    void row(Ink ink, SheetLine line, float top) {
        float middle = top + height(line) / 2;
        centred(ink, at.left(), middle, words.units(line.number()), Type.BODY);
        code(ink, supplierSku(line), middle);
        description(ink, line, middle);
        new BarcodeMark(ink).draw(line.barcode(), at.barcode(), middle - BarcodeMark.HEIGHT / 2);
        right(ink, at.quantity(), middle, words.units(line.quantity()), Type.QUANTITY, at.quantityWidth());
        right(ink, at.cases(), middle, SheetColumns.cases(line, words), Type.BODY, at.cases() - at.quantity() - 3);
        right(ink, at.unit(), middle, words.money(line.unitCost()), Type.BODY, at.unit() - at.cases() - 3);
        right(ink, at.total(), middle, words.money(line.total()), Type.BODY, at.total() - at.unit() - 3);
        ink.box(at.received() - BOX / 2, middle - BOX / 2, BOX, BOX);
    }

    /// Draws the row of a sheet that has no lines; answers where it ends.
    float nothing(Ink ink, float top) {
        centred(ink, at.left(), top + ROW_HEIGHT / 2, words.of("sheet.table.empty"), Type.QUIET);
        return top + ROW_HEIGHT;
    }

    private void description(Ink ink, SheetLine line, float middle) {
        var title = title(line);
        float baseline = middle - descriptionHeight(title) / 2 + Type.NAME.capHeight();
        for (var text : title) {
            ink.text(at.description(), baseline, text, Type.NAME);
            baseline += TITLE_LINE;
        }
        var ours = words.of("sheet.line.ourSku", line.sku());
        float second = baseline - TITLE_LINE + SECOND_LINE;
        ink.text(at.description(), second, ours, typesetting.fitting(ours, Type.SECOND_LINE, at.descriptionWidth()));
    }

    private void code(Ink ink, List<String> lines, float middle) {
        float baseline = middle - codeHeight(lines) / 2 + Type.NAME.capHeight();
        for (var text : lines) {
            ink.text(at.supplierSku(), baseline, text, Type.NAME);
            baseline += TITLE_LINE;
        }
    }

    private List<String> title(SheetLine line) {
        return typesetting.lines(line.description(), Type.NAME, at.descriptionWidth(), MOST_TITLE_LINES);
    }

    private List<String> supplierSku(SheetLine line) {
        var code = line.supplierSku().isBlank() ? "–" : line.supplierSku();
        return typesetting.lines(code, Type.NAME, at.supplierSkuWidth(), MOST_TITLE_LINES);
    }

    private static float descriptionHeight(List<String> title) {
        return codeHeight(title) + SECOND_LINE;
    }

    private static float codeHeight(List<String> lines) {
        return Type.NAME.capHeight() + (lines.size() - 1) * TITLE_LINE;
    }

    private static void centred(Ink ink, float x, float middle, String text, Type type) {
        ink.text(x, middle + type.capHeight() / 2, text, type);
    }

    private void right(Ink ink, float right, float middle, String text, Type type, float width) {
        var fitting = typesetting.fitting(text, type, width);
        ink.textRight(right, middle + fitting.capHeight() / 2, text, fitting);
    }
}
