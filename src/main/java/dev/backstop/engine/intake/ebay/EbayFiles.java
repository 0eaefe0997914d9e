package dev.backstop.engine.intake.ebay;

import dev.backstop.engine.intake.parsed.FileFormat;
import java.time.ZoneId;
import java.util.List;

/// The forms of file that come from eBay.
public final class EbayFiles {
    private EbayFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of();
    }
}
