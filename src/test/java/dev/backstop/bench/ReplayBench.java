package dev.backstop.bench;

import dev.backstop.bench.replay.ReplayOptions;
import dev.backstop.bench.replay.ReplayReport;
import java.io.IOException;

/// Replays ordering policies over real demand and prints what each came to, and the bars: `replay FILE… [options]`.
public final class ReplayBench {
    private ReplayBench() {}

    /// One JSON line for each policy, level and lead time, then one for each bar.
    public static void main(String[] args) throws IOException {
        var options = ReplayOptions.of(args);
        if (options.files().isEmpty()) {
            System.out.print(ReplayOptions.help());
            return;
        }
        for (var file : options.files()) {
            ReplayReport.of(file, options, line -> System.out.println(Json.of(line)));
        }
    }
}
