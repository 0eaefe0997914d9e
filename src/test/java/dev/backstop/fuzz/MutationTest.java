package dev.backstop.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.fuzz.Probe.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Our own small files, each spoilt in many ways. `src/bench/bench mutate` does the same at length with any folder.
class MutationTest {
    private static final Path RESOURCES = Path.of("src/test/resources/dev/backstop");
    private static final int SPOILT = 60;

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(MutationTest::isOfAShop).sorted().toList();
        }
    }

    private static boolean isOfAShop(Path file) {
        var path = file.toString().replace('\\', '/').toLowerCase(Locale.ROOT);
        return !path.contains("/engine/forecast/")
                && !path.contains("/engine/replenish/")
                && Stream.of(".csv", ".tsv", ".txt", ".json", ".xlsx").anyMatch(path::endsWith);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isTakenWholeOrRefusedHoweverItIsSpoilt(Path original) throws IOException {
        var bytes = Files.readAllBytes(original);
        var probe = new Probe(folder.resolve("file" + ending(original)));
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        for (int seed = 0; seed < SPOILT; seed++) {
            var spoilt = new Mutation(seed).of(bytes);
            try {
                fates.merge(probe.drop(spoilt), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(original + " with seed " + seed, e);
            }
        }
        assertThat(fates.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(SPOILT);
    }

    private static String ending(Path file) {
        var name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.'));
    }
}
