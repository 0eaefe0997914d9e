package dev.backstop.store;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.shop.ConsolationRules;
import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ShopRecords;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads the live picture of a shop: everything but what is closed.
final class LiveRecords {
    private static final String OPEN = "(o.shipped_at is null and o.cancelled_at is null)";

    private static final String NO_SHIPMENTS = EnumSet.complementOf(EnumSet.of(StockMovement.Kind.SHIPMENT)).stream()
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));

    private final Handle handle;

    LiveRecords(Handle handle) {
        this.handle = handle;
    }

    ShopRecords read(ShopSettings blank) {
        var settings = all(Tables.SHOP_SETTINGS).stream().findFirst().orElse(blank);
        return new ShopRecords(
                settings,
                all(Tables.PRODUCTS),
                all(Tables.CHANNELS),
                all(Tables.LISTINGS),
                all(Tables.SUPPLIERS),
                all(Tables.CLOSURES),
                all(Tables.OFFERS),
                all(Tables.PRICE_BREAKS),
                all(Tables.OFFER_TERMS),
                all(Tables.SUPPLIER_TERMS),
                all(Tables.PURCHASE_ORDERS),
                all(Tables.PURCHASE_ORDER_LINES),
                all(Tables.PLANNED_QUANTITIES),
                some(Tables.CUSTOMERS, "where r.id in (select o.customer_id from orders o where " + OPEN + ")"),
                some(Tables.ORDERS, "where r.shipped_at is null and r.cancelled_at is null"),
                some(Tables.ORDER_LINES, "join orders o on o.id = r.order_id where " + OPEN),
                some(Tables.NOTICES, "where r.id in (select r.notice_id from notice_lines r " + OF_OPEN_LINES + ")"),
                some(Tables.NOTICE_LINES, OF_OPEN_LINES),
                all(Tables.DISCOUNT_CODES),
                all(Tables.PARCEL_GIFTS),
                all(Tables.CONSOLATION_RULES).stream()
                        .findFirst()
                        .orElseGet(() -> ConsolationRules.standard(settings.currency())),
                some(Tables.LINE_ROUTES, OF_OPEN_LINES),
                all(Tables.DROPSHIP_RULES).stream().findFirst().orElseGet(DropshipRules::standard),
                all(Tables.SERVICE_POLICY).stream().findFirst().orElseGet(ServicePolicy::standard),
                all(Tables.SERVICE_RULES),
                some(Tables.LINE_EVENTS, OF_OPEN_LINES + LATEST_EVENT),
                all(Tables.IMPORTED_FILES),
                all(Tables.COLUMN_MAPPINGS),
                all(Tables.FILE_HABITS),
                all(Tables.DEMAND_STATEMENTS),
                all(Tables.SIMILAR_DEMAND),
                onHand(),
                bookings(),
                demand());
    }

    private static final String OF_OPEN_LINES =
            "join order_lines l on l.id = r.line_id join orders o on o.id = l.order_id where " + OPEN;

    private static final String LATEST_EVENT = """
         and not exists (
            select 1 from line_events later
            where later.line_id = r.line_id and (later.at > r.at or later.at = r.at and later.id > r.id))
        """;

    private <T extends Entity> List<T> all(Table<T> table) {
        return Rows.all(handle, table);
    }

    private <T extends Entity> List<T> some(Table<T> table, String which) {
        return handle.createQuery(table.select("r") + which + " order by r.id")
                .map(table)
                .list();
    }

    private Map<Id<Product>, Integer> onHand() {
        var onHand = new HashMap<Id<Product>, Integer>();
        handle.createQuery("select product_id, sum(quantity) from stock_movements group by product_id")
                .map((row, _) -> onHand.put(new Id<>(row.getLong(1)), Math.toIntExact(row.getLong(2))))
                .forEach(_ -> {});
        return Map.copyOf(onHand);
    }

    /// The kinds are named so that the index by kind finds the few that are no shipments among the many that are.
    private Map<Id<Product>, Integer> bookings() {
        var bookings = new HashMap<Id<Product>, Integer>();
        handle.createQuery("select product_id, count(*) from stock_movements where kind in (" + NO_SHIPMENTS
                        + ") group by product_id")
                .map((row, _) -> bookings.put(new Id<>(row.getLong(1)), Math.toIntExact(row.getLong(2))))
                .forEach(_ -> {});
        return Map.copyOf(bookings);
    }

    private Map<Id<Product>, DailyDemand> demand() {
        var demand = new HashMap<Id<Product>, DemandDays>();
        Rows.streamed(
                handle,
                """
            select product_id, ordered_on,
              case when cancelled_by_customer then greatest(quantity - cancelled, 0) else quantity end
            from order_lines
            where product_id is not null and instead_of is null
              and not (cancelled_by_customer and cancelled >= quantity)
            """,
                row -> demand.computeIfAbsent(new Id<>(row.getLong(1)), _ -> new DemandDays())
                        .add(row.getObject(2, LocalDate.class), row.getInt(3)));
        var daily = new HashMap<Id<Product>, DailyDemand>();
        demand.forEach((product, days) -> daily.put(product, days.asDailyDemand()));
        return Map.copyOf(daily);
    }
}
