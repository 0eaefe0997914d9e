package dev.backstop.engine.replenish.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.replenish.demand.CountDemand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Planned service, tried on a past that can be reckoned by hand.
class ServiceTrialTest {
    private static final BitSet NONE = new BitSet();
    private static final int SHARES =
            ServiceTrial.levels(ServiceTarget.CycleService::new, CountDemand.ofMoments(5, 5), 1).length;

    /// One unit a day, ordered up to the level each Monday, seven days on the way. A level of 7 is sold out in the
    /// second week of each two.
    @ParameterizedTest
    @CsvSource(textBlock = """
            level, served, kept
            14,    1,      1
            13,    0.929,  0.5
            7,     0.5,    0.5
            0,     0,      0""", useHeadersInDisplayName = true)
    void ordersUpToALevelEachWeek(int level, double served, double kept) {
        var trial = new ServiceTrial();
        trial.add(past(ones(7 * 42), 7, 0, level, 7));

        assertThat(trial.fillRate().points().getFirst().reached()).isCloseTo(served, within(0.03));
        assertThat(trial.cycleService().points().getFirst().reached()).isCloseTo(kept, within(0.03));
    }

    /// One unit a day, looked at each day, 28 ordered at once, seven days on the way. A position of 7 is short of the
    /// last unit when it falls below that point.
    @ParameterizedTest
    @CsvSource(textBlock = """
            point, served, kept
            8,     1,      1
            7,     0.966,  0
            4,     0.875,  0""", useHeadersInDisplayName = true)
    void ordersAQuantityAtAPoint(int point, double served, double kept) {
        var trial = new ServiceTrial();
        trial.add(past(ones(364), 1, 28, point, 7));

        assertThat(trial.fillRate().points().getFirst().reached()).isCloseTo(served, within(0.005));
        assertThat(trial.cycleService().points().getFirst().reached()).isEqualTo(kept);
    }

    @Test
    void daysOnWhichNobodyCouldBuyProveNothing() {
        var soldOut = new BitSet();
        soldOut.set(0, 182);
        var units = ones(182);
        var trial = new ServiceTrial();
        trial.add(new PastOrders(units, soldOut, 7, 0, reviews(26, 0, 7)));

        assertThat(trial.fillRate().points()).allMatch(point -> point.reached() == 1);
        assertThat(trial.cycleService().points()).allMatch(point -> point.reached() == 1);
    }

    /// Of gamma demand that is as the plan believes, what is planned is reached, but for what is lost and does not come
    /// back.
    @Test
    void reachesWhatIsPlannedWhereThePlanIsRight() {
        var random = new Random(3);
        var belief = CountDemand.ofMoments(14 * 3, 14 * 3);
        int[] levels = ServiceTrial.levels(ServiceTarget.CycleService::new, belief, 21);
        var trial = new ServiceTrial();
        for (int product = 0; product < 60; product++) {
            var units =
                    IntStream.generate(() -> poisson(random, 3)).limit(7 * 52).toArray();
            trial.add(new PastOrders(units, NONE, 7, 0, Collections.nCopies(52, new PastOrders.Review(levels, 7))));
        }

        for (double planned : new double[] {0.8, 0.9, 0.95, 0.99}) {
            assertThat(trial.cycleService().reached(planned)).isBetween(planned - 0.01, planned + 0.06);
        }
    }

    @Test
    void theOrderOfProductsChangesNothing() {
        var random = new Random(8);
        var products = new ArrayList<PastOrders>();
        for (int product = 0; product < 9; product++) {
            var units = IntStream.generate(() -> random.nextInt(5)).limit(200).toArray();
            products.add(past(units, 7, 10 * (product % 3), 10 + product, 5 + product));
        }
        var one = new ServiceTrial();
        products.forEach(one::add);
        Collections.reverse(products);
        var other = new ServiceTrial();
        products.forEach(other::add);

        assertThat(other.fillRate()).isEqualTo(one.fillRate());
        assertThat(other.cycleService()).isEqualTo(one.cycleService());
    }

    @Test
    void aHigherShareNeverAsksForLess() {
        for (var demand : List.of(CountDemand.ofMoments(0.1, 0.3), CountDemand.ofMoments(40, 300))) {
            assertThat(ServiceTrial.levels(ServiceTarget.CycleService::new, demand, 7))
                    .isSorted();
            assertThat(ServiceTrial.levels(ServiceTarget.FillRate::new, demand, 7))
                    .isSorted();
        }
    }

    private static PastOrders past(int[] units, int every, int quantity, int level, int lead) {
        return new PastOrders(units, NONE, every, quantity, reviews((units.length - 1) / every + 1, level, lead));
    }

    private static List<PastOrders.Review> reviews(int count, int level, int lead) {
        var levels = new int[SHARES];
        Arrays.fill(levels, level);
        return Collections.nCopies(count, new PastOrders.Review(levels, lead));
    }

    private static int[] ones(int days) {
        var units = new int[days];
        Arrays.fill(units, 1);
        return units;
    }

    /// Source: Knuth, The Art of Computer Programming 2, 3.4.1.
    private static int poisson(Random random, double mean) {
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
