package dev.backstop.bench;

import com.code_intelligence.jazzer.Jazzer;
import dev.backstop.fuzz.FormsFuzz;
import dev.backstop.fuzz.ReaderFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `bench fuzz reader|forms [MINUTES] [FOLDER]`: a coverage-guided fuzzer (Jazzer) drops files on the import, begun
/// with the small files of a folder. It ends with the first exception, the first case over a minute, or when the time
/// is over, and names cases over two seconds (the first load and instrument the classes); a case that fails lies in
/// the working folder as `crash-…` or `timeout-…`.
public final class FuzzBench {
    private static final long LARGEST_SEED = 8 * 1024;

    /// More than an import may take, for the first cases also load and instrument the classes.
    private static final int SECONDS_A_CASE = 60;

    private FuzzBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.err.println("bench fuzz reader|forms [MINUTES] [FOLDER]");
            System.exit(2);
        }
        var target = args[0].equals("forms") ? FormsFuzz.class : ReaderFuzz.class;
        int minutes = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        var corpus = Files.createTempDirectory("backstop-corpus");
        seeds(
                Path.of(args.length > 2 ? args[2] : "src/test/resources/dev/backstop"),
                corpus,
                target == FormsFuzz.class);
        var wanted = new ArrayList<String>(List.of(
                "--target_class=" + target.getName(),
                "--instrumentation_includes=dev.backstop.**:de.siegmar.**:org.dhatim.**",
                "-max_total_time=" + minutes * 60,
                "-max_len=" + 2 * LARGEST_SEED,
                "-timeout=" + SECONDS_A_CASE,
                "-report_slow_units=2",
                "-rss_limit_mb=2048",
                corpus.toString()));
        Jazzer.main(wanted.toArray(String[]::new));
    }

    /// The forms' target wants a first byte that chooses the form; each file begins with a few of them.
    private static void seeds(Path folder, Path corpus, boolean forms) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            int number = 0;
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) > LARGEST_SEED) {
                    continue;
                }
                var seed = corpus.resolve("seed-" + number++);
                Files.copy(file, seed, StandardCopyOption.REPLACE_EXISTING);
                if (forms) {
                    var bytes = Files.readAllBytes(seed);
                    var chosen = new byte[bytes.length + 1];
                    chosen[0] = (byte) number;
                    System.arraycopy(bytes, 0, chosen, 1, bytes.length);
                    Files.write(seed, chosen);
                }
            }
        }
    }
}
