package dev.backstop.bench;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.service.Services;
import dev.backstop.service.Shops;
import dev.backstop.service.shop.OpenShop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// `bench kill FOLDER KIND [KILLS] [MAX-SECONDS]`: kills a process again and again while it does something with the
/// large shop of a folder that `bench scale` made, opens the shop again and says what is there.
///
/// Kinds: `storm` (stock counts), `import` (100,000 order lines), `backup`, `close` (a file that has outgrown what it
/// holds is put together anew). One JSON line for each kill; what was told as done and is not there ends the run.
public final class KillBench {
    private static final String SAID = "done ";

    private KillBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("child")) {
            child(Path.of(args[1]), args[2]);
            return;
        }
        var folder = Path.of(args[0]);
        int kills = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        int seconds = args.length > 3 ? Integer.parseInt(args[3]) : 10;
        var random = new Random(5);
        var before = held(folder, args[1]);
        for (int kill = 1; kill <= kills; kill++) {
            long told = killed(folder, args[1], random.nextInt(seconds * 1_000));
            long began = System.nanoTime();
            var after = held(folder, args[1]);
            after.put("kind", args[1]);
            after.put("kill", kill);
            after.put("told", told);
            after.put("openedAndReadMs", (System.nanoTime() - began) / 1_000_000);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(Json.of(after));
            require(args[1], told, before, after);
            before = after;
        }
    }

    /// Starts the process, kills it so long after it has begun its work, and gives the last number it told.
    private static long killed(Path folder, String kind, int millis) throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillBench.class.getName(),
                        "child",
                        folder.toString(),
                        kind))
                .redirectErrorStream(true)
                .start();
        long last = -1;
        boolean begun = false;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(SAID)) {
                    last = Long.parseLong(line.substring(SAID.length()));
                    if (!begun) {
                        begun = true;
                        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
                                .execute(() -> process.toHandle().destroyForcibly());
                    }
                }
            }
        }
        process.waitFor();
        return last;
    }

    private static void child(Path folder, String kind) {
        var open = new Shops(folder, Clock.systemUTC()).openOwn();
        var services = new Services(open, Message::key, Locale.UK);
        say(0);
        switch (kind) {
            case "storm" -> storm(open, services);
            case "import" -> {
                new ScaleImport(open, services, new Waits()).accept(folder);
                say(1);
            }
            case "backup" -> {
                open.store().backup(folder.resolve("backup.zip"));
                say(1);
            }
            default -> {
                open.close();
                say(1);
            }
        }
        System.exit(0);
    }

    private static void storm(OpenShop open, Services services) {
        var product = tally(open);
        for (long n = open.store().count(StockMovement.class) + 1; ; n++) {
            services.catalog().countStock(product, (int) (n % 50), "");
            say(n);
        }
    }

    private static void say(long number) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(SAID + number);
    }

    private static Id<Product> tally(OpenShop open) {
        return List.copyOf(open.shop().picture().products()).getLast().id();
    }

    private static Map<String, Object> held(Path folder, String kind) throws Exception {
        var held = new LinkedHashMap<String, Object>();
        try (var open = new Shops(folder, Clock.systemUTC()).openOwn()) {
            var store = open.store();
            held.put("orders", store.count(Order.class));
            held.put("lines", store.count(OrderLine.class));
            held.put("movements", store.count(StockMovement.class));
            int onHand = open.shop().picture().books().onHand().getOrDefault(tally(open), 0);
            int sum = store.ledger().movements(tally(open)).stream()
                    .mapToInt(StockMovement::quantity)
                    .sum();
            held.put("balances", onHand == sum);
            if (kind.equals("import")) {
                while (store.count(Order.class) > 500_100
                        && open.history().undo().isPresent()) {
                    held.put("takenBack", true);
                }
            }
        }
        var files = new ArrayList<String>();
        try (var list = Files.list(folder.resolve("shop"))) {
            list.forEach(file -> files.add(String.valueOf(file.getFileName())));
        }
        held.put("files", files.toString());
        held.put("backup", Files.exists(folder.resolve("backup.zip")));
        return held;
    }

    private static void require(String kind, long told, Map<String, Object> before, Map<String, Object> after) {
        boolean balances = (boolean) after.get("balances");
        long movements = (long) after.get("movements");
        long orders = (long) after.get("orders");
        boolean kept = switch (kind) {
            case "storm" -> movements >= told && movements <= told + 1 || told <= 0;
            case "import" -> told < 1 || orders >= 549_000;
            default -> movements == (long) before.get("movements") && orders == (long) before.get("orders");
        };
        if (!balances || !kept) {
            throw new IllegalStateException("Lost: " + before + " " + told + " " + after);
        }
    }
}
