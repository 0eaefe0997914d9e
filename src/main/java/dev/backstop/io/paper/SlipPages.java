package dev.backstop.io.paper;

import dev.backstop.domain.sheet.PackingSlip;
import java.util.ArrayList;
import java.util.List;

/// Lays a packing slip out on as many pages as it needs: who sends to whom, what to pack with a box to tick, the
/// gift, and what comes later. No row is split.
final class SlipPages {
    private static final float MARGIN = SheetFrame.MARGIN;
    private static final float FIRST_BASELINE = 49.4f;
    private static final float LINE = 12;
    private static final float ROW = 21;
    private static final float BOX = 9;
    private static final float UNITS = 62;
    private static final float TITLE = 170;
    private static final float FOOT = 60;

    private final PackingSlip slip;
    private final PaperWords words;
    private final Pages pages;
    private final Typesetting typesetting;
    private final float right;
    private final float bottom;
    private final int firstPage;
    private Ink ink;
    private float y;

    private SlipPages(PackingSlip slip, PaperWords words, Pages pages) {
        this.slip = slip;
        this.words = words;
        this.pages = pages;
        this.typesetting = pages.typesetting();
        this.right = pages.size().width() - MARGIN;
        this.bottom = pages.size().height() - FOOT;
        this.firstPage = pages.all().size();
        this.ink = pages.add();
    }

    static void draw(PackingSlip slip, PaperWords words, Pages pages) {
        var layout = new SlipPages(slip, words, pages);
        layout.head();
        layout.parcel();
        layout.later();
        layout.direct();
        layout.note();
        ListFrame.feet(pages, layout.firstPage, words, slip.printedAt());
    }

    private void head() {
        var title = words.of("sheet.slip.title", slip.number(), slip.parcel());
        ink.textRight(right, FIRST_BASELINE, title, Type.TITLE);
        ink.textRight(right, FIRST_BASELINE + 13.5f, words.of("sheet.head.date", slip.date()), Type.QUIET);
        float room = right - MARGIN - typesetting.width(title, Type.TITLE) - 24;
        y = FIRST_BASELINE - 17;
        for (var line : typesetting.lines(slip.shop().name(), Type.TITLE, room, 2)) {
            y += 17;
            ink.text(MARGIN, y, line, Type.TITLE);
        }
        y = Math.max(y, FIRST_BASELINE) + 1.5f;
        for (var line : sender()) {
            y += LINE;
            ink.text(MARGIN, y, line, Type.QUIET);
        }
        y += 12.7f;
        ink.line(MARGIN, right, y, Ink.HEAVY);
        y += 18.2f;
        ink.text(MARGIN, y, words.of("sheet.slip.shipTo"), Type.LABEL);
        y += 0.8f;
        for (var line : typesetting.lines(slip.shipTo().name(), Type.PARTY, right - MARGIN, 2)) {
            y += LINE;
            ink.text(MARGIN, y, line, Type.PARTY);
        }
        for (var line : slip.shipTo().address()) {
            y += LINE;
            ink.text(MARGIN, y, line, Type.BODY);
        }
        y += 24;
    }

    private List<String> sender() {
        var shop = slip.shop();
        float width = (right - MARGIN) / 2;
        var lines = new ArrayList<>(typesetting.lines(String.join(", ", shop.address()), Type.QUIET, width, 3));
        lines.addAll(typesetting.lines(String.join(", ", shop.contacts()), Type.QUIET, width, 2));
        return lines;
    }

    private void parcel() {
        ink.text(MARGIN, y, words.of("sheet.slip.inParcel"), Type.LABEL);
        ink.textRight(right, y, words.of("sheet.sum.units", slip.units()), Type.QUIET);
        y += 6;
        ink.line(MARGIN, right, y, Ink.HAIRLINE);
        slip.items().forEach(item -> row(item, ""));
        slip.gifts().forEach(gift -> row(gift, words.of("sheet.slip.gift")));
        if (slip.items().isEmpty() && slip.gifts().isEmpty()) {
            ink.text(MARGIN, y + 14, words.of("sheet.slip.nothing"), Type.QUIET);
            y += ROW;
        }
    }

    private void row(PackingSlip.Item item, String remark) {
        var lines = typesetting.lines(item.title(), Type.NAME, right - MARGIN - TITLE, 3);
        float height = ROW + LINE * (lines.size() - 1) + (remark.isEmpty() ? 0 : LINE);
        room(height);
        ink.box(MARGIN, y + 6, BOX, BOX);
        ink.textRight(MARGIN + UNITS - 12, y + 14, words.units(item.units()), Type.NAME);
        var sku = typesetting.fitting(item.sku(), Type.QUIET, TITLE - UNITS - 8);
        ink.text(MARGIN + UNITS, y + 14, item.sku(), sku);
        float at = y + 14;
        for (var line : lines) {
            ink.text(MARGIN + TITLE, at, line, Type.NAME);
            at += LINE;
        }
        if (!remark.isEmpty()) {
            ink.text(MARGIN + TITLE, at, remark, Type.QUIET);
        }
        y += height;
        ink.line(MARGIN, right, y, Ink.HAIRLINE, Ink.ROW_GREY);
    }

    private void later() {
        if (slip.waiting().isEmpty()) {
            return;
        }
        section("sheet.slip.later");
        for (var waiting : slip.waiting()) {
            var day = waiting.leavesOn();
            absent(waiting.item(), day == null ? words.of("sheet.slip.noDate") : words.of("sheet.slip.leaves", day));
        }
    }

    private void direct() {
        if (slip.direct().isEmpty()) {
            return;
        }
        section("sheet.slip.direct");
        slip.direct().forEach(item -> absent(item, ""));
    }

    private void section(String title) {
        room(24 + 2 * ROW);
        y += 24;
        ink.text(MARGIN, y, words.of(title), Type.LABEL);
        y += 6;
        ink.line(MARGIN, right, y, Ink.HAIRLINE);
    }

    /// What does not lie in the parcel, and what of it is to be said.
    private void absent(PackingSlip.Item thing, String remark) {
        room(ROW);
        var item = words.of("sheet.slip.item", thing.units(), thing.title());
        float width = right - MARGIN - typesetting.width(remark, Type.QUIET) - 12;
        ink.text(MARGIN, y + 14, item, typesetting.fitting(item, Type.BODY, width));
        ink.textRight(right, y + 14, remark, Type.QUIET);
        y += ROW;
        ink.line(MARGIN, right, y, Ink.HAIRLINE, Ink.ROW_GREY);
    }

    private void note() {
        if (slip.note().isEmpty()) {
            return;
        }
        y += 10;
        for (var line : typesetting.lines(words.of("sheet.slip.note", slip.note()), Type.BODY, right - MARGIN)) {
            room(LINE + 4);
            y += LINE;
            ink.text(MARGIN, y, line, Type.BODY);
        }
    }

    /// Goes on on a new page where so much does not fit any more.
    private void room(float height) {
        if (y + height > bottom) {
            ink = pages.add();
            var title = words.of("sheet.slip.continued", slip.number(), slip.parcel());
            ink.text(MARGIN, FIRST_BASELINE, title, Type.NAME);
            y = FIRST_BASELINE + 12;
            ink.line(MARGIN, right, y, Ink.HAIRLINE);
        }
    }
}
