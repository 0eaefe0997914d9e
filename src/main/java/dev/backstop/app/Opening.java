package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.Shops;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.ui.kit.WindowSettings;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What is done before and beside the window: folders, the right to them, the kept settings, and the shop of last
/// time.
final class Opening {
    private static final String LAST = "shop.last";
    private static final String SAMPLE = "sample";
    private static final int SETTLED_MILLIS = 1000;

    private final Folders folders;
    private final Clock clock;
    private final Shops shops;
    private final Executor background =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), Opening::thread);
    private final WindowSettingsFile settingsFile;
    private final CompletableFuture<Optional<SingleInstance>> instance;
    private final WindowSettings settings;
    private final CompletableFuture<Optional<ReadyShop>> lastShop;

    private Opening(Folders folders, Clock clock, @Nullable RuntimeException trouble) {
        this.folders = folders;
        this.clock = clock;
        shops = new Shops(folders.data(), clock);
        settingsFile = new WindowSettingsFile(
                folders.windowSettings(),
                CompletableFuture.delayedExecutor(SETTLED_MILLIS, TimeUnit.MILLISECONDS, background));
        settings = settingsFile.open();
        instance = trouble == null ? claimed() : CompletableFuture.failedFuture(trouble);
        lastShop = instance.thenApplyAsync(claimed -> claimed.flatMap(_ -> openLast()), background);
    }

    /// The right to the data: at once, but where another process is about to give it up, in the background.
    private CompletableFuture<Optional<SingleInstance>> claimed() {
        try {
            return SingleInstance.isBeingLeft(folders.data())
                    ? CompletableFuture.supplyAsync(this::claimOnceLeft, background)
                    : CompletableFuture.completedFuture(SingleInstance.claim(folders.data()));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(notWritable(folders, e));
        } catch (Problem e) {
            return claimedAfter(e);
        }
    }

    /// One that did not answer may have begun to end in that moment.
    private CompletableFuture<Optional<SingleInstance>> claimedAfter(Problem noAnswer) {
        try {
            return SingleInstance.isBeingLeft(folders.data())
                    ? CompletableFuture.supplyAsync(this::claimOnceLeft, background)
                    : CompletableFuture.failedFuture(noAnswer);
        } catch (IOException e) {
            return CompletableFuture.failedFuture(notWritable(folders, e));
        }
    }

    private Optional<SingleInstance> claimOnceLeft() {
        try {
            var claimed = SingleInstance.claimOnceLeft(folders.data());
            if (claimed.isEmpty()) {
                throw new Problem(Message.of("shell.start.inUse", folders.data().toString()));
            }
            return claimed;
        } catch (IOException e) {
            throw notWritable(folders, e);
        }
    }

    private static Problem notWritable(Folders folders, IOException e) {
        return new Problem(Message.of("shell.start.folder", folders.data().toString()), e);
    }

    /// Begins: what is quick is done when this returns, the shop is opened meanwhile.
    static Opening begin(Folders folders, Clock clock) {
        try {
            folders.create();
            return new Opening(folders, clock, null);
        } catch (IOException e) {
            return new Opening(folders, clock, notWritable(folders, e));
        } catch (Problem e) {
            return new Opening(folders, clock, e);
        }
    }

    /// Whether another process has the data and has shown its window, so that this one is done.
    boolean isElsewhere() {
        return instance.isDone()
                && !instance.isCompletedExceptionally()
                && instance.join().isEmpty();
    }

    /// The shop of last time, or empty where there was none; fails with what stands in the way.
    CompletableFuture<Optional<ReadyShop>> lastShop() {
        return lastShop;
    }

    /// Readies an open shop for the window, and begins to forecast. To be called off the screen's thread.
    ReadyShop ready(OpenShop open) {
        var ready = ReadyShop.of(open, clock);
        background.execute(ready::forecastAhead);
        return ready;
    }

    /// Remembers which shop to open next time.
    void remember(OpenShop open) {
        settings.put(LAST, open.isSample() ? SAMPLE : "own");
    }

    Shops shops() {
        return shops;
    }

    Clock clock() {
        return clock;
    }

    Folders folders() {
        return folders;
    }

    WindowSettings settings() {
        return settings;
    }

    /// The threads for all work off the screen.
    Executor background() {
        return background;
    }

    /// Calls this whenever another start asks for the window.
    void whenAsked(BooleanSupplier show) {
        var _ = instance.thenAccept(claimed -> claimed.ifPresent(mine -> mine.whenAsked(show)));
    }

    /// Keeps the settings as they are now.
    void saveSettings() {
        settingsFile.save();
    }

    /// Begins to end: who starts from now on waits until the data are free.
    void leave() throws IOException {
        if (isOurs()) {
            instance.join().orElseThrow().leave();
        }
    }

    /// Gives the data free.
    void close() throws IOException {
        if (isOurs()) {
            instance.join().orElseThrow().close();
        }
    }

    private boolean isOurs() {
        return instance.isDone()
                && !instance.isCompletedExceptionally()
                && instance.join().isPresent();
    }

    private Optional<ReadyShop> openLast() {
        boolean lastWasSample = settings.text(LAST).orElse("").equals(SAMPLE);
        Optional<OpenShop> opened = Optional.empty();
        if (shops.hasOwn() && !(lastWasSample && shops.hasSample())) {
            opened = Optional.of(shops.openOwn());
        } else if (shops.hasSample()) {
            opened = Optional.of(shops.openSample());
        }
        var ready = opened.map(this::ready);
        Startup.reached("shop open");
        return ready;
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    }
}
