package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts what was asked for into baskets: a channel for each line, a few lines to an order, and the orders of trade
/// customers.
final class SampleBaskets {
    private static final Map<Channel.Kind, Double> SHARE =
            Map.of(Channel.Kind.SHOPIFY, 3.4, Channel.Kind.ETSY, 2.2, Channel.Kind.EBAY, 1.2, Channel.Kind.AMAZON, 3.0);

    /// How likely a basket gets one more line.
    private static final Map<Channel.Kind, Double> MORE = Map.of(
            Channel.Kind.SHOPIFY, 0.62, Channel.Kind.ETSY, 0.45, Channel.Kind.EBAY, 0.2, Channel.Kind.AMAZON, 0.22);

    /// Trade customers, and the days from one of their orders to the next.
    static final int TRADE_CUSTOMERS = 16;

    private static final int TRADE_CYCLE = 38;

    /// Units a day that a product must sell to be bought in bulk, so that no slow seller seems to take off.
    private static final double STEADY = 0.25;

    private static final double STEADY_LATELY = 0.6;
    private static final int QUIET_DAYS = 14;

    /// Before this minute of its last day a product that ran out was still sold.
    private static final int RAN_OUT = 9 * 60;

    private final List<SampleItem> items;
    private final SampleCast cast;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final List<Basket> baskets = new ArrayList<>();

    private SampleBaskets(List<SampleItem> items, SampleCast cast, ShopCalendar calendar, Dice dice) {
        this.items = items;
        this.cast = cast;
        this.calendar = calendar;
        this.dice = dice;
    }

    /// All baskets of the two years, oldest first, with those that wait for stock among them.
    static List<Basket> of(
            List<SampleItem> items, List<SampleDemand.Ask> asks, SampleCast cast, ShopCalendar calendar, Dice dice) {
        var maker = new SampleBaskets(items, cast, calendar, dice);
        var byDay = new ArrayList<List<SampleDemand.Ask>>();
        for (int day = 0; day <= ShopCalendar.HISTORY_DAYS; day++) {
            byDay.add(new ArrayList<>());
        }
        for (var ask : asks) {
            byDay.get(ask.day()).add(ask);
        }
        for (int day = 0; day <= ShopCalendar.HISTORY_DAYS; day++) {
            maker.addRetail(day, byDay.get(day));
        }
        maker.addTrade();
        maker.baskets.addAll(WaitingList.baskets(items, cast, calendar, dice));
        maker.baskets.sort(Comparator.comparing(Basket::placedAt));
        return maker.baskets;
    }

    private void addRetail(int day, List<SampleDemand.Ask> asks) {
        var late = new EnumMap<Channel.Kind, List<Basket.Line>>(Channel.Kind.class);
        var early = new EnumMap<Channel.Kind, List<Basket.Line>>(Channel.Kind.class);
        int daysAgo = ShopCalendar.HISTORY_DAYS - day;
        for (var ask : asks) {
            var part = cast.part(ask.item());
            if (part.isOut() && daysAgo < part.outSince()) {
                continue;
            }
            boolean lastDay = part.isOut() && daysAgo == part.outSince();
            (lastDay ? early : late)
                    .computeIfAbsent(channelOf(ask.item()), _ -> new ArrayList<>())
                    .add(new Basket.Line(ask.item(), ask.quantity(), 0));
        }
        early.forEach((channel, lines) -> addBaskets(channel, day, lines, 0, RAN_OUT - 1));
        int first = daysAgo == 0 ? 5 : 6 * 60 + 30;
        int last = daysAgo == 0 ? ShopCalendar.IMPORT - 4 : 23 * 60 + 40;
        late.forEach((channel, lines) -> addBaskets(channel, day, lines, first, last));
    }

    private Channel.Kind channelOf(SampleItem item) {
        double[] weights = item.channels().stream()
                .mapToDouble(channel -> SHARE.getOrDefault(channel, 1.0))
                .toArray();
        return item.channels().get(dice.weighted(weights));
    }

    private void addBaskets(Channel.Kind channel, int day, List<Basket.Line> lines, int firstMinute, int lastMinute) {
        var left = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            var basket = new ArrayList<Basket.Line>();
            do {
                var line = left.remove(dice.between(0, left.size() - 1));
                if (basket.stream().noneMatch(other -> other.item().is(line.item()))) {
                    basket.add(line);
                }
            } while (!left.isEmpty() && dice.happens(MORE.getOrDefault(channel, 0.0)));
            var placedAt = at(day, dice.between(firstMinute, lastMinute));
            baskets.add(new Basket(channel, placedAt, null, List.copyOf(basket), null));
        }
    }

    /// Shops that buy for resale: every few weeks, several things, in round numbers.
    private void addTrade() {
        double[] weights = items.stream()
                .mapToDouble(item -> item.takesOff() || item.perDay() < STEADY ? 0 : item.perDay())
                .toArray();
        for (int customer = 0; customer < TRADE_CUSTOMERS; customer++) {
            int day = dice.between(0, TRADE_CYCLE);
            while (day < ShopCalendar.HISTORY_DAYS - 1) {
                addTradeBasket(customer, day, weights);
                day += dice.between(TRADE_CYCLE / 2, TRADE_CYCLE * 3 / 2);
            }
        }
    }

    private void addTradeBasket(int customer, int day, double[] weights) {
        var lines = new ArrayList<Basket.Line>();
        for (int left = dice.between(3, 7); left > 0; left--) {
            var item = items.get(dice.weighted(weights));
            var part = cast.part(item);
            boolean gone = part.isOut() && ShopCalendar.HISTORY_DAYS - day <= part.outSince();
            boolean sold = SampleSeasons.of(item.season(), calendar.day(day)) > 0.3
                    && isOnSale(item, day)
                    && (item.perDay() > STEADY_LATELY || ShopCalendar.HISTORY_DAYS - day > QUIET_DAYS);
            if (!gone && sold && lines.stream().noneMatch(line -> line.item().is(item))) {
                lines.add(
                        new Basket.Line(item, item.product().price().toDouble() > 15 ? 4 : 6 * dice.between(1, 2), 0));
            }
        }
        if (!lines.isEmpty()) {
            var placedAt = at(day, dice.between(9 * 60, 17 * 60));
            baskets.add(new Basket(Channel.Kind.SHOPIFY, placedAt, customer, List.copyOf(lines), null));
        }
    }

    private boolean isOnSale(SampleItem item, int day) {
        var first = item.product().firstSoldOn();
        return first == null || !calendar.day(day).isBefore(first);
    }

    private Instant at(int day, int minute) {
        return calendar.at(calendar.day(day), minute).plusSeconds(dice.between(0, 59));
    }
}
