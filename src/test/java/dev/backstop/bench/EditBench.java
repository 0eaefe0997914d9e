package dev.backstop.bench;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Store;
import dev.backstop.ui.catalog.CatalogLines;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.purchasing.PurchasingServices;
import dev.backstop.ui.purchasing.PurchasingViewModel;
import dev.backstop.ui.today.TodayViewModel;
import dev.backstop.ui.work.Work;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `bench edit [SKUS] [LINES]`: how long it takes from a stock count until a page has its new rows, in a large
/// shop.
///
/// Each page in turn is the visible one: twenty counts, each timed from the click to the page's new rows, without
/// the painting. `…CpuMs` is the processor time of the working thread alone, which other work on the computer does
/// not disturb. The heap is what is used after a collection at the end.
public final class EditBench {
    private static final int EDITS = 20;
    private static final int WARM = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Shop shop;
    private final Services services;
    private final List<Product> products;
    private int next;

    private EditBench(OpenShop open) {
        shop = open.shop();
        services = new Services(open, message -> message.key(), Locale.UK);
        products = List.copyOf(shop.picture().products());
    }

    public static void main(String[] args) throws IOException {
        var words = Words.of("edit [SKUS] [LINES]", 0, 2, args);
        int skus = words.whole(0, 10_000, 1, 1_000_000);
        int lines = words.whole(1, 100_000, 1, 10_000_000);
        var folder = Files.createTempDirectory("backstop-edit");
        try {
            var report = measured(folder.resolve("shop"), skus, lines);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(Json.of(report));
        } finally {
            delete(folder);
        }
    }

    private static Map<String, Object> measured(Path file, int skus, int lines) {
        var clock = Clock.systemUTC();
        try (var store = Store.open(file, clock)) {
            LargeShop.fill(store, skus, lines, clock.instant());
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("skus", skus);
        report.put("lines", lines);
        long began = System.nanoTime();
        try (var store = Store.open(file, clock)) {
            var shop = new Shop(store, clock);
            var bench = new EditBench(new OpenShop(store, shop, new History(shop)));
            report.put("openMs", since(began));
            bench.run(report);
            System.gc();
            report.put(
                    "heapMb",
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
        return report;
    }

    private void run(Map<String, Object> report) {
        var texts = new Texts(Locale.ENGLISH, shop.clock());
        var work = Work.direct(new Thrown());
        var catalog = new CatalogLines(services.plans()).refresh(shop, work);
        var today = new TodayViewModel(shop, services.today(), work, texts, _ -> {});
        var purchasing = new PurchasingViewModel(PurchasingServices.of(shop, services), work, texts);
        long began = System.nanoTime();
        services.plans().suggestions(shop.picture(), Progress.NONE);
        report.put("forecastsMs", since(began));
        measure(report, "catalog", catalog);
        measure(report, "today", today::refresh);
        measure(report, "purchasing", purchasing::refresh);
        report.put("todayRows", today.badgeProperty().get());
    }

    private void measure(Map<String, Object> report, String page, Runnable refresh) {
        long began = System.nanoTime();
        refresh.run();
        report.put(page + "FirstMs", since(began));
        for (int i = 0; i < WARM; i++) {
            edit(refresh);
        }
        var times = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (int i = 0; i < EDITS; i++) {
            long used = THREADS.getCurrentThreadCpuTime();
            times.add(edit(refresh));
            processor.add(millis(THREADS.getCurrentThreadCpuTime() - used));
        }
        times.sort(Comparator.naturalOrder());
        processor.sort(Comparator.naturalOrder());
        report.put(page + "MedianMs", times.get(EDITS / 2));
        report.put(page + "MaxMs", times.getLast());
        report.put(page + "CpuMs", processor.get(EDITS / 2));
    }

    /// One stock count and the page's new rows, in milliseconds.
    private double edit(Runnable refresh) {
        next += 37;
        var product = products.get(next % products.size());
        long began = System.nanoTime();
        services.catalog().countStock(product.id(), next % 50, "");
        refresh.run();
        return millis(System.nanoTime() - began);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e5) / 10.0;
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
