package dev.backstop.engine.update;

import dev.backstop.engine.intake.parsed.Header;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One of eBay's sites as its upload files name it: the id, the country and the currency that belong together.
record EbaySite(String id, String country, String currency) {
    /// The site of a row. Where the report does not say it, the language of its header and its currency do.
    static EbaySite of(String named, String currency, Header header) {
        var known = byName(named);
        if (known != null) {
            return currency.isEmpty() ? known : new EbaySite(known.id, known.country, currency);
        }
        if (header.has("Verfügbare Stückzahl", "Verfügbare Anzahl", "Verfügbare Menge")) {
            return new EbaySite("Germany", "DE", "EUR");
        }
        if (header.has("Quantité disponible")) {
            return new EbaySite("France", "FR", "EUR");
        }
        if (header.has("Quantità disponibile")) {
            return new EbaySite("Italy", "IT", "EUR");
        }
        if (header.has("Cantidad disponible")) {
            return new EbaySite("Spain", "ES", "EUR");
        }
        return switch (currency) {
            case "GBP" -> new EbaySite("UK", "GB", "GBP");
            case "AUD" -> new EbaySite("Australia", "AU", "AUD");
            case "CAD" -> new EbaySite("Canada", "CA", "CAD");
            default -> new EbaySite("US", "US", currency.isEmpty() ? "USD" : currency);
        };
    }

    private static @Nullable EbaySite byName(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "US" -> new EbaySite(name, "US", "USD");
            case "UK" -> new EbaySite(name, "GB", "GBP");
            case "AUSTRALIA" -> new EbaySite(name, "AU", "AUD");
            case "CANADA", "CANADAFRENCH" -> new EbaySite(name, "CA", "CAD");
            case "GERMANY" -> new EbaySite(name, "DE", "EUR");
            case "FRANCE" -> new EbaySite(name, "FR", "EUR");
            case "ITALY" -> new EbaySite(name, "IT", "EUR");
            case "SPAIN" -> new EbaySite(name, "ES", "EUR");
            case "IRELAND" -> new EbaySite(name, "IE", "EUR");
            case "AUSTRIA" -> new EbaySite(name, "AT", "EUR");
            case "NETHERLANDS" -> new EbaySite(name, "NL", "EUR");
            case "BELGIUM_DUTCH", "BELGIUM_FRENCH" -> new EbaySite(name, "BE", "EUR");
            case "SWITZERLAND" -> new EbaySite(name, "CH", "CHF");
            case "POLAND" -> new EbaySite(name, "PL", "PLN");
            default -> null;
        };
    }
}
