package dev.backstop.io.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// A spreadsheet's cell as the text its owner sees: codes whole, prices without binary noise, dates as 2026-11-23.
final class CellText {
    /// Spreadsheets keep 15 significant digits; what stands behind them is binary noise (3552.1299999999997).
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final Pattern NOT_A_DATE =
            Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|general|standard", Pattern.CASE_INSENSITIVE);

    private CellText() {}

    static String of(Row row, int column) {
        var cell = row.getOptionalCell(column).orElse(null);
        return cell == null ? "" : of(cell);
    }

    private static String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case NUMBER -> number(cell);
            case STRING -> cell.asString() == null ? "" : cell.asString();
            case FORMULA -> formula(cell);
            case ERROR -> raw(cell);
        };
    }

    private static String formula(Cell cell) {
        return switch (cell.getValue()) {
            case BigDecimal number -> plain(number);
            case Boolean flag -> flag ? "TRUE" : "FALSE";
            case null -> raw(cell);
            default -> String.valueOf(cell.getValue());
        };
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        var number = cell.asNumber();
        if (number == null) {
            return "";
        }
        if (isDate(cell.getDataFormatId(), format)) {
            return date(cell.asDate());
        }
        var text = plain(number);
        if (format != null
                && ZEROS.matcher(format).matches()
                && number.signum() >= 0
                && text.length() < format.length()
                && !text.contains(".")) {
            return "0".repeat(format.length() - text.length()) + text;
        }
        return text;
    }

    private static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /// Date formats are the built-in numbers 14 to 22 and any own format that writes a day or a year.
    private static boolean isDate(@Nullable Integer id, @Nullable String format) {
        if (id != null && id >= 14 && id <= 22) {
            return true;
        }
        if (format == null) {
            return false;
        }
        var signs = NOT_A_DATE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return signs.contains("yy") || (signs.contains("d") && signs.contains("m"));
    }

    private static String raw(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }
}
