package dev.backstop.ui.messages;

/// What the owner gives with an apology.
public enum Amends {
    NOTHING(0),
    FIVE_PERCENT(5),
    TEN_PERCENT(10),
    GIFT(0);

    private final int percent;

    Amends(int percent) {
        this.percent = percent;
    }

    /// The discount on the next order in percent; 0 where there is none.
    public int percent() {
        return percent;
    }

    public boolean isDiscount() {
        return percent > 0;
    }
}
