package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Fix;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.WorkingDays;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Sales;
import dev.backstop.service.shop.Shop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Compares what the channels say with what is true, and keeps what the owner did about it. May be asked from any
/// thread.
public final class ListingService {
    private static final int IGNORED_DAYS = 7;

    private final Shop shop;
    private final History history;
    private final Forecasts forecasts;
    private final AtomicReference<Sales> sales = new AtomicReference<>(Sales.none());
    private final Findings found = new Findings();

    public ListingService(Shop shop, History history, Forecasts forecasts) {
        this.shop = shop;
        this.history = history;
        this.forecasts = forecasts;
    }

    /// All findings, most money at risk first.
    public List<Finding> findings(Picture picture) {
        return found.of(new Truth(picture, forecasts, sales(picture), shop.now()));
    }

    /// How much a product matters: class A are the best-sellers.
    public ServiceClass classOf(Picture picture, Id<Product> product) {
        return sales(picture).classOf(product);
    }

    /// Units of the product that the channel sells a day, by its share of eight weeks' sales.
    public double unitsPerDay(Picture picture, Id<Product> product, Id<Channel> channel) {
        return new Truth(picture, forecasts, sales(picture), shop.now()).unitsPerDay(product, channel);
    }

    /// Records that the owner has made the recommended changes on the channels: the listings say so from now on.
    public void markDone(List<Finding> findings) {
        var edits = new ArrayList<Edit<?>>();
        for (var finding : findings) {
            fixed(finding).ifPresent(edits::add);
        }
        if (!edits.isEmpty()) {
            history.perform(new ChangeSet(Message.of("listings.label.done", edits.size()), edits));
        }
    }

    /// Leaves the listings alone for a week.
    public void ignore(List<Finding> findings) {
        var until = shop.picture().today().plusDays(IGNORED_DAYS);
        var edits = new ArrayList<Edit<?>>();
        for (var finding : findings) {
            var listing = finding.subject().listing();
            if (listing != null) {
                edits.add(Edit.update(Listing.class, listing, listing.withIgnoredUntil(until)));
            }
        }
        if (!edits.isEmpty()) {
            history.perform(new ChangeSet(Message.of("listings.label.ignored", edits.size()), edits));
        }
    }

    /// Says which product a listing of an unknown SKU is.
    public void map(Listing listing, Product product) {
        history.perform(new ChangeSet(
                Message.of("listings.label.mapped", listing.sku(), product.name()),
                List.of(Edit.update(Listing.class, listing, listing.withProduct(product.id())))));
    }

    private Optional<Edit<?>> fixed(Finding finding) {
        var listing = finding.subject().listing();
        if (listing == null) {
            return Optional.empty();
        }
        var after = fixed(listing, finding.fix());
        return after.map(changed -> Edit.update(Listing.class, listing, changed));
    }

    /// What the listing says once the fix is made; nothing for fixes that change no listing.
    private Optional<Listing> fixed(Listing l, Fix fix) {
        var now = shop.now();
        return switch (fix) {
            case Fix.SetToZero _, Fix.StopSelling _ ->
                Optional.of(l.withPromise(0, Listing.Status.OUT_OF_STOCK, false, null, l.handlingDays(), now));
            case Fix.PreOrder pre ->
                Optional.of(l.withPromise(
                        pre.upTo(), Listing.Status.BACKORDER, true, pre.leavesOn(), l.handlingDays(), now));
            case Fix.ExtendTime time ->
                Optional.of(l.withPromise(
                        time.upTo(), Listing.Status.BACKORDER, l.sellsWhenOut(), leaves(time), time.maxDays(), now));
            case Fix.PutOnSale(var quantity, var days) ->
                Optional.of(l.withPromise(quantity, Listing.Status.IN_STOCK, l.sellsWhenOut(), null, days, now));
            case Fix.SetQuantity(var quantity) ->
                Optional.of(
                        l.withPromise(quantity, l.status(), l.sellsWhenOut(), l.availableOn(), l.handlingDays(), now));
            case Fix.SetDate date ->
                Optional.of(l.withPromise(
                        l.quantity(),
                        Listing.Status.BACKORDER,
                        l.sellsWhenOut(),
                        date.leavesOn(),
                        l.handlingDays(),
                        now));
            case Fix.TakeDown _ ->
                Optional.of(l.withPromise(0, Listing.Status.HIDDEN, false, null, l.handlingDays(), now));
            case Fix.CheckNow _ -> Optional.of(l.withCheckedAt(now));
            case Fix.MapSku _, Fix.CreateListing _ -> Optional.empty();
        };
    }

    private LocalDate leaves(Fix.ExtendTime time) {
        return WorkingDays.after(shop.picture().today(), time.maxDays());
    }

    private Sales sales(Picture picture) {
        return sales.updateAndGet(known -> known.of(picture, shop));
    }
}
