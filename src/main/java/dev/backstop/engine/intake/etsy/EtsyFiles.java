package dev.backstop.engine.intake.etsy;

import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.List;

/// The forms of file that come from Etsy.
public final class EtsyFiles {
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

    private static boolean isStatement(Header header) {
        boolean fees = header.has(
                "Fees & Taxes",
                "Gebühren & Steuern",
                "Gebühren und Steuern",
                "Frais et taxes",
                "Tariffe e imposte",
                "Commissioni e tasse",
                "Tarifas e impuestos",
                "Kosten en belastingen",
                "Opłaty i podatki");
        return fees && header.has("Net", "Netto", "Neto");
    }

    private static boolean isPayments(Header header) {
        return header.hasAll("Payment ID", "Gross Amount", "Net Amount");
    }
}
