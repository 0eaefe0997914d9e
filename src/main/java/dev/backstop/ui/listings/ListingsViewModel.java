package dev.backstop.ui.listings;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.listings.ListingService;
import dev.backstop.service.listings.UpdateService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Sought;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The listings beside the truth: rows to filter, search, tick, and the changes for the ticked ones.
public final class ListingsViewModel {
    private final Shop shop;
    private final ListingService service;
    private final UpdateService updates;
    private final Work work;
    private final Texts texts;
    private final ListingRows made;
    private final ObservableList<ListingRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ListingRow> shown = new FilteredList<>(rows, ListingFilter.TO_FIX::shows);
    private final ObjectProperty<ListingFilter> filter = new SimpleObjectProperty<>(ListingFilter.TO_FIX);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<ChannelTotal>> channels = new ReadOnlyObjectWrapper<>(List.of());

    public ListingsViewModel(Shop shop, ListingService service, UpdateService updates, Work work, Texts texts) {
        this.shop = shop;
        this.service = service;
        this.made = new ListingRows(service);
        this.updates = updates;
        this.work = work;
        this.texts = texts;
        filter.addListener((_, _, _) -> refilter());
        search.addListener((_, _, _) -> refilter());
    }

    /// Compares all listings with the shop as it is now.
    public void refresh() {
        var picture = shop.picture();
        work.latest("listings", () -> made.of(picture), this::show);
    }

    public ObservableList<ListingRow> rows() {
        return shown;
    }

    public ObjectProperty<ListingFilter> filterProperty() {
        return filter;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ChannelTotal>> channelsProperty() {
        return channels.getReadOnlyProperty();
    }

    /// How many rows each filter would show.
    public Map<ListingFilter, Integer> counts() {
        var counts = new EnumMap<ListingFilter, Integer>(ListingFilter.class);
        for (var each : ListingFilter.values()) {
            counts.put(each, (int) rows.stream().filter(each::shows).count());
        }
        return counts;
    }

    public boolean hasListings() {
        return shop.picture().promises().findAny().isPresent();
    }

    /// What the rows put at risk together.
    public Money atRisk(Collection<ListingRow> some) {
        return findings(some).stream()
                .map(Finding::atRisk)
                .reduce(Money.zero(shop.picture().settings().currency()), Money::plus);
    }

    /// What all listings to fix put at risk together.
    public Money allAtRisk() {
        return atRisk(rows);
    }

    /// The channels of these rows, each of which gets a file of its own: "Amazon, Etsy and Shopify".
    public String channelNames(Collection<ListingRow> some) {
        var names = some.stream()
                .map(ListingRow::channelName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        var first = String.join(", ", names.subList(0, names.size() - 1));
        return texts.text("listings.foot.and", first, names.getLast());
    }

    /// Records that the changes have been made on the channels.
    public void markDone(Collection<ListingRow> some, Consumer<Integer> done) {
        settle(findings(some), service::markDone, done);
    }

    /// Leaves the rows alone for a week.
    public void ignore(Collection<ListingRow> some, Consumer<Integer> done) {
        settle(findings(some), service::ignore, done);
    }

    /// Works out the update files for the rows.
    public void prepare(Collection<ListingRow> some, Consumer<List<UpdateService.ChannelUpdate>> done) {
        var findings = findings(some);
        work.run(_ -> updates.updates(findings), done);
    }

    /// Works out the update files for everything there is to fix.
    public void prepareAll(Consumer<List<UpdateService.ChannelUpdate>> done) {
        var picture = shop.picture();
        work.run(_ -> updates.updates(service.findings(picture)), done);
    }

    /// Writes the files into a folder.
    public void write(List<UpdateService.ChannelUpdate> prepared, Path folder, Consumer<List<Path>> done) {
        work.run(_ -> updates.write(prepared, folder), done);
    }

    /// Writes whether each product can be had, for Google and for the shop's own pages.
    public void writeAvailability(Path folder, Consumer<List<Path>> done) {
        work.run(_ -> updates.writeAvailability(folder), done);
    }

    /// Records that the listings of these updates have been changed.
    public void markUpdated(List<UpdateService.ChannelUpdate> prepared, Consumer<Integer> done) {
        var findings =
                prepared.stream().flatMap(update -> update.findings().stream()).toList();
        settle(findings, service::markDone, done);
    }

    private void settle(List<Finding> findings, Consumer<List<Finding>> action, Consumer<Integer> done) {
        work.run(
                _ -> {
                    action.accept(findings);
                    return findings.size();
                },
                done);
    }

    /// The row of a finding's listing, if it is still there.
    public Optional<ListingRow> rowOf(Finding finding) {
        var listing = finding.subject().listing();
        return rows.stream()
                .filter(row -> listing == null
                        ? finding.equals(row.finding())
                        : row.listing() != null && row.listing().id().equals(listing.id()))
                .findFirst();
    }

    private static List<Finding> findings(Collection<ListingRow> some) {
        return some.stream()
                .flatMap(row -> Optional.ofNullable(row.finding()).stream())
                .toList();
    }

    private void show(ListingRows.Audited audited) {
        rows.setAll(audited.rows());
        channels.set(audited.channels());
        int listings =
                audited.channels().stream().mapToInt(ChannelTotal::listings).sum();
        int toFix = (int) rows.stream().filter(ListingFilter.TO_FIX::shows).count();
        subtitle.set(
                listings == 0
                        ? ""
                        : texts.text(
                                "listings.subtitle",
                                listings,
                                audited.channels().size(),
                                toFix));
    }

    private void refilter() {
        var sought = Sought.of(search.get());
        var now = filter.get();
        shown.setPredicate(row -> now.shows(row) && sought.isIn(row.title(), row.sku(), row.channelName()));
    }
}
