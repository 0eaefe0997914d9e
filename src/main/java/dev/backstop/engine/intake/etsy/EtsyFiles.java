package dev.backstop.engine.intake.etsy;

import dev.backstop.engine.intake.parsed.FileFormat;
import java.time.ZoneId;
import java.util.List;

/// The forms of file that come from Etsy.
public final class EtsyFiles {
    private EtsyFiles() {}

    /// All of them.
    public static List<FileFormat> formats(ZoneId zone) {
        return List.of();
    }
}
