package dev.backstop.ui.kit;

import javafx.scene.layout.Region;

/// A thin bar that is filled by a fraction. For days of cover, 60 days are full; elsewhere any share.
public final class CoverBar extends Region {
    /// Days of cover that fill the bar.
    public static final int FULL_DAYS = 60;

    private final Region fill = new Region();
    private double fraction;

    public CoverBar() {
        getStyleClass().add("bs-bar");
        fill.getStyleClass().add("bs-bar-fill");
        getChildren().add(fill);
    }

    /// Shows days of cover: red for none, amber below the lead time, grey otherwise.
    public void cover(double days, int leadTimeDays) {
        Tone tone = days <= 0 ? Tone.DANGER : days < leadTimeDays ? Tone.WARNING : Tone.PLAIN;
        share(days / FULL_DAYS, tone);
    }

    /// Fills that fraction (0 to 1, more is full) in a colour of state.
    public void share(double newFraction, Tone tone) {
        fraction = Double.isFinite(newFraction) ? Math.clamp(newFraction, 0, 1) : 0;
        Tones.set(fill, tone);
        requestLayout();
    }

    double fraction() {
        return fraction;
    }

    @Override
    protected void layoutChildren() {
        double width = fraction == 0 ? 0 : Math.max(2, snapSizeX(getWidth() * fraction));
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
