package dev.backstop.io.paper;

import static dev.backstop.io.paper.ListFrame.MARGIN;

import dev.backstop.domain.sheet.CountSheet;

/// Lays a count sheet out on as many pages as it needs: product by product a box to write the count into. The table's
/// head is repeated, and a category never stands without a product below it.
final class CountPages {
    private static final float LINE = 12;
    private static final float ROW = 20;
    private static final float GROUP = 22;
    private static final float SKU = 96;
    private static final float BARCODE = 86;
    private static final float COUNT = 64;
    private static final float BOX = 14;
    private static final float GAP = 8;

    private final CountSheet sheet;
    private final PaperWords words;
    private final ListFrame frame;
    private final float right;

    private CountPages(CountSheet sheet, PaperWords words, Pages pages) {
        this.sheet = sheet;
        this.words = words;
        this.frame = new ListFrame(pages, words);
        this.right = frame.right();
    }

    static void draw(CountSheet sheet, PaperWords words, Pages pages) {
        var layout = new CountPages(sheet, words, pages);
        layout.head();
        sheet.groups().forEach(layout::group);
        layout.frame.feet(sheet.printedAt());
    }

    /// Who counts what and when is written by hand: a list is counted days after it was printed, by more than one.
    private void head() {
        frame.head(sheet.shop(), words.of("sheet.count.title"), words.of("sheet.count.products", sheet.products()));
        float middle = (MARGIN + right) / 2;
        blank(MARGIN, middle - 12, words.of("sheet.count.by"));
        blank(middle, right, words.of("sheet.count.on"));
        frame.down(22);
        tableHead();
    }

    private void blank(float from, float to, String label) {
        frame.ink().text(from, frame.y(), label, Type.QUIET);
        float start = from + frame.typesetting().width(label, Type.QUIET) + 6;
        frame.ink().line(start, to, frame.y() + 2, Ink.HAIRLINE);
    }

    private void tableHead() {
        var ink = frame.ink();
        ink.text(MARGIN, frame.y(), words.of("sheet.count.sku"), Type.HEAD);
        ink.text(MARGIN + SKU, frame.y(), words.of("sheet.count.name"), Type.HEAD);
        ink.text(right - COUNT - BARCODE, frame.y(), words.of("sheet.count.barcode"), Type.HEAD);
        ink.textRight(right, frame.y(), words.of("sheet.count.counted"), Type.HEAD);
        frame.down(6);
        frame.rule(Ink.HEAVY, 0);
    }

    private void group(CountSheet.Group group) {
        if (!group.category().isEmpty() || sheet.groups().size() > 1) {
            frame.room(GROUP + ROW, this::tableHead);
            var name = group.category().isEmpty() ? words.of("sheet.count.noCategory") : group.category();
            var type = frame.typesetting().fitting(name, Type.LABEL, right - MARGIN);
            frame.ink().text(MARGIN, frame.y() + 17, name, type);
            frame.down(GROUP);
            frame.rule(Ink.HAIRLINE, Ink.ROW_GREY);
        }
        group.items().forEach(this::row);
    }

    private void row(CountSheet.Item item) {
        var typesetting = frame.typesetting();
        var name = typesetting.lines(item.name(), Type.NAME, right - COUNT - BARCODE - GAP - MARGIN - SKU, 3);
        float height = ROW + LINE * (name.size() - 1);
        frame.room(height, this::tableHead);
        var ink = frame.ink();
        float baseline = frame.y() + 13;
        ink.text(MARGIN, baseline, item.sku(), typesetting.fitting(item.sku(), Type.BODY, SKU - GAP));
        for (int i = 0; i < name.size(); i++) {
            ink.text(MARGIN + SKU, baseline + LINE * i, name.get(i), Type.NAME);
        }
        ink.text(right - COUNT - BARCODE, baseline, item.barcode(), Type.QUIET);
        ink.box(right - COUNT + GAP, frame.y() + (height - BOX) / 2, COUNT - GAP, BOX);
        frame.down(height);
        frame.rule(Ink.HAIRLINE, Ink.ROW_GREY);
    }
}
