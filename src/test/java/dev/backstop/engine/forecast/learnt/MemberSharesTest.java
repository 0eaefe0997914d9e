package dev.backstop.engine.forecast.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemberSharesTest {
    @Test
    void whoIsRightCounts() {
        var shares = MemberShares.from(said(500, 4));

        double[] soon = shares.of(0, 0);
        assertThat(soon[4]).isGreaterThan(0.5);
        assertThat(Arrays.stream(soon).sum()).isCloseTo(1, within(1e-6));
        assertThat(Arrays.stream(soon).min().orElseThrow()).isNotNegative();
    }

    @Test
    void eachPartOfTheDaysToComeAndEachBucketHasItsOwn() {
        var shares = MemberShares.from(said(500, 4));

        assertThat(shares.of(0, 7)).isEqualTo(MemberShares.USUAL.of(0, 7));
        assertThat(shares.of(1, 0)).isEqualTo(MemberShares.USUAL.of(1, 0));
        assertThat(shares.of(0, 6)).isEqualTo(shares.of(0, 0));
    }

    @Test
    void fewCasesTeachNothing() {
        assertThat(MemberShares.from(said(40, 4)).of(0, 0)).isEqualTo(MemberShares.USUAL.of(0, 0));
    }

    /// One member always right, the others off by their own errors.
    private static List<MemberShares.Said> said(int count, int right) {
        var random = new Random(5);
        int members = MemberShares.USUAL.of(0, 0).length;
        var said = new ArrayList<MemberShares.Said>();
        for (int i = 0; i < count; i++) {
            double came = 0.5 + random.nextDouble();
            var says = new double[members];
            for (int k = 0; k < members; k++) {
                says[k] = k == right ? came : Math.max(0, came + random.nextGaussian());
            }
            said.add(new MemberShares.Said(0, 0, says, came));
        }
        return said;
    }
}
