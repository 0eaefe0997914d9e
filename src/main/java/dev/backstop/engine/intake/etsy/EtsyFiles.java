package dev.backstop.engine.intake.etsy;

import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms of file that come from Etsy.
public final class EtsyFiles {
    private static final Pattern FEES_AND_TAXES =
            Pattern.compile("(?=.*(?:fees|frais|gebühren|tariff|commission|tarifas|comisiones|kosten|opłaty|taxas))"
                    + "(?=.*(?:tax|steuer|imposte|tasse|impuestos|belasting|podatk|impostos)).*");

    private EtsyFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new EtsyListings(),
                new EtsyOrders(EtsyOrders.Kind.ORDERS, zone),
                new EtsyOrders(EtsyOrders.Kind.ITEMS, zone),
                Refused.of("etsy.statement", "etsyStatement", EtsyFiles::isStatement),
                Refused.of("etsy.payments", "etsyPayments", EtsyFiles::isPayments));
    }

    /// A statement has a column of fees and taxes, however they are called, and one of what is left.
    private static boolean isStatement(Header header) {
        return header.has("Net", "Netto", "Neto", "Líquido")
                && header.names().stream()
                        .anyMatch(name -> FEES_AND_TAXES
                                .matcher(name.toLowerCase(Locale.ROOT))
                                .matches());
    }

    private static boolean isPayments(Header header) {
        return header.hasAll("Payment ID", "Gross Amount", "Net Amount");
    }
}
