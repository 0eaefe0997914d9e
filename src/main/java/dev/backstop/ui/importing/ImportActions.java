package dev.backstop.ui.importing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.intake.supplier.StockRules;
import dev.backstop.ui.importing.ImportViewModel.Imported;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What the wizard asks of the window around it. `close` leaves it with nothing saved; `imported` goes on after the
/// import was saved. `addSupplier` asks for a supplier that is not there yet and goes on with it.
/// `editRules` shows how far a supplier's stock is trusted, and goes on with what is changed of it.
public record ImportActions(
        java.util.function.Supplier<List<Path>> chooseFiles,
        java.util.function.Supplier<Optional<Path>> chooseFolder,
        Runnable close,
        Consumer<Imported> imported,
        Consumer<Consumer<Supplier>> addSupplier,
        BiConsumer<StockRules, Consumer<StockRules>> editRules) {}
