package dev.backstop.store;

import static dev.backstop.store.Samples.CLOCK;
import static dev.backstop.store.Samples.LONDON;
import static dev.backstop.store.Samples.MUG;
import static dev.backstop.store.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.stock.StockHistory;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Progress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// A ledger that was read before and goes on is the ledger read anew.
class ReadStockTest {
    private final Store store = Store.inMemory(CLOCK);
    private long lastId = 5_000;

    @BeforeEach
    void fill() {
        store.apply(Samples.inserting(List.of(MUG)), Progress.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @RepeatedTest(20)
    void isTheSameWhateverIsBookedOrTakenBackMeanwhile(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var booked = new ArrayList<StockMovement>();
        var read = anew();
        for (int i = 0; i < 30; i++) {
            if (!booked.isEmpty() && random.nextInt(4) == 0) {
                var last = booked.removeLast();
                store.apply(Samples.of(Edit.delete(StockMovement.class, last)), Progress.NONE);
            } else {
                booked.add(book(random.nextInt(9) - 4, random.nextInt(60) - 30));
            }
            if (random.nextBoolean()) {
                read = store.ledger().stockOf(MUG.id(), LONDON, read);
                assertThat(read).isEqualTo(anew());
            }
        }
    }

    /// More than are asked for at once; one of them is taken back.
    @Test
    void aBestSellersLedgerIsReadWhole() {
        var booked = IntStream.range(0, 11_000)
                .mapToObj(i -> Samples.movement(
                        6_000L + i,
                        MUG,
                        StockMovement.Kind.ADJUSTMENT,
                        1 + i % 3,
                        NOON.minusSeconds(i % 7_000L * 3_600)))
                .toList();
        store.apply(Samples.inserting(booked), Progress.NONE);
        var read = anew();
        store.apply(Samples.of(Edit.delete(StockMovement.class, booked.getLast())), Progress.NONE);

        assertThat(store.ledger().stockOf(MUG.id(), LONDON, read)).isEqualTo(anew());
        assertThat(store.ledger().movements(MUG.id()))
                .isEqualTo(booked.stream()
                        .limit(10_999)
                        .sorted(Comparator.comparing(StockMovement::at)
                                .thenComparing(StockMovement::id)
                                .reversed())
                        .toList());
    }

    @Test
    void allAreReadAsEachIs() {
        book(5, 0);
        book(-2, 3);

        assertThat(store.ledger().stockOfAll(LONDON)).containsOnly(Map.entry(MUG.id(), anew()));
        assertThat(anew().movements()).isEqualTo(2);
        assertThat(anew().lastId()).isEqualTo(lastId);
    }

    @Test
    void anEarlierBookingMovesAllDaysAfterIt() {
        var day = LocalDate.of(2026, 11, 23);
        var history = StockHistory.NONE.with(day, 3).with(day.minusDays(2), -3).with(day.plusDays(2), 1);

        assertThat(history).isEqualTo(new StockHistory(day.minusDays(2), new int[] {-3, 0, 3, 0, 1}));
        assertThat(history.isEmptyAllDay(day.plusDays(1))).isTrue();
        assertThat(history.isEmptyAllDay(day.plusDays(3))).isFalse();
    }

    private Ledger.ReadStock anew() {
        return store.ledger().stockOf(MUG.id(), LONDON);
    }

    private StockMovement book(int quantity, int days) {
        var at = NOON.plus(Duration.ofDays(days));
        var movement = Samples.movement(++lastId, MUG, StockMovement.Kind.ADJUSTMENT, quantity, at);
        store.apply(Samples.inserting(List.of(movement)), Progress.NONE);
        return movement;
    }
}
