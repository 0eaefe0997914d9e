package dev.backstop.io.csv;

import java.util.List;
import java.util.regex.Pattern;

/// Makes texts safe for spreadsheets: what begins as a formula does gets an apostrophe before it (OWASP, "CSV
/// injection").
final class FormulaGuard {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)*%?");

    private FormulaGuard() {}

    static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::guarded).toList();
    }

    /// What a text was before it was guarded.
    static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && STARTS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    static String guarded(String cell) {
        boolean risky = !cell.isEmpty()
                && STARTS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return risky ? "'" + cell : cell;
    }
}
