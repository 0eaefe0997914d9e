package dev.backstop.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Window settings survive a start, crash reports name no customer.
final class KeptAndReportedTest {
    private static final Executor NEVER = _ -> {};

    @TempDir
    private Path folder;

    @Test
    void settingsAreReadBackAsTheyWere() throws IOException {
        var file = new WindowSettingsFile(folder.resolve("window.properties"), NEVER);
        var settings = file.open();
        settings.put("divider.catalog", 0.62);
        settings.put("odd key=:#", "C:\\Shop = ä\nnext");
        file.save();
        var again = new WindowSettingsFile(folder.resolve("window.properties"), NEVER).open();
        assertThat(again.number("divider.catalog")).hasValue(0.62);
        assertThat(again.text("odd key=:#")).contains("C:\\Shop = ä\nnext");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void aChangeIsSavedWithoutTheWindowBeingClosedManyAtOnceOnce() {
        var due = new ArrayList<Runnable>();
        var file = folder.resolve("window.properties");
        var settings = new WindowSettingsFile(file, due::add).open();

        settings.put("divider.catalog", 0.61);
        settings.put("divider.catalog", 0.62);
        assertThat(due).hasSize(1);
        due.removeFirst().run();

        assertThat(new WindowSettingsFile(file, NEVER).open().number("divider.catalog"))
                .hasValue(0.62);
        settings.put("divider.catalog", 0.63);
        assertThat(due).hasSize(1);
    }

    @Test
    void aSpoiltFileIsAsNone() throws IOException {
        Files.write(folder.resolve("window.properties"), new byte[] {'a', '=', '\\', 'u', 'z', (byte) 0xff});
        assertThat(new WindowSettingsFile(folder.resolve("window.properties"), NEVER)
                        .open()
                        .text("a"))
                .isEmpty();
    }

    @Test
    void aReportHasACodeAndThePlaceButNoNames() {
        var thrown =
                new IllegalStateException("Marian Holt, 4 Quay Street", new IOException("marian@copperkettle.example"));
        var report = CrashReport.of(thrown, "0.1.0");
        assertThat(report.code()).matches("B-[0-9A-F]{4}");
        assertThat(report.code()).isEqualTo(CrashReport.of(thrown, "0.2.0").code());
        assertThat(report.text())
                .contains("IllegalStateException", "caused by java.io.IOException", "KeptAndReportedTest")
                .doesNotContain("Marian", "marian");
    }
}
