package dev.backstop.engine.sample;

import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.engine.replenish.policy.SafetyStock;
import java.time.LocalDate;

/// What the owner of the sample reckons with for one product: the season's demand as two years of trade taught it,
/// and how far weeks stray from it. Days are those of the history's index.
final class SampleNeed {
    private static final int WEEK = 7;
    private static final int YEAR = 365;
    private static final int LATELY = 56;

    /// No order is to last longer than so many days of the season to come.
    private static final int LONGEST_COVER = 110;

    /// Units with which a ratio is steadied where little is sold.
    private static final double STEADYING = 10;

    /// A little more than the shop's 95 %, for the owner has no better forecast than a program has.
    private static final double SERVICE_LEVEL = 0.975;

    private static final double LEAST_VARIANCE = 1.5;

    private final SampleItem item;
    private final SampleRounds rounds;
    private final ShopCalendar calendar;
    private final double[] expectedBefore;
    private final int[] soldBefore;
    private final double variancePerUnit;

    SampleNeed(SampleItem item, int[] sold, SampleDemand demand, SampleRounds rounds, ShopCalendar calendar) {
        this.item = item;
        this.rounds = rounds;
        this.calendar = calendar;
        soldBefore = new int[sold.length + 1];
        for (int day = 0; day < sold.length; day++) {
            soldBefore[day + 1] = soldBefore[day] + sold[day];
        }
        expectedBefore = demand.expectedBefore(item);
        double lift = (soldBefore[sold.length] + STEADYING) / (expectedBefore[sold.length] + STEADYING);
        for (int day = 0; day < expectedBefore.length; day++) {
            expectedBefore[day] *= lift;
        }
        variancePerUnit = variancePerUnit();
    }

    /// Units asked for from day `from` to day `to` (excluded).
    int sold(int from, int to) {
        return soldBefore[to] - soldBefore[from];
    }

    /// Units that an order sent on `day` must bring the position to, if the next one goes out on `next`: the demand
    /// until that one is there, and safety stock.
    int level(int day, int next) {
        var supplier = item.source().supplier();
        int arrival = next + supplier.leadTimeDays();
        int until = arrival + rounds.closedDays(item.source(), calendar.day(day), calendar.day(arrival));
        double season = expected(day, until);
        double demand = Math.max(season, (season + lately(day) * (until - day)) / 2);
        double perDay = demand / Math.max(1, until - day);
        double deviation = SafetyStock.deviation(
                until - day, perDay, Math.sqrt(variancePerUnit * perDay), supplier.leadTimeSpreadDays());
        return (int) Math.ceil(demand + SafetyStock.normal(SERVICE_LEVEL, deviation) + 1);
    }

    /// The usual size of an order that is sent on a day.
    double orderSize(int day) {
        double units = expected(ShopCalendar.HISTORY_DAYS - YEAR, ShopCalendar.HISTORY_DAYS);
        double economic = EconomicOrderQuantity.of(units, SampleShop.ORDER_COST, item.cost() * SampleShop.HOLDING_RATE);
        return Math.min(economic, expected(day, day + LONGEST_COVER));
    }

    /// Units expected over so many days before that day, at the least one in that time.
    double lately(LocalDate day, int days) {
        int to = calendar.index(day);
        return Math.max(1, expected(to - days, to));
    }

    /// Units a day in the last eight weeks, as far as there are any.
    private double lately(int day) {
        int from = Math.max(0, day - LATELY);
        return day > from ? (double) sold(from, day) / (day - from) : 0;
    }

    private double expected(int from, int to) {
        int last = expectedBefore.length - 1;
        return expectedBefore[Math.clamp(to, 0, last)] - expectedBefore[Math.clamp(from, 0, last)];
    }

    /// The variance of a week's demand around what was expected, by the units expected; at least that of chance.
    private double variancePerUnit() {
        double squares = STEADYING;
        double units = STEADYING;
        for (int day = 0; day + WEEK <= ShopCalendar.HISTORY_DAYS; day += WEEK) {
            double expected = expected(day, day + WEEK);
            double miss = sold(day, day + WEEK) - expected;
            squares += miss * miss;
            units += expected;
        }
        return LEAST_VARIANCE + squares / units;
    }
}
