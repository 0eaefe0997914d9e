package dev.backstop.ui.messages;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The ways a message leaves the app. None of them sends it; that is left to the owner.
///
/// `clipboard` takes a text, `mailProgram` opens a link, `chooseFile` lets the owner choose where a file of that name
/// goes.
public record Outbox(
        Consumer<String> clipboard, Consumer<URI> mailProgram, Function<String, Optional<Path>> chooseFile) {}
