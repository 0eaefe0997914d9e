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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the file knows of stock that came and went.
public final class Ledger {
    private final Questions questions;

    Ledger(Questions questions) {
        this.questions = questions;
    }

    /// The ledger of a product, newest first.
    public List<StockMovement> movements(Id<Product> product) {
        return questions.ask(handle -> handle.createQuery(Tables.STOCK_MOVEMENTS.select("m")
                        + "where m.product_id = :product order by m.at desc, m.id desc")
                .bind("product", product.value())
                .map(Tables.STOCK_MOVEMENTS)
                .list());
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
    public Map<Id<Product>, StockHistory> stockHistories(ZoneId zone) {
        var days = new HashMap<Id<Product>, DemandDays>();
        new TableWalk(questions, Progress.NONE)
                .through(
                        "stock_movements",
                        "product_id, at, quantity",
                        row -> days.computeIfAbsent(new Id<>(row.getLong(2)), _ -> new DemandDays())
                                .add(LocalDate.ofInstant(row.getObject(3, Instant.class), zone), row.getInt(4)));
        var histories = new HashMap<Id<Product>, StockHistory>();
        days.forEach((product, added) -> histories.put(product, added.asStockHistory()));
        return histories;
    }

    /// Stock by day of one product.
    public StockHistory stockHistory(Id<Product> product, ZoneId zone) {
        var days = new DemandDays();
        movements(product).forEach(movement -> days.add(LocalDate.ofInstant(movement.at(), zone), movement.quantity()));
        return days.asStockHistory();
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
