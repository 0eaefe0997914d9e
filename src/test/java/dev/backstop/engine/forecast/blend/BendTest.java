package dev.backstop.engine.forecast.blend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class BendTest {
    private static final double SAID = 2;

    @Test
    void followsAMethodThatWasRightAllAlong() {
        var bend = Bend.learnt(cases(4, 40, (right, _) -> right));

        assertThat(bent(bend, 3, 2)).isGreaterThan(2.3);
        assertThat(bent(bend, 1.4, 2)).isLessThan(1.8);
        assertThat(bent(bend, 2, 3)).isCloseTo(2, within(0.15));
    }

    @Test
    void saysNothingWhereTheMethodsAgree() {
        var bend = Bend.learnt(cases(4, 40, (right, _) -> right));

        assertThat(bent(bend, SAID, SAID)).isEqualTo(SAID);
    }

    /// A method right at half of the ages and wrong at the others helps at none that is left out.
    @Test
    void isNotKeptWhereItWouldNotHaveHelpedAtOtherTimes() {
        var cases = new ArrayList<PointCase>();
        for (var it : cases(4, 40, (right, _) -> right)) {
            double came = it.age() % 2 == 0 ? it.came()[0] : SAID * SAID / it.came()[0];
            cases.add(new PointCase(it.age(), it.said(), new double[] {came}, it.members(), 1));
        }

        assertThat(bent(Bend.learnt(cases), 3, 2)).isCloseTo(SAID, within(0.1));
    }

    @Test
    void fewAgesOrFewSeriesSayNothing() {
        assertThat(bent(Bend.learnt(List.of()), 3, 2)).isEqualTo(SAID);
        assertThat(bent(Bend.learnt(cases(2, 40, (right, _) -> right)), 3, 2)).isEqualTo(SAID);
        assertThat(bent(Bend.learnt(cases(4, 10, (right, _) -> right)), 3, 2)).isEqualTo(SAID);
    }

    @Test
    void neverMoreThanDoublesOrHalves() {
        var bend = Bend.learnt(cases(4, 200, (right, _) -> 20 * right));

        assertThat(bent(bend, 1e9, 1e9)).isBetween(SAID / 2, 2 * SAID);
        assertThat(bent(bend, 0, 0)).isBetween(SAID / 2, 2 * SAID);
    }

    private static double bent(Bend bend, double one, double other) {
        return bend.bent(new double[] {SAID}, new double[][] {{one}, {other}})[0];
    }

    private static List<PointCase> cases(int ages, int series, DoubleBinaryOperator came) {
        var random = new Random(3);
        var cases = new ArrayList<PointCase>();
        for (int age = 1; age <= ages; age++) {
            for (int i = 0; i < series; i++) {
                double one = SAID * Math.exp(0.5 * random.nextGaussian());
                double other = SAID * Math.exp(0.5 * random.nextGaussian());
                cases.add(new PointCase(
                        age,
                        new double[] {SAID},
                        new double[] {came.applyAsDouble(one, other)},
                        new double[][] {{one}, {other}},
                        1));
            }
        }
        return cases;
    }
}
