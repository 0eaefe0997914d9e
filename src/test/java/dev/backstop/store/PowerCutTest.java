package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Progress;
import dev.backstop.store.RecordingDisk.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes while a change set is being written: of what was written since the disk was last forced, any
/// block may have arrived and any not. What was saved before is there in every such file, and the change set in
/// question is there as a whole or not at all. More often with `-Dbackstop.cuts=2000`.
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("backstop.cuts", 60);
    private static final int SETS = 6;
    private static final int A_SET = 400;

    @TempDir
    Path folder;

    @BeforeEach
    void install() {
        RecordingDisk.install();
    }

    @Test
    void whatWasSavedBeforeAPowerCutIsThereAfterIt() throws IOException {
        var shop = new ShopFile(folder.resolve("shop"), RecordingDisk.SCHEME);
        var random = new Random(5);
        try (var store = Store.open(shop, Migrations.CURRENT, CLOCK)) {
            store.apply(Samples.inserting(List.of(Samples.MUG)), Progress.NONE);
            for (int set = 0; set < SETS; set++) {
                var before = Files.readAllBytes(shop.database());
                RecordingDisk.taken();
                store.apply(Samples.inserting(movements(set)), Progress.NONE);
                var steps = RecordingDisk.taken();
                for (int cut = 0; cut < CUTS / SETS; cut++) {
                    assertThatNothingSavedIsLost(torn(before, steps, random), set);
                }
            }
        }
    }

    private void assertThatNothingSavedIsLost(byte[] image, int saved) throws IOException {
        var cut = ShopFile.of(folder.resolve("cut"));
        Files.write(cut.database(), image);
        Files.deleteIfExists(cut.companion(".open"));
        Files.createFile(cut.companion(".open"));
        try (var store = Store.open(cut.base(), CLOCK)) {
            assertThat(store.count(StockMovement.class))
                    .as("cut while set %d was written", saved + 1)
                    .isIn((long) saved * A_SET, (saved + 1L) * A_SET);
            assertThat(store.ledger().movements(Samples.MUG.id())).hasSize((int) store.count(StockMovement.class));
        }
    }

    /// The file as the disk may have it when the power goes after some of the steps.
    private static byte[] torn(byte[] before, List<Step> steps, Random random) {
        int done = random.nextInt(steps.size() + 1);
        int forced = 0;
        for (int i = 0; i < done; i++) {
            if (steps.get(i) instanceof Step.Force) {
                forced = i;
            }
        }
        var image = before.clone();
        for (int i = 0; i < done; i++) {
            image = switch (steps.get(i)) {
                case Step.Write write -> written(image, write, i < forced ? null : random);
                case Step.Truncate cut ->
                    i < forced || random.nextBoolean() ? Arrays.copyOf(image, (int) cut.size()) : image;
                case Step.Force _ -> image;
            };
        }
        return image;
    }

    /// With no chance given, all of it; else each block by chance.
    private static byte[] written(byte[] image, Step.Write write, Random chance) {
        int end = (int) write.position() + write.bytes().length;
        var result = Arrays.copyOf(image, Math.max(image.length, end));
        for (int at = 0; at < write.bytes().length; at += OrderedDisk.BLOCK) {
            if (chance == null || chance.nextBoolean()) {
                int length = Math.min(OrderedDisk.BLOCK, write.bytes().length - at);
                System.arraycopy(write.bytes(), at, result, (int) write.position() + at, length);
            }
        }
        return result;
    }

    private static List<StockMovement> movements(int set) {
        return IntStream.range(0, A_SET)
                .mapToObj(i -> Samples.movement(
                        10_000L + set * A_SET + i, Samples.MUG, StockMovement.Kind.ADJUSTMENT, 1, Samples.NOON))
                .toList();
    }
}
