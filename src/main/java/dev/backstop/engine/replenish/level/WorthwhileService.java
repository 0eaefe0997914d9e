package dev.backstop.engine.replenish.level;

import dev.backstop.engine.replenish.policy.Newsvendor;

/// The service level at which one unit more costs as much to hold as it saves in lost margin.
///
/// A unit more in stock is held for a review period, and sells with the chance that demand exceeds the level: the
/// newsvendor's rule with what holding costs as overage and what a lost sale costs as underage. Where stock is
/// limited, `charge` is the price that makes all products together fit it, the same for all. Source: Snyder and
/// Shen, section
/// 4.3; Hadley and Whitin (1963) for the limit.
public final class WorthwhileService {
    private static final double DAYS_PER_YEAR = 365;

    private WorthwhileService() {}

    /// Between 0 (not worth stocking) and nearly 1. `margin` is lost with each unit not sold, `unitCost` tied up by
    /// each
    /// unit held, at `holdingRate` a year.
    public static double level(double margin, double unitCost, double holdingRate, int reviewDays) {
        double holding = unitCost * holdingRate * Math.max(1, reviewDays) / DAYS_PER_YEAR;
        return margin <= 0 || holding <= 0
                ? (margin > 0 ? 0.9999 : 0)
                : new Newsvendor(holding, margin).criticalRatio();
    }

    /// The chance of running out that is accepted at a price of stock: 1 or more means not to stock it.
    public static double acceptedChance(double margin, double unitCost, double charge) {
        return margin > 0 ? charge * unitCost / margin : Double.POSITIVE_INFINITY;
    }
}
