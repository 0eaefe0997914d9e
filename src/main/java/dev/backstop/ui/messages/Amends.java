package dev.backstop.ui.messages;

import java.util.List;
import java.util.stream.Stream;

/// What the owner gives with an apology: nothing, so many percent off the next order, or a gift in the parcel.
public record Amends(Kind kind, int percent) {
    /// What kind of thing is given.
    public enum Kind {
        NOTHING,
        DISCOUNT,
        GIFT
    }

    public static final Amends NOTHING = new Amends(Kind.NOTHING, 0);
    public static final Amends FIVE_PERCENT = new Amends(Kind.DISCOUNT, 5);
    public static final Amends TEN_PERCENT = new Amends(Kind.DISCOUNT, 10);
    public static final Amends GIFT = new Amends(Kind.GIFT, 0);

    /// So much off the next order; nothing for 0.
    static Amends discount(int percent) {
        return percent == 0 ? NOTHING : new Amends(Kind.DISCOUNT, percent);
    }

    /// What can be chosen where the owner's rule is so many percent.
    static List<Amends> choices(int rulePercent) {
        var percents = Stream.of(5, 10, rulePercent)
                .filter(percent -> percent > 0)
                .distinct()
                .sorted()
                .map(Amends::discount);
        return Stream.concat(Stream.concat(Stream.of(NOTHING), percents), Stream.of(GIFT))
                .toList();
    }

    public boolean isDiscount() {
        return kind == Kind.DISCOUNT;
    }
}
