package dev.backstop.app;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What we are told about a bug: a short code that is the same for the same bug, the versions, and where it
/// happened.
///
/// Texts of exceptions are left out, for they may hold a customer's name.
public record CrashReport(String code, String text) {
    private static final Logger LOG = LoggerFactory.getLogger(CrashReport.class);
    private static final int FRAMES = 60;

    /// The report of this bug.
    public static CrashReport of(Throwable thrown, String version) {
        var trace = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            trace.append(at.equals(thrown) ? "" : "caused by ")
                    .append(at.getClass().getName())
                    .append('\n');
            var frames = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
        }
        var where = thrown.getStackTrace().length == 0 ? "" : thrown.getStackTrace()[0].toString();
        int hash = (thrown.getClass().getName() + where).hashCode();
        var code = "B-" + String.format(Locale.ROOT, "%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
        var text = String.join(
                "\n",
                "Backstop " + version + ", code " + code,
                "Java " + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version", "?"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"),
                "",
                trace);
        return new CrashReport(code, text);
    }

    /// Writes the report to the log, once.
    public CrashReport logged() {
        LOG.error("A bug: {}", text);
        return this;
    }
}
