package dev.backstop.engine.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.DailyDemand;
import dev.backstop.engine.forecast.events.CategoryDemand;
import dev.backstop.engine.forecast.events.Circumstances;
import dev.backstop.engine.forecast.events.TotalDemand;
import dev.backstop.engine.forecast.learnt.Lessons;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is sold of many products together.
class TotalDemandTest {
    private static final int DAYS = 500;
    private static final int WEEKS = 28;

    private final List<DemandHistory> products = IntStream.range(0, 40)
            .mapToObj(i -> Demands.random(DAYS, 10 + i, 6, _ -> 0.3 + i % 7))
            .toList();
    private final PooledDemand pool = PooledDemand.of(products, List.of());

    /// Forty lumpy products, 3.2 a day each: the sum of four weeks has a deviation of about 150 around 3,600, and the
    /// band of 80 % is some 400 wide.
    @Test
    void aTotalIsSteadierThanItsProducts() {
        var band = band(new TotalDemand(pool));

        assertThat(band).isBetween(250, 900).isLessThan(band(pool));
    }

    @Test
    void itIsMovedByTheSeasonOfItsProductsButTaughtNothingByTheirErrors() {
        var total = new TotalDemand(pool);

        assertThat(total.weekdays(Demands.TODAY)).isEqualTo(pool.weekdays(Demands.TODAY));
        assertThat(total.lessons(Demands.TODAY)).isSameAs(Lessons.NONE);
        assertThat(total.digest()).isNotEqualTo(pool.digest());
    }

    private int band(CategoryDemand category) {
        var forecast = Demands.forecast(total().with(Circumstances.NONE.withCategory(category)));
        return forecast.quantile(0.9, WEEKS) - forecast.quantile(0.1, WEEKS);
    }

    private DemandHistory total() {
        var units = new int[DAYS];
        for (var product : products) {
            int[] own = product.demand().units();
            for (int day = 0; day < DAYS; day++) {
                units[day] += own[day];
            }
        }
        return DemandHistory.of(new DailyDemand(products.getFirst().demand().start(), units), Demands.TODAY);
    }
}
