package dev.backstop.engine.stock;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.dec;
import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.line;
import static dev.backstop.testing.Trade.nov;
import static dev.backstop.testing.Trade.order;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Order;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStateTest {
    private static final Order ORDER = order(4818, "#4818", 1, nov(18));

    private static OrderState.Line one(long id, int units, LineState state, @Nullable Integer grams) {
        return new OrderState.Line(line(id, 4818, "Item " + id, units, "2.00"), state, grams, null);
    }

    private static OrderState.Line direct(long id, int units, LineState state, String supplier) {
        return new OrderState.Line(line(id, 4818, "Item " + id, units, "2.00"), state, null, supplier);
    }

    private static LineState backordered(LocalDate eta, int fromStock) {
        return new LineState.Backordered(eta, new Id<>(1), "PO-1", fromStock);
    }

    private static LineState named(String name) {
        return switch (name) {
            case "ready" -> new LineState.Ready();
            case "backorder" -> backordered(dec(4), 0);
            case "part" -> backordered(dec(4), 1);
            default -> new LineState.OutOfStock(0);
        };
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        first,     second,    order
        ready,     ready,     READY
        ready,     backorder, PART_READY
        ready,     stockout,  PART_READY
        part,      backorder, PART_READY
        backorder, backorder, BACKORDER
        backorder, stockout,  STOCKOUT
        stockout,  stockout,  STOCKOUT
        """)
    void saysHowFarAnOrderIs(String first, String second, OrderState.Kind kind) {
        var state = OrderState.of(ORDER, List.of(one(1, 2, named(first), null), one(2, 2, named(second), null)), TODAY);

        assertThat(state.kind()).isEqualTo(kind);
    }

    @Test
    void sendsWhatIsReadyTodayAndTheRestByDate() {
        var state = OrderState.of(
                ORDER,
                List.of(
                        one(1, 12, new LineState.Ready(), 100),
                        one(2, 24, backordered(dec(11), 4), 50),
                        one(3, 6, backordered(dec(4), 0), null),
                        one(4, 2, new LineState.OutOfStock(0), 10)),
                TODAY);

        assertThat(state.readyLines()).isEqualTo(1);
        assertThat(state.nextParcelOn()).isEqualTo(TODAY);
        var parcels = state.split().parcels();
        assertThat(parcels.stream().map(SplitPreview.Parcel::leavesOn)).containsExactly(TODAY, dec(7), dec(14), null);
        assertThat(parcels.getFirst().value()).contains(gbp("32.00"));
        assertThat(parcels.getFirst().weightGrams()).contains(1400);
        assertThat(parcels.get(1).weightGrams()).isEmpty();
        assertThat(parcels.get(2).parts().getFirst().units()).isEqualTo(20);

        var merged = state.split().withOneLaterParcel(TODAY).parcels();
        assertThat(merged.stream().map(SplitPreview.Parcel::leavesOn)).containsExactly(TODAY, dec(14), null);
        assertThat(merged.get(1).parts()).hasSize(2);
    }

    @Test
    void whatASupplierSendsIsAParcelOfItsOwn() {
        var lines = List.of(
                direct(1, 1, new LineState.Ready(), "Yiwu"),
                one(2, 2, new LineState.Ready(), null),
                direct(3, 3, new LineState.Ready(), "Leeds"),
                direct(4, 4, new LineState.Ready(), "Yiwu"),
                one(5, 5, backordered(dec(4), 0), null),
                direct(6, 6, backordered(dec(4), 0), "Leeds"),
                direct(7, 7, new LineState.OutOfStock(0), ""));
        var split = OrderState.of(ORDER, lines, TODAY).split();

        assertThat(split.parcels().stream().map(OrderStateTest::told))
                .containsExactly(
                        "from here on 2026-11-23: 2",
                        "from Leeds on 2026-11-23: 3",
                        "from Yiwu on 2026-11-23: 1, 4",
                        "from here on 2026-12-07: 5",
                        "from Leeds on 2026-12-07: 6",
                        "from nobody known on null: 7");
        assertThat(split.withOneLaterParcel(TODAY))
                .as("a supplier's parcels are his")
                .isEqualTo(split);
        assertThat(split.allLeavesOn(TODAY)).isFalse();
    }

    @Test
    void twoParcelsOfOneDayAreNoPartOfAnOrder() {
        var lines = List.of(direct(1, 1, new LineState.Ready(), "Yiwu"), one(2, 2, new LineState.Ready(), null));
        var split = OrderState.of(ORDER, lines, TODAY).split();

        assertThat(split.parcels()).hasSize(2);
        assertThat(split.allLeavesOn(TODAY)).isTrue();
    }

    @Test
    void anOrderThatIsToShipCompleteLeavesEachPlaceOnOneDay() {
        var lines = List.of(
                direct(1, 1, new LineState.Ready(), "Yiwu"),
                one(2, 2, new LineState.Ready(), null),
                one(3, 3, backordered(dec(11), 0), null));

        assertThat(OrderState.of(ORDER.withShipComplete(true), lines, TODAY).split().parcels().stream()
                        .map(OrderStateTest::told))
                .containsExactly("from here on 2026-12-14: 2, 3", "from Yiwu on 2026-12-14: 1");
    }

    private static String told(SplitPreview.Parcel parcel) {
        var from = parcel.directFrom();
        return "from " + (from == null ? "here" : from.isEmpty() ? "nobody known" : from) + " on " + parcel.leavesOn()
                + ": "
                + parcel.parts().stream()
                        .map(part -> Long.toString(part.line().id().value()))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void keepsAnOrderTogetherThatIsToShipComplete() {
        var late = List.of(one(1, 12, new LineState.Ready(), 1), one(2, 24, backordered(dec(11), 4), 1));
        var state = OrderState.of(ORDER.withShipComplete(true), late, TODAY);

        assertThat(state.kind()).isEqualTo(OrderState.Kind.PART_READY);
        assertThat(state.nextParcelOn()).isEqualTo(dec(14));
        assertThat(state.split().parcels()).hasSize(1);
        assertThat(state.split().parcels().getFirst().parts()).hasSize(2);

        var never = List.of(one(1, 12, new LineState.Ready(), 1), one(2, 24, new LineState.OutOfStock(0), 1));
        assertThat(OrderState.of(ORDER.withShipComplete(true), never, TODAY).nextParcelOn())
                .isNull();
    }
}
