package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is learnt over many products.
class ShopLessonsTest {
    private static final int DAYS = 500;
    private static final LocalDate THEN = Demands.TODAY.minusDays(100);

    @Test
    void aTestOnThePastLearnsNothingOfItsFuture() {
        var known = shop(30, 1);
        var other = new ArrayList<DemandHistory>();
        for (var history : known) {
            int[] units = history.demand().units();
            Arrays.fill(units, DAYS - 100, DAYS, 50);
            other.add(DemandHistory.of(new DailyDemand(history.demand().start(), units), Demands.TODAY));
        }

        assertThat(tail(known.getFirst().asOf(THEN), pool(known)))
                .isEqualTo(tail(known.getFirst().asOf(THEN), pool(other)));
    }

    @Test
    void fourWeeksLearnTheSame() {
        var pool = pool(shop(10, 1));
        var day = LocalDate.ofEpochDay(28L * (THEN.toEpochDay() / 28));

        assertThat(pool.lessons(day.plusDays(27))).isSameAs(pool.lessons(day));
        assertThat(pool.lessons(day.minusDays(1))).isNotSameAs(pool.lessons(day));
    }

    @Test
    void categoriesLearnFromTheWholeShop() {
        var mugs = pool(shop(8, 1));
        var bowls = pool(shop(8, 3));
        var shop = PooledDemand.joined(List.of(mugs, bowls), List.of());

        assertThat(mugs.within(shop).lessons(THEN)).isSameAs(bowls.within(shop).lessons(THEN));
    }

    private static int tail(DemandHistory history, CategoryDemand category) {
        return Demands.forecast(history.with(Circumstances.NONE.withCategory(category)))
                .quantile(0.95, 28);
    }

    private static PooledDemand pool(List<DemandHistory> products) {
        return PooledDemand.of(products, List.of());
    }

    private static List<DemandHistory> shop(int products, double dispersion) {
        var shop = new ArrayList<DemandHistory>();
        for (int i = 0; i < products; i++) {
            double rate = 0.3 + i % 7;
            shop.add(Demands.random(DAYS, 10 + i, dispersion, _ -> rate));
        }
        return shop;
    }
}
