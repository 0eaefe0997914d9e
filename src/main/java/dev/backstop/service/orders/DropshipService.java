package dev.backstop.service.orders;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.LineRoute;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.List;

/// Which supplier ships the lines of dropshipped products: by the owner's rules, or by the owner's choice.
public final class DropshipService {
    private final Shop shop;
    private final History history;

    public DropshipService(Shop shop, History history) {
        this.shop = shop;
        this.history = history;
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

    private static OrderLine line(Picture picture, Id<OrderLine> id) {
        return picture.line(id).orElseThrow(() -> new Problem(Message.of("orders.problem.gone")));
    }
}
