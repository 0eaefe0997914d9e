package dev.backstop.bench;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.Recognition;
import dev.backstop.engine.intake.plan.ImportPlanner;
import dev.backstop.engine.intake.plan.KnownShop;
import dev.backstop.io.table.ReadOptions;
import dev.backstop.io.table.TableReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// `bench importSpeed [LINES]`: how long a made-up Shopify orders file takes to be read, understood and planned.
public final class ImportSpeedBench {
    private static final int COLUMNS = 79;

    private ImportSpeedBench() {}

    public static void main(String[] args) throws IOException {
        int lines = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        var file = Files.createTempFile("orders", ".csv");
        try {
            write(file, lines);
            report(file, lines);
        } finally {
            Files.delete(file);
        }
    }

    private static void report(Path file, int lines) throws IOException {
        var zone = ZoneId.of("Europe/London");
        var start = System.nanoTime();
        var table = TableReader.read(file, ReadOptions.standard(), Progress.NONE);
        var read = System.nanoTime();
        var parsed = new Recognition(zone).of(table).orElseThrow().read(table, Progress.NONE);
        var understood = System.nanoTime();
        var known = KnownShop.empty(ShopSettings.blank(Currency.getInstance("GBP"), zone));
        var plan = ImportPlanner.plan(
                List.of(parsed),
                known,
                new AtomicLong()::incrementAndGet,
                Instant.parse("2026-11-23T09:00:00Z"),
                Progress.NONE);
        var planned = System.nanoTime();
        var report = new LinkedHashMap<String, Object>();
        report.put("lines", lines);
        report.put("megabytes", Files.size(file) / 1_000_000);
        report.put("readMs", Duration.ofNanos(read - start).toMillis());
        report.put("understandMs", Duration.ofNanos(understood - read).toMillis());
        report.put("planMs", Duration.ofNanos(planned - understood).toMillis());
        report.put("edits", plan.edits().size());
        report.put("heapMb", Runtime.getRuntime().maxMemory() >> 20);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(Json.of(report));
    }

    /// Orders of one to three lines with all 79 columns, most of them blank, as Shopify writes them.
    private static void write(Path file, int lines) {
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
                out.write("#" + (1000 + order) + ",customer" + order % 20_000 + "@example.com,"
                        + (first ? "paid,fulfilled,GBP," : ",,,") + placed + ","
                        + (1 + i % 3) + ",Product " + i % 900 + "," + (5 + i % 40) + ".50,SKU-" + i % 900
                        + ",fulfilled,"
                        + (first
                                ? "Customer " + order % 20_000 + "," + order % 99 + " High Street,Bristol,GB,"
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
