package dev.backstop.service;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The line events a change causes: each open line whose state or ETA is another after it than the latest recorded one.
///
/// A line that is ready from the start needs no event; its first trouble does.
final class LineHistory {
    private LineHistory() {}

    static List<Edit<LineEvent>> between(Picture before, Picture after, ChangeSet set, Shop shop) {
        return events(after, Touched.products(set, before, after), shop);
    }

    /// Events for lines whose recorded state is not their present one, over the whole shop.
    static List<Edit<LineEvent>> unrecorded(Picture picture, Shop shop) {
        return events(picture, picture.products().stream().map(Product::id).toList(), shop);
    }

    private static List<Edit<LineEvent>> events(Picture picture, Collection<Id<Product>> products, Shop shop) {
        var events = new ArrayList<Edit<LineEvent>>();
        for (var product : products) {
            states(picture, product).forEach((line, state) -> {
                var last = picture.lastEvent(line.id()).orElse(null);
                var status = state.status();
                var eta = state.date().orElse(null);
                if (isNews(last, status, eta)) {
                    events.add(Edit.insert(
                            LineEvent.class,
                            new LineEvent(
                                    shop.newId(),
                                    line.id(),
                                    product,
                                    shop.now(),
                                    last == null ? null : last.after(),
                                    last == null ? null : last.etaAfter(),
                                    status,
                                    eta)));
                }
            });
        }
        return events;
    }

    private static boolean isNews(@Nullable LineEvent last, LineStatus status, @Nullable LocalDate eta) {
        if (last == null) {
            return status == LineStatus.BACKORDERED || status == LineStatus.OUT_OF_STOCK;
        }
        return last.after() != status || !Objects.equals(last.etaAfter(), eta);
    }

    private static Map<OrderLine, LineState> states(Picture picture, Id<Product> product) {
        var states = new LinkedHashMap<OrderLine, LineState>();
        for (var line : picture.linesFor(product)) {
            if (picture.order(line.orderId()).isPresent()) {
                states.put(line, picture.state(line));
            }
        }
        return states;
    }
}
