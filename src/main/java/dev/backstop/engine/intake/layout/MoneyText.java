package dev.backstop.engine.intake.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the currency in the text of an amount: "AU $11.69", "116,99 €", "EUR 5".
public final class MoneyText {
    private static final Pattern CODE = Pattern.compile("(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])");

    /// Signs that stand for one currency, the longer before those they contain.
    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("AU$", "AUD"),
            Map.entry("US$", "USD"),
            Map.entry("CA$", "CAD"),
            Map.entry("NZ$", "NZD"),
            Map.entry("HK$", "HKD"),
            Map.entry("R$", "BRL"),
            Map.entry("C$", "CAD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("zł", "PLN"),
            Map.entry("Kč", "CZK"));

    private MoneyText() {}

    /// The currency's code; `dollars` where only a dollar sign says it, empty where nothing does.
    public static String currency(String amount, String dollars) {
        var code = CODE.matcher(amount);
        if (code.find()) {
            return code.group().toUpperCase(Locale.ROOT);
        }
        var joined = amount.replaceAll("[\\s\u00A0\u202F]", "");
        for (var sign : SIGNS) {
            if (joined.contains(sign.getKey())) {
                return sign.getValue();
            }
        }
        return joined.contains("$") ? dollars : "";
    }
}
