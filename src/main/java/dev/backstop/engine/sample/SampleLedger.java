package dev.backstop.engine.sample;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The ledger of stock for the last sixty days. It is worked out backwards: what should lie on the shelf today,
/// less all that came, plus all that left, is what was counted on the first day. Where that would have left the
/// shelf below nothing in between, more was counted.
final class SampleLedger {
    private static final int COUNTED_AT = 6 * 60;
    private static final int RECEIVED_AT = 10 * 60 + 15;
    private static final double RETURNED = 0.012;
    private static final double BROKEN = 0.1;

    /// Something that moved one product.
    private record Move(
            StockMovement.Kind kind,
            int quantity,
            Instant at,
            @Nullable Long reference,
            String note) {}

    private final List<SampleItem> items;
    private final SampleCast cast;
    private final SampleBuying buying;
    private final ShopCalendar calendar;
    private final Dice dice;
    private final List<List<Move>> moves = new ArrayList<>();
    private final int[] promised;
    private final Map<Integer, Integer> available = new HashMap<>();

    SampleLedger(List<SampleItem> items, SampleCast cast, SampleBuying buying, ShopCalendar calendar, Dice dice) {
        this.items = items;
        this.cast = cast;
        this.buying = buying;
        this.calendar = calendar;
        this.dice = dice;
        this.promised = new int[items.size()];
        items.forEach(_ -> moves.add(new ArrayList<>()));
    }

    /// All movements, oldest first.
    List<StockMovement> movements(List<SampleSale> sales, List<SamplePurchases.Purchase> purchases, LongSupplier ids) {
        sales.forEach(this::addShipments);
        purchases.forEach(this::addReceipts);
        var all = new ArrayList<StockMovement>();
        for (var item : items) {
            addBreakage(item);
            var own = moves.get(item.index());
            own.sort(Comparator.comparing(Move::at));
            int counted = opening(item, own);
            all.add(movement(item, new Move(StockMovement.Kind.STOCK_TAKE, counted, begin(), null, ""), counted));
            own.forEach(move -> all.add(movement(item, move, null)));
        }
        all.sort(Comparator.comparing(StockMovement::at));
        return all.stream().map(movement -> withId(movement, ids.getAsLong())).toList();
    }

    /// Units on the shelf that nobody has been promised, once the movements are known.
    int available(SampleItem item) {
        return available.getOrDefault(item.index(), 0);
    }

    private Instant begin() {
        return calendar.at(calendar.ledgerStart(), COUNTED_AT);
    }

    private void addShipments(SampleSale sale) {
        for (int i = 0; i < sale.lines().size(); i++) {
            var line = sale.lines().get(i);
            var item = sale.item(i);
            if (sale.order().isOpen() && !cast.part(item).isOut()) {
                promised[item.index()] += line.open();
            }
            if (line.shipped() > 0 && sale.leftAt().isAfter(begin())) {
                add(
                        item,
                        new Move(
                                StockMovement.Kind.SHIPMENT,
                                -line.shipped(),
                                sale.leftAt(),
                                line.id().value(),
                                ""));
                addReturn(item, sale.leftAt().plus(Duration.ofHours(24L * dice.between(5, 15) - 5)));
            }
        }
    }

    private void addReturn(SampleItem item, Instant at) {
        if (dice.happens(RETURNED)
                && at.isBefore(calendar.now())
                && !cast.part(item).isOut()) {
            add(item, new Move(StockMovement.Kind.RETURN, 1, at, null, "Changed their mind"));
        }
    }

    private void addReceipts(SamplePurchases.Purchase purchase) {
        for (int i = 0; i < purchase.lines().size(); i++) {
            var line = purchase.lines().get(i);
            var receivedOn = line.lastReceivedOn();
            if (receivedOn != null && !receivedOn.isBefore(calendar.ledgerStart())) {
                var at = calendar.at(receivedOn, RECEIVED_AT);
                add(
                        purchase.draft().lines().get(i).item(),
                        new Move(
                                StockMovement.Kind.RECEIPT,
                                line.received(),
                                at,
                                line.id().value(),
                                ""));
            }
        }
    }

    private void addBreakage(SampleItem item) {
        boolean brittle = item.product().category() != null
                && "Kitchen Candles Lamps".contains(item.product().category());
        if (brittle && !cast.part(item).isOut() && dice.happens(BROKEN)) {
            var day = calendar.ledgerStart().plusDays(dice.between(5, ShopCalendar.LEDGER_DAYS - 5));
            add(
                    item,
                    new Move(StockMovement.Kind.WRITE_OFF, -1, calendar.at(day, 15 * 60), null, "Broken on the shelf"));
        }
    }

    private void add(SampleItem item, Move move) {
        moves.get(item.index()).add(move);
    }

    /// What must have been counted at first for the right number to lie there today, and never less than none in
    /// between.
    private int opening(SampleItem item, List<Move> own) {
        int change = own.stream().mapToInt(Move::quantity).sum();
        int opening = Math.max(0, wanted(item) + promised[item.index()] - change);
        int running = opening;
        int least = opening;
        for (var move : own) {
            running += move.quantity();
            least = Math.min(least, running);
        }
        int counted = opening - Math.min(0, least);
        available.put(item.index(), counted + change - promised[item.index()]);
        return counted;
    }

    /// Units that should be available today: none of what is out, little of what is low, of all else what is left
    /// of what was bought.
    private int wanted(SampleItem item) {
        return switch (cast.part(item)) {
            case FINE, RESTOCKED, HIDDEN, OVERSTOCKED -> Math.max(1, buying.available(item));
            case LOW -> lowStock(item, item.source().supplier().leadTimeDays());
            case POPULAR, TRENDING, PRECIOUS, DELAYED, UNORDERED, FORGOTTEN, UNFUNDED -> 0;
        };
    }

    private int lowStock(SampleItem item, int leadTime) {
        double cover = Math.max(4, leadTime * (0.35 + 0.35 * dice.share()));
        return Math.max(2, (int) (cast.slowestPace(item) * cover));
    }

    private static StockMovement movement(SampleItem item, Move move, @Nullable Integer counted) {
        return new StockMovement(
                new Id<>(0),
                item.id(),
                move.kind(),
                move.quantity(),
                move.at(),
                move.reference(),
                counted,
                StockMovement.Basis.ON_HAND,
                move.note());
    }

    private static StockMovement withId(StockMovement movement, long id) {
        return new StockMovement(
                new Id<>(id),
                movement.productId(),
                movement.kind(),
                movement.quantity(),
                movement.at(),
                movement.referenceId(),
                movement.counted(),
                movement.basis(),
                movement.note());
    }
}
