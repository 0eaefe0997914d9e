package dev.backstop.ui.catalog.chart;

import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What happens in some days of the chart, each with its date: what moves demand, deliveries, the day to order by,
/// closures, days without stock.
final class ForecastHappenings {
    private final Texts texts;
    private final LocalDate from;
    private final LocalDate to;
    private final List<String> lines = new ArrayList<>();

    private ForecastHappenings(Texts texts, LocalDate from, LocalDate to) {
        this.texts = texts;
        this.from = from;
        this.to = to;
    }

    /// In the days from that one to the one before `to`.
    static List<String> between(Texts texts, ForecastSeries series, LocalDate from, LocalDate to) {
        var happenings = new ForecastHappenings(texts, from, to);
        for (var mark : series.marks()) {
            if (happenings.touches(mark.from(), mark.to())) {
                happenings.add("catalog.chart.readMark", texts.text(mark.words()), mark.from(), mark.to());
            }
        }
        var stock = series.stock();
        if (stock != null) {
            happenings.supply(stock);
        }
        return List.copyOf(happenings.lines);
    }

    private void supply(StockSeries stock) {
        for (var delivery : stock.deliveries()) {
            if (touches(delivery.on(), delivery.on())) {
                lines.add(texts.text("catalog.chart.readDelivery", delivery.units(), plain(delivery.on())));
            }
        }
        var orderBy = stock.orderBy();
        if (orderBy != null && touches(orderBy, orderBy)) {
            lines.add(texts.text("catalog.chart.orderBy", plain(orderBy)));
        }
        var last = stock.lastOrder();
        if (last != null && touches(last, last)) {
            lines.add(texts.text("catalog.chart.readLastOrder", plain(last)));
        }
        for (var closure : stock.closures()) {
            if (touches(closure.from(), closure.to())) {
                add("catalog.chart.readClosed", closure.name(), closure.from(), closure.to());
            }
        }
        for (var gap : stock.projection().gaps()) {
            if (touches(gap.from(), gap.to())) {
                lines.add(texts.text("catalog.chart.readGap", texts.formats().range(gap.from(), gap.to())));
            }
        }
    }

    private boolean touches(LocalDate first, LocalDate last) {
        return first.isBefore(to) && !last.isBefore(from);
    }

    private void add(String key, String name, LocalDate first, LocalDate last) {
        lines.add(texts.text(key, name, texts.formats().range(first, last)));
    }

    private String plain(LocalDate day) {
        return texts.formats().plainDay(day);
    }
}
