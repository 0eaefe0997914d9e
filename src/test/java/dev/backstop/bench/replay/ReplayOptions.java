package dev.backstop.bench.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private static final int ANY = 0;
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

    /// Reads the words of a command; what does not fit is an `IllegalArgumentException` that says what.
    public static ReplayOptions of(String... words) {
        var files = new ArrayList<Path>();
        var given = new HashMap<String, String>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("--bars")) {
                given.put("bars", "true");
            } else if (words[i].startsWith("--")) {
                String name = words[i].substring(2);
                if (!HELP.contains("--" + name + " ") || name.isEmpty()) {
                    throw new IllegalArgumentException("There is no option " + words[i] + ".");
                }
                if (++i == words.length) {
                    throw new IllegalArgumentException("--" + name + " lacks its value.");
                }
                given.put(name, words[i]);
            } else {
                files.add(Path.of(words[i]));
            }
        }
        return of(files, new Given(given));
    }

    private static ReplayOptions of(List<Path> files, Given given) {
        var costs = given.numbers("cost", "4,0.8", 2, 0, 1e9);
        var margins = given.numbers("margin", "0.1,0.7", 2, 0, 0.99);
        var closure = given.wholes("closure", "60,22", 2, 0);
        return new ReplayOptions(
                files,
                given.wholes("lead", "7,14,28", ANY, 1),
                given.numbers("spread", "0.2", 1, 0, 10).getFirst(),
                given.whole("review", "7", 1),
                given.whole("period", "1", 1),
                given.whole("history", "180", 1),
                given.whole("days", "364", 1),
                given.whole("cover", "28", 0),
                given.seed(),
                costs.getFirst(),
                costs.getLast(),
                margins.getFirst(),
                margins.getLast(),
                given.numbers("levels", "0.9,0.95,0.98,0.99", ANY, 0.01, 0.9999),
                closure.getFirst(),
                closure.getLast(),
                given.whole("series", "100000", 1),
                given.has("bars"));
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

    /// The values of the options, as far as they were given.
    private record Given(Map<String, String> values) {
        private static final int MOST = 100_000;

        boolean has(String name) {
            return values.containsKey(name);
        }

        long seed() {
            try {
                return Long.parseLong(values.getOrDefault("seed", "1"));
            } catch (NumberFormatException _) {
                throw wrong("seed", "a whole number");
            }
        }

        int whole(String name, String otherwise, int least) {
            return wholes(name, otherwise, 1, least).getFirst();
        }

        List<Integer> wholes(String name, String otherwise, int count, int least) {
            var numbers = numbers(name, otherwise, count, least, MOST);
            if (numbers.stream().anyMatch(value -> value != Math.rint(value))) {
                throw wrong(name, "whole numbers");
            }
            return numbers.stream().map(Double::intValue).toList();
        }

        List<Double> numbers(String name, String otherwise, int count, double least, double most) {
            try {
                var numbers = Arrays.stream(values.getOrDefault(name, otherwise).split(",", -1))
                        .map(Double::valueOf)
                        .toList();
                if ((count == ANY || numbers.size() == count)
                        && numbers.stream().allMatch(value -> value >= least && value <= most)) {
                    return numbers;
                }
            } catch (NumberFormatException _) {
                // Said below, as for numbers out of bounds.
            }
            throw wrong(
                    name,
                    (count == ANY ? "numbers" : count == 1 ? "one number" : count + " numbers") + " from "
                            + plain(least) + " to " + plain(most));
        }

        private IllegalArgumentException wrong(String name, String wanted) {
            return new IllegalArgumentException("--%s is %s, not %s.".formatted(name, values.get(name), wanted));
        }

        private static String plain(double value) {
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }
    }
}
