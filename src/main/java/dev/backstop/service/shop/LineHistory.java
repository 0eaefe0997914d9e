package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.stock.LineEvents;
import dev.backstop.engine.stock.LineState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The line events a change causes: each line of the touched products whose state or ETA is another after it than
/// the latest recorded one. A line that was never late leaves none when it ships.
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
        var edits = new ArrayList<Edit<LineEvent>>();
        for (var product : products) {
            var last = new HashMap<Id<OrderLine>, LineEvent>();
            var now = new HashMap<Id<OrderLine>, LineState>();
            collect(picture, product, last, now);
            for (var change : LineEvents.since(last, now)) {
                edits.add(Edit.insert(LineEvent.class, change.event(shop.newId(), product, shop.now())));
            }
        }
        return edits;
    }

    private static void collect(
            Picture picture,
            Id<Product> product,
            Map<Id<OrderLine>, LineEvent> last,
            Map<Id<OrderLine>, LineState> now) {
        for (var line : picture.linesFor(product)) {
            var event = picture.lastEvent(line.id());
            event.ifPresent(e -> last.put(line.id(), e));
            if (line.open() > 0 || event.isPresent()) {
                now.put(line.id(), picture.state(line));
            }
        }
    }
}
