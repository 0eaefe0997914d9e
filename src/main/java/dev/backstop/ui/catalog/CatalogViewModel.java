package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.kit.Sought;
import dev.backstop.ui.work.Work;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The list of products: all lines, which of them are shown, and which one is open beside them.
final class CatalogViewModel {
    private final Shop shop;
    private final Work work;
    private final ProductRows maker;
    private final ObservableList<ProductRow> all = FXCollections.observableArrayList();
    private final FilteredList<ProductRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Map<ProductFilter, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<ProductFilter> filter = new SimpleObjectProperty<>(ProductFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable PickedProducts> picked = new SimpleObjectProperty<>(null);
    private final ObjectProperty<@Nullable Id<Product>> opened = new SimpleObjectProperty<>(null);

    CatalogViewModel(Shop shop, ProductRows maker, Work work) {
        this.shop = shop;
        this.maker = maker;
        this.work = work;
        filter.addListener((_, _, _) -> applyFilter());
        search.addListener((_, _, _) -> applyFilter());
        applyFilter();
    }

    /// Makes the lines of the shop as it is now; lines that did not change stay the same objects.
    void refresh() {
        var picture = shop.picture();
        work.latest("catalog", progress -> Made.of(maker.of(picture, progress)), this::show);
    }

    /// The lines that are shown, in the order of urgency.
    ObservableList<ProductRow> rows() {
        return shown;
    }

    /// How many products each filter shows; empty before the first lines are made.
    ReadOnlyObjectProperty<Map<ProductFilter, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ObjectProperty<ProductFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    /// Shows only these products, whatever filter and search were set; null shows all again.
    void pick(@Nullable PickedProducts products) {
        if (products != null) {
            search.set("");
            filter.set(ProductFilter.ALL);
        }
        picked.set(products);
        applyFilter();
    }

    /// The products picked elsewhere, if some were.
    ReadOnlyObjectProperty<@Nullable PickedProducts> pickedProperty() {
        return picked;
    }

    /// The product shown in detail, if one is.
    ObjectProperty<@Nullable Id<Product>> openedProperty() {
        return opened;
    }

    /// Whether the lines have been made at least once.
    boolean isLoaded() {
        return !counts.get().isEmpty();
    }

    /// Products in the catalog, retired ones left out.
    int products() {
        return counts.get().getOrDefault(ProductFilter.ALL, 0);
    }

    boolean hasProducts() {
        return !shop.picture().products().isEmpty();
    }

    Optional<ProductRow> row(Id<?> id) {
        return all.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /// Opens a product; a filter that hides it is taken off.
    void open(Id<Product> id) {
        if (shown.stream().noneMatch(row -> row.id().equals(id))) {
            pick(null);
            search.set("");
            filter.set(
                    row(id).filter(ProductFilter.RETIRED::shows).isPresent()
                            ? ProductFilter.RETIRED
                            : ProductFilter.ALL);
        }
        opened.set(id);
    }

    private void show(Made now) {
        var made = now.rows();
        var id = opened.get();
        if (!replacedInPlace(made)) {
            all.setAll(made);
        }
        // Rows in another order may have moved the table's selection, and with it what is open.
        opened.set(id != null && row(id).isEmpty() ? null : id);
        counts.set(now.counts());
    }

    /// Puts only the lines that differ into the list, when their order is the same as before.
    private boolean replacedInPlace(List<ProductRow> made) {
        if (made.size() != all.size()) {
            return false;
        }
        for (int i = 0; i < made.size(); i++) {
            if (!made.get(i).id().equals(all.get(i).id())) {
                return false;
            }
        }
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i) != all.get(i)) {
                all.set(i, made.get(i));
            }
        }
        return true;
    }

    private void applyFilter() {
        var kind = filter.get();
        var sought = Sought.of(search.get());
        var only = picked.get();
        shown.setPredicate(row -> kind.shows(row) && row.mentions(sought) && (only == null || only.contains(row.id())));
    }

    /// The lines and how many of them each filter shows, made off the screen's thread.
    private record Made(List<ProductRow> rows, Map<ProductFilter, Integer> counts) {
        static Made of(List<ProductRow> rows) {
            var counts = new EnumMap<ProductFilter, Integer>(ProductFilter.class);
            for (var kind : ProductFilter.values()) {
                counts.put(kind, (int) rows.stream().filter(kind::shows).count());
            }
            return new Made(rows, Map.copyOf(counts));
        }
    }
}
