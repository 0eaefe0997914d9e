package dev.backstop.engine.sample;

import dev.backstop.domain.catalog.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The orders that wait for stock today, as a table to read and to change.
///
/// A row is: days ago; minute of the day; channel; trade customer (or -); what is late as part*units; how many
/// other lines are ready; how many more have been shipped; whether the customer has been told. Untold are those
/// placed since yesterday's exports were read.
final class WaitingList {
    private static final String TABLE = """
        9 | 730 | ETSY    | - | UNORDERED*1 | 1 | 0 | told
        5 | 845 | AMAZON  | - | DELAYED*1 | 0 | 0 | told
        4 | 622 | EBAY    | - | DELAYED*2 | 0 | 0 | told
        4 | 981 | SHOPIFY | 5 | DELAYED*6 | 0 | 0 | told
        4 | 1105 | AMAZON | - | UNFUNDED*1 | 0 | 0 | told
        3 | 677 | EBAY    | - | FORGOTTEN*2 | 0 | 0 | told
        1 | 560 | SHOPIFY | 0 | POPULAR*18, PRECIOUS*6, FORGOTTEN*6 | 4 | 1 | untold
        1 | 665 | SHOPIFY | 1 | POPULAR*6, TRENDING*4 | 5 | 0 | untold
        1 | 1060 | ETSY   | - | POPULAR*2, TRENDING*1 | 1 | 0 | untold
        0 | 430 | AMAZON  | - | PRECIOUS*2 | 0 | 0 | untold
        0 | 485 | SHOPIFY | - | TRENDING*2 | 0 | 0 | untold
        """;

    /// What is late on a waiting order.
    record Late(Part part, int quantity) {}

    /// One waiting order.
    record Row(
            int daysAgo,
            int minute,
            Channel.Kind channel,
            int trade,
            List<Late> late,
            int ready,
            int shipped,
            boolean told) {}

    private WaitingList() {}

    static List<Row> rows() {
        return TABLE.lines().map(WaitingList::row).toList();
    }

    /// The waiting orders as baskets: late lines, lines that are ready, and lines that have left in a first parcel.
    static List<Basket> baskets(List<SampleItem> items, SampleCast cast, ShopCalendar calendar, Dice dice) {
        var baskets = new ArrayList<Basket>();
        for (var row : rows()) {
            var lines = new ArrayList<Basket.Line>();
            for (var late : row.late()) {
                lines.add(new Basket.Line(cast.item(late.part()), late.quantity(), 0));
            }
            var others = new ArrayList<>(items.stream()
                    .filter(item -> cast.part(item) == Part.FINE && item.isSoldOn(row.channel()))
                    .sorted(Comparator.comparingDouble(item -> -cast.slowestPace(item)))
                    .limit(row.trade() < 0 ? 100 : 12)
                    .toList());
            for (int i = 0; i < row.ready() + row.shipped(); i++) {
                var item = dice.pick(others);
                others.remove(item);
                int quantity = row.trade() < 0 ? 1 : 6 + 2 * dice.between(0, 2);
                lines.add(new Basket.Line(item, quantity, i < row.shipped() ? quantity : 0));
            }
            var placedAt = calendar.at(calendar.today().minusDays(row.daysAgo()), row.minute());
            Integer trade = row.trade() < 0 ? null : Integer.valueOf(row.trade());
            baskets.add(new Basket(row.channel(), placedAt, trade, List.copyOf(lines), row));
        }
        return baskets;
    }

    private static Row row(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        var late = Arrays.stream(cells[4].split(", "))
                .map(text -> text.split("\\*"))
                .map(pair -> new Late(Part.valueOf(pair[0]), Integer.parseInt(pair[1])))
                .toList();
        return new Row(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                Channel.Kind.valueOf(cells[2]),
                cells[3].equals("-") ? -1 : Integer.parseInt(cells[3]),
                late,
                Integer.parseInt(cells[5]),
                Integer.parseInt(cells[6]),
                cells[7].equals("told"));
    }
}
