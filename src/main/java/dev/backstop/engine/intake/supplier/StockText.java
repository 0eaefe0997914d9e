package dev.backstop.engine.intake.supplier;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number in a supplier's words about a stock: "100+", "over 50", "12 in stock", "20-50". What is promised at
/// least counts, never what there may be besides.
final class StockText {
    private static final String NUMBER = "(\\d{1,3}(?:[.,' ]\\d{3})+|\\d+)";
    private static final String UNITS =
            "(?:in stock|available|left|units?|pcs?\\.?|pieces?|each|ea|auf lager|stück|stk\\.?|st\\.?|verfügbar"
                    + "|en stock|disponibles?|pièces?|in magazzino|disponibili|pezzi|pz|op voorraad|stuks|szt\\.?)";

    private static final List<Pattern> AT_LEAST = List.of(
            Pattern.compile(NUMBER + "\\s*\\+"),
            Pattern.compile("(?:>=?|over|more than|mehr als|über|plus de|più di|más de|meer dan)\\s*" + NUMBER),
            Pattern.compile(NUMBER + "\\s*" + UNITS),
            Pattern.compile(UNITS + "\\s*[:(=]?\\s*" + NUMBER + "\\)?"),
            Pattern.compile(NUMBER + "\\s*[-–]\\s*\\d+"));

    /// "Fewer than five" is one at least: none would have been said.
    private static final Pattern FEWER = Pattern.compile(
            "(?:<=?|less than|fewer than|under|weniger als|unter|moins de|meno di|menos de|minder dan)" + "\\s*\\d+");

    private StockText() {}

    /// The text of the number; the cell itself where it is no such words.
    static String number(String cell) {
        var text = cell.toLowerCase(Locale.ROOT);
        for (var pattern : AT_LEAST) {
            var matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher.group(1).replaceAll("\\D", "");
            }
        }
        return FEWER.matcher(text).matches() ? "1" : cell;
    }
}
