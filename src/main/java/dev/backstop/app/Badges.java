package dev.backstop.app;

import dev.backstop.engine.today.Lane;
import dev.backstop.engine.today.Target;
import dev.backstop.engine.today.TodayBoard;
import dev.backstop.engine.today.TodayRow;
import dev.backstop.ui.shell.ScreenId;
import java.util.EnumMap;
import java.util.Map;

/// How many of Today's rows are done on which page: the numbers beside the pages' names.
final class Badges {
    private Badges() {}

    /// Rows by page, 0 where nothing waits; each row counts on one page.
    static Map<ScreenId, Integer> of(TodayBoard board) {
        var rows = new EnumMap<ScreenId, Integer>(ScreenId.class);
        for (var page : new ScreenId[] {
            ScreenId.CATALOG, ScreenId.SUPPLIERS, ScreenId.PURCHASING, ScreenId.LISTINGS, ScreenId.MESSAGES
        }) {
            rows.put(page, 0);
        }
        for (var lane : board.lanes()) {
            lane.rows().forEach(row -> rows.merge(page(lane.kind(), row), 1, Integer::sum));
        }
        return rows;
    }

    private static ScreenId page(Lane.Kind lane, TodayRow row) {
        return switch (lane) {
            case LISTINGS -> ScreenId.LISTINGS;
            case CUSTOMERS -> ScreenId.MESSAGES;
            case ORDERS -> ScreenId.PURCHASING;
            case TROUBLE -> row.target() instanceof Target.CheckForecast ? ScreenId.CATALOG : ScreenId.SUPPLIERS;
        };
    }
}
