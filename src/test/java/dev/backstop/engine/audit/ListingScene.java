package dev.backstop.engine.audit;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.channel;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.morning;
import static dev.backstop.testing.Trade.product;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.engine.stock.StockFacts;
import dev.backstop.engine.stock.StockLedger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One listing and its product, varied one statement at a time: an in-stock listing of 10 at £10 that sells 2 a
/// day, checked today.
final class ListingScene {
    private final Channel.Kind kind;
    private long id = 1;
    private int onHand = 10;
    private List<StockFacts.Inbound> inbound = List.of();
    private Listing.Status status = Listing.Status.IN_STOCK;
    private @Nullable Integer quantity = 10;
    private boolean sellsWhenOut;
    private @Nullable LocalDate availableOn;
    private @Nullable Integer handlingDays;
    private Instant checkedAt = morning(TODAY);
    private @Nullable LocalDate ignoredUntil;
    private double unitsPerDay = 2;
    private double demandUntilCheck = 3;
    private String price = "10";
    private @Nullable LocalDate retiredOn;
    private boolean known = true;
    private boolean counted = true;

    private ListingScene(Channel.Kind kind) {
        this.kind = kind;
    }

    static ListingScene on(Channel.Kind kind) {
        return new ListingScene(kind);
    }

    static AuditTerms terms() {
        return new AuditTerms(gbp("0").currency(), 400, 150, 2, TODAY, morning(TODAY), Pace.NORMAL);
    }

    ListingScene id(long number) {
        id = number;
        return this;
    }

    ListingScene stock(int units, StockFacts.Inbound... deliveries) {
        onHand = units;
        inbound = List.of(deliveries);
        return this;
    }

    /// Nobody has said how much there is.
    ListingScene uncounted() {
        counted = false;
        return this;
    }

    ListingScene shows(Listing.Status shown, int units) {
        status = shown;
        quantity = units;
        return this;
    }

    /// Its file had no quantity.
    ListingScene notStated() {
        status = Listing.Status.NOT_STATED;
        quantity = null;
        return this;
    }

    ListingScene sellsWhenOut(boolean sells) {
        sellsWhenOut = sells;
        return this;
    }

    ListingScene from(@Nullable LocalDate day) {
        availableOn = day;
        return this;
    }

    ListingScene handling(@Nullable Integer days) {
        handlingDays = days;
        return this;
    }

    ListingScene checked(Instant at) {
        checkedAt = at;
        return this;
    }

    ListingScene ignoredUntil(LocalDate day) {
        ignoredUntil = day;
        return this;
    }

    ListingScene sells(double aDay, String at) {
        unitsPerDay = aDay;
        price = at;
        return this;
    }

    ListingScene likelySells(double units) {
        demandUntilCheck = units;
        return this;
    }

    ListingScene retired(LocalDate day) {
        retiredOn = day;
        return this;
    }

    ListingScene unknown() {
        known = false;
        return this;
    }

    ListingFacts facts() {
        var listing = new Listing(
                new Id<>(id),
                new Id<>(1),
                known ? new Id<>(500) : null,
                new Sku("SKU-500"),
                "A listing",
                "key",
                quantity,
                true,
                sellsWhenOut,
                status,
                availableOn,
                handlingDays,
                checkedAt,
                checkedAt,
                ignoredUntil);
        var position =
                StockLedger.position(new StockFacts(new Id<>(500), onHand, null, List.of(), inbound, counted), TODAY);
        return new ListingFacts(
                listing,
                channel(kind, name(kind)),
                known ? item() : null,
                known ? position : null,
                gbp(price),
                unitsPerDay,
                demandUntilCheck,
                ServiceClass.A,
                null,
                null);
    }

    private Product item() {
        var plain = product(500, "Regency cakestand 3 tier", price);
        return new Product(
                plain.id(),
                plain.sku(),
                plain.title(),
                null,
                null,
                null,
                plain.price(),
                null,
                null,
                Product.Fulfilment.STOCKED,
                null,
                null,
                retiredOn);
    }

    private static String name(Channel.Kind kind) {
        return kind.name().substring(0, 1) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }

    List<Finding> findings() {
        return ListingAudit.findings(List.of(facts()), terms());
    }

    Finding finding() {
        return Objects.requireNonNull(findings().getFirst());
    }
}
