package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.calendar.KnownClosures;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.terms.TermsDraft;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the owner changes about suppliers, their offers and their closures; every change is one step that can be
/// undone.
public final class SupplierChanges {
    private static final int YEARS_OF_CLOSURES = 2;

    private final SuppliersServices services;
    private final Work work;
    private final Texts texts;

    SupplierChanges(SuppliersServices services, Work work, Texts texts) {
        this.services = services;
        this.work = work;
        this.texts = texts;
    }

    /// Saves a supplier and what it charges for freight.
    public void save(
            Supplier supplier, @Nullable SupplierTerms terms, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().save(supplier, terms), done, failed);
    }

    public void save(Offer offer, TermsDraft terms, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().save(offer, terms.terms(offer.id()), terms.breaks(offer)), done, failed);
    }

    public void remove(Offer offer, Runnable done) {
        work.change(() -> services.suppliers().remove(offer), done, _ -> {});
    }

    public void save(Closure closure, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().save(closure), done, failed);
    }

    public void remove(Closure closure, Runnable done) {
        work.change(() -> services.suppliers().remove(closure), done, _ -> {});
    }

    /// Marks the supplier as not delivering until that day, or until nobody knows when.
    public void stop(
            Supplier supplier,
            @Nullable LocalDate until,
            SupplierService.OpenDates dates,
            Runnable done,
            Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().stop(supplier.id(), until, dates), done, failed);
    }

    public void resume(Supplier supplier, Runnable done) {
        work.change(() -> services.suppliers().resume(supplier.id()), done, _ -> {});
    }

    /// Adds the usual closures of the supplier's country that it does not have yet, as one change; gives how many.
    public void addUsualClosures(Supplier supplier, Consumer<Integer> done) {
        var from = services.shop().picture().today();
        var known = services.shop().picture().closuresOf(supplier.id());
        work.run(
                _ -> {
                    var missing =
                            KnownClosures.forCountry(supplier.country(), from, from.plusYears(YEARS_OF_CLOSURES))
                                    .stream()
                                    .filter(usual ->
                                            known.stream().noneMatch(closure -> closure.contains(usual.from())))
                                    .map(usual -> new Closure(
                                            services.shop().newId(),
                                            supplier.id(),
                                            texts.text(usual.name()),
                                            usual.from(),
                                            usual.to(),
                                            usual.pacePercent(),
                                            basis(usual.source())))
                                    .toList();
                    services.suppliers().addClosures(supplier.id(), missing);
                    return missing.size();
                },
                done);
    }

    private static Closure.Basis basis(KnownClosures.Source source) {
        return switch (source) {
            case OFFICIAL -> Closure.Basis.OFFICIAL;
            case PREDICTED -> Closure.Basis.PREDICTED;
        };
    }

    /// Saves several closures as one change, as the phases of one.
    public void add(Supplier supplier, List<Closure> closures, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().addClosures(supplier.id(), closures), done, failed);
    }

    /// Adds the closures of a calendar file.
    public void importClosures(
            Supplier supplier,
            Path file,
            Consumer<SupplierService.ImportedClosures> done,
            Consumer<? super Problem> failed) {
        work.run(_ -> services.suppliers().importClosures(supplier.id(), file), done, failed);
    }

    /// Takes a supplier out of use, its offers with it.
    public void retire(Supplier supplier, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> services.suppliers().retire(supplier.id()), done, failed);
    }
}
