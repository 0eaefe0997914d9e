package dev.backstop.engine.intake.woocommerce;

import dev.backstop.engine.intake.parsed.FileFormat;
import java.time.ZoneId;
import java.util.List;

/// The forms of file that come from WooCommerce.
public final class WooFiles {
    private WooFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of();
    }
}
