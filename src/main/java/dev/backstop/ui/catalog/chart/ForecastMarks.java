package dev.backstop.ui.catalog.chart;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.forecast.DemandSpike;
import dev.backstop.engine.forecast.EventLifts;
import dev.backstop.engine.forecast.events.DemandEvent;
import dev.backstop.engine.forecast.events.Feast;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what moves demand on the chart: the owner's statements, a spike in the latest week, the feasts of the
/// trade.
final class ForecastMarks {
    private ForecastMarks() {}

    static List<ForecastMark> of(
            Picture picture, Product product, @Nullable DemandSpike spike, List<EventLifts.Lift> events) {
        var marks = said(picture.statementsOf(product));
        if (spike != null) {
            marks.add(new ForecastMark(spike.from(), spike.to().minusDays(1), Message.of("catalog.mark.spike"), false));
        }
        marks.addAll(feasts(picture, events));
        return marks;
    }

    /// What the owner says.
    static List<ForecastMark> said(List<DemandStatement> statements) {
        var marks = new ArrayList<ForecastMark>();
        for (var statement : statements) {
            boolean oneOff = statement.kind() == DemandStatement.Kind.ONE_OFF;
            var words = Message.of(oneOff ? "catalog.mark.oneOff" : "catalog.mark.said", statement.note());
            marks.add(new ForecastMark(statement.from(), statement.to(), words, true));
        }
        return marks;
    }

    /// The feasts of two years back and one ahead: those that move this demand with what they do, over all the
    /// days they do it, the others by their day.
    static List<ForecastMark> feasts(Picture picture, List<EventLifts.Lift> events) {
        int year = picture.today().getYear();
        var marks = new ArrayList<ForecastMark>();
        var moving = new HashSet<String>();
        for (var lift : events) {
            var event = lift.event();
            if (event.kind() == DemandEvent.Kind.FEAST && event.from().getYear() >= year - 2) {
                moving.add(event.name());
                var words = Message.of("catalog.mark.feast", EventLifts.words(event), lift.factor());
                marks.add(new ForecastMark(event.from(), event.to(), words, false));
            }
        }
        for (var feast : Feast.keptIn(picture.settings().zone())) {
            for (int one = year - 2; one <= year + 1 && !moving.contains(feast.name()); one++) {
                feast.in(one).ifPresent(day -> marks.add(new ForecastMark(day, day, feast.words(), false)));
            }
        }
        return marks;
    }
}
