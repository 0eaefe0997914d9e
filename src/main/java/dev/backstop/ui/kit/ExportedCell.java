package dev.backstop.ui.kit;

import dev.backstop.domain.sheet.TableSheet.Cell;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a spreadsheet gets of a value in a table.
final class ExportedCell {
    private static final int DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;

    private ExportedCell() {}

    /// The cell of a value that the table writes as `shown`.
    static Cell of(@Nullable Object value, String shown) {
        return switch (value) {
            case null -> Cell.NONE;
            case Integer units -> Cell.Figure.whole(units);
            case Double number when Double.isFinite(number) -> number(number, shown);
            case Money money -> amount(money, shown);
            case LocalDate day -> new Cell.Day(day);
            default -> new Cell.Text(shown.equals(Formats.NONE) ? "" : shown);
        };
    }

    /// In the currency's own decimals, or in as many as a unit cost is shown with.
    private static Cell amount(Money money, String shown) {
        var digits = shown.replaceAll("[^\\d.]", "");
        int point = digits.lastIndexOf('.');
        int decimals =
                Math.max(money.currency().getDefaultFractionDigits(), point < 0 ? 0 : digits.length() - point - 1);
        return new Cell.Figure(money.amount().setScale(decimals, RoundingMode.HALF_EVEN), decimals);
    }

    /// A share is written with its sign; what has no decimals here is rounded as here.
    private static Cell number(double value, String shown) {
        if (shown.endsWith("%")) {
            return new Cell.Share(BigDecimal.valueOf(value).setScale(SHARE_DECIMALS, RoundingMode.HALF_EVEN));
        }
        int decimals = shown.matches("[-–−]?[\\d,]+") ? 0 : DECIMALS;
        return new Cell.Figure(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN), decimals);
    }
}
