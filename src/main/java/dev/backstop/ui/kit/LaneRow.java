package dev.backstop.ui.kit;

/// What one row of a lane says: whose it is, the fact, why and until when, the money, and the one action.
public record LaneRow(
        Mark mark,
        String title,
        String aside,
        String lead,
        String reason,
        String amount,
        String amountNote,
        String action) {

    /// What begins a row.
    public sealed interface Mark {
        /// Two letters with the name they stand for.
        record Letters(String letters, String name) implements Mark {}

        /// An icon.
        record Picture(Icon icon) implements Mark {}
    }

    public static LaneRow of(Mark mark, String title, String reason, String amount, String action) {
        return new LaneRow(mark, title, "", "", reason, amount, "", action);
    }

    public static Mark letters(String letters, String name) {
        return new Mark.Letters(letters, name);
    }

    public static Mark picture(Icon icon) {
        return new Mark.Picture(icon);
    }

    /// Grey words after the title ("#4818").
    public LaneRow withAside(String text) {
        return new LaneRow(mark, title, text, lead, reason, amount, amountNote, action);
    }

    /// Red words before the reason ("Order today").
    public LaneRow withLead(String text) {
        return new LaneRow(mark, title, aside, text, reason, amount, amountNote, action);
    }

    /// A grey amount that is not counted now, with the words that say so ("from Feb").
    public LaneRow withQuietAmount(String text, String note) {
        return new LaneRow(mark, title, aside, lead, reason, text, note, action);
    }
}
