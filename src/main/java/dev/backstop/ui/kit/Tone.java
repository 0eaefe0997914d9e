package dev.backstop.ui.kit;

/// What a colour says about a state. Colour is never the only sign: the word is always there too.
public enum Tone {
    PLAIN(""),
    MUTED("muted"),
    FAINT("faint"),
    ACCENT("accent"),
    DANGER("danger"),
    WARNING("warning"),
    SUCCESS("success"),
    OUTLINE("outline");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    /// The style class in the stylesheet; empty for plain.
    public String styleClass() {
        return styleClass;
    }
}
