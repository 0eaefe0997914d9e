package dev.backstop.ui.kit;

import javafx.scene.text.Text;

/// Makes icons: glyphs of the icon font, coloured by the stylesheet. Lighter than icon controls, and found without
/// a service loader.
public final class Icons {
    private Icons() {}

    /// An icon of the size used in navigation and heads, 16 px.
    public static Text of(Icon icon) {
        return of(icon, 16);
    }

    /// An icon of that size in pixels.
    public static Text of(Icon icon, int size) {
        var text = new Text(icon.glyph());
        text.setFont(Fonts.icons(size));
        text.getStyleClass().add("bs-icon");
        return text;
    }

    /// An icon in a colour of state.
    public static Text of(Icon icon, int size, Tone tone) {
        var text = of(icon, size);
        Tones.set(text, tone);
        return text;
    }
}
