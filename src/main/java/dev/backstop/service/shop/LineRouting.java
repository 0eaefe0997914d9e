package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.sourcing.DropshipRoute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who ships an order line of a dropshipped product. `byRule` is what the rules choose, with the one behind it; empty
/// where nobody can. `chosen` is the owner's own choice.
public record LineRouting(
        OrderLine line,
        List<Candidate> candidates,
        Optional<DropshipRoute> byRule,
        @Nullable Id<Offer> chosen) {
    public LineRouting {
        candidates = List.copyOf(candidates);
    }

    /// Who ships it in the end.
    public Optional<Candidate> shipper() {
        return chosen == null ? byRule.flatMap(route -> candidate(route.offerId())) : candidate(chosen);
    }

    /// Who takes it over where that one says no.
    public Optional<Candidate> backup() {
        var first = shipper().map(Candidate::offer).map(Offer::id);
        return byRule.flatMap(route -> first.equals(Optional.of(route.offerId()))
                ? route.backup().flatMap(this::candidate)
                : candidate(route.offerId()));
    }

    private Optional<Candidate> candidate(Id<Offer> id) {
        return candidates.stream().filter(each -> each.offer().id().equals(id)).findFirst();
    }

    /// One offer that could ship a line, with what a unit costs in the shop's money.
    public record Candidate(Offer offer, Supplier supplier, Money unitCost) {}

    /// Who ships that line; nothing where it is not open or its product comes from the shelf.
    public static Optional<LineRouting> of(Picture picture, OrderLine line) {
        var id = line.productId();
        return id == null || line.open() == 0
                ? Optional.empty()
                : picture.product(id)
                        .filter(product -> product.fulfilment() == Product.Fulfilment.DROPSHIPPED)
                        .map(_ -> routed(picture, line, id));
    }

    private static LineRouting routed(Picture picture, OrderLine line, Id<Product> product) {
        var currency = picture.settings().currency();
        var candidates = new ArrayList<Candidate>();
        for (var offer : picture.offersFor(product)) {
            picture.supplier(offer.supplierId())
                    .filter(supplier -> offer.active() && supplier.retiredOn() == null)
                    .ifPresent(supplier -> candidates.add(new Candidate(
                            offer, supplier, offer.unitCost().converted(supplier.exchangeRate(), currency))));
        }
        candidates.sort(Comparator.comparingInt((Candidate each) -> each.offer().rank())
                .thenComparing(each -> each.supplier().name()));
        var rules = picture.dropshipRules();
        var route = DropshipRoute.of(
                candidates.stream()
                        .map(each -> new DropshipRoute.Candidate(
                                each.offer(), each.supplier(), each.unitCost().toDouble()))
                        .toList(),
                line.open(),
                line.unitPrice().currency().equals(currency) ? line.unitPrice().toDouble() : Double.MAX_VALUE,
                picture.today(),
                new DropshipRoute.Rules(
                        rules.oldestReportDays(),
                        rules.leastStockPercent() / 100.0,
                        rules.mostOfPricePercent() / 100.0));
        var chosen = picture.routeOf(line.id())
                .map(LineRoute::offerId)
                .filter(id ->
                        candidates.stream().anyMatch(each -> each.offer().id().equals(id)))
                .orElse(null);
        return new LineRouting(line, candidates, route, chosen);
    }
}
