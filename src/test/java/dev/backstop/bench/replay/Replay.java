package dev.backstop.bench.replay;

/// Runs a policy day by day: deliveries come in the morning, the review is made, then customers buy; what they
/// cannot get is lost. Nothing is counted before the first orders can be there.
final class Replay {
    private final ReplayShop shop;
    private final int counted;

    Replay(ReplayShop shop) {
        this.shop = shop;
        counted = shop.start() + shop.lead() + shop.review();
    }

    Outcome run(ReplayPolicy policy) {
        long began = System.nanoTime();
        var outcome = new Outcome(shop.end() - shop.start(), shop.end() - counted);
        for (int product = 0; product < shop.size(); product++) {
            product(product, policy, outcome);
        }
        outcome.nanos = System.nanoTime() - began;
        return outcome;
    }

    private void product(int product, ReplayPolicy policy, Outcome outcome) {
        int[] units = shop.series().get(product).units();
        int days = shop.end() - shop.start();
        var arriving = new int[days + 1];
        var lost = new int[days];
        int onHand = shop.startingStock()[product];
        int onOrder = 0;
        for (int day = 0; day < days; day++) {
            onHand += arriving[day];
            onOrder -= arriving[day];
            if (day % shop.review() == 0) {
                int reviewed = day / shop.review();
                int quantity = policy.order(product, reviewed, onHand + onOrder);
                if (quantity > 0) {
                    int arrives = shop.calendar().arrival(day, shop.drawn()[product][reviewed]);
                    onOrder += quantity;
                    if (arrives < days) {
                        arriving[Math.max(day + 1, arrives)] += quantity;
                    }
                    outcome.orders++;
                }
            }
            int asked = units[shop.start() + day];
            int served = Math.min(onHand, asked);
            onHand -= served;
            lost[day] = asked - served;
            outcome.lostOn[day] += lost[day];
            if (shop.start() + day >= counted) {
                outcome.count(asked, lost[day], onHand, shop.cost()[product], shop.margin()[product]);
            }
        }
        cycles(product, lost, outcome);
    }

    /// A cycle runs from the arrival of one review's order, or when it would have come, to that of the next.
    private void cycles(int product, int[] lost, Outcome outcome) {
        int days = lost.length;
        for (int reviewed = 0; reviewed + 1 < shop.reviews(); reviewed++) {
            int from = arrival(product, reviewed);
            int to = arrival(product, reviewed + 1);
            if (shop.start() + from < counted || to > days || to <= from) {
                continue;
            }
            boolean kept = true;
            for (int day = from; day < to; day++) {
                kept &= lost[day] == 0;
            }
            outcome.cycles++;
            outcome.kept += kept ? 1 : 0;
        }
    }

    private int arrival(int product, int reviewed) {
        int day = reviewed * shop.review();
        return Math.max(day + 1, shop.calendar().arrival(day, shop.drawn()[product][reviewed]));
    }
}
