package dev.backstop.ui.purchasing.whatif;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.WhatIf;
import dev.backstop.engine.replenish.plan.PlanComparison;
import dev.backstop.service.plan.WhatIfService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What may come otherwise, as typed, and both plans side by side. Nothing of it is saved.
public final class WhatIfViewModel {
    private static final int MONTH = 30;

    final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>(Kind.SUPPLIER);
    final ObjectProperty<@Nullable Supplier> supplier = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> stopDays = new SimpleObjectProperty<>(MONTH);
    final ObjectProperty<@Nullable Target> target = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable BigDecimal> times = new SimpleObjectProperty<>(new BigDecimal("2"));
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Integer> leadDays = new SimpleObjectProperty<>(7);
    final ObjectProperty<@Nullable Money> budget = new SimpleObjectProperty<>(null);

    private final Shop shop;
    private final WhatIfService service;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable PlanComparison> compared = new ReadOnlyObjectWrapper<>();

    /// What may come otherwise than expected.
    enum Kind {
        SUPPLIER,
        DEMAND,
        LEAD_TIMES,
        BUDGET
    }

    /// Whose demand may be another.
    sealed interface Target {
        record Category(String name) implements Target {}

        record Single(Product product) implements Target {}
    }

    public WhatIfViewModel(Shop shop, WhatIfService service, Work work) {
        this.shop = shop;
        this.service = service;
        this.work = work;
        var today = shop.picture().today();
        from.set(today);
        to.set(today.plusDays(MONTH));
    }

    ReadOnlyObjectProperty<@Nullable PlanComparison> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    Currency currency() {
        return shop.picture().settings().currency();
    }

    boolean hasBudget() {
        return shop.picture().settings().monthlyBudget() != null;
    }

    List<Supplier> suppliers() {
        return shop.picture().suppliers().stream()
                .filter(one -> one.retiredOn() == null)
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// The categories, then the products.
    List<Target> targets() {
        var targets = new ArrayList<Target>();
        var products = shop.picture().products().stream()
                .filter(product -> !product.isRetired())
                .toList();
        products.stream()
                .map(Product::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(name -> targets.add(new Target.Category(name)));
        products.stream()
                .sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(product -> targets.add(new Target.Single(product)));
        return targets;
    }

    /// Makes both plans; what was typed must have been checked.
    void compare() {
        var change = change();
        work.latest("what if", progress -> service.compared(change, progress), found -> found.ifPresent(compared::set));
    }

    /// Takes the comparison away, as it is of something else.
    void forget() {
        compared.set(null);
    }

    private WhatIf change() {
        return switch (Objects.requireNonNull(kind.get())) {
            case SUPPLIER ->
                service.stops(Objects.requireNonNull(supplier.get()).id(), Objects.requireNonNull(stopDays.get()));
            case DEMAND -> demand();
            case LEAD_TIMES -> service.leadTimes(Objects.requireNonNull(leadDays.get()));
            case BUDGET -> service.budget(Objects.requireNonNull(budget.get()));
        };
    }

    private WhatIf demand() {
        double factor = Objects.requireNonNull(times.get()).doubleValue();
        var first = Objects.requireNonNull(from.get());
        var last = Objects.requireNonNull(to.get());
        return switch (Objects.requireNonNull(target.get())) {
            case Target.Category category -> service.demand(category.name(), factor, first, last);
            case Target.Single single -> service.demand(single.product().id(), factor, first, last);
        };
    }
}
