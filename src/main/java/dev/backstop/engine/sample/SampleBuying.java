package dev.backstop.engine.sample;

import java.util.ArrayList;
import java.util.List;

/// Runs the shop's buying over the two years. On each round to a supplier the owner looks at every product of it:
/// what would fall short of its level before the next order can be there is ordered, in the economic quantity or as
/// much as is missing. So the stock of today is what came of all that was bought and sold.
///
/// The last round before today knows what has sold since, so that what is low today is low because somebody forgot
/// it (`Part`), and not by the chance of a day.
final class SampleBuying {
    /// An overstocked product was once bought for so many days, instead of the usual quantity.
    private static final int TOO_MANY_DAYS_LEAST = 330;

    private static final int TOO_MANY_DAYS_MOST = 450;

    /// How long ago that delivery came at the least, so that it is no news.
    private static final int TOO_MANY_AGO = 25;

    /// Part of the last order that is left today, at the least.
    private static final double LAST_SHARE = 0.4;

    /// The last order was a little generous, and more so for Christmas, which nobody can forecast well.
    private static final double GENEROUS = 1.25;

    private static final double FESTIVE = 1.6;

    private final List<SampleItem> items;
    private final SampleNeed[] needs;
    private final SampleRounds rounds;
    private final SampleCast cast;
    private final SampleGaps gaps;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final int[] available;

    /// `sold` are the units asked for by item and day.
    SampleBuying(
            List<SampleItem> items,
            int[][] sold,
            SampleDemand demand,
            SampleRounds rounds,
            SampleCast cast,
            SampleGaps gaps,
            ShopCalendar calendar,
            Dice dice) {
        this.items = items;
        this.rounds = rounds;
        this.cast = cast;
        this.gaps = gaps;
        this.calendar = calendar;
        this.dice = dice;
        available = new int[items.size()];
        needs = new SampleNeed[items.size()];
        for (var item : items) {
            needs[item.index()] = new SampleNeed(item, sold[item.index()], demand, rounds, calendar);
        }
    }

    /// All purchase orders to a supplier whose goods have come, oldest first.
    List<SamplePurchases.Draft> received(SampleSuppliers.Source source) {
        var sent = rounds.of(source);
        var lines = new ArrayList<List<SamplePurchases.Line>>();
        sent.forEach(_ -> lines.add(new ArrayList<>()));
        for (var item : items) {
            if (item.comesFrom(source)) {
                run(item, sent, lines);
            }
        }
        var drafts = new ArrayList<SamplePurchases.Draft>();
        for (int i = 0; i < sent.size(); i++) {
            var round = sent.get(i);
            if (!lines.get(i).isEmpty()) {
                drafts.add(new SamplePurchases.Draft(
                        source,
                        round.sentOn(),
                        round.expectedOn(),
                        round.expectedOn(),
                        round.receivedOn(),
                        List.copyOf(lines.get(i))));
            }
        }
        return drafts;
    }

    /// Units that are left today of what was bought, less all that was asked for.
    int available(SampleItem item) {
        return available[item.index()];
    }

    private void run(SampleItem item, List<SampleRounds.Round> sent, List<List<SamplePurchases.Line>> lines) {
        var need = needs[item.index()];
        int tooMany = cast.part(item) == Part.OVERSTOCKED ? mistake(sent) : -1;
        int bought = need.level(0, item.source().cadenceDays()) + (int) (dice.share() * need.orderSize(0));
        for (int i = 0; i < sent.size(); i++) {
            if (gaps.endedBy(item, sent.get(i))) {
                bought = need.sold(0, calendar.index(gaps.from(item)));
            }
            int quantity = i == tooMany ? tooMany(item, sent.get(i)) : 0;
            if (quantity == 0 && !isSkipped(item, sent.get(i))) {
                quantity = ordered(item, bought, sent, i);
            }
            if (quantity > 0) {
                bought += quantity;
                lines.get(i).add(new SamplePurchases.Line(item, quantity));
            }
        }
        available[item.index()] = bought - need.sold(0, ShopCalendar.HISTORY_DAYS + 1);
    }

    /// Units of one round, none if the position reaches the level.
    private int ordered(SampleItem item, int bought, List<SampleRounds.Round> sent, int round) {
        var need = needs[item.index()];
        boolean last = round == sent.size() - 1;
        int day = last
                ? ShopCalendar.HISTORY_DAYS
                : calendar.index(sent.get(round).sentOn());
        int next = last
                ? day + item.source().supplier().reviewPeriodDays()
                : calendar.index(sent.get(round + 1).sentOn());
        int position = bought - need.sold(0, last ? day + 1 : day);
        double level = need.level(day, next) * (last ? generosity(item) : 1);
        int missing = (int) Math.ceil(level) - position;
        double least = need.orderSize(day) * (last ? LAST_SHARE : 1);
        return missing > 0 ? SamplePurchases.inCases(item, Math.max(missing, least)) : 0;
    }

    private static double generosity(SampleItem item) {
        return item.season() == 'X' ? FESTIVE : GENEROUS;
    }

    /// What is short today was left out of the rounds that would have helped; what has come back only now, of those
    /// before.
    private boolean isSkipped(SampleItem item, SampleRounds.Round round) {
        if (round.receivedOn().isBefore(calendar.ledgerStart())) {
            return false;
        }
        var part = cast.part(item);
        return part.isOut() || part == Part.LOW || gaps.beginsAfter(item, round);
    }

    /// The round in which too many were bought: one of those some time ago.
    private int mistake(List<SampleRounds.Round> sent) {
        var latest = calendar.today().minusDays(TOO_MANY_AGO);
        int last = sent.size() - 1;
        while (last > 0 && sent.get(last).receivedOn().isAfter(latest)) {
            last--;
        }
        return Math.max(0, last - dice.between(0, 2));
    }

    private int tooMany(SampleItem item, SampleRounds.Round round) {
        int days = dice.between(TOO_MANY_DAYS_LEAST, TOO_MANY_DAYS_MOST);
        double perDay = needs[item.index()].lately(round.receivedOn(), 365) / 365;
        return SamplePurchases.inCases(item, perDay * days);
    }
}
