package dev.backstop.service.level;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.shop.ServiceRule;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceRecord;
import dev.backstop.engine.replenish.level.ServiceTarget;
import dev.backstop.engine.replenish.level.ServiceTargets;
import dev.backstop.service.shop.Picture;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which service is promised of each product: its own level, else its category's, else its class's, what it is worth,
/// or the one level for all.
public final class ServiceLevels {
    private static final double LEAST = 0.5;
    private static final double MOST = 0.9999;

    private final ServicePolicy policy;
    private final double forAll;
    private final Map<String, Double> byClass = new HashMap<>();
    private final Map<String, Double> byCategory = new HashMap<>();
    private final ProductClasses classes;
    private final EarnedService earned;
    private final ServiceRecord record;

    private ServiceLevels(Picture picture, KeptTrials.Trial trial, ProductClasses classes) {
        this.policy = picture.servicePolicy();
        record = trial.record(policy.promisedIn());
        earned = new EarnedService(picture, classes);
        this.forAll = picture.settings().serviceLevel();
        this.classes = classes;
        for (var rule : picture.serviceRules()) {
            (rule.scope() == ServiceRule.Scope.CLASS ? byClass : byCategory).put(rule.appliesTo(), rule.level());
        }
    }

    /// Planned as what would have reached them in a trial on the past.
    public static ServiceLevels of(Picture picture, KeptTrials.Trial trial, @Nullable ProductClasses before) {
        return new ServiceLevels(picture, trial, ProductClasses.of(picture, before));
    }

    /// Where a product's level comes from.
    public enum Source {
        PRODUCT,
        CATEGORY,
        CLASS,
        MARGIN,
        ALL
    }

    /// What is promised of a product, and on whose word.
    public record Promise(ServiceTarget target, Source source, ProductClass productClass) {}

    public Promise of(Product product) {
        var own = product.serviceLevel();
        var classOf = classes.of(product.id());
        if (own != null) {
            return new Promise(target(own), Source.PRODUCT, classOf);
        }
        var category = product.category();
        Double ofCategory = category == null ? null : byCategory.get(category);
        if (ofCategory != null) {
            return new Promise(target(ofCategory), Source.CATEGORY, classOf);
        }
        return switch (policy.basis()) {
            case CLASS -> ofClass(classOf);
            case ALL -> new Promise(target(forAll), Source.ALL, classOf);
            case MARGIN -> {
                var worth = earned.of(product);
                yield worth.isPresent()
                        ? new Promise(target(worth.getAsDouble()), Source.MARGIN, classOf)
                        : ofClass(classOf);
            }
        };
    }

    private Promise ofClass(ProductClass of) {
        return new Promise(target(level(of)), Source.CLASS, of);
    }

    /// The level of a class: the owner's, or the usual one.
    public double level(ProductClass of) {
        Double own = byClass.get(of.toString());
        return own == null ? ServiceTargets.usual(of) : own;
    }

    /// The classes that these levels were made with.
    public ProductClasses classes() {
        return classes;
    }

    private ServiceTarget target(double level) {
        double bounded = Math.clamp(level, LEAST, MOST);
        var promised = policy.promisedIn() == ServicePolicy.Measure.FILL_RATE
                ? new ServiceTarget.FillRate(bounded)
                : new ServiceTarget.CycleService(bounded);
        return promised.plannedAs(Math.clamp(record.planned(bounded), LEAST, MOST));
    }
}
