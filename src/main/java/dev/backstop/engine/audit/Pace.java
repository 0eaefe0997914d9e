package dev.backstop.engine.audit;

import java.time.LocalDate;
import java.time.Month;

/// How fast the shop sells in this season: in a busy one listings must be checked twice as often.
public enum Pace {
    NORMAL,
    BUSY;

    /// The pace of the season: November and December are busy.
    public static Pace of(LocalDate today) {
        return today.getMonth() == Month.NOVEMBER || today.getMonth() == Month.DECEMBER ? BUSY : NORMAL;
    }
}
