package dev.backstop.service.messages;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.TeamNote;
import dev.backstop.engine.stock.LineState;
import dev.backstop.engine.stock.WorkingDays;
import dev.backstop.service.shop.Picture;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together what whoever answers customers should know: the products that somebody waits for.
final class TeamNotes {
    private TeamNotes() {}

    static TeamNote of(Picture picture, List<OwedNotice> owed) {
        var untold = owed.stream()
                .flatMap(OwedNotice::lines)
                .map(line -> line.line().id())
                .collect(Collectors.toSet());
        var outages = new ArrayList<TeamNote.Outage>();
        for (var product : picture.products()) {
            var waiting = picture.linesFor(product.id()).stream()
                    .filter(line -> isWaiting(picture, line))
                    .toList();
            if (!waiting.isEmpty()) {
                outages.add(outage(picture, product, waiting, untold));
            }
        }
        return new TeamNote(outages);
    }

    private static TeamNote.Outage outage(
            Picture picture, Product product, List<OrderLine> waiting, Set<Id<OrderLine>> untold) {
        var notTold = customers(
                picture,
                waiting.stream().filter(line -> untold.contains(line.id())).toList());
        var told = customers(picture, waiting);
        told.removeAll(notTold);
        var leavesOn = picture.position(product.id())
                .nextFreeInbound()
                .map(inbound -> inbound.eta())
                .map(WorkingDays::dispatchOf)
                .orElse(null);
        return new TeamNote.Outage(product.name(), product.sku(), leavesOn, told.size(), notTold.size());
    }

    private static Set<Id<Customer>> customers(Picture picture, List<OrderLine> lines) {
        var customers = new HashSet<Id<Customer>>();
        for (var line : lines) {
            picture.order(line.orderId()).ifPresent(order -> customers.add(order.customerId()));
        }
        return customers;
    }

    private static boolean isWaiting(Picture picture, OrderLine line) {
        return switch (picture.state(line)) {
            case LineState.Backordered _, LineState.OutOfStock _ -> true;
            case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> false;
        };
    }
}
