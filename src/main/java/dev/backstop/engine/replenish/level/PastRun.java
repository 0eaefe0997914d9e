package dev.backstop.engine.replenish.level;

/// One product's past, ordered for again with the levels of one share: what came, what was asked for, what was
/// lost.
final class PastRun {
    private final PastOrders past;
    private final int share;
    private final boolean[] ordered;
    private final boolean[] missed;
    private final int[] arriving;
    private int onHand;
    private int onOrder;
    private long asked;
    private long lost;
    private long cycles;
    private long kept;

    /// Begins with the first level and so many units more on the shelf.
    PastRun(PastOrders past, int share, int above) {
        this.past = past;
        this.share = share;
        ordered = new boolean[past.reviews().size()];
        missed = new boolean[past.units().length];
        arriving = new int[missed.length];
        onHand = past.reviews().isEmpty() ? 0 : level(0) + above;
        run();
        for (int review = 0; review < ordered.length; review++) {
            cycle(review);
        }
    }

    /// Units asked for in the days that count.
    long asked() {
        return asked;
    }

    /// Those of them that were lost.
    long lost() {
        return lost;
    }

    /// Cycles that ended.
    long cycles() {
        return cycles;
    }

    /// Those of them that left no customer without.
    long kept() {
        return kept;
    }

    private void run() {
        var units = past.units();
        int counted = past.countedFrom();
        for (int day = 0; day < missed.length; day++) {
            onHand += arriving[day];
            onOrder -= arriving[day];
            if (day % past.every() == 0 && day / past.every() < ordered.length) {
                review(day / past.every());
            }
            int wanted = past.unknown().get(day) ? 0 : units[day];
            int served = Math.min(onHand, wanted);
            onHand -= served;
            missed[day] = served < wanted;
            if (day >= counted) {
                asked += wanted;
                lost += wanted - served;
            }
        }
    }

    private void review(int review) {
        int shortBy = level(review) - onHand - onOrder;
        if (shortBy > 0) {
            int quantity = Math.max(past.quantity(), shortBy);
            onOrder += quantity;
            if (past.arrival(review) < missed.length) {
                arriving[past.arrival(review)] += quantity;
            }
        }
        ordered[review] = shortBy > 0;
    }

    private int level(int review) {
        return past.reviews().get(review).levels()[share];
    }

    /// Up to the level at every review, a cycle runs from the arrival of one order, or when it would have come, to
    /// that of the next. Orders of a quantity have stock to spare until the next is sent, and are at risk from then
    /// until it comes.
    private void cycle(int review) {
        if (past.quantity() > 0) {
            count(ordered[review], review * past.every(), past.arrival(review));
        } else if (review > 0) {
            int from = past.arrival(review - 1);
            count(from >= past.countedFrom(), from, past.arrival(review));
        }
    }

    private void count(boolean counts, int from, int to) {
        if (counts && from < to && to <= missed.length) {
            cycles++;
            kept += none(from, to) ? 1 : 0;
        }
    }

    private boolean none(int from, int to) {
        for (int day = from; day < to; day++) {
            if (missed[day]) {
                return false;
            }
        }
        return true;
    }
}
