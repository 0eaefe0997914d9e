package dev.backstop.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Shops;
import dev.backstop.service.importing.ImportService;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `bench importSpeed [LINES] [CUSTOMERS]`: how long a made-up Shopify orders file takes from the file on disk to
/// the shop on disk, and what share of it is reading, checking and storing; beside it a plain loop over the
/// file's cells with FastCSV, and how long it takes to know the file for what it is.
public final class ImportSpeedBench {
    private static final int COLUMNS = 79;

    private ImportSpeedBench() {}

    public static void main(String[] args) throws IOException {
        var words = Words.of("importSpeed [LINES] [CUSTOMERS]", 0, 2, args);
        int lines = words.whole(0, 100_000, 1, 10_000_000);
        int customers = words.whole(1, 20_000, 1, 10_000_000);
        var file = Files.createTempFile("orders", ".csv");
        try {
            write(file, lines, customers);
            report(file, lines);
        } finally {
            Files.delete(file);
        }
    }

    private static void report(Path file, int lines) throws IOException {
        var folder = Files.createTempDirectory("import-speed");
        try (var open = new Shops(folder, Clock.systemUTC()).openOwn()) {
            var imports = new ImportService(open.shop(), open.history(), Message::key);
            var plainMs = plainLoop(file);
            var glanced = System.nanoTime();
            var form = imports.glance(file, ImportService.Reading.FOUND).orElseThrow();
            var start = System.nanoTime();
            var loaded = imports.load(file, Progress.NONE);
            var read = System.nanoTime();
            var preview = imports.preview(List.of(loaded), Map.of(), Progress.NONE);
            var previewed = System.nanoTime();
            imports.accept(preview, Progress.NONE);
            var saved = System.nanoTime();
            var report = new LinkedHashMap<String, Object>();
            report.put("lines", lines);
            report.put("megabytes", Files.size(file) / 1_000_000);
            report.put("form", form.id());
            report.put("recogniseMs", Duration.ofNanos(start - glanced).toMillis());
            report.put("fastCsvLoopMs", plainMs);
            report.put("readMs", Duration.ofNanos(read - start).toMillis());
            report.put("previewMs", Duration.ofNanos(previewed - read).toMillis());
            report.put("saveMs", Duration.ofNanos(saved - previewed).toMillis());
            report.put("readShare", percent(read - start, saved - start));
            report.put("checkShare", percent(previewed - read, saved - start));
            report.put("storeShare", percent(saved - previewed, saved - start));
            report.put("edits", preview.plan().edits().size());
            report.put("heapMb", Runtime.getRuntime().maxMemory() >> 20);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(Json.of(report));
        } finally {
            delete(folder);
        }
    }

    /// Reads every cell of the file and does nothing with it.
    private static long plainLoop(Path file) throws IOException {
        var start = System.nanoTime();
        long characters = 0;
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            for (var record : records) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    characters += record.getField(i).length();
                }
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("An empty file");
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static String percent(long part, long whole) {
        return Math.round(100.0 * part / whole) + " %";
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// Orders of one to three lines with all 79 columns, most of them blank, as Shopify writes them.
    private static void write(Path file, int lines, int customers) {
        var header = "Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem quantity,Lineitem"
                + " name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name,Shipping"
                + " Address1,Shipping City,Shipping Country,Vendor";
        int named = header.split(",").length;
        try (var out = Files.newBufferedWriter(file)) {
            out.write(header);
            for (int i = named; i < COLUMNS; i++) {
                out.write(",Column " + i);
            }
            out.newLine();
            for (int i = 0; i < lines; i++) {
                int order = i / 2;
                boolean first = i % 2 == 0;
                var placed = LocalDateTime.of(2024, 11, 1, 0, 0)
                                .plusMinutes(order * 10L)
                                .toString()
                                .replace('T', ' ') + ":00 +0000";
                out.write("#" + (1000 + order) + ",customer" + order % customers + "@example.com,"
                        + (first ? "paid,fulfilled,GBP," : ",,,") + placed + ","
                        + (1 + i % 3) + ",Product " + i % 900 + "," + (5 + i % 40) + ".50,SKU-" + i % 900
                        + ",fulfilled,"
                        + (first
                                ? "Customer " + order % customers + "," + order % customers + " High Street,Bristol,GB,"
                                : ",,,,")
                        + "Maker "
                        + i % 30 + ",".repeat(COLUMNS - named));
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
