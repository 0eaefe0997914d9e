package dev.backstop.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The look: the base theme in its compiled form, our stylesheet over it, and the fonts.
public enum Theme {
    LIGHT,
    DARK;

    private static final String DARK_CLASS = "bs-dark";

    /// What the computer is set to.
    public static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// Gives the scene this look. The base theme is that of all windows of the app.
    public void apply(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(
                this == DARK
                        ? new PrimerDark().getUserAgentStylesheetBSS()
                        : new PrimerLight().getUserAgentStylesheetBSS());
        var sheet = Objects.requireNonNull(Theme.class.getResource("/dev/backstop/ui/backstop.css"))
                .toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        var classes = scene.getRoot().getStyleClass();
        classes.remove(DARK_CLASS);
        if (this == DARK) {
            classes.add(DARK_CLASS);
        }
        scene.setFill(Palette.of(this).canvas());
    }

    /// The look the scene has now.
    public static Theme of(Scene scene) {
        return scene.getRoot().getStyleClass().contains(DARK_CLASS) ? DARK : LIGHT;
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
