package dev.backstop.service.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How often an import of a long file looks whether the owner has cancelled. Counted in looks, not in seconds: between
/// two of them lie at most a thousand rows, which take some milliseconds.
class ImportCancelTest {
    private static final int LINES = 10_000;

    private final ShopFixture fixture = new ShopFixture();
    private final ImportService imports = new ImportService(fixture.shop, fixture.history, Message::key);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void setUp() throws IOException {
        var text = new StringBuilder("Name,Email,Financial Status,Fulfillment Status,Currency,Created at,Lineitem"
                + " quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status,Billing Name\n");
        for (int i = 0; i < LINES; i++) {
            text.append("#")
                    .append(i)
                    .append(",c@mail.example,paid,fulfilled,GBP,2026-11-20 10:00:00 +0000,1,Mug,8.00,MUG,")
                    .append("fulfilled,Priya Nair\n");
        }
        file = Files.writeString(folder.resolve("orders.csv"), text);
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    /// Counts the looks, and cancels at one of them.
    private static final class Watcher implements Progress {
        private final int cancelAt;
        private int looks;
        private int looksAfter;

        Watcher(int cancelAt) {
            this.cancelAt = cancelAt;
        }

        @Override
        public void at(int done, int total, Message doing) {}

        @Override
        public boolean cancelled() {
            looks++;
            looksAfter += looks > cancelAt ? 1 : 0;
            return looks >= cancelAt;
        }
    }

    @Test
    void readingLooksEveryFewHundredRowsAndStopsAtOnce() {
        var watcher = new Watcher(Integer.MAX_VALUE);
        imports.load(file, watcher);
        assertThat(watcher.looks).isGreaterThanOrEqualTo(LINES / 500);
        stopsAtOnce(LINES / 1000, progress -> imports.load(file, progress));
    }

    /// Two passes decide how dates and numbers are written, one finds the orders, one reads them, one plans them.
    @Test
    void checkingLooksInEachOfItsPassesAndStopsAtOnce() {
        var loaded = imports.load(file, Progress.NONE);
        var watcher = new Watcher(Integer.MAX_VALUE);
        imports.preview(List.of(loaded), Map.of(), watcher);
        assertThat(watcher.looks).isGreaterThanOrEqualTo(5 * LINES / 1000);
        for (int pass = 0; pass < 5; pass++) {
            stopsAtOnce(pass * LINES / 1000 + 5, progress -> imports.preview(List.of(loaded), Map.of(), progress));
        }
    }

    @Test
    void savingLooksAtEachBatchAndLeavesNothing() {
        var preview = imports.preview(List.of(imports.load(file, Progress.NONE)), Map.of(), Progress.NONE);
        stopsAtOnce(LINES / 1000, progress -> imports.accept(preview, progress));
        assertThat(fixture.store.count(Order.class)).isZero();
        assertThat(fixture.history.undoable().map(Message::key)).contains("history.label.newShop");
    }

    private interface Step {
        void run(Progress progress);
    }

    /// Each pass that is still to come ends at its first look.
    private static void stopsAtOnce(int cancelAt, Step step) {
        var watcher = new Watcher(cancelAt);
        assertThatThrownBy(() -> step.run(watcher)).isInstanceOf(CancellationException.class);
        assertThat(watcher.looksAfter).isLessThanOrEqualTo(6);
    }
}
