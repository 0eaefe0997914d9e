package dev.backstop.ui.today;

import dev.backstop.engine.today.TodayRow;
import dev.backstop.ui.kit.Formats;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.LaneRow;
import dev.backstop.ui.kit.Texts;

/// Puts the rows of the board into words.
final class TodayRows {
    private final Texts texts;

    TodayRows(Texts texts) {
        this.texts = texts;
    }

    LaneRow says(TodayRow row) {
        var said = LaneRow.of(
                mark(row.mark()),
                texts.text(row.title()),
                texts.text(row.reason()),
                amount(row.amount()),
                texts.text(row.action()));
        var urgent = row.urgent();
        if (urgent != null) {
            said = said.withLead(texts.text(urgent));
        }
        return row.amount() instanceof TodayRow.Amount.Later(var money, var from)
                ? said.withQuietAmount(texts.formats().wholeMoney(money), texts.text("today.amount.from", from))
                : said;
    }

    private String amount(TodayRow.Amount amount) {
        return switch (amount) {
            case TodayRow.Amount.Counted(var money) -> texts.formats().wholeMoney(money);
            case TodayRow.Amount.Later(var money, var _) -> texts.formats().wholeMoney(money);
            case TodayRow.Amount.NotKnown() -> Formats.NONE;
        };
    }

    private static LaneRow.Mark mark(TodayRow.Mark mark) {
        return switch (mark) {
            case TodayRow.Mark.Monogram(var letters) -> LaneRow.letters(letters, letters);
            case TodayRow.Mark.Sign sign ->
                LaneRow.picture(
                        switch (sign) {
                            case NO_CHANNEL -> Icon.LISTINGS;
                            case LATE -> Icon.LATE;
                            case STOPPED -> Icon.TROUBLE;
                            case RISING -> Icon.SPIKE;
                            case CLOSED -> Icon.CLOSURE;
                        });
        };
    }
}
