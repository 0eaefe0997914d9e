package dev.backstop.ui.print;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// The ways a letter to a supplier leaves the app. None of them sends it; that is left to the owner.
///
/// `clipboard` takes a text, `mailProgram` opens a link, `chooseFile` lets the owner choose where a file of that
/// name goes.
public record MailWays(
        Consumer<String> clipboard, Consumer<URI> mailProgram, Function<String, Optional<Path>> chooseFile) {
    /// With the clipboard of this computer.
    public static MailWays of(Consumer<URI> mailProgram, Function<String, Optional<Path>> chooseFile) {
        return new MailWays(MailWays::copy, mailProgram, chooseFile);
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
