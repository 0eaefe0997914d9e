package dev.backstop.bench.replay;

import dev.backstop.engine.replenish.lead.WorkCalendar;
import dev.backstop.engine.replenish.level.EconomicService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The replay of one file: every policy at every level, and the bars.
public final class ReplayReport {
    /// Enough z for the textbook to reach 99 % of lumpy demand, close enough that what is read between two of
    /// them is about a hundredth from what a replay there would give (twice as many moved it by up to two).
    private static final double[] SCORES = {
        0.5, 0.648, 0.84, 1.04, 1.28, 1.45, 1.64, 1.83, 2.05, 2.19, 2.33, 2.46, 2.6, 2.79, 3, 3.24, 3.5, 3.83, 4.2,
        4.58, 5, 5.48, 6, 6.48, 7, 7.48, 8, 8.94, 10, 11.4, 13, 15.3, 18, 21.2, 25, 29.6, 35, 41.8, 50, 63.2, 80
    };

    private static final double[] CHANCES = {
        0.6, 0.52, 0.45, 0.367, 0.3, 0.257, 0.22, 0.188, 0.16, 0.139, 0.12, 0.104, 0.09, 0.0735, 0.06, 0.049, 0.04,
        0.0346, 0.03, 0.0245, 0.02, 0.0161, 0.013, 0.0102, 0.008, 0.00632, 0.005, 0.00316, 0.002, 0.001, 0.0005,
        0.000224, 0.0001, 3.16e-05, 1e-05, 1e-06, 1e-07
    };
    private static final double[] CHARGES = {
        3, 2.45, 2, 1.67, 1.4, 1.18, 1, 0.837, 0.7, 0.592, 0.5, 0.418, 0.35, 0.296, 0.25, 0.212, 0.18, 0.147, 0.12,
        0.098, 0.08, 0.0632, 0.05, 0.0387, 0.03, 0.0245, 0.02, 0.0141, 0.01, 0.00632, 0.004, 0.002, 0.001, 0.000316,
        0.0001, 3.16e-05, 1e-05, 3.16e-06, 1e-06, 1e-07, 1e-08
    };

    private final ReplayOptions options;
    private final ReplayShop shop;
    private final ReplayShop closing;
    private final ReplayLines lines;
    private final int from;
    private final AppForecasts forecasts;
    private final TextbookPolicy textbook;

    private ReplayReport(
            ReplayLines lines, ReplayOptions options, ReplayShop shop, ReplayShop closing, AppForecasts forecasts) {
        this.lines = lines;
        this.options = options;
        this.shop = shop;
        this.closing = closing;
        from = past(shop);
        this.forecasts = forecasts;
        textbook = new TextbookPolicy(shop, 1);
    }

    /// Replays a file with each lead time and prints lines as they come.
    public static void of(Path file, ReplayOptions options, Consumer<Map<String, Object>> print) throws IOException {
        var all = Series.read(file);
        var name = file.getFileName().toString();
        print.accept(options(name, options));
        int periods = all.getFirst().units().length;
        if (periods - options.history() < options.review() || options.days() < options.review()) {
            throw new IOException("%s has %d periods: nothing to replay with --history %d, --days %d and --review %d."
                    .formatted(file, periods, options.history(), options.days(), options.review()));
        }
        var first = ReplayShop.of(all, options, options.leads().getFirst(), false);
        if (first.size() == 0) {
            throw new IOException(file + " holds no series with eight reviews of history before the replay.");
        }
        int from = past(first);
        int reviews = (first.end() - from) / options.review() + 1;
        var forecasts = AppForecasts.of(first.series(), from, reviews, options);
        for (int lead : options.leads()) {
            var shop = ReplayShop.of(all, options, lead, false);
            var closing = ReplayShop.of(all, options, lead, true);
            var lines = new ReplayLines(name, lead, print);
            new ReplayReport(lines, options, shop, closing, forecasts).run();
        }
    }

    private static Map<String, Object> options(String file, ReplayOptions options) {
        var line = new LinkedHashMap<String, Object>();
        line.put("file", file);
        line.putAll(options.stated());
        return line;
    }

    private void run() {
        var replay = new Replay(shop);
        var whole = shop.earlier(options, from, shop.end());
        var tables = new BackstopPolicy.Tables(whole, forecasts, WorkCalendar.always());
        var promises = new Promises(shop, whole, tables, forecasts, options);
        policies(replay, promises);
        var book = new ArrayList<Outcome>();
        for (double score : SCORES) {
            book.add(replay.run(textbook.with(score)));
        }
        var even = new ArrayList<Outcome>();
        for (double chance : CHANCES) {
            even.add(replay.run(new BackstopPolicy(shop, tables, (_, _) -> chance)));
        }
        var worth = new ArrayList<Outcome>();
        for (double charge : CHARGES) {
            worth.add(replay.run(new BackstopPolicy(shop, tables, (product, _) -> 1 - worth(product, charge))));
        }
        sameService(replay, new Curve(book), new Curve(even));
        simple(replay, new Curve(book));
        sameStock(replay, new Curve(book), new Curve(worth));
        reached(replay, promises);
        promised(replay, promises);
        var seeing = new BackstopPolicy.Tables(closing, forecasts, closing.calendar());
        new ClosureBar(closing, shop, tables, seeing, options).print(lines);
    }

    /// The chance of no stockout in a week that a product is worth, where a unit held for a week costs that share
    /// of what it cost.
    private double worth(int product, double charge) {
        return new EconomicService(shop.cost()[product], charge, shop.margin()[product]).cycleService(1, 1);
    }

    /// The first day of the past that is replayed: a year before the start, or after the eighth week.
    private static int past(ReplayShop shop) {
        int from = Math.max(8 * shop.review(), shop.start() - 52 * shop.review());
        return shop.start() - (shop.start() - from) / shop.review() * shop.review();
    }

    private void policies(Replay replay, Promises promises) {
        if (options.bars()) {
            return;
        }
        lines.policy("min/max", "fixed", 0, replay.run(new SpreadsheetPolicy(shop)));
        for (double level : options.levels()) {
            lines.policy("textbook", "alpha", level, replay.run(textbook.with(TextbookPolicy.score(level))));
            lines.policy("backstop", "alpha", level, replay.run(promises.alpha(level)));
            lines.policy("backstop", "beta", level, replay.run(promises.beta(level)));
        }
    }

    /// The same share of units served: where the textbook serves that share, and (*a asked*) where that was asked
    /// of it.
    private void sameService(Replay replay, Curve book, Curve even) {
        for (double level : options.levels()) {
            double textbookStock = book.at(Outcome::fillRate, level, Outcome::stockValue);
            double stock = even.at(Outcome::fillRate, level, Outcome::stockValue);
            lines.bar("a", level, Outcome.rounded(stock / textbookStock, 1e3));
        }
        for (double level : options.levels()) {
            var asked = replay.run(textbook.with(TextbookPolicy.score(level)));
            double stock = even.at(Outcome::fillRate, asked.fillRate(), Outcome::stockValue);
            lines.bar("a asked", level, Outcome.rounded(stock / asked.stockValue(), 1e3));
        }
    }

    /// What simple policies need for the same share of units served, so that bar a can be seen beside them.
    private void simple(Replay replay, Curve book) {
        for (var shape : SmoothedPolicy.Shape.values()) {
            var policy = new SmoothedPolicy(shop, shape);
            var outcomes = new ArrayList<Outcome>();
            for (double score : SCORES) {
                outcomes.add(replay.run(policy.with(score)));
            }
            var curve = new Curve(outcomes);
            for (double level : options.levels()) {
                double stock = curve.at(Outcome::fillRate, level, Outcome::stockValue);
                double textbookStock = book.at(Outcome::fillRate, level, Outcome::stockValue);
                lines.bar(
                        "a smoothed " + shape.name().toLowerCase(Locale.ROOT),
                        level,
                        Outcome.rounded(stock / textbookStock, 1e3));
            }
        }
    }

    /// Where the textbook serves that share of units, and (*b asked*) where that service was asked of it.
    private void sameStock(Replay replay, Curve book, Curve worth) {
        for (double level : options.levels()) {
            double stock = book.at(Outcome::fillRate, level, Outcome::stockValue);
            double before = book.at(Outcome::fillRate, level, Outcome::lostMargin);
            double lost = worth.within(Outcome::stockValue, stock, Outcome::lostMargin);
            lines.bar("b", level, Outcome.rounded(1 - lost / before, 1e3));
        }
        for (double level : options.levels()) {
            var asked = replay.run(textbook.with(TextbookPolicy.score(level)));
            double lost = worth.within(Outcome::stockValue, asked.stockValue(), Outcome::lostMargin);
            lines.bar("b asked", level, Outcome.rounded(1 - lost / asked.lostMargin(), 1e3));
        }
    }

    private void reached(Replay replay, Promises promises) {
        for (double level : options.levels()) {
            double kept = replay.run(promises.alpha(level)).cycleService();
            lines.bar("c alpha", level, Outcome.rounded(kept, 1e4));
        }
        for (double level : options.levels()) {
            double met = replay.run(promises.beta(level)).fillRate();
            lines.bar("c beta", level, Outcome.rounded(met, 1e4));
        }
    }

    /// What is promised planned plainly, (*c plain*) without what a trial on the past teaches.
    private void promised(Replay replay, Promises promises) {
        for (double level : options.levels()) {
            double kept = replay.run(promises.plainAlpha(level)).cycleService();
            lines.bar("c plain alpha", level, Outcome.rounded(kept, 1e4));
        }
        for (double level : options.levels()) {
            double met = replay.run(promises.plainBeta(level)).fillRate();
            lines.bar("c plain beta", level, Outcome.rounded(met, 1e4));
        }
    }
}
