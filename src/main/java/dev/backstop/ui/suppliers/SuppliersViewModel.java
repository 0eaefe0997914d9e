package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.calendar.KnownClosures;
import dev.backstop.service.Picture;
import dev.backstop.service.SupplierService;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.terms.TermsDraft;
import dev.backstop.ui.work.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The suppliers with their scores, the one that is looked at, and what is changed about them.
public final class SuppliersViewModel {
    private static final int YEARS_OF_CLOSURES = 2;
    private static final int LONG_CLOSURE = 13;

    private final SuppliersServices services;
    private final SupplierDetails details;
    private final OutageViewModel outage;
    private final Work work;
    private final Texts texts;
    private final ObservableList<SupplierRow> rows = FXCollections.observableArrayList();
    private final FilteredList<SupplierRow> shown = new FilteredList<>(rows, _ -> true);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Supplier>> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable SupplierDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    public SuppliersViewModel(SuppliersServices services, Work work, Texts texts) {
        this.services = services;
        this.details = new SupplierDetails(services.plans(), services.purchasing());
        this.outage = new OutageViewModel(services.shop(), services.outages(), work);
        this.work = work;
        this.texts = texts;
        search.addListener((_, _, words) -> filter(words));
        selected.addListener((_, _, _) -> {
            outage.close();
            showDetail();
        });
    }

    /// Scores the suppliers of the shop as it is now.
    public void refresh() {
        var picture = picture();
        work.latest("suppliers", () -> SupplierRows.of(picture, services.plans()), made -> {
            rows.setAll(made);
            subtitle.set(subtitle(made));
            if (selected.get() == null && !made.isEmpty()) {
                selected.set(made.getFirst().supplier().id());
            } else {
                showDetail();
                outage.refresh();
            }
        });
    }

    /// What happens if the supplier that is looked at stops delivering.
    public OutageViewModel outage() {
        return outage;
    }

    public ObservableList<SupplierRow> rows() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<@Nullable Id<Supplier>> selectedProperty() {
        return selected;
    }

    /// The supplier that is looked at; nothing while that is worked out.
    public ReadOnlyObjectProperty<@Nullable SupplierDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public boolean hasSuppliers() {
        return picture().suppliers().stream().anyMatch(supplier -> supplier.retiredOn() == null);
    }

    public LocalDate today() {
        return picture().today();
    }

    /// What the supplier charges for freight, where that is known.
    Optional<SupplierTerms> terms(Supplier supplier) {
        return picture().termsOf(supplier);
    }

    ShopSettings settings() {
        return picture().settings();
    }

    public Currency currency() {
        return picture().settings().currency();
    }

    public <T> Id<T> newId() {
        return services.shop().newId();
    }

    /// Products to choose from for an offer, by name.
    public List<Product> products() {
        return picture().products().stream()
                .filter(product -> !product.isRetired())
                .sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Optional<Product> product(Id<Product> id) {
        return picture().product(id);
    }

    /// The supplier that the target names: its own id, or that of a purchase order to it.
    public void select(Object target) {
        for (var supplier : picture().suppliers()) {
            if (supplier.id().equals(target)) {
                selected.set(supplier.id());
                return;
            }
        }
        for (var order : picture().purchaseOrders()) {
            if (order.id().equals(target)) {
                selected.set(order.supplierId());
            }
        }
    }

    /// Saves a supplier and what it charges for freight.
    public void save(
            Supplier supplier, @Nullable SupplierTerms terms, Runnable done, Consumer<? super Problem> failed) {
        change(() -> services.suppliers().save(supplier, terms), done, failed);
    }

    /// What is typed of an offer's further terms.
    TermsDraft terms(@Nullable Offer offer) {
        return new TermsDraft(services.shop(), offer);
    }

    public void save(Offer offer, TermsDraft terms, Runnable done, Consumer<? super Problem> failed) {
        change(() -> services.suppliers().save(offer, terms.terms(offer.id()), terms.breaks(offer)), done, failed);
    }

    public void remove(Offer offer, Runnable done) {
        change(() -> services.suppliers().remove(offer), done, _ -> {});
    }

    public void save(Closure closure, Runnable done, Consumer<? super Problem> failed) {
        change(() -> services.suppliers().save(closure), done, failed);
    }

    public void remove(Closure closure, Runnable done) {
        change(() -> services.suppliers().remove(closure), done, _ -> {});
    }

    /// Marks the supplier as not delivering until that day, or until nobody knows when.
    public void stop(
            Supplier supplier,
            @Nullable LocalDate until,
            SupplierService.OpenDates dates,
            Runnable done,
            Consumer<? super Problem> failed) {
        change(() -> services.suppliers().stop(supplier.id(), until, dates), done, failed);
    }

    public void resume(Supplier supplier, Runnable done) {
        change(() -> services.suppliers().resume(supplier.id()), done, _ -> {});
    }

    /// Adds the usual closures of the supplier's country that it does not have yet, as one change; gives how many.
    public void addUsualClosures(Supplier supplier, Consumer<Integer> done) {
        var from = today();
        var known = picture().closuresOf(supplier.id());
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
        change(() -> services.suppliers().addClosures(supplier.id(), closures), done, failed);
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
        change(
                () -> services.suppliers().retire(supplier.id()),
                () -> {
                    selected.set(null);
                    done.run();
                },
                failed);
    }

    /// Other suppliers that could offer a product, by name.
    public List<Supplier> others(Supplier supplier) {
        return picture().suppliers().stream()
                .filter(other -> other.retiredOn() == null && !other.id().equals(supplier.id()))
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// How many there are, and how many of them close for the next long holiday.
    private String subtitle(List<SupplierRow> made) {
        var next = made.stream()
                .flatMap(row -> Stream.ofNullable(row.nextClosure()))
                .filter(closure -> ChronoUnit.DAYS.between(closure.from(), closure.to()) >= LONG_CLOSURE)
                .collect(Collectors.groupingBy(Closure::name, Collectors.counting()));
        return next.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> texts.text("suppliers.subtitleClosing", made.size(), most.getValue(), most.getKey()))
                .orElseGet(() -> texts.text("suppliers.subtitle", made.size()));
    }

    private Picture picture() {
        return services.shop().picture();
    }

    private void change(Runnable change, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    change.run();
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    private void filter(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> words.isEmpty()
                || row.supplier().name().toLowerCase(Locale.ROOT).contains(words)
                || row.supplier().country().toLowerCase(Locale.ROOT).contains(words));
    }

    private void showDetail() {
        var picture = picture();
        var row = rows.stream()
                .filter(each -> each.supplier().id().equals(selected.get()))
                .findFirst();
        if (row.isEmpty()) {
            detail.set(null);
            return;
        }
        work.latest("supplier-detail", () -> details.of(picture, row.get()), detail::set);
    }
}
