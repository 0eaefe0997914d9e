package dev.backstop.ui.suppliers;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.lead.Delivery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadTimeDotsTest {
    private static final int AGREED = 34;

    /// Mean and deviation of the sample as Python gives them: statistics.mean(x), statistics.stdev(x).
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            took                                             | mean | sd     | from | to | step | late
            22 24 25 26 26 27 28 28 29 29 30 31 32 38 42 44  | 30.06 | 6.245 | 20 | 45 | 5    | 3
            4 4 5 3 4                                        | 4    | 0.7071 | 3    | 5  | 1    | 0
            30                                               | 30   | 0      | 30   | 31 | 1    | 0
            10 90                                            | 50   | 56.57  | 0    | 150 | 50  | 1
            """)
    void saysHowLongDeliveriesTook(String took, double mean, double sd, int from, int to, int step, int late) {
        var dots = LeadTimeDots.of(deliveries(took), 16);

        assertThat(dots.mean()).isEqualTo(mean, within(0.01));
        assertThat(dots.deviation()).isEqualTo(sd, within(0.01));
        assertThat(dots.late()).isEqualTo(late);
        assertThat(dots.from()).isEqualTo(from);
        assertThat(dots.step()).isEqualTo(step);
        assertThat(dots.to())
                .isEqualTo(to)
                .isGreaterThanOrEqualTo(dots.dots().stream()
                        .mapToInt(LeadTimeDots.Dot::days)
                        .max()
                        .orElse(0));
    }

    @Test
    void everyDotHasAPlaceOfItsOwn() {
        var dots = LeadTimeDots.of(deliveries("10 10 10 11 30 31 95 95 60 61 62 63"), 16)
                .dots();

        assertThat(dots.stream().map(dot -> dot.at() + "/" + dot.level()).collect(Collectors.toSet()))
                .hasSize(dots.size());
    }

    @Test
    void onlyTheLatestAreShown() {
        var dots = LeadTimeDots.of(deliveries("90 30 30 30"), 3);
        assertThat(dots.dots()).extracting(LeadTimeDots.Dot::days).containsOnly(30);
        assertThat(dots.mean()).as("of all, as in the scorecard").isEqualTo(45);
    }

    @Test
    void noDeliveryIsNoDot() {
        assertThat(LeadTimeDots.of(List.of(), 16).dots()).isEmpty();
    }

    private static List<Delivery> deliveries(String took) {
        var deliveries = new ArrayList<Delivery>();
        for (int days : Arrays.stream(took.strip().split(" "))
                .mapToInt(Integer::parseInt)
                .toArray()) {
            var sent = TODAY.minusDays(days);
            deliveries.add(new Delivery(
                    new Id<>(1), "PO-" + deliveries.size(), sent, sent.plusDays(AGREED), TODAY, Money.of("1", "GBP")));
        }
        return deliveries;
    }
}
