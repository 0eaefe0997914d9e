package dev.backstop.engine.forecast.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonBeliefTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # comes true by, is believed by
              1.0,            1.0
              0.5,            0.5
              0.0,            0.0
              1.4,            1.0
             -0.5,            0.0
            """)
    void asMuchIsBelievedAsCameTrueEachTime(double cameTrue, double believed) {
        assertThat(SeasonBelief.share(said(15, _ -> cameTrue, 0.02))).isCloseTo(believed, within(0.03));
    }

    @Test
    void timesThatDisagreeAreBelievedLess() {
        double agreeing = SeasonBelief.share(said(14, _ -> 0.2, 0.02));
        double torn = SeasonBelief.share(said(14, time -> time % 2 == 0 ? 2.2 : -1.8, 0.02));

        assertThat(agreeing).isCloseTo(0.2, within(0.03));
        assertThat(torn).isBetween(agreeing + 0.2, 1.0);
    }

    @Test
    void manyProductsAtFewTimesTeachNothing() {
        assertThat(SeasonBelief.share(said(3, _ -> 0, 0.02))).isEqualTo(SeasonBelief.WHOLE);
        assertThat(SeasonBelief.share(List.of())).isEqualTo(SeasonBelief.WHOLE);
    }

    @Test
    void noSeasonAtAllTeachesNothing() {
        var all = said(15, _ -> 0.5, 0.1).stream()
                .map(it -> new SeasonBelief.Said(it.on(), it.without(), it.without(), it.came()))
                .toList();

        assertThat(SeasonBelief.share(all)).isEqualTo(SeasonBelief.WHOLE);
    }

    @Test
    void theOrderOfProductsChangesNothing() {
        var all = new ArrayList<>(said(15, time -> time % 3 * 0.4, 0.3));
        double share = SeasonBelief.share(all);
        Collections.shuffle(all, new Random(3));

        assertThat(SeasonBelief.share(all)).isCloseTo(share, within(1e-12));
    }

    /// Forty products at each time, four weeks apart; of the season of each so much comes true, with errors.
    private static List<SeasonBelief.Said> said(int times, IntToDoubleFunction cameTrue, double error) {
        var random = new Random(7);
        var all = new ArrayList<SeasonBelief.Said>();
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < 40; i++) {
                double season = 0.3 * random.nextGaussian();
                double came = 1 + cameTrue.applyAsDouble(time) * season + error * random.nextGaussian();
                all.add(new SeasonBelief.Said(FIRST.plusWeeks(4L * time), 1 + season, 1, came));
            }
        }
        return all;
    }
}
