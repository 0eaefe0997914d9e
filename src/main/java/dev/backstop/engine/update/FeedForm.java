package dev.backstop.engine.update;

import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A product feed of Google or Facebook, answered by a supplemental one with the availability of the products that
/// change, in the feed's own vocabulary and spelling.
final class FeedForm implements ChannelForm {
    private final Header header;
    private final ZoneId zone;
    private final Cells id;
    private final Cells title;
    private final Cells availability;

    private FeedForm(Header header, ZoneId zone) {
        this.header = header;
        this.zone = zone;
        id = Cells.of(header, "id");
        title = Cells.of(header, "title");
        availability = Cells.of(header, "availability");
    }

    static Optional<ChannelForm> of(Header header, ZoneId zone) {
        var form = new FeedForm(header, zone);
        return form.id.exists() && form.availability.exists() && header.has("link", "image_link", "price")
                ? Optional.of(form)
                : Optional.empty();
    }

    @Override
    public Optional<Said> said(List<String> cells) {
        return id.text(cells).isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(id.text(cells), title.text(cells), null));
    }

    @Override
    public Written written(List<RowChange> changes, String day) {
        boolean facebook = header.has("quantity_to_sell_on_facebook", "fb_product_category");
        var rows = new ArrayList<List<String>>();
        for (var change : changes) {
            var said = wanted(change.wanted());
            var known = availability.text(change.cells());
            var word = facebook ? said.facebook() : known.contains(" ") ? spaced(said) : said.google();
            var date = change.wanted().date();
            var from = (date == null || !said.isDated()) ? "" : AvailabilityFeed.moment(date, zone);
            if (!word.equalsIgnoreCase(known) || !from.isEmpty()) {
                rows.add(
                        facebook ? List.of(id.raw(change.cells()), word) : List.of(id.raw(change.cells()), word, from));
            }
        }
        var name = header.names().get(availability.index()).strip();
        var heads = facebook
                ? List.of(header.names().get(id.index()).strip(), name)
                : List.of(header.names().get(id.index()).strip(), name, "availability_date");
        var file = new UpdateFile(
                "availability-" + day + ".csv", heads, rows, List.of(Message.of("update.warning.supplementalFeed")));
        return new Written(rows.isEmpty() ? List.of() : List.of(file), List.of());
    }

    private static Availability wanted(Wanted wanted) {
        var status = wanted.status();
        if (status == null && wanted.quantity() != null) {
            status = wanted.quantity() > 0 ? Listing.Status.IN_STOCK : Listing.Status.OUT_OF_STOCK;
        }
        return Availability.of(status, wanted.date() != null);
    }

    /// Older feeds write "in stock" with a space.
    private static String spaced(Availability said) {
        return said.google().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
