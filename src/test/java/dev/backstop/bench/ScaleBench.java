package dev.backstop.bench;

import dev.backstop.service.shop.History;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// `bench scale FOLDER [SKUS] [LINES]`: what the owner of a large shop waits for, one JSON line for each.
///
/// The shop is made in the folder's place of the owner's own when there is none, so that the app opens it too. Beside
/// the time from the asking to the answer stand the processor time of the whole process and how long somebody had to
/// wait meanwhile who asked the store something small, as an edit does.
public final class ScaleBench {
    private ScaleBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        int skus = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        int lines = args.length > 2 ? Integer.parseInt(args[2]) : 1_000_000;
        var file = folder.resolve("shop").resolve("backstop");
        var clock = Clock.systemUTC();
        if (!Files.exists(folder.resolve("shop").resolve("backstop.mv.db"))) {
            Files.createDirectories(folder);
            try (var store = Store.open(file, clock)) {
                LargeShop.fill(store, new LargeShop.Size(skus, lines, 3, 300), clock.instant());
            }
            return;
        }
        var waits = new Waits();
        var store = waits.of("open store", () -> Store.open(file, clock));
        var shop = waits.of("read shop", () -> new Shop(store, clock));
        var history = new History(shop);
        waits.of("day passed", history::dayPassed);
        new ScaleRun(new OpenShop(store, shop, history), waits).run(folder);
        waits.of("close", store::close);
    }
}
