package dev.backstop.engine.update;

import dev.backstop.domain.value.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which products can be had, and from which day, for those who show it: a supplemental feed for Google Merchant
/// Center,
/// which goes beside the main feed and changes nothing else there, and the words of schema.org for the shop's own
/// pages.
public final class AvailabilityFeed {
    /// Google takes dates of a year ahead at most.
    private static final int DAYS_AHEAD = 365;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmZ", Locale.ROOT);

    private AvailabilityFeed() {}

    /// What one product says: under the id of the main feed, from that day on if it is promised for later.
    public record Item(
            String id, Availability availability, @Nullable LocalDate from) {}

    /// Google's feed of these products; days begin at midnight of the shop's zone.
    public static UpdateFile google(List<Item> items, LocalDate today, ZoneId zone) {
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            var said = said(item, today);
            var from = item.from();
            rows.add(List.of(item.id(), said.google(), from != null && said.isDated() ? moment(from, zone) : ""));
        }
        return new UpdateFile(
                "google-availability-" + today + ".txt",
                UpdateFile.Layout.TABS,
                List.of("id", "availability", "availability_date"),
                rows,
                List.of(Message.of("update.warning.supplementalFeed")));
    }

    /// The same in the words that an `Offer` on a page has (`availability`, `availabilityStarts`).
    public static UpdateFile schemaOrg(List<Item> items, LocalDate today) {
        var rows = new ArrayList<List<String>>();
        for (var item : items) {
            var said = said(item, today);
            var from = item.from();
            rows.add(List.of(item.id(), said.schemaOrg(), from != null && said.isDated() ? from.toString() : ""));
        }
        return new UpdateFile(
                "schema-org-availability-" + today + ".csv",
                List.of("sku", "availability", "availabilityStarts"),
                rows,
                List.of());
    }

    /// A day that is too far off, or passed, is no promise: the product is out of stock.
    private static Availability said(Item item, LocalDate today) {
        var from = item.from();
        boolean promised = from != null && from.isAfter(today) && !from.isAfter(today.plusDays(DAYS_AHEAD));
        return item.availability().isDated() && !promised ? Availability.OUT_OF_STOCK : item.availability();
    }

    static String moment(LocalDate day, ZoneId zone) {
        return MOMENT.format(day.atTime(LocalTime.MIDNIGHT).atZone(zone));
    }
}
