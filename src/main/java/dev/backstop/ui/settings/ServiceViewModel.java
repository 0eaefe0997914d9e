package dev.backstop.ui.settings;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceTargets;
import dev.backstop.service.level.ClassCushion;
import dev.backstop.service.level.ServiceSettings;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.plan.ServiceLevelService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// A draft of what service is promised, and what the cushions behind it cost.
public final class ServiceViewModel {
    final ObjectProperty<ServicePolicy.@Nullable Basis> basis = new SimpleObjectProperty<>();
    final ObjectProperty<ServicePolicy.@Nullable Measure> measure = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable BigDecimal> lostSale = new SimpleObjectProperty<>();
    final Map<ProductClass, ObjectProperty<@Nullable Double>> levels = new LinkedHashMap<>();
    final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable Double> categoryLevel = new SimpleObjectProperty<>(null);

    private final Map<String, Double> byCategory = new TreeMap<>();
    private final Shop shop;
    private final ServiceLevelService service;
    private final Work work;

    public ServiceViewModel(Shop shop, ServiceLevelService service, Work work) {
        this.shop = shop;
        this.service = service;
        this.work = work;
        ServiceLevelService.classes().forEach(of -> levels.put(of, new SimpleObjectProperty<>(null)));
        category.addListener((_, _, now) -> categoryLevel.set(now == null ? null : byCategory.get(now)));
        categoryLevel.addListener((_, _, now) -> typed(now));
    }

    /// Takes what is promised now into the draft.
    void read() {
        var now = service.settings();
        basis.set(now.policy().basis());
        lostSale.set(BigDecimal.valueOf(now.policy().lostSale()));
        measure.set(now.policy().measure());
        levels.forEach((of, level) -> level.set(service.level(of)));
        category.set(null);
        byCategory.clear();
        byCategory.putAll(now.byCategory());
    }

    List<String> categories() {
        return shop.picture().products().stream()
                .map(Product::category)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// The categories that have a level of their own, as drafted.
    Map<String, Double> byCategory() {
        return Map.copyOf(byCategory);
    }

    Optional<TriedService> tried() {
        return service.tried();
    }

    double forAll() {
        return shop.picture().settings().serviceLevel();
    }

    /// Works out what the cushions cost as things are now.
    void cushions(Consumer<List<ClassCushion>> found) {
        work.latest("cushions", progress -> service.cushions(progress), found);
    }

    void save(Runnable done, Consumer<? super Problem> failed) {
        var after = draft();
        work.run(
                _ -> {
                    service.save(after);
                    return after;
                },
                _ -> done.run(),
                failed);
    }

    private ServiceSettings draft() {
        var own = new HashMap<String, Double>();
        levels.forEach((of, level) -> {
            Double typed = level.get();
            if (typed != null && Math.abs(typed - ServiceTargets.usual(of)) > 1e-9) {
                own.put(of.toString(), typed);
            }
        });
        var policy = new ServicePolicy(
                ServicePolicy.ONLY,
                Objects.requireNonNull(basis.get()),
                Objects.requireNonNull(measure.get()),
                Objects.requireNonNull(lostSale.get()).doubleValue());
        return new ServiceSettings(policy, own, byCategory);
    }

    private void typed(@Nullable Double level) {
        var of = category.get();
        if (of != null && level == null) {
            byCategory.remove(of);
        } else if (of != null) {
            byCategory.put(of, level);
        }
    }
}
