package dev.backstop.service;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.AuditTerms;
import dev.backstop.engine.audit.Finding;
import dev.backstop.engine.audit.Fix;
import dev.backstop.engine.audit.ListingAudit;
import dev.backstop.engine.audit.ListingFacts;
import dev.backstop.engine.audit.UnlistedFacts;
import dev.backstop.engine.replenish.ServiceClass;
import dev.backstop.engine.stock.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Compares what the channels say with what is true, and keeps what the owner did about it. May be asked from any
/// thread.
public final class ListingService {
    private static final double CAREFUL = 0.8;
    private static final int IGNORED_DAYS = 7;

    private final Shop shop;
    private final History history;
    private final Forecasts forecasts;
    private final AtomicReference<Sales> sales = new AtomicReference<>(Sales.none());
    private final AtomicReference<Found> found = new AtomicReference<>();

    public ListingService(Shop shop, History history, Forecasts forecasts) {
        this.shop = shop;
        this.history = history;
        this.forecasts = forecasts;
    }

    /// All findings, most money at risk first.
    public List<Finding> findings(Picture picture) {
        var known = found.get();
        if (known != null && known.picture() == picture) {
            return known.findings();
        }
        var terms = AuditTerms.of(picture.settings(), picture.today(), shop.now());
        var facts = new ArrayList<ListingFacts>();
        for (var listing : picture.listings()) {
            facts(picture, listing, terms).ifPresent(facts::add);
        }
        var findings = new ArrayList<>(ListingAudit.findings(facts, terms));
        if (!picture.listings().isEmpty()) {
            findings.addAll(ListingAudit.listedNowhere(unlisted(picture), terms));
        }
        found.set(new Found(picture, List.copyOf(findings)));
        return List.copyOf(findings);
    }

    /// How much a product matters: class A are the best-sellers.
    public ServiceClass classOf(Picture picture, Id<Product> product) {
        return sales(picture).classOf(product);
    }

    /// Units of the product that the channel sells a day, by its share of eight weeks' sales.
    public double unitsPerDay(Picture picture, Id<Product> product, Id<Channel> channel) {
        return forecasts.of(picture, product).perDay() * sales(picture).share(picture, product, channel);
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
            case Fix.SetToZero _ ->
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

    private Optional<ListingFacts> facts(Picture picture, Listing listing, AuditTerms terms) {
        var channel = picture.channel(listing.channelId()).orElse(null);
        if (channel == null) {
            return Optional.empty();
        }
        var product = Optional.ofNullable(listing.productId())
                .flatMap(picture::product)
                .orElse(null);
        if (product == null) {
            var price = Money.zero(picture.settings().currency());
            return Optional.of(new ListingFacts(listing, channel, null, null, price, 0, 0, ServiceClass.C, null, null));
        }
        return Optional.of(facts(picture, listing, channel, product, terms));
    }

    private ListingFacts facts(Picture picture, Listing listing, Channel channel, Product product, AuditTerms terms) {
        var position = picture.position(product.id());
        var forecast = forecasts.of(picture, product.id());
        var next = position.nextFreeInbound().map(inbound -> inbound.eta()).orElse(null);
        var serviceClass = sales(picture).classOf(product.id());
        long checked = Math.max(1, terms.checkedWithin(serviceClass).toDays());
        long until = next == null ? checked : Math.clamp(ChronoUnit.DAYS.between(picture.today(), next), 1, checked);
        return new ListingFacts(
                listing,
                channel,
                product,
                position,
                product.price(),
                unitsPerDay(picture, product.id(), channel.id()),
                forecast.quantile(CAREFUL, Math.toIntExact(until)),
                serviceClass,
                position.available() > 0 ? null : outSince(picture, product),
                lastReceived(picture, product));
    }

    /// Since when customers wait for the product; not known while nobody does.
    private static @Nullable LocalDate outSince(Picture picture, Product product) {
        return picture.linesFor(product.id()).stream()
                .flatMap(line -> picture.lastEvent(line.id()).stream())
                .map(LineEvent::at)
                .min(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, picture.settings().zone()))
                .orElse(null);
    }

    private static @Nullable LocalDate lastReceived(Picture picture, Product product) {
        return picture.purchasesOf(product.id()).stream()
                .map(PurchaseOrderLine::lastReceivedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<UnlistedFacts> unlisted(Picture picture) {
        var unlisted = new ArrayList<UnlistedFacts>();
        for (var product : picture.products()) {
            var demand = picture.demand(product.id());
            if (!product.isRetired()
                    && demand.days() > 0
                    && picture.listingsOf(product.id()).isEmpty()) {
                unlisted.add(new UnlistedFacts(
                        product,
                        picture.position(product.id()),
                        forecasts.of(picture, product.id()).perDay(),
                        demand.end().minusDays(1)));
            }
        }
        return unlisted;
    }

    private Sales sales(Picture picture) {
        return sales.updateAndGet(known -> known.of(picture, shop));
    }

    private record Found(Picture picture, List<Finding> findings) {}
}
