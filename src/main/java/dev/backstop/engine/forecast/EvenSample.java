package dev.backstop.engine.forecast;

import dev.backstop.engine.forecast.numeric.EvenPoints;

/// About `most` of `count` things that stand in groups, spread evenly over all of them; all where there are no more.
///
/// Each thing has a point between 0 and 1, and those below the part that is wanted are taken. The points fill it evenly
/// whatever their number ([EvenPoints]), so that one thing more at the end of a group moves the limit a little and
/// nothing else.
public record EvenSample(int count, int most) {
    /// Whether the thing of that number in that group is one of them; both count from 0.
    public boolean takes(int group, int number) {
        return count <= most || EvenPoints.at(group, number) * count < most;
    }
}
