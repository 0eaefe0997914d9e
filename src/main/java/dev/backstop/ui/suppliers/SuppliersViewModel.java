package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.kit.Sought;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private static final int LONG_CLOSURE = 13;

    private final SuppliersServices services;
    private final SupplierDetails details;
    private final OutageViewModel outage;
    private final SupplierChanges changes;
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
        this.changes = new SupplierChanges(services, work, texts);
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

    /// What is changed about suppliers.
    public SupplierChanges changes() {
        return changes;
    }

    /// What forms ask of the shop.
    SupplierChoices choices() {
        return new SupplierChoices(services.shop());
    }

    /// Takes the supplier out of use and looks at another one.
    public void retire(Supplier supplier, Runnable done, Consumer<? super Problem> failed) {
        changes.retire(
                supplier,
                () -> {
                    selected.set(null);
                    done.run();
                },
                failed);
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

    /// How many there are, and how many of them close for the next long holiday.
    private String subtitle(List<SupplierRow> made) {
        var next = made.stream()
                .flatMap(row -> nextLong(row).stream())
                .collect(Collectors.groupingBy(Closure::name, Collectors.counting()));
        return next.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> texts.text("suppliers.subtitleClosing", made.size(), most.getValue(), most.getKey()))
                .orElseGet(() -> texts.text("suppliers.subtitle", made.size()));
    }

    /// The next long closure of a supplier; a day or two that it is closed before does not hide it.
    private Optional<Closure> nextLong(SupplierRow row) {
        return picture().closuresOf(row.supplier().id()).stream()
                .filter(closure -> !closure.to().isBefore(today()))
                .filter(closure -> ChronoUnit.DAYS.between(closure.from(), closure.to()) >= LONG_CLOSURE)
                .min(Comparator.comparing(Closure::from));
    }

    private Picture picture() {
        return services.shop().picture();
    }

    private void filter(String typed) {
        var sought = Sought.of(typed);
        shown.setPredicate(
                row -> sought.isIn(row.supplier().name(), row.supplier().country()));
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
