package dev.backstop.service.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.sourcing.DropshipRoute;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which supplier ships the lines of dropshipped products: by the owner's rules, or by the owner's choice.
public final class DropshipService {
    private final Shop shop;
    private final History history;

    public DropshipService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
    }

    /// One offer that could ship a line, with what a unit costs in the shop's money.
    public record Candidate(Offer offer, Supplier supplier, Money unitCost) {}

    /// Who ships a line. `byRule` is what the rules choose, with the one behind it; empty where nobody can.
    /// `chosen` is the owner's own choice.
    public record Routing(
            OrderLine line,
            List<Candidate> candidates,
            Optional<DropshipRoute> byRule,
            @Nullable Id<Offer> chosen) {
        public Routing {
            candidates = List.copyOf(candidates);
        }

        /// Who ships it in the end.
        public Optional<Candidate> ships() {
            return chosen == null ? byRule.flatMap(route -> candidate(route.offerId())) : candidate(chosen);
        }

        /// Who takes it over where that one says no.
        public Optional<Candidate> backup() {
            var first = ships().map(Candidate::offer).map(Offer::id);
            return byRule.flatMap(route -> first.equals(Optional.of(route.offerId()))
                    ? route.backup().flatMap(this::candidate)
                    : candidate(route.offerId()));
        }

        private Optional<Candidate> candidate(Id<Offer> id) {
            return candidates.stream()
                    .filter(each -> each.offer().id().equals(id))
                    .findFirst();
        }
    }

    /// Who ships that line; nothing where it is not open or its product comes from the shelf.
    public static Optional<Routing> routing(Picture picture, OrderLine line) {
        var id = line.productId();
        return id == null || line.open() == 0
                ? Optional.empty()
                : picture.product(id)
                        .filter(product -> product.fulfilment() == Product.Fulfilment.DROPSHIPPED)
                        .map(_ -> routed(picture, line, id));
    }

    /// Lets that offer's supplier ship a line, whatever the rules say.
    public void choose(Id<OrderLine> lineId, Id<Offer> offer) {
        var picture = shop.picture();
        var before = picture.routeOf(lineId).orElse(null);
        var line = line(picture, lineId);
        Id<LineRoute> id = before == null ? shop.newId() : before.id();
        var after = new LineRoute(id, lineId, offer, picture.today());
        history.perform(new ChangeSet(
                Message.of("orders.label.routed", line.title()), List.of(new Edit<>(LineRoute.class, before, after))));
    }

    /// Leaves it to the rules again who ships a line.
    public void unchoose(Id<OrderLine> lineId) {
        var picture = shop.picture();
        picture.routeOf(lineId)
                .ifPresent(route -> history.perform(new ChangeSet(
                        Message.of(
                                "orders.label.routedByRule",
                                line(picture, lineId).title()),
                        List.of(Edit.delete(LineRoute.class, route)))));
    }

    /// The owner's rules, or the usual ones.
    public DropshipRules rules() {
        return shop.picture().dropshipRules();
    }

    /// Saves changed rules; unchanged ones are nothing done.
    public void save(DropshipRules rules) {
        if (!rules.equals(rules())) {
            var stored =
                    shop.store().find(DropshipRules.class, DropshipRules.ONLY).orElse(null);
            history.perform(new ChangeSet(
                    Message.of("orders.label.routeRules"), List.of(new Edit<>(DropshipRules.class, stored, rules))));
        }
    }

    private static Routing routed(Picture picture, OrderLine line, Id<Product> product) {
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
        return new Routing(line, candidates, route, chosen);
    }

    private static OrderLine line(Picture picture, Id<OrderLine> id) {
        return picture.line(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
    }
}
