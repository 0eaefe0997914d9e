package dev.backstop.store;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.Order;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.StockHistory;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Progress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// What the file knows of stock that came and went.
public final class Ledger {
    private final Questions questions;

    Ledger(Questions questions) {
        this.questions = questions;
    }

    /// The ledger of a product, newest first. That of a best-seller is read some thousands at a time, between which
    /// others are answered.
    public List<StockMovement> movements(Id<Product> product) {
        var found = new ArrayList<StockMovement>();
        Rows.slices(ids(product).stream())
                .forEach(slice -> found.addAll(
                        questions.ask(handle -> Rows.withIds(handle, Tables.STOCK_MOVEMENTS, movementIds(slice)))));
        found.sort(Comparator.comparing(StockMovement::at)
                .thenComparing(StockMovement::id)
                .reversed());
        return List.copyOf(found);
    }

    /// The index alone says that.
    private List<Long> ids(Id<Product> product) {
        return questions.ask(handle -> handle.createQuery("select id from stock_movements where product_id = :product")
                .bind("product", product.value())
                .mapTo(Long.class)
                .list());
    }

    private static List<Id<StockMovement>> movementIds(List<Long> ids) {
        return ids.stream().map(Id<StockMovement>::new).toList();
    }

    /// What left of those order lines, oldest first.
    public List<StockMovement> shipments(Collection<OrderLine> lines, Order order) {
        return lines.stream().noneMatch(line -> line.shipped() > 0)
                ? List.of()
                : questions.ask(handle -> new ShipmentSearch(handle, lines, order).found());
    }

    /// The movements of that kind since then, oldest first.
    public List<StockMovement> since(StockMovement.Kind kind, Instant since) {
        return questions.ask(handle -> handle.createQuery(Tables.STOCK_MOVEMENTS.select("m")
                        + "where m.kind = :kind and m.at >= :since order by m.at, m.id")
                .bind("kind", kind.name())
                .bind("since", since)
                .map(Tables.STOCK_MOVEMENTS)
                .list());
    }

    /// All movements dated since then, oldest first. Each kind is asked for by itself: the index is by kind and time.
    public List<StockMovement> since(Instant since) {
        return Stream.of(StockMovement.Kind.values())
                .flatMap(kind -> since(kind, since).stream())
                .sorted(Comparator.comparing(StockMovement::at).thenComparing(StockMovement::id))
                .toList();
    }

    /// Stock by day of every product that was ever booked, days in the shop's time zone.
    public Map<Id<Product>, ReadStock> stockOfAll(ZoneId zone) {
        var reading = new HashMap<Id<Product>, StockReading>();
        new TableWalk(questions, Progress.NONE)
                .through(
                        "stock_movements",
                        "product_id, at, quantity",
                        row -> reading.computeIfAbsent(new Id<>(row.getLong(2)), _ -> new StockReading(zone))
                                .add(row.getLong(1), row.getObject(3, Instant.class), row.getInt(4)));
        var stock = new HashMap<Id<Product>, ReadStock>();
        reading.forEach((product, read) -> stock.put(product, read.asStock()));
        return stock;
    }

    /// What is read of one product.
    private static final class StockReading {
        private final DemandDays days = new DemandDays();
        private final ZoneId zone;
        private long movements;
        private long lastId;

        StockReading(ZoneId zone) {
            this.zone = zone;
        }

        void add(long id, Instant at, int quantity) {
            days.add(LocalDate.ofInstant(at, zone), quantity);
            movements++;
            lastId = Math.max(lastId, id);
        }

        void read(Handle handle, Query movements) {
            Rows.streamed(
                    handle, movements, row -> add(row.getLong(1), row.getObject(2, Instant.class), row.getInt(3)));
        }

        ReadStock asStock() {
            return new ReadStock(days.asStockHistory(), movements, lastId);
        }
    }

    /// Stock by day of one product, read anew, and how much of the ledger that was.
    public ReadStock stockOf(Id<Product> product, ZoneId zone) {
        return questions.ask(handle -> {
            var reading = new StockReading(zone);
            var movements = handle.createQuery(
                            "select id, at, quantity from stock_movements where product_id = :product")
                    .bind("product", product.value());
            reading.read(handle, movements);
            return reading.asStock();
        });
    }

    /// The same, where most of it was read before: which movements there are says the index alone, so that of a
    /// best-seller's tens of thousands only the new ones are looked at; where one of before is gone, all are read,
    /// some thousands at a time.
    public ReadStock stockOf(Id<Product> product, ZoneId zone, ReadStock before) {
        var ids = ids(product);
        var more = ids.stream().filter(id -> id > before.lastId()).toList();
        if (ids.size() - more.size() != before.movements()) {
            return stockOf(ids, zone);
        }
        var read = before;
        for (var movement : questions.ask(handle -> Rows.withIds(handle, Tables.STOCK_MOVEMENTS, movementIds(more)))) {
            read = read.with(movement, LocalDate.ofInstant(movement.at(), zone));
        }
        return read;
    }

    private ReadStock stockOf(List<Long> ids, ZoneId zone) {
        var reading = new StockReading(zone);
        Rows.slices(ids.stream())
                .forEach(slice -> questions.ask(handle -> {
                    var movements = handle.createQuery("select m.id, m.at, m.quantity"
                                    + " from unnest(:ids) k (id) join stock_movements m on m.id = k.id")
                            .bindArray("ids", Long.class, slice);
                    reading.read(handle, movements);
                    return reading;
                }));
        return reading.asStock();
    }

    /// Stock by day of a product, from so many movements, of which that is the last.
    public record ReadStock(StockHistory history, long movements, long lastId) {
        /// Nothing was ever booked.
        public static final ReadStock NONE = new ReadStock(StockHistory.NONE, 0, 0);

        ReadStock with(StockMovement movement, LocalDate day) {
            return new ReadStock(
                    history.with(day, movement.quantity()),
                    movements + 1,
                    Math.max(lastId, movement.id().value()));
        }
    }

    /// The stock-take of each product that was booked last.
    public List<StockMovement> lastCounts() {
        return questions.ask(handle -> handle.createQuery(Tables.STOCK_MOVEMENTS.select("m") + """
            join (select product_id p, max(id) last from stock_movements where kind = 'STOCK_TAKE' group by product_id) c
              on c.last = m.id
            """)
                .map(Tables.STOCK_MOVEMENTS)
                .list());
    }
}
