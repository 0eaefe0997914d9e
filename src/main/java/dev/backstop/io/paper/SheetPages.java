package dev.backstop.io.paper;

import dev.backstop.domain.sheet.Freight;
import dev.backstop.domain.sheet.ReorderSheet;
import java.util.ArrayList;
import java.util.List;

/// Lays a reorder sheet out on as many pages as it needs. No row is split, the table's head is repeated, the sum
/// never stands without a row above it, and the signatures are at the foot of the last page.
final class SheetPages {
    private static final float SUM_HEIGHT = 54;
    private static final float NOTE_LINE = 12.7f;
    private static final float NOTE_ABOVE = 16.3f;
    private static final float NOTE_BELOW = 14.2f;
    private static final float NOTE_INSET = 9.6f;
    private static final float NOTE_LABEL = 29;

    private final ReorderSheet sheet;
    private final PaperWords words;
    private final Pages pages;
    private final SheetFrame frame;
    private final SheetTable table;
    private Ink ink;
    private float y;

    private SheetPages(ReorderSheet sheet, PaperWords words, Pages pages) {
        this.sheet = sheet;
        this.words = words;
        this.pages = pages;
        this.frame = new SheetFrame(sheet, words, pages.typesetting(), pages.size());
        this.table = new SheetTable(sheet, words, pages.typesetting(), frame.left(), frame.right());
        this.ink = pages.add();
        this.y = frame.head(ink);
    }

    static void draw(ReorderSheet sheet, PaperWords words, Pages pages) {
        var layout = new SheetPages(sheet, words, pages);
        layout.rows();
        layout.sum();
        layout.notes();
        layout.signatures();
        layout.feet();
    }

    private void rows() {
        y = table.head(ink, y);
        var lines = sheet.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            float height = table.height(lines.get(i));
            if (y + height + (last ? SUM_HEIGHT : 0) > frame.bottom()) {
                ink.line(frame.left(), frame.right(), y, Ink.HAIRLINE);
                turn();
                y = table.head(ink, y);
            }
            table.row(ink, lines.get(i), y);
            y += height;
            ink.line(frame.left(), frame.right(), y, Ink.HAIRLINE, last ? 0 : Ink.ROW_GREY);
        }
        if (lines.isEmpty()) {
            y = table.nothing(ink, y);
            ink.line(frame.left(), frame.right(), y, Ink.HAIRLINE);
        }
    }

    private void sum() {
        var at = table.columns();
        ink.text(frame.left(), y + 12, count(), Type.QUIET);
        ink.textRight(at.unit(), y + 12, words.of("sheet.sum.goods"), Type.QUIET);
        ink.textRight(at.total(), y + 12, words.money(sheet.goods()), Type.BODY);
        var freight = sheet.freight();
        var label = freight.terms().isEmpty()
                ? words.of("sheet.sum.freight")
                : words.of("sheet.sum.freightTerms", freight.terms());
        float labelWidth = at.unit() - frame.left();
        ink.textRight(at.unit(), y + 29.8f, label, pages.typesetting().fitting(label, Type.QUIET, labelWidth));
        ink.textRight(at.total(), y + 29.8f, cover(freight.cover()), Type.BODY);
        var total = words.money(sheet.total());
        var name = words.of("sheet.sum.total", sheet.currency().getCurrencyCode());
        float nameRight = Math.min(at.unit(), at.total() - pages.typesetting().width(total, Type.SUM) - 10);
        float start =
                Math.min(at.quantity() - 27, nameRight - pages.typesetting().width(name, Type.SUM) - 5);
        ink.line(start, at.total() + 4.6f, y + 36.5f, Ink.HEAVY);
        ink.textRight(nameRight, y + 51.4f, name, Type.SUM);
        ink.textRight(at.total(), y + 51.4f, total, Type.SUM);
        y += 51.4f;
    }

    private String count() {
        var lines = words.of("sheet.sum.lines", sheet.lines().size());
        var units = words.of("sheet.sum.units", sheet.units());
        return sheet.cases() == 0
                ? words.of("sheet.sum.linesUnits", lines, units)
                : words.of("sheet.sum.linesCasesUnits", lines, words.of("sheet.sum.cases", sheet.cases()), units);
    }

    private String cover(Freight.Cover cover) {
        return switch (cover) {
            case INCLUDED -> words.of("sheet.freight.included");
            case NOT_INCLUDED -> words.of("sheet.freight.notIncluded");
            case AS_AGREED -> words.of("sheet.freight.asAgreed");
        };
    }

    private void notes() {
        var lines = noteLines();
        while (!lines.isEmpty()) {
            float top = y + NOTE_LABEL + 4.3f;
            int fitting = (int) ((frame.bottom() - top - NOTE_ABOVE - NOTE_BELOW) / NOTE_LINE) + 1;
            if (fitting < Math.min(lines.size(), 3)) {
                turn();
            } else {
                int taken = Math.min(fitting, lines.size());
                noteBox(lines.subList(0, taken), top);
                lines = lines.subList(taken, lines.size());
                if (!lines.isEmpty()) {
                    turn();
                }
            }
        }
    }

    private void noteBox(List<NoteLine> lines, float top) {
        ink.text(frame.left(), top - 4.3f, words.of("sheet.notes.title"), Type.LABEL);
        float baseline = top + NOTE_ABOVE;
        for (var line : lines) {
            ink.text(frame.left() + NOTE_INSET + line.indent(), baseline, line.text(), Type.BODY);
            baseline += NOTE_LINE;
        }
        y = baseline - NOTE_LINE + NOTE_BELOW;
        ink.box(frame.left(), top, frame.right() - frame.left(), y - top);
    }

    /// A line of a note; the second and later ones of a note are set in below its number.
    private record NoteLine(String text, float indent) {}

    private List<NoteLine> noteLines() {
        var result = new ArrayList<NoteLine>();
        var typesetting = pages.typesetting();
        float width = frame.right() - frame.left() - 2 * NOTE_INSET;
        for (int i = 0; i < sheet.notes().size(); i++) {
            var number = words.of("sheet.notes.number", i + 1);
            float indent = typesetting.width(number + " ", Type.BODY);
            var lines = typesetting.lines(words.of(sheet.notes().get(i)), Type.BODY, width - indent);
            for (int j = 0; j < lines.size(); j++) {
                result.add(j == 0 ? new NoteLine(number + " " + lines.get(j), 0) : new NoteLine(lines.get(j), indent));
            }
        }
        return result;
    }

    private void signatures() {
        if (y > frame.aboveSignatures()) {
            turn();
        }
        frame.signatures(ink);
    }

    private void feet() {
        var all = pages.all();
        for (int i = 0; i < all.size(); i++) {
            frame.foot(all.get(i), i + 1, all.size());
        }
    }

    private void turn() {
        ink = pages.add();
        y = frame.continuedHead(ink);
    }
}
