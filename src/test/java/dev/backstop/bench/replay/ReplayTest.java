package dev.backstop.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The replay itself, on demand of our own: twelve products, two years.
class ReplayTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeDemand() throws IOException {
        var random = new Random(7);
        var lines = new ArrayList<String>();
        lines.add("series_id,t,y,test");
        for (int product = 0; product < 12; product++) {
            for (int t = 0; t < 730; t++) {
                int units = random.nextInt(3) == 0 ? random.nextInt(2 + product) : 0;
                lines.add("P" + product + "," + t + "," + units + "," + (t >= 700 ? 1 : 0));
            }
        }
        file = Files.write(folder.resolve("demand.csv"), lines);
    }

    @Test
    void leavesTheTestRowsOut() throws IOException {
        var series = Series.read(file);

        assertThat(series).hasSize(12);
        assertThat(series.getFirst().units()).hasSize(700);
    }

    @Test
    void losesNothingWithPlentyAndAllWithNothing() throws IOException {
        var shop = shop("--lead", "7", "--cover", "0");

        var plenty = new Replay(shop).run((_, _, position) -> Math.max(0, 10_000 - position));
        var nothing = new Replay(shop).run((_, _, _) -> 0);

        assertThat(plenty.fillRate()).isEqualTo(1);
        assertThat(plenty.cycleService()).isEqualTo(1);
        assertThat(plenty.lostMargin()).isZero();
        assertThat(nothing.fillRate()).isLessThan(0.2);
        assertThat(nothing.orders).isZero();
        assertThat(nothing.stockValue()).isLessThan(plenty.stockValue());
    }

    @Test
    void drawsTheSameLeadTimesForTheSameSeed() throws IOException {
        var one = shop("--lead", "14", "--seed", "3");
        var same = shop("--lead", "14", "--seed", "3");
        var other = shop("--lead", "14", "--seed", "4");

        assertThat(one.drawn()).isEqualTo(same.drawn());
        assertThat(one.cost()).isEqualTo(same.cost());
        assertThat(one.drawn()).isNotEqualTo(other.drawn());
    }

    @Test
    void printsEveryPolicyAndBarAndReachesWhatIsAsked() throws IOException {
        var lines = new ArrayList<Map<String, Object>>();

        ReplayReport.of(file, options("--lead", "7"), lines::add);

        assertThat(lines).extracting(line -> line.get("policy")).contains("textbook", "min/max", "backstop");
        assertThat(lines)
                .filteredOn(line -> "backstop".equals(line.get("policy")))
                .first()
                .satisfies(line -> assertThat(line)
                        .containsKeys(
                                "fillRate",
                                "cycleService",
                                "stockoutDays",
                                "averageStockValue",
                                "orders",
                                "lostMargin",
                                "seconds"));
        for (double level : List.of(0.9, 0.95, 0.98)) {
            assertThat(value(lines, "c alpha", level)).isCloseTo(level, within(0.03));
            assertThat(value(lines, "c beta", level)).isCloseTo(level, within(0.03));
        }
    }

    /// A policy that serves 90 of 100 at most has no stock that serves 99.
    @Test
    void aCurveSaysNothingBeyondItsEnd() {
        var curve = new Curve(List.of(outcome(50, 10), outcome(90, 30)));

        assertThat(curve.at(Outcome::fillRate, 0.7, Outcome::stockValue)).isCloseTo(20, within(1e-9));
        assertThat(curve.at(Outcome::fillRate, 0.9, Outcome::stockValue)).isEqualTo(30);
        assertThat(curve.at(Outcome::fillRate, 0.99, Outcome::stockValue)).isNaN();
        assertThat(curve.within(Outcome::stockValue, 100, Outcome::fillRate)).isEqualTo(0.9);
    }

    private static Outcome outcome(int served, int stock) {
        var outcome = new Outcome(1, 1);
        outcome.count(100, 100 - served, stock, 1, 1);
        return outcome;
    }

    @Test
    void statesCostsAndStartingStockBeforeAnyResult() throws IOException {
        var lines = new ArrayList<Map<String, Object>>();

        ReplayReport.of(file, options("--lead", "7", "--seed", "9", "--cost", "3,0.5", "--bars"), lines::add);

        assertThat(lines.getFirst())
                .containsEntry("seed", 9L)
                .containsEntry("unitCost", "lognormal, median 3.0, deviation of the logarithm 0.5")
                .containsKeys("startingStock", "marginShareOfPrice", "leadSpread", "closure");
    }

    /// A calendar saves units around a closure; what is lost when nobody closes is told beside it.
    @Test
    void aCalendarSavesUnitsAroundAClosure() throws IOException {
        var lines = new ArrayList<Map<String, Object>>();

        ReplayReport.of(file, options("--lead", "14", "--bars"), lines::add);

        assertThat(lines)
                .filteredOn(line -> "d".equals(line.get("bar")))
                .hasSize(4)
                .allSatisfy(line -> assertThat((long) line.get("lostWithCalendar"))
                        .isLessThan((long) line.get("lostWithoutCalendar")));
    }

    /// In a weekly file a period is a week: the app's forecasts are of days, and lead times and stock follow.
    @Test
    void replaysWeeksAsDays() throws IOException {
        var options = options("--lead", "2", "--review", "1", "--period", "7", "--history", "52");
        var shop = ReplayShop.of(Series.read(file), options, 2, false);
        int from = shop.end() - 2;

        var forecasts = AppForecasts.of(shop.series(), from, 2, options);

        double weekly = ReplayShop.mean(shop.series().getFirst(), from);
        assertThat(forecasts.over(0, from, 4).mean()).isCloseTo(4 * weekly, within(2.5 * weekly));
        assertThat(forecasts.over(0, from, 4).quantile(0.95))
                .isGreaterThan(forecasts.over(0, from, 2).quantile(0.95));
    }

    private static double value(List<Map<String, Object>> lines, String bar, double level) {
        return lines.stream()
                .filter(line ->
                        bar.equals(line.get("bar")) && Double.valueOf(level).equals(line.get("level")))
                .mapToDouble(line -> ((Number) line.getOrDefault("value", 0)).doubleValue())
                .findFirst()
                .orElseThrow();
    }

    private ReplayShop shop(String... words) throws IOException {
        var options = options(words);
        return ReplayShop.of(Series.read(file), options, options.leads().getFirst(), false);
    }

    private static ReplayOptions options(String... words) {
        return ReplayOptions.of(words);
    }
}
