package dev.backstop.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a saving process again and again. More often with `-Dbackstop.kills=300`.
class KillTest {
    private static final int KILLS = Integer.getInteger("backstop.kills", 8);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasSavedIsLostWhenTheProcessIsKilled() throws Exception {
        var file = folder.resolve("shop");
        var random = new Random(11);
        int sets = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = runUntilKilled(file, random);

            sets = Math.max(sets, acknowledged);
            try (var store = Store.open(file, Samples.CLOCK)) {
                assertThat(ChurningShop.number(store)).as("kill %d", kill).isBetween(sets, sets + 1);
                sets = ChurningShop.number(store);
                assertThatTheBooksBalance(store, sets);
            }
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, "{0} kills, {1} change sets, none lost", KILLS, sets);
    }

    /// The highest number the process said before it was killed, every fourth time while it was still
    /// opening the shop; 0 if it said none.
    private static int runUntilKilled(Path file, Random random) throws IOException, InterruptedException {
        var child = ChildJvm.start(ChurningShop.class, file.toString(), Long.toString(random.nextLong()));
        var killed = new AtomicBoolean();
        var axe = CompletableFuture.delayedExecutor(20 + random.nextInt(1_200), TimeUnit.MILLISECONDS);
        Runnable kill = () -> {
            killed.set(true);
            child.toHandle().destroyForcibly(); // unlike Process.destroyForcibly, leaves what it said to be read
        };
        boolean early = random.nextInt(4) == 0;
        if (early) {
            axe.execute(kill);
        }
        int last = 0;
        var otherwise = new StringBuilder();
        boolean begun = false;
        try (var lines = child.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(ChurningShop.SAVED)) {
                    otherwise.append(line).append(System.lineSeparator());
                    continue;
                }
                last = Integer.parseInt(line.substring(ChurningShop.SAVED.length()));
                if (!begun && !early) {
                    axe.execute(kill);
                }
                begun = true;
            }
        }
        child.waitFor();
        assertThat(killed).as("the process ended by itself: %s", otherwise).isTrue();
        assertThat(otherwise.toString()).doesNotContain("Exception");
        return last;
    }

    private static void assertThatTheBooksBalance(Store store, int sets) {
        var movements = store.ledger().movements(ChurningShop.TALLY);
        assertThat(movements).hasSizeLessThanOrEqualTo(2 * sets);
        assertThat(movements.stream().mapToInt(StockMovement::quantity).sum()).isZero();
        assertThat(movements.stream().map(StockMovement::referenceId).distinct().count() * 2)
                .isEqualTo(movements.size());
        assertThat(store.count(StockMovement.class)).isEqualTo(movements.size());
        assertThat(movements)
                .extracting(StockMovement::id)
                .extracting(Id::value)
                .allMatch(id -> id < store.newId().value());
    }
}
