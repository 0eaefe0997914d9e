package dev.backstop.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/// The look: the base theme in its compiled form, our stylesheet over it, and the fonts.
public enum Theme {
    LIGHT,
    DARK;

    /// Gives the scene this look. The base theme is that of all windows of the app.
    public void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        scene.getStylesheets()
                .setAll(this == DARK ? List.of(sheet("backstop"), sheet("backstop-dark")) : List.of(sheet("backstop")));
        scene.setFill(Palette.of(this).canvas());
    }

    /// The look the scene has now.
    public static Theme of(Scene scene) {
        return scene.getStylesheets().contains(sheet("backstop-dark")) ? DARK : LIGHT;
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/dev/backstop/ui/" + name + ".css"))
                .toExternalForm();
    }
}
