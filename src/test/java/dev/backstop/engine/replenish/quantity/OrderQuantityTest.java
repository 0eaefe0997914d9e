package dev.backstop.engine.replenish.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderQuantityTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        WANTED, MINIMUM, CASE, ORDER
        0,      240,     48,   0
        -5,     240,     48,   0
        1,      240,     48,   240
        462,    240,     48,   480
        480,    240,     48,   480
        481,    240,     48,   528
        10,     50,      24,   72
        7,      1,       1,    7
        """)
    void fitsMinimumAndCasePack(int wanted, int minimum, int casePack, int order) {
        assertThat(OrderQuantity.fit(wanted, minimum, casePack)).isEqualTo(order);
    }

    @Test
    void neverOrdersBelowTheMinimumOrABrokenCase() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            int wanted = 1 + random.nextInt(2_000);
            int minimum = 1 + random.nextInt(500);
            int casePack = 1 + random.nextInt(100);
            int order = OrderQuantity.fit(wanted, minimum, casePack);
            assertThat(order)
                    .isGreaterThanOrEqualTo(Math.max(wanted, minimum))
                    .isLessThan(Math.max(wanted, minimum) + casePack);
            assertThat(order % casePack).isZero();
        }
    }
}
