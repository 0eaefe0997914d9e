package dev.backstop.engine.replenish.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.demand.CountDemand;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DropshipRoute.Rules RULES = DropshipRoute.Rules.usual();

    @Test
    void routesToTheOwnersFirstChoiceThatHasStock() {
        var first = candidate(1, 1, 10, 0, "2.00", false);
        var second = candidate(2, 2, 50, 0, "1.50", false);

        var route =
                DropshipRoute.of(List.of(second, first), 4, 9.95, TODAY, RULES).orElseThrow();

        assertThat(route.offerId()).isEqualTo(first.offer().id());
        assertThat(route.backup()).contains(second.offer().id());
    }

    @Test
    void passesOverWhoSaysItHasTooFewOrIsStopped() {
        var few = candidate(1, 1, 3, 0, "2.00", false);
        var stopped = candidate(2, 2, 50, 0, "2.00", true);
        var last = candidate(3, 3, null, 0, "2.50", false);

        var route = DropshipRoute.of(List.of(few, stopped, last), 4, 9.95, TODAY, RULES)
                .orElseThrow();

        assertThat(route.offerId()).isEqualTo(last.offer().id());
        assertThat(route.backup()).isEmpty();
        assertThat(DropshipRoute.of(List.of(few, stopped), 4, 9.95, TODAY, RULES))
                .isEmpty();
    }

    @Test
    void neverRoutesAtALoss() {
        var dear = candidate(1, 1, 50, 0, "12.00", false);
        assertThat(DropshipRoute.of(List.of(dear), 1, 9.95, TODAY, RULES)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            reported, days ago, wanted, chance
            5,        0,        5,      1
            5,        0,        10,     0.5
            0,        0,        5,      0
            5,        14,       5,      0.95
            0,        14,       5,      0.225
            5,        60,       5,      0.905
            ,         ,         5,      0.9
            5,        0,        0,      0.9
            """, useHeadersInDisplayName = true)
    void anOldReportSaysLess(@Nullable Integer reported, @Nullable Integer daysAgo, int wanted, double chance) {
        var report = new StockReport(reported, daysAgo == null ? null : TODAY.minusDays(daysAgo));

        assertThat(report.chanceOf(wanted, TODAY)).isCloseTo(chance, within(0.001));
    }

    @Test
    void countsTheMarginLostUntilArrival() {
        var soon =
                OfferCost.of(100, 2.5, 3, poisson(8).shortage(10), poisson(15).shortage(10), 0.9, 1);
        var late =
                OfferCost.of(100, 2.0, 3, poisson(40).shortage(10), poisson(47).shortage(10), 0.9, 1);
        var unsure =
                OfferCost.of(100, 2.5, 3, poisson(8).shortage(10), poisson(15).shortage(10), 0.5, 1);

        assertThat(soon.total()).isLessThan(late.total());
        assertThat(late.lost()).isCloseTo(3 * (0.9 * 30 + 0.1 * 37), within(0.01));
        assertThat(unsure.lost()).isGreaterThan(soon.lost());
    }

    private static CountDemand poisson(double mean) {
        return CountDemand.poisson(mean);
    }

    private static DropshipRoute.Candidate candidate(
            long id, int rank, @Nullable Integer stock, int age, String cost, boolean stopped) {
        var supplier = new Supplier(
                new Id<>(id),
                "Supplier " + id,
                "GB",
                "",
                "",
                "",
                "",
                Currency.getInstance("GBP"),
                BigDecimal.ONE,
                3,
                1,
                7,
                null,
                "",
                "",
                "",
                stopped ? TODAY : null,
                null,
                null);
        var offer = new Offer(
                new Id<>(id),
                supplier.id(),
                new Id<>(1),
                "X",
                Money.of(cost, "GBP"),
                1,
                1,
                null,
                rank,
                true,
                stock,
                stock == null ? null : TODAY.minusDays(age),
                null);
        return new DropshipRoute.Candidate(offer, supplier, Double.parseDouble(cost));
    }
}
