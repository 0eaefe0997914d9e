package dev.backstop.bench.replay;

/// How much to order of a product at a review, knowing demand before that day and the position (on hand and on
/// order).
interface ReplayPolicy {
    int order(int product, int reviewed, int position);
}
