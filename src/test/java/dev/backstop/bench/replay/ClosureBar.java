package dev.backstop.bench.replay;

import java.util.LinkedHashMap;

/// Bar d: units lost in the eight weeks around a closure, by the policy as it plans for a level, with and without a
/// calendar. Beside them stands what is lost when nobody closes, which no calendar can save.
record ClosureBar(
        ReplayShop closing,
        ReplayShop open,
        BackstopPolicy.Tables without,
        BackstopPolicy.Tables with,
        ReplayOptions options) {
    void print(ReplayLines lines) {
        for (double level : options.levels()) {
            long blind = lost(closing, new BackstopPolicy(closing, without, (_, _) -> 1 - level));
            long seeing = lost(closing, new BackstopPolicy(closing, with, (_, _) -> 1 - level));
            var besides = new LinkedHashMap<String, Object>();
            besides.put("lostWithoutCalendar", blind);
            besides.put("lostWithCalendar", seeing);
            besides.put("lostWithoutClosure", lost(open, new BackstopPolicy(open, without, (_, _) -> 1 - level)));
            lines.bar("d", level, Outcome.rounded(1 - (double) seeing / blind, 1e3), besides);
        }
    }

    private long lost(ReplayShop shop, ReplayPolicy policy) {
        int middle = options.closureAt() + options.closureDays() / 2;
        int weeks = 4 * shop.review();
        return new Replay(shop).run(policy).lost(middle - weeks, middle + weeks);
    }
}
