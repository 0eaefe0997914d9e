package dev.backstop.engine.update;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A supplemental feed for Google Merchant Center: which products can be had, and from which day. It goes beside the
/// main feed and changes nothing else there.
public final class AvailabilityFeed {
    /// Google takes dates of a year ahead at most.
    private static final int DAYS_AHEAD = 365;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ", Locale.ROOT);

    private AvailabilityFeed() {}

    /// What one product says: under the id of the main feed, from that day on if it is promised for later.
    public record Item(String id, Availability availability, @Nullable LocalDate from) {}

    /// The feed of these products; days begin at midnight of the shop's zone. One that is too far off, or passed, is no
    /// promise: the product is out of stock.
    public static UpdateFile of(List<Item> items, LocalDate today, ZoneId zone) {
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            var from = item.from();
            boolean promised = from != null && from.isAfter(today) && !from.isAfter(today.plusDays(DAYS_AHEAD));
            boolean dated = item.availability().isDated();
            var said = dated && !promised ? Availability.OUT_OF_STOCK : item.availability();
            rows.add(List.of(
                    item.id(), said.google(), from != null && said.isDated() ? moment(from, zone) : ""));
        }
        return new UpdateFile(
                "google-availability-" + today + ".txt",
                UpdateFile.Layout.TABS,
                List.of("id", "availability", "availability_date"),
                rows,
                List.of());
    }

    static String moment(LocalDate day, ZoneId zone) {
        return MOMENT.format(day.atTime(LocalTime.MIDNIGHT).atZone(zone));
    }
}
