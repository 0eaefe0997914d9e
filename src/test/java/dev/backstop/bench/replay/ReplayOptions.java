package dev.backstop.bench.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a replay is run with; every option has a default, and all of them are printed with the results.
///
/// Days are periods of the file: in a weekly file give lead times and review in weeks (`--lead 1,2,4 --review 1`).
public record ReplayOptions(
        List<Path> files,
        List<Integer> leads,
        double spread,
        int review,
        int daysPerPeriod,
        int history,
        int days,
        int cover,
        long seed,
        double medianCost,
        double costSpread,
        double leastMargin,
        double mostMargin,
        List<Double> levels,
        int closureAt,
        int closureDays,
        int most,
        boolean bars) {
    private static final String HELP = """
            bench replay FILE… [options]
              --lead 7,14,28      mean lead times, in days
              --spread 0.2        deviation of the lead time as a share of its mean (gamma, drawn with the seed)
              --review 7          days between reviews
              --period 1          days that a period of the file stands for (7 in a weekly file)
              --history 180       days that are known before the replay starts
              --days 364          days replayed at most, the last ones of the file
              --cover 28          starting stock: so many days of past mean demand on top of lead time and review
              --seed 1            of lead times, costs and margins
              --cost 4,0.8        unit costs: lognormal, median and deviation of the logarithm
              --margin 0.1,0.7    margins as a share of the price: even between the two
              --levels 0.9,0.95,0.98,0.99
              --closure 60,22     the supplier is shut for 22 days, 60 days into the replay (bar d); 0,0: never
              --series N          the first N series only
              --bars              the bars only, without the lines of each policy
            """;

    /// The options in words.
    public static String help() {
        return HELP;
    }

    /// Reads the words of a command.
    public static ReplayOptions of(String... words) {
        var files = new ArrayList<Path>();
        var given = new java.util.HashMap<String, String>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--bars")) {
                given.put("bars", "true");
            } else if (words[i].startsWith("--") && i + 1 < words.length) {
                given.put(words[i].substring(2), words[++i]);
            } else {
                files.add(Path.of(words[i]));
            }
        }
        var costs = numbers(given.getOrDefault("cost", "4,0.8"));
        var margins = numbers(given.getOrDefault("margin", "0.1,0.7"));
        var closure = numbers(given.getOrDefault("closure", "60,22"));
        return new ReplayOptions(
                files,
                numbers(given.getOrDefault("lead", "7,14,28")).stream()
                        .map(Double::intValue)
                        .toList(),
                Double.parseDouble(given.getOrDefault("spread", "0.2")),
                whole(given.getOrDefault("review", "7")),
                whole(given.getOrDefault("period", "1")),
                whole(given.getOrDefault("history", "180")),
                whole(given.getOrDefault("days", "364")),
                whole(given.getOrDefault("cover", "28")),
                Long.parseLong(given.getOrDefault("seed", "1")),
                costs.getFirst(),
                costs.getLast(),
                margins.getFirst(),
                margins.getLast(),
                numbers(given.getOrDefault("levels", "0.9,0.95,0.98,0.99")),
                closure.getFirst().intValue(),
                closure.getLast().intValue(),
                whole(given.getOrDefault("series", "100000")),
                given.containsKey("bars"));
    }

    /// All that the results follow from, by name.
    Map<String, Object> stated() {
        var stated = new LinkedHashMap<String, Object>();
        stated.put("leads", leads.toString());
        stated.put("leadSpread", spread);
        stated.put("reviewEvery", review);
        stated.put("daysPerPeriod", daysPerPeriod);
        stated.put("knownBefore", history);
        stated.put("replayedAtMost", days);
        stated.put("startingStock", "past mean demand over lead time + review + " + cover + " days");
        stated.put("seed", seed);
        stated.put("unitCost", "lognormal, median " + medianCost + ", deviation of the logarithm " + costSpread);
        stated.put("marginShareOfPrice", "even from " + leastMargin + " to " + mostMargin);
        stated.put("closure", "shut for " + closureDays + " from day " + closureAt + " of the replay on (bar d only)");
        return stated;
    }

    private static int whole(String text) {
        return Integer.parseInt(text);
    }

    private static List<Double> numbers(String text) {
        return java.util.Arrays.stream(text.split(",")).map(Double::valueOf).toList();
    }
}
