package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Quantities that fit whole cases and the supplier's minimum.
final class CaseRoundingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        48, 240, 470, 480
        48, 240, 480, 480
        48, 240, 1, 240
        48, 250, 1, 288
        1, 1, 7, 7
        12, 1, 0, 0
        12, 1, -5, 0
        """)
    void roundsUpToCasesAndMinimum(int casePack, int minimum, int typed, int ordered) {
        assertThat(new CaseRounding(casePack, minimum).up(typed)).isEqualTo(ordered);
    }

    @Test
    void stepsByOneCaseAndDropsToNothingBelowTheMinimum() {
        var terms = new CaseRounding(48, 240);
        assertThat(terms.more(0)).isEqualTo(240);
        assertThat(terms.more(240)).isEqualTo(288);
        assertThat(terms.less(288)).isEqualTo(240);
        assertThat(terms.less(240)).isZero();
        assertThat(terms.less(0)).isZero();
    }

    @Test
    void neverOrdersLessThanTypedAndAlwaysWholeCases() {
        for (int casePack = 1; casePack < 30; casePack += 7) {
            for (int minimum = 1; minimum < 60; minimum += 13) {
                var terms = new CaseRounding(casePack, minimum);
                for (int typed = 1; typed < 200; typed++) {
                    int ordered = terms.up(typed);
                    assertThat(ordered).isGreaterThanOrEqualTo(Math.max(typed, minimum));
                    assertThat(ordered % casePack).isZero();
                    assertThat(ordered - Math.max(typed, minimum)).isLessThan(casePack);
                }
            }
        }
    }
}
