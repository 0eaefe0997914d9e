package dev.backstop.bench;

import dev.backstop.bench.replay.ReplayOptions;
import dev.backstop.bench.replay.ReplayReport;
import java.io.IOException;

/// Replays ordering policies over real demand and prints what each came to, and the bars: `replay FILE… [options]`.
public final class ReplayBench {
    private ReplayBench() {}

    /// One JSON line for each policy, level and lead time, then one for each bar. What it cannot work with is
    /// said in a line, and it ends with 2.
    public static void main(String[] args) {
        var options = options(args);
        if (options.files().isEmpty()) {
            System.out.print(ReplayOptions.help());
            return;
        }
        try {
            for (var file : options.files()) {
                ReplayReport.of(file, options, line -> System.out.println(Json.of(line)));
            }
        } catch (IOException e) {
            refuse(e);
        }
    }

    private static ReplayOptions options(String... words) {
        try {
            return ReplayOptions.of(words);
        } catch (IllegalArgumentException e) {
            refuse(e);
            throw e;
        }
    }

    private static void refuse(Exception why) {
        System.err.println(why.getMessage());
        System.exit(2);
    }
}
