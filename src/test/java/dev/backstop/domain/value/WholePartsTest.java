package dev.backstop.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholePartsTest {
    private static final Currency GBP = Currency.getInstance("GBP");

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        parts,                whole
        780.40 487.40 35.40,  781 487 35
        0.50 0.50,            1 0
        10.00 20.00,          10 20
        0.30 0.30 0.30 0.30,  1 0 0 0
        0.00 7.49,            0 7
        -1.50 3.00,           -1 3
        """)
    void theLargestFractionsAreRoundedUp(String parts, String whole) {
        assertThat(WholeParts.of(amounts(parts)).stream()
                        .map(money -> Long.toString(money.amount().longValueExact()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(whole);
    }

    @Test
    void thePartsAddUpToTheRoundedSumAndNoneIsOffByAUnit() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var parts = Stream.generate(() -> Money.rounded(random.nextDouble() * 1000, GBP))
                    .limit(1 + random.nextInt(12))
                    .toList();

            var whole = WholeParts.of(parts);

            assertThat(Money.sum(whole)).isEqualTo(Money.sum(parts).map(Money::whole));
            for (int i = 0; i < parts.size(); i++) {
                assertThat(Math.abs(whole.get(i).minus(parts.get(i)).toDouble()))
                        .isLessThan(1);
            }
        }
    }

    @Test
    void nothingHasNoParts() {
        assertThat(WholeParts.of(List.of())).isEmpty();
    }

    private static List<Money> amounts(String parts) {
        return Arrays.stream(parts.split(" "))
                .map(part -> Money.of(part, "GBP"))
                .toList();
    }
}
