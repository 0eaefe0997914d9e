package dev.backstop.ui.importing;

import dev.backstop.ui.importing.ImportViewModel.Imported;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the wizard asks of the window around it. `close` leaves it with nothing saved; `imported` goes on after the
/// import was saved.
public record ImportActions(
        Supplier<List<Path>> chooseFiles,
        Supplier<Optional<Path>> chooseFolder,
        Runnable close,
        Consumer<Imported> imported) {}
