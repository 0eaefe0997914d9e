package dev.backstop.engine.replenish.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadDaysTest {
    private static final LeadDays STATED = LeadDays.of(30, 4);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        MEAN, DEVIATION
        7,    1.5
        14,   4
        30,   6
        60,   20
        """)
    void keepsMeanAndMostOfTheDeviation(double mean, double deviation) {
        var lead = LeadDays.of(mean, deviation);

        assertThat(lead.mean()).isCloseTo(mean, within(0.3));
        assertThat(lead.deviation()).isBetween(0.8 * deviation, 1.1 * deviation);
        assertThat(lead.chances().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(lead.within(0.9)).isGreaterThan(lead.within(0.5));
    }

    @Test
    void isCertainWithoutADeviation() {
        assertThat(LeadDays.of(12, 0)).isEqualTo(LeadDays.fixed(12));
        assertThat(LeadDays.of(-3, 1)).isEqualTo(LeadDays.fixed(0));
    }

    @Test
    void leansOnTheSuppliersWordUntilReceiptsOutweighIt() {
        assertThat(LeadDays.learnt(List.of(), STATED)).isEqualTo(STATED);
        double one = LeadDays.learnt(List.of(45), STATED).mean();
        double six = LeadDays.learnt(Collections.nCopies(6, 45), STATED).mean();
        double many = LeadDays.learnt(Collections.nCopies(60, 45), STATED).mean();

        assertThat(one).isBetween(33.0, 35.0);
        assertThat(six).isBetween(39.0, 41.0);
        assertThat(many).isCloseTo(45, within(1.0));
        assertThat(LeadDays.learnt(List.of(45), STATED).deviation()).isGreaterThan(STATED.deviation());
    }

    @Test
    void keepsTheShapeOfManyReceipts() {
        var twoKinds = new java.util.ArrayList<>(Collections.nCopies(30, 20));
        twoKinds.addAll(Collections.nCopies(10, 50));

        var lead = LeadDays.learnt(twoKinds, STATED);

        assertThat(lead.within(0.6)).isLessThan(30);
        assertThat(lead.within(0.95)).isGreaterThanOrEqualTo(48);
    }

    @Test
    void isAsLongAsItWasAndSoManyDays() {
        assertThat(STATED.longerBy(5).mean()).isCloseTo(STATED.mean() + 5, within(1e-9));
        assertThat(STATED.longerBy(-100).days()).allMatch(day -> day >= 0);
    }
}
