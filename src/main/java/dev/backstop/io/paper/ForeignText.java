package dev.backstop.io.paper;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.Optional;

/// A text in letters that our own type does not have (Chinese, Arabic …), as outlines from whatever type the
/// computer has.
record ForeignText(Shape outline, float width) {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /// The text drawn from 0, 0 along the baseline, y downwards; empty when the computer has no outlines for all of
    /// it.
    static Optional<ForeignText> of(String text, Type type) {
        int style = type.face() == Face.REGULAR ? Font.PLAIN : Font.BOLD;
        var font = new Font(Font.SANS_SERIF, style, 1).deriveFont(type.size());
        if (font.canDisplayUpTo(text) >= 0) {
            return Optional.empty();
        }
        var layout = new TextLayout(text, font, UNHINTED);
        var outline = layout.getOutline(null);
        return outline.getBounds2D().isEmpty()
                ? Optional.empty()
                : Optional.of(new ForeignText(outline, layout.getAdvance()));
    }
}
