package dev.backstop.engine.intake.ebay;

import dev.backstop.engine.intake.layout.Refused;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// The forms of file that come from eBay.
public final class EbayFiles {
    private EbayFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of(
                new EbayListings(),
                new EbayOrders(EbayOrders.Report.TRANSACTIONS, zone),
                new EbayOrders(EbayOrders.Report.ORDERS, zone),
                Refused.of("ebay.template", "ebayTemplate", EbayFiles::isTemplate));
    }

    /// The first column of a template carries the parameters of the upload: "*Action(SiteID=US|Version=1193)".
    private static boolean isTemplate(Header header) {
        return header.names().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith("action(")
                        || name.startsWith("*action(")
                        || name.startsWith("*action (")
                        || name.equals("*action"));
    }
}
