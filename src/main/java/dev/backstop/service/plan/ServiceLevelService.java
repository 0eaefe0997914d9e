package dev.backstop.service.plan;

import dev.backstop.domain.change.ChangeSet;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServiceRule;
import dev.backstop.domain.shop.ServiceRule.Scope;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.level.ClassCushion;
import dev.backstop.service.level.ServiceSettings;
import dev.backstop.service.level.TriedService;
import dev.backstop.service.shop.History;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What service the owner promises of each class and category, and what that costs.
public final class ServiceLevelService {
    private final Shop shop;
    private final History history;
    private final PlanService plans;

    public ServiceLevelService(Shop shop, History history, PlanService plans) {
        this.shop = shop;
        this.history = history;
        this.plans = plans;
    }

    /// What is promised as it is.
    public ServiceSettings settings() {
        var picture = shop.picture();
        return new ServiceSettings(
                picture.servicePolicy(), levels(picture, Scope.CLASS), levels(picture, Scope.CATEGORY));
    }

    /// The level of a class as it is, the usual one where the owner has said nothing.
    public double level(ProductClass of) {
        return plans.levels(shop.picture()).level(of);
    }

    /// What the last trial of the levels on the past showed.
    public Optional<TriedService> tried() {
        return plans.trials().last(shop.picture());
    }

    /// All nine classes, what earns most first.
    public static List<ProductClass> classes() {
        var all = new ArrayList<ProductClass>();
        for (var earns : ServiceClass.values()) {
            for (var foretold : Predictability.values()) {
                all.add(new ProductClass(earns, foretold));
            }
        }
        return all;
    }

    /// Saves what is promised as one action; what is the same is nothing done.
    public void save(ServiceSettings after) {
        var picture = shop.picture();
        var edits = new ArrayList<Edit<?>>();
        if (!after.policy().equals(picture.servicePolicy())) {
            var stored =
                    shop.store().find(ServicePolicy.class, ServicePolicy.ONLY).orElse(null);
            edits.add(new Edit<>(ServicePolicy.class, stored, after.policy()));
        }
        addRules(edits, picture, Scope.CLASS, after.byClass());
        addRules(edits, picture, Scope.CATEGORY, after.byCategory());
        history.perform(new ChangeSet(Message.of("settings.label.service"), edits));
    }

    /// What the cushion of each class costs and prevents; takes a while for a large shop, and is empty where it was
    /// cancelled.
    public List<ClassCushion> cushions(Progress progress) {
        var picture = shop.picture();
        var sums = new HashMap<ProductClass, ClassCushion>();
        int done = 0;
        for (var product : picture.products()) {
            if (progress.cancelled()) {
                return List.of();
            }
            if (!product.isRetired()) {
                var of = plans.levels(picture).of(product).productClass();
                var cushion = plans.cushion(picture, product);
                double cost = cushion.map(found -> found.yearlyCost()).orElse(0.0);
                double prevented =
                        cushion.map(found -> found.stockoutsPrevented()).orElse(0.0);
                var own = new ClassCushion(
                        of, 1, Money.rounded(cost, picture.settings().currency()), prevented);
                sums.merge(of, own, ServiceLevelService::together);
            }
            done++;
            progress.at(
                    done,
                    picture.products().size(),
                    Message.of("settings.progress.cushions", picture.products().size()));
        }
        return List.copyOf(sums.values());
    }

    private static ClassCushion together(ClassCushion one, ClassCushion other) {
        return new ClassCushion(
                one.of(),
                one.products() + other.products(),
                one.yearlyCost().plus(other.yearlyCost()),
                one.stockoutsPrevented() + other.stockoutsPrevented());
    }

    private static Map<String, Double> levels(Picture picture, Scope scope) {
        var levels = new HashMap<String, Double>();
        picture.serviceRules().stream()
                .filter(rule -> rule.scope() == scope)
                .forEach(rule -> levels.put(rule.appliesTo(), rule.level()));
        return levels;
    }

    private void addRules(List<Edit<?>> edits, Picture picture, Scope scope, Map<String, Double> after) {
        var left = new HashMap<>(after);
        for (var rule : picture.serviceRules()) {
            if (rule.scope() != scope) {
                continue;
            }
            Double level = left.remove(rule.appliesTo());
            if (level == null) {
                edits.add(Edit.delete(ServiceRule.class, rule));
            } else if (level != rule.level()) {
                edits.add(Edit.update(
                        ServiceRule.class, rule, new ServiceRule(rule.id(), scope, rule.appliesTo(), level)));
            }
        }
        left.forEach((appliesTo, level) ->
                edits.add(Edit.insert(ServiceRule.class, new ServiceRule(shop.newId(), scope, appliesTo, level))));
    }
}
