package dev.backstop.io.paper;

import static dev.backstop.io.paper.ListFrame.MARGIN;

import dev.backstop.domain.sheet.PickList;
import java.util.List;

/// Lays a pick list out: what to take, how many, and for which orders, with a box to tick.
final class PickPages {
    private static final float LINE = 12;
    private static final float ROW = 20;
    private static final float BOX = 9;
    private static final float UNITS = 52;
    private static final float SKU = 150;
    private static final float ORDERS = 150;
    private static final float GAP = 8;

    private final PaperWords words;
    private final ListFrame frame;
    private final float right;

    private PickPages(PaperWords words, Pages pages) {
        this.words = words;
        this.frame = new ListFrame(pages, words);
        this.right = frame.right();
    }

    static void draw(PickList list, PaperWords words, Pages pages) {
        var layout = new PickPages(words, pages);
        layout.frame.head(list.shop(), words.of("sheet.pick.title"), words.of("sheet.pick.parcels", list.parcels()));
        layout.tableHead();
        list.items().forEach(layout::row);
        layout.frame.feet(list.printedAt());
    }

    private void tableHead() {
        var ink = frame.ink();
        ink.textRight(MARGIN + UNITS - GAP, frame.y(), words.of("sheet.pick.units"), Type.HEAD);
        ink.text(MARGIN + UNITS, frame.y(), words.of("sheet.count.sku"), Type.HEAD);
        ink.text(MARGIN + SKU, frame.y(), words.of("sheet.count.name"), Type.HEAD);
        ink.text(right - ORDERS, frame.y(), words.of("sheet.pick.orders"), Type.HEAD);
        frame.down(6);
        frame.rule(Ink.HEAVY, 0);
    }

    private void row(PickList.Item item) {
        var typesetting = frame.typesetting();
        var title = typesetting.lines(item.title(), Type.NAME, right - ORDERS - GAP - MARGIN - SKU, 3);
        var orders = typesetting.lines(String.join(", ", item.orders()), Type.QUIET, ORDERS);
        float height = ROW + LINE * (Math.max(title.size(), orders.size()) - 1);
        frame.room(height, this::tableHead);
        var ink = frame.ink();
        float baseline = frame.y() + 13;
        ink.box(MARGIN, baseline - BOX + 1, BOX, BOX);
        ink.textRight(MARGIN + UNITS - GAP, baseline, words.units(item.units()), Type.NAME);
        ink.text(MARGIN + UNITS, baseline, item.sku(), typesetting.fitting(item.sku(), Type.BODY, SKU - UNITS - GAP));
        write(title, MARGIN + SKU, baseline, Type.NAME);
        write(orders, right - ORDERS, baseline, Type.QUIET);
        frame.down(height);
        frame.rule(Ink.HAIRLINE, Ink.ROW_GREY);
    }

    private void write(List<String> lines, float x, float baseline, Type type) {
        for (int i = 0; i < lines.size(); i++) {
            frame.ink().text(x, baseline + LINE * i, lines.get(i), type);
        }
    }
}
