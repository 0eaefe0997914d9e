package dev.backstop.io.paper;

/// A weight of Backstop Sans. Paper uses the TrueType form, for PDF programs can embed only the glyphs that are
/// used of it.
enum Face {
    REGULAR("BackstopSans-Regular.ttf"),
    SEMI_BOLD("BackstopSans-SemiBold.ttf"),
    BOLD("BackstopSans-Bold.ttf");

    /// Height of a capital letter, as a part of the type size.
    static final float CAP_HEIGHT = 0.727f;

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/dev/backstop/fonts/" + file;
    }
}
