package dev.backstop.ui.kit;

import javafx.scene.paint.Color;

/// The colours of a look as values, for what is drawn rather than styled: charts and printed previews. The same as
/// in the stylesheet.
public record Palette(
        Color canvas,
        Color surface,
        Color border,
        Color hair,
        Color text,
        Color muted,
        Color faint,
        Color accent,
        Color accentText,
        Color danger,
        Color dangerText,
        Color dangerSubtle,
        Color warning,
        Color warningText,
        Color success,
        Color successText,
        Color bar,
        Color barStrong,
        Color band80,
        Color band95,
        Color closure) {

    private static final Palette LIGHT = new Palette(
            Color.web("#f6f8fa"),
            Color.web("#ffffff"),
            Color.web("#d0d7de"),
            Color.web("#e7ebef"),
            Color.web("#24292f"),
            Color.web("#57606a"),
            Color.web("#656d76"),
            Color.web("#0969da"),
            Color.web("#0860ca"),
            Color.web("#cf222e"),
            Color.web("#b62324"),
            Color.web("#ffebe9"),
            Color.web("#bf8700"),
            Color.web("#7d4e00"),
            Color.web("#1f883d"),
            Color.web("#116329"),
            Color.web("#b6bfc9"),
            Color.web("#8c959f"),
            Color.web("#b6dcff"),
            Color.web("#e1f1ff"),
            Color.web("#e6e9ed"));

    private static final Palette DARK = new Palette(
            Color.web("#0d1117"),
            Color.web("#161b22"),
            Color.web("#30363d"),
            Color.web("#262c34"),
            Color.web("#d5dbe2"),
            Color.web("#9aa4af"),
            Color.web("#8b949e"),
            Color.web("#1f6feb"),
            Color.web("#58a6ff"),
            Color.web("#da3633"),
            Color.web("#ff8a80"),
            Color.web("#3d1a1d"),
            Color.web("#bb8009"),
            Color.web("#e3b341"),
            Color.web("#238636"),
            Color.web("#56d364"),
            Color.web("#4d5660"),
            Color.web("#6e7681"),
            Color.web("#1b4271"),
            Color.web("#15263d"),
            Color.web("#262c34"));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }
}
