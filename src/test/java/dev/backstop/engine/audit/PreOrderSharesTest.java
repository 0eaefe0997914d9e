package dev.backstop.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreOrderSharesTest {
    @Test
    void givesTheLeftOverUnitsToTheLargestRemainders() {
        assertThat(PreOrderShares.split(446, Map.of("Shopify", 6.22, "Etsy", 4.1, "eBay", 2.58)))
                .isEqualTo(Map.of("Shopify", 215, "Etsy", 142, "eBay", 89));
        assertThat(PreOrderShares.split(1, Map.of("a", 1.0, "b", 1.0))).isEqualTo(Map.of("a", 1, "b", 0));
    }

    @Test
    void sharesEquallyWhereNothingHasSold() {
        assertThat(PreOrderShares.split(5, Map.of("a", 0.0, "b", -1.0))).isEqualTo(Map.of("a", 3, "b", 2));
        assertThat(PreOrderShares.split(5, Map.<String, Double>of())).isEmpty();
    }

    @Test
    void addsUpToTheWholeAndStaysWithinOneUnitOfTheExactShare() {
        var random = new Random(42);
        for (int round = 0; round < 1000; round++) {
            var weights = new HashMap<Integer, Double>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                weights.put(i, random.nextDouble() * 9 + 0.01);
            }
            int units = random.nextInt(1000);
            double total =
                    weights.values().stream().mapToDouble(weight -> weight).sum();

            var parts = PreOrderShares.split(units, weights);

            assertThat(parts.values().stream().mapToInt(part -> part).sum()).isEqualTo(units);
            weights.forEach((key, weight) -> assertThat(Math.abs(parts.get(key) - units * weight / total))
                    .isLessThan(1.0));
        }
    }
}
