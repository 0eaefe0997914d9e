package dev.backstop.app;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/// Opens links with the programs this computer has for them. Takes a moment, so not on the screen's thread.
final class Links {
    private Links() {}

    /// Opens the link; a `Problem` where there is no program for it.
    static void open(URI link) {
        var desktop = !GraphicsEnvironment.isHeadless() && Desktop.isDesktopSupported() ? Desktop.getDesktop() : null;
        boolean isMail = "mailto".equals(link.getScheme());
        try {
            if (desktop != null && isMail && desktop.isSupported(Desktop.Action.MAIL)) {
                desktop.mail(link);
            } else if (desktop != null && desktop.isSupported(Desktop.Action.BROWSE)) {
                desktop.browse(link);
            } else {
                throw new Problem(Message.of("shell.link.noProgram"));
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw new Problem(Message.of("shell.link.noProgram"), e);
        }
    }
}
