package dev.backstop.engine.forecast;

/// About `most` of `count` things that stand in groups, spread evenly over all of them; all where there are no more.
///
/// Each thing has a point between 0 and 1, and those below the part that is wanted are taken. The points are those of
/// an additive recurrence (Weyl's equidistribution; the golden ratio spreads most evenly: Knuth, The Art of Computer
/// Programming 3, 6.4), so that one thing more at the end of a group moves the limit a little and nothing else.
public record EvenSample(int count, int most) {
    private static final double BY_NUMBER = (Math.sqrt(5) - 1) / 2;
    private static final double BY_GROUP = Math.sqrt(2) - 1;

    /// Whether the thing of that number in that group is one of them; both count from 0.
    public boolean takes(int group, int number) {
        double at = 0.5 + group * BY_GROUP + number * BY_NUMBER;
        return count <= most || (at - Math.floor(at)) * count < most;
    }
}
