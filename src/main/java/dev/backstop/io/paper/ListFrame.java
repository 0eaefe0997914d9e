package dev.backstop.io.paper;

import java.time.LocalDateTime;

/// The pages of a list for the shop's own people: who it is of at the top, rows with lines between them, and at the
/// foot when it was printed. It knows how far down the page is written.
final class ListFrame {
    static final float MARGIN = SheetFrame.MARGIN;

    private static final float FIRST_BASELINE = 49.4f;
    private static final float SECOND_LINE = 13.5f;
    private static final float BELOW_HEAD = 40;
    private static final float FOOT = 60;
    private static final float FOOT_RULE = 47.8f;

    private final Pages pages;
    private final PaperWords words;
    private final int firstPage;
    private Ink ink;
    private float y;

    ListFrame(Pages pages, PaperWords words) {
        this.pages = pages;
        this.words = words;
        firstPage = pages.all().size();
        ink = pages.add();
    }

    Ink ink() {
        return ink;
    }

    /// How far from the top the page is written.
    float y() {
        return y;
    }

    float right() {
        return pages.size().width() - MARGIN;
    }

    Typesetting typesetting() {
        return pages.typesetting();
    }

    /// The shop at the left, what the list is at the right, and how much it is of below that.
    void head(String shop, String title, String amount) {
        ink.textRight(right(), FIRST_BASELINE, title, Type.TITLE);
        ink.textRight(right(), FIRST_BASELINE + SECOND_LINE, amount, Type.QUIET);
        float room = right() - MARGIN - typesetting().width(title, Type.TITLE) - 24;
        ink.text(MARGIN, FIRST_BASELINE, shop, typesetting().fitting(shop, Type.TITLE, room));
        y = FIRST_BASELINE + BELOW_HEAD;
    }

    void down(float points) {
        y += points;
    }

    /// A line across the page, where it is written to.
    void rule(float thickness, float grey) {
        ink.line(MARGIN, right(), y, thickness, grey);
    }

    /// Goes on on a new page where so much does not fit any more; `head` writes the table's head again there.
    void room(float height, Runnable head) {
        if (y + height > pages.size().height() - FOOT) {
            ink = pages.add();
            y = FIRST_BASELINE;
            head.run();
        }
    }

    /// Numbers the pages of this list.
    void feet(LocalDateTime printedAt) {
        feet(pages, firstPage, words, printedAt);
    }

    /// Numbers the pages from that one on, the first is 0: they are one paper of its own.
    static void feet(Pages pages, int from, PaperWords words, LocalDateTime printedAt) {
        var own = pages.all().subList(from, pages.all().size());
        float right = pages.size().width() - MARGIN;
        float rule = pages.size().height() - FOOT_RULE;
        for (int i = 0; i < own.size(); i++) {
            var foot = own.get(i);
            foot.line(MARGIN, right, rule, Ink.HAIRLINE);
            foot.text(MARGIN, rule + 14.4f, words.of("sheet.foot.printed", words.moment(printedAt)), Type.FOOT);
            foot.textRight(right, rule + 14.4f, words.of("sheet.foot.page", i + 1, own.size()), Type.FOOT);
        }
    }
}
