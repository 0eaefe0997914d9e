package dev.backstop.io.paper;

import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.sheet.ReorderSheet;
import java.util.ArrayList;
import java.util.List;

/// What stands around the table of a reorder sheet: the letterhead, who sends to whom, signatures, and the foot of
/// every page.
final class SheetFrame {
    static final float MARGIN = 40.64f;

    /// Where the table begins on a page that continues it.
    private static final float FIRST_BASELINE = 49.4f;

    private static final float LINE = 12;
    private static final float FOOT_RULE_UP = 47.8f;
    private static final float SIGNATURE_HEIGHT = 62.4f;
    private static final float SIGNATURE_GAP = 18f;
    private static final float ABOVE_FOOT = 17.3f;
    private static final float INSET = 9.4f;

    private final ReorderSheet sheet;
    private final PaperWords words;
    private final Typesetting typesetting;
    private final float right;
    private final float footRule;

    SheetFrame(ReorderSheet sheet, PaperWords words, Typesetting typesetting, PaperSize size) {
        this.sheet = sheet;
        this.words = words;
        this.typesetting = typesetting;
        this.right = size.width() - MARGIN;
        this.footRule = size.height() - FOOT_RULE_UP;
    }

    float left() {
        return MARGIN;
    }

    float right() {
        return right;
    }

    /// The lowest point that the table may reach.
    float bottom() {
        return footRule - ABOVE_FOOT;
    }

    /// The lowest point that anything above the signatures may reach.
    float aboveSignatures() {
        return bottom() - SIGNATURE_HEIGHT - 16;
    }

    /// Draws the head of the first page; answers where the table begins.
    float head(Ink ink) {
        var title = words.of("sheet.head.title", sheet.number());
        ink.textRight(right, FIRST_BASELINE, title, Type.TITLE);
        float dateBaseline = FIRST_BASELINE + 13.5f;
        ink.textRight(right, dateBaseline, words.of("sheet.head.date", sheet.date()), Type.QUIET);
        float y = FIRST_BASELINE - 17;
        float room = right - MARGIN - typesetting.width(title, Type.TITLE) - 24;
        for (var line : typesetting.lines(sheet.shop().name(), Type.TITLE, room, 3)) {
            y += 17;
            ink.text(MARGIN, y, line, Type.TITLE);
        }
        y = Math.max(y, FIRST_BASELINE) + 1.5f;
        for (var line : senderLines(room)) {
            y += LINE;
            ink.text(MARGIN, y, line, Type.QUIET);
        }
        y = Math.max(y, dateBaseline) + 12.7f;
        ink.line(MARGIN, right, y, Ink.HEAVY);
        return parties(ink, y + 18.2f);
    }

    /// Draws the head of a page that continues the table; answers where the table begins.
    float continuedHead(Ink ink) {
        var title = words.of("sheet.head.continued", sheet.number());
        ink.text(MARGIN, FIRST_BASELINE, title, Type.NAME);
        ink.textRight(right, FIRST_BASELINE, words.of("sheet.head.date", sheet.date()), Type.QUIET);
        return FIRST_BASELINE + 12;
    }

    void foot(Ink ink, int page, int pages) {
        ink.line(MARGIN, right, footRule, Ink.HAIRLINE);
        float baseline = footRule + 14.4f;
        var pageNumber = words.of("sheet.foot.page", page, pages);
        var printed = words.of("sheet.foot.printed", words.moment(sheet.printedAt()));
        float room = right - MARGIN - typesetting.width(pageNumber, Type.FOOT) - typesetting.width(printed, Type.FOOT);
        var what = words.of(
                "sheet.foot.what",
                sheet.shop().name(),
                sheet.number(),
                sheet.supplier().name());
        var left = typesetting.fitting(what, Type.FOOT, room - 24);
        ink.text(MARGIN, baseline, what, left);
        ink.text(
                MARGIN + typesetting.width(what, left) + (room - typesetting.width(what, left)) / 2,
                baseline,
                printed,
                Type.FOOT);
        ink.textRight(right, baseline, pageNumber, Type.FOOT);
    }

    void signatures(Ink ink) {
        float width = (right - MARGIN - SIGNATURE_GAP) / 2;
        var date = words.of("sheet.sign.date");
        signature(ink, MARGIN, width, words.of("sheet.sign.orderedBy"), List.of(sheet.orderedBy(), date, ""));
        signature(
                ink,
                right - width,
                width,
                words.of("sheet.sign.confirmedBy"),
                List.of(words.of("sheet.sign.nameAndStamp"), date, words.of("sheet.sign.shipDate")));
    }

    private void signature(Ink ink, float x, float width, String label, List<String> under) {
        float top = bottom() - SIGNATURE_HEIGHT;
        ink.text(x, top - 4.3f, label, Type.LABEL);
        ink.box(x, top, width, SIGNATURE_HEIGHT);
        ink.line(x + INSET, x + width - INSET, bottom() - 22.1f, Ink.HAIRLINE);
        float room = width - 2 * INSET;
        float used = 0;
        for (var text : under) {
            used += typesetting.width(text, Type.QUIET);
        }
        float at = x + INSET;
        for (var text : under) {
            ink.text(at, bottom() - 10.8f, text, Type.QUIET);
            at += typesetting.width(text, Type.QUIET) + (room - used) / 2;
        }
    }

    private List<String> senderLines(float width) {
        var shop = sheet.shop();
        var lines = new ArrayList<>(typesetting.lines(String.join(", ", shop.address()), Type.QUIET, width, 3));
        var contacts = new ArrayList<>(shop.contacts());
        if (!shop.vatNumber().isEmpty()) {
            contacts.add(words.of("sheet.head.vat", shop.vatNumber()));
        }
        lines.addAll(typesetting.lines(String.join("   ", contacts), Type.QUIET, right - MARGIN, 2));
        return lines;
    }

    private float parties(Ink ink, float labels) {
        float pitch = (right - MARGIN) * 0.3543f;
        float supplier = party(ink, MARGIN, labels, words.of("sheet.head.supplier"), sheet.supplier(), pitch - 12);
        float deliverTo =
                party(ink, MARGIN + pitch, labels, words.of("sheet.head.deliverTo"), sheet.deliverTo(), pitch - 12);
        float terms = terms(ink, MARGIN + 2 * pitch, labels + 1.2f - LINE);
        return Math.max(Math.max(supplier, deliverTo), Math.max(terms, labels + 48)) + 17.3f;
    }

    private float party(Ink ink, float x, float label, String heading, Party party, float width) {
        ink.text(x, label, heading, Type.LABEL);
        float y = label + 0.8f;
        for (var line : typesetting.lines(party.name(), Type.PARTY, width, 3)) {
            y += LINE;
            ink.text(x, y, line, Type.PARTY);
        }
        for (var part : concat(party.address(), party.contacts())) {
            for (var line : typesetting.lines(part, Type.BODY, width, 4)) {
                y += LINE;
                ink.text(x, y, line, Type.BODY);
            }
        }
        return y;
    }

    private float terms(Ink ink, float x, float above) {
        var expected = sheet.expectedOn();
        var orderBy = sheet.orderBy();
        float y = term(ink, x, above, words.of("sheet.head.expected"), expected == null ? "–" : words.date(expected));
        if (orderBy != null) {
            y = term(ink, x, y, words.of("sheet.head.orderBy"), words.date(orderBy));
        }
        if (!sheet.paymentTerms().isBlank()) {
            y = term(ink, x, y, words.of("sheet.head.terms"), sheet.paymentTerms());
        }
        return term(ink, x, y, words.of("sheet.head.currency"), sheet.currency().getCurrencyCode());
    }

    private float term(Ink ink, float x, float above, String name, String value) {
        float y = above;
        ink.text(x, above + LINE, name, Type.QUIET);
        for (var line : typesetting.lines(value, Type.NAME, right - x - typesetting.width(name, Type.QUIET) - 12, 4)) {
            y += LINE;
            ink.textRight(right, y, line, Type.NAME);
        }
        return y;
    }

    private static List<String> concat(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
