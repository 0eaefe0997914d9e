package dev.backstop.store;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.stock.LineEvent;
import dev.backstop.domain.stock.StockHistory;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Questions about the stock ledger and the kept history of line states.
final class LedgerQueries {
    private LedgerQueries() {}

    static List<StockMovement> movements(Handle handle, Id<Product> product) {
        return handle.createQuery(Tables.STOCK_MOVEMENTS.select("m")
                        + "where m.product_id = :product order by m.at desc, m.id desc")
                .bind("product", product.value())
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    static List<StockMovement> shipments(Handle handle, Collection<Id<OrderLine>> lines) {
        return handle.createQuery(Tables.STOCK_MOVEMENTS.select("m")
                        + "where m.kind = 'SHIPMENT' and m.reference_id = any(:lines) order by m.at, m.id")
                .bindArray("lines", Long.class, lines.stream().map(Id::value).toList())
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    static List<StockMovement> movementsSince(Handle handle, StockMovement.Kind kind, Instant since) {
        return handle.createQuery(Tables.STOCK_MOVEMENTS.select("m")
                        + "where m.kind = :kind and m.at >= :since order by m.at, m.id")
                .bind("kind", kind.name())
                .bind("since", since)
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    /// All movements dated since then, oldest first.
    static List<StockMovement> since(Handle handle, Instant since) {
        return handle.createQuery(Tables.STOCK_MOVEMENTS.select("m") + "where m.at >= :since order by m.at, m.id")
                .bind("since", since)
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    /// Stock by day of every product; summed here from one streamed pass, as demand is.
    static Map<Id<Product>, StockHistory> stockHistories(Handle handle, ZoneId zone) {
        var days = new HashMap<Id<Product>, DemandDays>();
        handle.execute("set lazy_query_execution 1");
        handle.createQuery("select product_id, at, quantity from stock_movements")
                .map((row, _) -> days.computeIfAbsent(new Id<>(row.getLong(1)), _ -> new DemandDays())
                        .add(LocalDate.ofInstant(row.getObject(2, Instant.class), zone), row.getInt(3)))
                .forEach(_ -> {});
        handle.execute("set lazy_query_execution 0");
        var histories = new HashMap<Id<Product>, StockHistory>();
        days.forEach((product, added) -> histories.put(product, added.asStockHistory()));
        return histories;
    }

    /// Stock by day of one product.
    static StockHistory stockHistory(Handle handle, ZoneId zone, Id<Product> product) {
        var days = new DemandDays();
        movements(handle, product)
                .forEach(movement -> days.add(LocalDate.ofInstant(movement.at(), zone), movement.quantity()));
        return days.asStockHistory();
    }

    /// The stock-take of each product that was booked last.
    static List<StockMovement> lastCounts(Handle handle) {
        return handle.createQuery(Tables.STOCK_MOVEMENTS.select("m") + """
            join (select product_id p, max(id) last from stock_movements where kind = 'STOCK_TAKE' group by product_id) c
              on c.last = m.id
            """)
                .map(Tables.STOCK_MOVEMENTS)
                .list();
    }

    static List<SupplierReceipt> receipts(Handle handle, Id<Supplier> supplier) {
        var movements = Tables.STOCK_MOVEMENTS;
        var lines = Tables.PURCHASE_ORDER_LINES;
        var orders = Tables.PURCHASE_ORDERS;
        return handle.createQuery(
                        "select " + movements.columns("m") + ", " + lines.columns("l") + ", " + orders.columns("p")
                                + """
                                 from purchase_orders p
                                join purchase_order_lines l on l.purchase_order_id = p.id
                                join stock_movements m on m.reference_id = l.id and m.kind = 'RECEIPT'
                                where p.supplier_id = :supplier
                                order by m.at, m.id
                                """)
                .bind("supplier", supplier.value())
                .map((row, _) -> new SupplierReceipt(
                        movements.read(row, 1),
                        lines.read(row, 1 + movements.width()),
                        orders.read(row, 1 + movements.width() + lines.width())))
                .list();
    }

    static List<LineEvent> eventsSince(Handle handle, Instant since) {
        return handle.createQuery(Tables.LINE_EVENTS.select("e") + "where e.at >= :since order by e.at, e.id")
                .bind("since", since)
                .map(Tables.LINE_EVENTS)
                .list();
    }
}
