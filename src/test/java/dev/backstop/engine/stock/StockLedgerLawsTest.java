package dev.backstop.engine.stock;

import static dev.backstop.testing.Trade.TODAY;
import static dev.backstop.testing.Trade.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for whatever stock, orders and deliveries there are.
class StockLedgerLawsTest {
    static Stream<StockFacts> facts() {
        return IntStream.range(0, 400).mapToObj(seed -> random(new Random(seed)));
    }

    private static StockFacts random(Random random) {
        var lines = new ArrayList<StockFacts.OpenLine>();
        for (int i = random.nextInt(9); i > 0; i--) {
            var placedAt = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(5));
            lines.add(new StockFacts.OpenLine(
                    new Id<>(i), new Id<>(i), placedAt, random.nextInt(4) == 0, 1 + random.nextInt(12)));
        }
        var inbound = new ArrayList<StockFacts.Inbound>();
        for (int i = random.nextInt(5); i > 0; i--) {
            var eta = random.nextInt(4) == 0 ? null : TODAY.plusDays(random.nextInt(30) - 5);
            inbound.add(inbound(i, eta, random.nextInt(25)));
        }
        return new StockFacts(new Id<>(1), random.nextInt(50) - 8, null, lines, inbound);
    }

    private static StockPosition position(StockFacts facts) {
        return StockLedger.position(facts, TODAY);
    }

    private static StockFacts with(StockFacts facts, int onHand, List<StockFacts.OpenLine> lines) {
        return new StockFacts(facts.productId(), onHand, null, lines, facts.inbound());
    }

    private static LineState state(StockPosition position, Id<OrderLine> lineId) {
        return Objects.requireNonNull(position.states().get(lineId));
    }

    private static int fromStock(LineState state, int units) {
        return switch (state) {
            case LineState.Ready _ -> units;
            case LineState.Backordered backordered -> backordered.fromStock();
            case LineState.OutOfStock out -> out.fromStock();
            case LineState.Shipped _, LineState.Cancelled _ -> 0;
        };
    }

    /// Ready is day 0, a backorder its date, a stockout never.
    private static long wait(LineState state) {
        return switch (state) {
            case LineState.Ready _, LineState.Shipped _, LineState.Cancelled _ -> 0;
            case LineState.Backordered backordered -> backordered.eta().toEpochDay();
            case LineState.OutOfStock _ -> Long.MAX_VALUE;
        };
    }

    @ParameterizedTest
    @MethodSource("facts")
    void allocatesNoMoreThanThereIs(StockFacts facts) {
        var position = position(facts);
        int given = facts.lines().stream()
                .mapToInt(line -> fromStock(state(position, line.lineId()), line.units()))
                .sum();
        int asked = facts.lines().stream().mapToInt(StockFacts.OpenLine::units).sum();

        assertThat(position.allocated()).isEqualTo(given).isBetween(0, Math.max(0, facts.onHand()));
        assertThat(position.available()).isEqualTo(position.onHand() - position.allocated());
        assertThat(position.backordered()).isEqualTo(asked - given);
        assertThat(position.backordered() > 0 && position.available() > 0).isFalse();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void promisesNoDeliveryTwice(StockFacts facts) {
        var position = position(facts);
        for (var day = TODAY; day.isBefore(TODAY.plusDays(30)); day = day.plusDays(1)) {
            var date = day;
            int promised = facts.lines().stream()
                    .filter(line -> state(position, line.lineId()) instanceof LineState.Backordered backordered
                            && !backordered.eta().isAfter(date))
                    .mapToInt(line -> line.units() - fromStock(state(position, line.lineId()), line.units()))
                    .sum();
            int free = units(position.freeInbound(), date);
            int owed = Math.max(0, -facts.onHand());

            assertThat(promised + free).isLessThanOrEqualTo(Math.max(0, units(facts.inbound(), date)));
            assertThat(position.availableToPromise(date) + promised + position.allocated())
                    .isLessThanOrEqualTo(Math.max(0, facts.onHand()) + units(facts.inbound(), date));
            assertThat(free == 0 || promised + free + owed <= units(facts.inbound(), date))
                    .isTrue();
        }
    }

    private static int units(List<StockFacts.Inbound> inbound, LocalDate by) {
        return inbound.stream()
                .filter(part -> part.eta() != null
                        && !part.eta().isBefore(TODAY)
                        && !part.eta().isAfter(by))
                .mapToInt(StockFacts.Inbound::units)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void neverGivesAPassedDate(StockFacts facts) {
        assertThat(position(facts).states().values())
                .allSatisfy(state -> assertThat(state.date().filter(eta -> eta.isBefore(TODAY)))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void servesALineNoWorseForBeingUrgent(StockFacts facts) {
        var before = position(facts);
        for (var line : facts.lines()) {
            var lines = new ArrayList<>(facts.lines());
            lines.set(
                    lines.indexOf(line),
                    new StockFacts.OpenLine(line.lineId(), line.orderId(), line.placedAt(), true, line.units()));
            var after = position(with(facts, facts.onHand(), lines));

            assertThat(wait(state(after, line.lineId()))).isLessThanOrEqualTo(wait(state(before, line.lineId())));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void servesNoLineWorseWithMoreStock(StockFacts facts) {
        var before = position(facts);
        var after = position(with(facts, facts.onHand() + 5, facts.lines()));

        assertThat(facts.lines())
                .allSatisfy(line -> assertThat(wait(state(after, line.lineId())))
                        .isLessThanOrEqualTo(wait(state(before, line.lineId()))));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void promisesNoLessAtALaterDate(StockFacts facts) {
        var position = position(facts);
        for (int day = 0; day < 30; day++) {
            assertThat(position.availableToPromise(TODAY.plusDays(day + 1L)))
                    .isGreaterThanOrEqualTo(position.availableToPromise(TODAY.plusDays(day)));
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void answersTheSameInWhateverOrderTheFactsCome(StockFacts facts) {
        var lines = new ArrayList<>(facts.lines());
        var inbound = new ArrayList<>(facts.inbound());
        Collections.reverse(lines);
        Collections.shuffle(inbound, new Random(7));

        assertThat(position(new StockFacts(facts.productId(), facts.onHand(), null, lines, inbound)))
                .isEqualTo(position(facts));
    }
}
