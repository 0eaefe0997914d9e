package dev.backstop.ui.suppliers;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What the page of suppliers asks of the window: `undo` takes the latest change back, `chooseCalendar` asks for a
/// calendar file.
public record SupplierActions(Runnable undo, Supplier<Optional<Path>> chooseCalendar) {}
