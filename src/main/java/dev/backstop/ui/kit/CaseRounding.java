package dev.backstop.ui.kit;

/// A supplier's terms for a quantity: the units of a case and the least it takes. An order of nothing is allowed.
public record CaseRounding(int casePack, int minimum) {
    public CaseRounding {
        if (casePack < 1 || minimum < 1) {
            throw new IllegalArgumentException("Case pack and minimum are at least 1: " + casePack + ", " + minimum);
        }
    }

    /// Any quantity as it is.
    public static CaseRounding none() {
        return new CaseRounding(1, 1);
    }

    /// The quantity rounded up to the minimum and to whole cases; nothing stays nothing.
    public int up(int quantity) {
        if (quantity <= 0) {
            return 0;
        }
        int least = Math.max(quantity, minimum);
        int cases = Math.ceilDiv(least, casePack);
        return Math.multiplyExact(cases, casePack);
    }

    /// One case more, or the minimum where there was less.
    public int more(int quantity) {
        return up(Math.addExact(Math.max(0, quantity), 1));
    }

    /// One case less; below the minimum it is nothing.
    public int less(int quantity) {
        int fewer = Math.floorDiv(Math.max(0, quantity) - 1, casePack) * casePack;
        return fewer < minimum ? 0 : fewer;
    }
}
