package dev.backstop.service.listings;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Listing;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.audit.AuditTerms;
import dev.backstop.engine.audit.ListingFacts;
import dev.backstop.engine.audit.UnlistedFacts;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.forecast.Forecasts;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Sales;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is true of listings in one picture at one moment, as the audit compares it with what they say.
final class Truth {
    private static final double CAREFUL = 0.8;

    private final Picture picture;
    private final Forecasts forecasts;
    private final Sales sales;
    private final AuditTerms terms;

    Truth(Picture picture, Forecasts forecasts, Sales sales, Instant now) {
        this.picture = picture;
        this.forecasts = forecasts;
        this.sales = sales;
        this.terms = AuditTerms.of(picture.settings(), picture.today(), now);
    }

    Picture picture() {
        return picture;
    }

    AuditTerms terms() {
        return terms;
    }

    /// The terms for one product: while it is promoted its listings are to be checked as in a busy season.
    AuditTerms terms(Product product) {
        boolean isPromoted =
                picture.statementsOf(product).stream().anyMatch(statement -> statement.promotesOn(picture.today()));
        return isPromoted ? terms.inPromotion() : terms;
    }

    Forecast forecast(Product product) {
        return forecasts.of(picture, product.id());
    }

    ServiceClass classOf(Product product) {
        return sales.classOf(product.id());
    }

    /// Units of the product that each channel sold in eight weeks.
    Map<Id<Channel>, Integer> soldOf(Product product) {
        return sales.byChannel(product.id());
    }

    double unitsPerDay(Id<Product> product, Id<Channel> channel) {
        return forecasts.of(picture, product).perDay() * sales.share(picture, product, channel);
    }

    /// The listings of a product that customers order by.
    List<ListingFacts> of(Product product) {
        var facts = new ArrayList<ListingFacts>();
        for (var listing : picture.listingsOf(product.id())) {
            picture.channel(listing.channelId())
                    .filter(channel -> channel.kind().isPromise())
                    .ifPresent(channel -> facts.add(facts(listing, channel, product)));
        }
        return facts;
    }

    /// The listings of SKUs that no product has.
    List<ListingFacts> ofUnknown() {
        var price = Money.zero(picture.settings().currency());
        var facts = new ArrayList<ListingFacts>();
        for (var listing : picture.listings()) {
            var product = listing.productId();
            if (product == null || picture.product(product).isEmpty()) {
                picture.channel(listing.channelId())
                        .filter(channel -> channel.kind().isPromise())
                        .ifPresent(channel -> facts.add(new ListingFacts(
                                listing, channel, null, null, price, 0, 0, ServiceClass.C, null, null)));
            }
        }
        return facts;
    }

    /// The product as one that is listed nowhere, if it is and sold before.
    Optional<UnlistedFacts> unlisted(Product product) {
        var demand = picture.demand(product.id());
        if (product.isRetired()
                || demand.days() == 0
                || !picture.listingsOf(product.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new UnlistedFacts(
                product,
                picture.position(product.id()),
                forecast(product).perDay(),
                demand.end().minusDays(1)));
    }

    private ListingFacts facts(Listing listing, Channel channel, Product product) {
        var position = picture.position(product.id());
        var next = position.nextFreeInbound().map(inbound -> inbound.eta()).orElse(null);
        var serviceClass = classOf(product);
        long checked = Math.max(1, terms(product).checkedWithin(serviceClass).toDays());
        long until = next == null ? checked : Math.clamp(ChronoUnit.DAYS.between(picture.today(), next), 1, checked);
        return new ListingFacts(
                listing,
                channel,
                product,
                position,
                product.price(),
                unitsPerDay(product.id(), channel.id()),
                forecast(product).quantile(CAREFUL, Math.toIntExact(until)),
                serviceClass,
                position.available() > 0 ? null : WaitingSince.of(picture, product.id()),
                lastReceived(product));
    }

    private @Nullable LocalDate lastReceived(Product product) {
        return picture.purchasesOf(product.id()).stream()
                .map(PurchaseOrderLine::lastReceivedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
