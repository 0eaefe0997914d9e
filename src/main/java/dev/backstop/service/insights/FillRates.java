package dev.backstop.service.insights;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which share of demand was met at once, month by month. Reads the file: not for the screen's thread.
public final class FillRates {
    private static final int MONTHS = 12;

    private final Shop shop;

    public FillRates(Shop shop) {
        this.shop = shop;
    }

    /// Units asked for in a month, and those of them whose line was never late.
    public record Month(YearMonth month, int asked, int met) {
        /// From 0 to 1.
        public double fraction() {
            return (double) met / asked;
        }
    }

    /// The last months of which it is known what was late, the oldest first; of months before the first order that the
    /// app saw run late nothing is known, and months without demand are left out.
    public List<Month> months(Picture picture) {
        var thisMonth = YearMonth.from(picture.today());
        var first = thisMonth.minusMonths(MONTHS);
        var since = first.atDay(1).atStartOfDay(picture.settings().zone()).toInstant();
        var events = shop.store().orders().eventsSince(since);
        var known = firstKnown(events, picture);
        if (known == null) {
            return List.of();
        }
        var late = late(events);
        var months = new ArrayList<Month>();
        for (var month = known; !month.isAfter(thisMonth); month = month.plusMonths(1)) {
            int asked = asked(picture, month.atDay(1), month.plusMonths(1).atDay(1));
            if (asked > 0) {
                months.add(new Month(month, asked, Math.max(0, asked - late.getOrDefault(month, 0))));
            }
        }
        return months;
    }

    private static @Nullable YearMonth firstKnown(List<LineEvent> events, Picture picture) {
        return events.stream()
                .map(LineEvent::at)
                .min(Comparator.naturalOrder())
                .map(at -> YearMonth.from(
                        LocalDate.ofInstant(at, picture.settings().zone())))
                .orElse(null);
    }

    private static int asked(Picture picture, LocalDate from, LocalDate to) {
        return picture.products().stream()
                .mapToInt(product -> picture.demand(product.id()).sum(from, to))
                .sum();
    }

    /// Units of the lines that were ever late, by the month in which they were ordered.
    private Map<YearMonth, Integer> late(List<LineEvent> events) {
        Set<Id<OrderLine>> ids = new HashSet<>();
        for (var event : events) {
            if (event.after().isLate()) {
                ids.add(event.lineId());
            }
        }
        var units = new HashMap<YearMonth, Integer>();
        for (var line : shop.store().findAll(OrderLine.class, ids)) {
            units.merge(YearMonth.from(line.orderedOn()), line.demand(), Math::addExact);
        }
        return units;
    }
}
