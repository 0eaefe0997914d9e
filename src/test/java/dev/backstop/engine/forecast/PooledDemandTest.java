package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a pool knows ends on a day: an order that came later makes it no other pool, or each order would have every
/// product of the shop forecast anew.
class PooledDemandTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = UNTIL.minusDays(300);

    @ParameterizedTest
    @CsvSource(textBlock = """
        days after, is another pool
                -3, true
                -1, true
                 0, false
                 6, false
        """, useHeadersInDisplayName = true)
    void onlyAnOrderOfTheDaysBeforeMakesAnotherPool(int daysAfter, boolean another) {
        var before = pool(demand());
        var after = pool(with(demand(), UNTIL.plusDays(daysAfter)));

        assertThat(before.equals(after)).isNotEqualTo(another);
        assertThat(before.digest() == after.digest()).isNotEqualTo(another);
    }

    @Test
    void whatIsTheSamePoolTellsTheSameOfNewcomers() {
        var later = UNTIL.plusDays(5);

        assertThat(pool(with(demand(), UNTIL.plusDays(2))).newcomer(later))
                .isNotNull()
                .isEqualTo(pool(demand()).newcomer(later));
    }

    private static PooledDemand pool(DailyDemand first) {
        var histories = new ArrayList<DemandHistory>();
        histories.add(known(first));
        for (int i = 1; i < 8; i++) {
            histories.add(known(Demands.random(300, i, 1, day -> 0.7).demand()));
        }
        return PooledDemand.of(histories, List.of());
    }

    private static DemandHistory known(DailyDemand demand) {
        return new DemandHistory(demand, UNTIL, UNTIL, new BitSet());
    }

    /// Ends with its last sale, five days before what is known ends.
    private static DailyDemand demand() {
        var units = new int[295];
        units[0] = 1;
        units[294] = 2;
        return new DailyDemand(START, units);
    }

    private static DailyDemand with(DailyDemand demand, LocalDate day) {
        var units = Arrays.copyOf(demand.units(), Math.toIntExact(day.toEpochDay() - START.toEpochDay()) + 1);
        units[units.length - 1]++;
        return new DailyDemand(START, units);
    }
}
