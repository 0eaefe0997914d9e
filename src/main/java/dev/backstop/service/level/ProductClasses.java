package dev.backstop.service.level;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.UnitCosts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The class of every product by the twelve months before this one, so that it stays while the month goes on.
///
/// What a picture says follows from that picture alone; what did not change since the one before is not counted
/// again.
public final class ProductClasses {
    private static final int FOUR_WEEKS = 28;
    private static final int STRETCHES = 13;
    private static final int DAYS_OF_YEAR = 365;

    private final State madeFor;
    private final Map<Id<Product>, Year> years;
    private final Map<Id<Product>, ProductClass> classes;

    private ProductClasses(State madeFor, Map<Id<Product>, Year> years, Map<Id<Product>, ProductClass> classes) {
        this.madeFor = madeFor;
        this.years = years;
        this.classes = classes;
    }

    /// The classes of that picture, the ones from before as far as they hold.
    static ProductClasses of(Picture picture, @Nullable ProductClasses before) {
        var state = State.of(picture);
        if (before != null && before.madeFor.isSame(state)) {
            return before;
        }
        var years = new HashMap<Id<Product>, Year>();
        boolean same = before != null && before.madeFor.earnsAs(state);
        for (var product : picture.products()) {
            var known = before == null || !before.madeFor.month().equals(state.month())
                    ? null
                    : before.years.get(product.id());
            var year = Year.of(picture.demand(product.id()), state.month(), known);
            same &= known != null && known.isLike(year);
            years.put(product.id(), year);
        }
        return new ProductClasses(state, years, same && before != null ? before.classes : classes(picture, years));
    }

    /// The class of a product; one that is not known earns least and cannot be foretold.
    ProductClass of(Id<Product> product) {
        return classes.getOrDefault(product, new ProductClass(ServiceClass.C, Predictability.Z));
    }

    /// Units that a product sold in the twelve months before this one.
    int unitsOfYear(Id<Product> product) {
        var year = years.get(product);
        return year == null ? 0 : year.units();
    }

    /// The same as a rate, of a product that is younger than a year but not than four weeks; 0 of one that is.
    double unitsAYear(Id<Product> product) {
        var year = years.get(product);
        long days = year == null ? 0 : ChronoUnit.DAYS.between(year.demand().start(), madeFor.month());
        return year == null || days < FOUR_WEEKS ? 0 : year.units() * Math.max(1, (double) DAYS_OF_YEAR / days);
    }

    private static Map<Id<Product>, ProductClass> classes(Picture picture, Map<Id<Product>, Year> years) {
        var earned = new HashMap<Id<Product>, Money>();
        var costs = new UnitCosts(picture);
        for (var product : picture.products()) {
            var year = years.get(product.id());
            if (year != null) {
                earned.put(product.id(), costs.earned(product, year.units()));
            }
        }
        var classes = new HashMap<Id<Product>, ProductClass>();
        ServiceClass.of(earned).forEach((product, earns) -> {
            var year = years.get(product);
            classes.put(product, new ProductClass(earns, year == null ? Predictability.Z : year.foretold()));
        });
        return Map.copyOf(classes);
    }

    /// What a product sold in the year before a month, and how evenly.
    private record Year(DailyDemand demand, int units, Predictability foretold) {
        static Year of(DailyDemand demand, LocalDate month, @Nullable Year known) {
            return known != null && known.demand == demand
                    ? known
                    : new Year(demand, demand.sum(month.minusYears(1), month), foretold(demand, month));
        }

        boolean isLike(Year other) {
            return units == other.units && foretold == other.foretold;
        }

        /// By the demand of each four weeks of the year that the product was sold in throughout.
        private static Predictability foretold(DailyDemand demand, LocalDate month) {
            int known = Math.clamp(ChronoUnit.DAYS.between(demand.start(), month) / FOUR_WEEKS, 0, STRETCHES);
            var units = new int[known];
            for (int i = 0; i < known; i++) {
                var to = month.minusDays((long) i * FOUR_WEEKS);
                units[i] = demand.sum(to.minusDays(FOUR_WEEKS), to);
            }
            return Predictability.of(units);
        }
    }

    /// What classes follow from.
    private record State(LocalDate month, Object demand, UnitCosts.Basis costs) {
        static State of(Picture picture) {
            return new State(picture.today().withDayOfMonth(1), picture.books().demand(), UnitCosts.Basis.of(picture));
        }

        boolean isSame(State other) {
            return earnsAs(other) && demand == other.demand;
        }

        boolean earnsAs(State other) {
            return month.equals(other.month) && costs.isSame(other.costs);
        }
    }
}
