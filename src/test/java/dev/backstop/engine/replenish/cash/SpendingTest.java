package dev.backstop.engine.replenish.cash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingTest {
    private static final long POUND = 10_000;

    @Test
    void buysWhereAPoundSavesMost() {
        var order = new WantedOrder(
                0,
                0,
                List.of(
                        WantedOrder.Line.whole(60, 100),
                        WantedOrder.Line.whole(50, 80),
                        WantedOrder.Line.whole(50, 80)));

        var spent = Spending.of(List.of(order), 100);

        assertThat(spent.amounts()).containsExactly(List.of(Spending.NONE, 0, 0));
        assertThat(spent.saves()).isEqualTo(160);
        assertThat(spent.gap()).isZero();
    }

    @Test
    void placesWholeOrdersThatReachTheirMinimum() {
        var dear = new WantedOrder(100, 0, List.of(WantedOrder.Line.whole(30, 50), WantedOrder.Line.whole(70, 5)));
        var plain = new WantedOrder(0, 0, List.of(WantedOrder.Line.whole(90, 56)));

        assertThat(Spending.of(List.of(dear, plain), 100).amounts())
                .containsExactly(List.of(Spending.NONE, Spending.NONE), List.of(0));
        assertThat(Spending.of(List.of(dear, plain), 190).amounts()).containsExactly(List.of(0, 0), List.of(0));
    }

    @Test
    void servesWaitingCustomersFirst() {
        var waiting =
                new WantedOrder.Line(List.of(new WantedOrder.Amount(80, 10), new WantedOrder.Amount(95, 12)), true);
        var order = new WantedOrder(0, 0, List.of(waiting, WantedOrder.Line.whole(90, 500)));

        assertThat(Spending.of(List.of(order), 100).amounts().getFirst()).containsExactly(1, Spending.NONE);
        assertThat(Spending.of(List.of(order), 60).cost()).isZero();
        assertThat(Spending.of(List.of(order), 170).amounts().getFirst()).containsExactly(0, 0);
    }

    @Test
    void provesSmallPlansBestAgainstEveryOtherPlan() {
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            var orders = orders(random, 3, 3);
            long cash = 50 + random.nextInt(900);

            var spent = Spending.of(orders, cash);

            assertThat(spent.gap()).isZero();
            assertThat(spent.saves()).isCloseTo(bruteForce(orders, 0, cash), within(1e-6));
        }
    }

    @Test
    void staysWithinTwoPercentOfTheBoundForLargePlans() {
        var random = new Random(5);
        for (int i = 0; i < 12; i++) {
            var orders = orders(random, 20 + random.nextInt(20), 10 + random.nextInt(40));
            long all = orders.stream()
                    .flatMap(order -> order.lines().stream())
                    .mapToLong(line -> line.amounts().getLast().cost())
                    .sum();
            long cash = (long) (all * (0.1 + 0.7 * random.nextDouble()));

            var spent = Spending.of(orders, cash);

            assertThat(spent.cost()).isLessThanOrEqualTo(cash);
            assertThat(spent.gap()).isLessThanOrEqualTo(0.02);
            reachesMinimums(orders, spent);
        }
    }

    /// As the app asks: one amount a line from some pounds to some thousand, in hundredths of a penny, minimums and
    /// freight, customers who wait; cash for a twentieth of it or for nearly all.
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1, 0.2, 0.4, 0.7, 0.95})
    void staysWithinTwoPercentOfTheBoundForPlansOfShops(double share) {
        var random = new Random(7);
        for (int i = 0; i < 8; i++) {
            var orders = shopOrders(random, 4 + random.nextInt(40));
            long all = orders.stream()
                    .flatMap(order -> order.lines().stream())
                    .mapToLong(line -> line.amounts().getLast().cost())
                    .sum();

            var spent = Spending.of(orders, (long) (all * share));

            assertThat(spent.cost()).isLessThanOrEqualTo((long) (all * share));
            assertThat(spent.gap()).isLessThanOrEqualTo(0.02);
            reachesMinimums(orders, spent);
        }
    }

    @Test
    void savesNoLessWithMoreCash() {
        var orders = orders(new Random(8), 4, 5);
        double before = 0;
        for (long cash = 0; cash < 4000; cash += 200) {
            var spent = Spending.of(orders, cash);
            assertThat(spent.cost()).isLessThanOrEqualTo(cash);
            assertThat(spent.saves()).isGreaterThanOrEqualTo(before - 1e-9);
            before = spent.saves();
        }
    }

    private static void reachesMinimums(List<WantedOrder> orders, Spending spent) {
        for (int i = 0; i < orders.size(); i++) {
            long goods = 0;
            for (int j = 0; j < orders.get(i).lines().size(); j++) {
                int amount = spent.amounts().get(i).get(j);
                goods += amount < 0
                        ? 0
                        : orders.get(i).lines().get(j).amounts().get(amount).cost();
            }
            assertThat(goods == 0 || goods >= orders.get(i).minimum()).isTrue();
        }
    }

    private static List<WantedOrder> orders(Random random, int suppliers, int most) {
        var orders = new ArrayList<WantedOrder>();
        for (int i = 0; i < suppliers; i++) {
            var lines = new ArrayList<WantedOrder.Line>();
            int count = 1 + random.nextInt(most);
            for (int j = 0; j < count; j++) {
                long cost = 20 + random.nextInt(200);
                double saves = cost * random.nextDouble() * 2;
                lines.add(
                        random.nextBoolean()
                                ? WantedOrder.Line.whole(cost, saves)
                                : new WantedOrder.Line(
                                        List.of(
                                                new WantedOrder.Amount(cost, saves),
                                                new WantedOrder.Amount(2 * cost, 1.4 * saves)),
                                        false));
            }
            orders.add(new WantedOrder(random.nextInt(3) == 0 ? 150L + random.nextInt(200) : 0, 5, lines));
        }
        return orders;
    }

    private static List<WantedOrder> shopOrders(Random random, int suppliers) {
        var orders = new ArrayList<WantedOrder>();
        for (int i = 0; i < suppliers; i++) {
            var lines = new ArrayList<WantedOrder.Line>();
            int count = 3 + random.nextInt(120);
            for (int j = 0; j < count; j++) {
                long cost = (long) (POUND * 20 * Math.exp(5 * random.nextDouble()));
                double saves = cost / (double) POUND * Math.pow(random.nextDouble(), 3);
                boolean isWaitedFor = random.nextInt(40) == 0;
                lines.add(new WantedOrder.Line(List.of(new WantedOrder.Amount(cost, saves)), isWaitedFor));
            }
            long minimum = random.nextInt(3) == 0 ? POUND * (100 + random.nextInt(900)) : 0;
            orders.add(new WantedOrder(minimum, random.nextBoolean() ? POUND * random.nextInt(60) : 0, lines));
        }
        return orders;
    }

    /// Every amount of every line of one order after the other.
    private static double bruteForce(List<WantedOrder> orders, int from, long cash) {
        return from == orders.size() ? 0 : lines(orders, from, 0, cash, 0, 0);
    }

    private static double lines(List<WantedOrder> orders, int order, int line, long cash, long goods, double saves) {
        var wanted = orders.get(order);
        if (line == wanted.lines().size()) {
            long total = goods > 0 ? goods + wanted.fixed() : 0;
            return total > cash || (goods > 0 && goods < wanted.minimum())
                    ? Double.NEGATIVE_INFINITY
                    : saves + bruteForce(orders, order + 1, cash - total);
        }
        double best = lines(orders, order, line + 1, cash, goods, saves);
        for (var amount : wanted.lines().get(line).amounts()) {
            best = Math.max(best, lines(orders, order, line + 1, cash, goods + amount.cost(), saves + amount.saves()));
        }
        return best;
    }
}
