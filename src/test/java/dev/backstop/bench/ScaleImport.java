package dev.backstop.bench;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.importing.ImportService;
import dev.backstop.service.shop.OpenShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// A Shopify orders file of 100,000 lines of the last days, imported into a large shop: stopped in the middle, then
/// imported, then taken back.
final class ScaleImport {
    private static final int LINES = 100_000;

    private final OpenShop open;
    private final ImportService imports;
    private final Waits waits;

    ScaleImport(OpenShop open, Services services, Waits waits) {
        this.open = open;
        this.imports = services.imports();
        this.waits = waits;
    }

    void run(Path scratch) {
        var file = scratch.resolve("orders.csv");
        write(file);
        var loaded = waits.of("import: read", () -> imports.load(file, Progress.NONE));
        var preview = waits.of("import: check", () -> imports.preview(List.of(loaded), Map.of(), Progress.NONE));
        waits.of("import: stopped half-way", () -> stopped(preview));
        waits.of("import: saved", () -> imports.accept(preview, Progress.NONE));
        waits.of("import: taken back", () -> open.history().undo().orElseThrow());
    }

    /// Imports the file and nothing else.
    void accept(Path scratch) {
        var file = scratch.resolve("orders.csv");
        write(file);
        var loaded = imports.load(file, Progress.NONE);
        imports.accept(imports.preview(List.of(loaded), Map.of(), Progress.NONE), Progress.NONE);
    }

    private void stopped(ImportService.Preview preview) {
        var half = new Progress() {
            private boolean cancelled;

            @Override
            public void at(int done, int total, Message doing) {
                cancelled = cancelled || total > 0 && done > total / 2;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
        try {
            imports.accept(preview, half);
            throw new IllegalStateException("It was not stopped");
        } catch (CancellationException _) {
            // as asked
        }
    }

    private void write(Path file) {
        var day = open.shop().picture().today();
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,"
                    + "Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,"
                    + "Shipping Address1,Shipping City,Shipping Country\n");
            for (int i = 0; i < LINES; i++) {
                int order = i / 2;
                var at = day.minusDays(60)
                        .atStartOfDay()
                        .plusMinutes(order * 59L * 1_440 * 2 / LINES)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime()
                        .toString()
                        .replace('T', ' ');
                out.write("#N" + order + ",new" + order % 30_000 + "@example.com,"
                        + (i % 2 == 0 ? "paid,fulfilled,GBP," : ",,,") + at + ":00 +0000," + (1 + i % 3) + ",Product "
                        + i % 9_973 + ",5.50,SKU-" + i % 9_973 + ",fulfilled,New " + order + "," + order
                        + " High Street,York,GB\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
