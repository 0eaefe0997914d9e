package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.calendar.RetailCalendar;
import dev.backstop.service.Picture;
import java.util.ArrayList;
import java.util.List;

/// Finds what moves demand on the chart: the owner's statements, a spike in the latest week, the feasts of the
/// trade.
final class ForecastMarks {
    private static final int SPIKE_DAYS = 7;

    private ForecastMarks() {}

    static List<ForecastMark> of(Picture picture, Product product, boolean spike) {
        var marks = said(picture.statementsOf(product));
        if (spike) {
            var until = picture.demandKnownUntil();
            marks.add(new ForecastMark(
                    until.minusDays(SPIKE_DAYS), until.minusDays(1), Message.of("catalog.mark.spike"), false));
        }
        marks.addAll(feasts(picture));
        return marks;
    }

    /// What the owner says.
    static List<ForecastMark> said(List<DemandStatement> statements) {
        var marks = new ArrayList<ForecastMark>();
        for (var statement : statements) {
            var words = Message.of("catalog.mark.said", statement.note());
            marks.add(new ForecastMark(statement.from(), statement.to(), words, true));
        }
        return marks;
    }

    /// The feasts of two years back and one ahead.
    static List<ForecastMark> feasts(Picture picture) {
        var marks = new ArrayList<ForecastMark>();
        int year = picture.today().getYear();
        for (int one = year - 2; one <= year + 1; one++) {
            for (var peak : RetailCalendar.of(one)) {
                marks.add(new ForecastMark(peak.day(), peak.day(), peak.name(), false));
            }
        }
        return marks;
    }
}
