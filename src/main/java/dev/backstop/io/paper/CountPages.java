package dev.backstop.io.paper;

import dev.backstop.domain.sheet.CountSheet;

/// Lays a count sheet out on as many pages as it needs: product by product a box to write the count into. The table's
/// head is repeated, and a category never stands without a product below it.
final class CountPages {
    private static final float MARGIN = SheetFrame.MARGIN;
    private static final float FIRST_BASELINE = 49.4f;
    private static final float LINE = 12;
    private static final float ROW = 20;
    private static final float GROUP = 26;
    private static final float SKU = 96;
    private static final float BARCODE = 86;
    private static final float COUNT = 64;
    private static final float BOX = 14;
    private static final float GAP = 8;
    private static final float FOOT = 60;

    private final CountSheet sheet;
    private final PaperWords words;
    private final Pages pages;
    private final Typesetting typesetting;
    private final float right;
    private final float bottom;
    private Ink ink;
    private float y;

    private CountPages(CountSheet sheet, PaperWords words, Pages pages) {
        this.sheet = sheet;
        this.words = words;
        this.pages = pages;
        this.typesetting = pages.typesetting();
        this.right = pages.size().width() - MARGIN;
        this.bottom = pages.size().height() - FOOT;
        this.ink = pages.add();
    }

    static void draw(CountSheet sheet, PaperWords words, Pages pages) {
        var layout = new CountPages(sheet, words, pages);
        layout.head();
        layout.tableHead();
        layout.sheet.groups().forEach(layout::group);
        layout.feet();
    }

    /// Who counts what and when is written by hand: a list is counted days after it was printed, by more than one.
    private void head() {
        var title = words.of("sheet.count.title");
        ink.textRight(right, FIRST_BASELINE, title, Type.TITLE);
        ink.textRight(right, FIRST_BASELINE + 13.5f, words.of("sheet.count.products", sheet.products()), Type.QUIET);
        float room = right - MARGIN - typesetting.width(title, Type.TITLE) - 24;
        ink.text(MARGIN, FIRST_BASELINE, sheet.shop(), typesetting.fitting(sheet.shop(), Type.TITLE, room));
        y = FIRST_BASELINE + 40;
        float middle = (MARGIN + right) / 2;
        blank(MARGIN, middle - 12, words.of("sheet.count.by"));
        blank(middle, right, words.of("sheet.count.on"));
        y += 22;
    }

    private void blank(float from, float to, String label) {
        ink.text(from, y, label, Type.QUIET);
        ink.line(from + typesetting.width(label, Type.QUIET) + 6, to, y + 2, Ink.HAIRLINE);
    }

    private void tableHead() {
        ink.text(MARGIN, y, words.of("sheet.count.sku"), Type.HEAD);
        ink.text(MARGIN + SKU, y, words.of("sheet.count.name"), Type.HEAD);
        ink.text(right - COUNT - BARCODE, y, words.of("sheet.count.barcode"), Type.HEAD);
        ink.textRight(right, y, words.of("sheet.count.counted"), Type.HEAD);
        y += 6;
        ink.line(MARGIN, right, y, Ink.HEAVY);
    }

    private void group(CountSheet.Group group) {
        if (!group.category().isEmpty() || sheet.groups().size() > 1) {
            room(GROUP + ROW);
            var name = group.category().isEmpty() ? words.of("sheet.count.noCategory") : group.category();
            ink.text(MARGIN, y + 17, name, typesetting.fitting(name, Type.LABEL, right - MARGIN));
            y += GROUP - 4;
            ink.line(MARGIN, right, y, Ink.HAIRLINE, Ink.ROW_GREY);
        }
        group.items().forEach(this::row);
    }

    private void row(CountSheet.Item item) {
        var name = typesetting.lines(item.name(), Type.NAME, right - COUNT - BARCODE - GAP - MARGIN - SKU, 3);
        float height = ROW + LINE * (name.size() - 1);
        room(height);
        ink.text(MARGIN, y + 13, item.sku(), typesetting.fitting(item.sku(), Type.BODY, SKU - GAP));
        float at = y + 13;
        for (var line : name) {
            ink.text(MARGIN + SKU, at, line, Type.NAME);
            at += LINE;
        }
        ink.text(right - COUNT - BARCODE, y + 13, item.barcode(), Type.QUIET);
        ink.box(right - COUNT + GAP, y + (height - BOX) / 2, COUNT - GAP, BOX);
        y += height;
        ink.line(MARGIN, right, y, Ink.HAIRLINE, Ink.ROW_GREY);
    }

    private void room(float height) {
        if (y + height > bottom) {
            ink = pages.add();
            y = FIRST_BASELINE;
            tableHead();
        }
    }

    private void feet() {
        var all = pages.all();
        float rule = pages.size().height() - 47.8f;
        for (int i = 0; i < all.size(); i++) {
            var foot = all.get(i);
            foot.line(MARGIN, right, rule, Ink.HAIRLINE);
            foot.text(MARGIN, rule + 14.4f, words.of("sheet.foot.printed", words.moment(sheet.printedAt())), Type.FOOT);
            foot.textRight(right, rule + 14.4f, words.of("sheet.foot.page", i + 1, all.size()), Type.FOOT);
        }
    }
}
