package dev.backstop.engine.replenish.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.engine.replenish.level.ServiceRecord.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is planned so that what is promised is reached.
class ServiceRecordTest {
    private static final List<Point> TOO_LITTLE =
            List.of(new Point(0.5, 0.3), new Point(0.9, 0.8), new Point(0.99, 0.95), new Point(0.999, 0.98));

    /// Of a very long past; between two points on the logarithm of the chance to miss.
    @ParameterizedTest
    @CsvSource(textBlock = """
            asked, planned
            0.8,   0.9
            0.875, 0.9684
            0.95,  0.99
            0.98,  0.999
            0.99,  0.999
            0.1,   0.5""", useHeadersInDisplayName = true)
    void plansWhatWouldHaveReachedIt(double asked, double planned) {
        var record = new ServiceRecord(TOO_LITTLE, 1_000_000, 1e12);

        assertThat(record.planned(asked)).isCloseTo(planned, within(1e-4));
    }

    @Test
    void aShortPastMovesItHalfTheWay() {
        var record = new ServiceRecord(TOO_LITTLE, 1000, 2);

        assertThat(record.planned(0.95)).isCloseTo(1 - Math.sqrt(0.05 * 0.01), within(1e-9));
    }

    @Test
    void aPastThatShowsNothingChangesNothing() {
        assertThat(ServiceRecord.NONE.planned(0.93)).isEqualTo(0.93);
        assertThat(ServiceRecord.NONE.reached(0.93)).isEqualTo(0.93);
        assertThat(new ServiceRecord(TOO_LITTLE, 10, 5).planned(0.93)).isEqualTo(0.93);
    }

    @Test
    void whatIsPlannedRisesWithWhatIsAsked() {
        var uneven = new ServiceRecord(
                List.of(new Point(0.5, 0.6), new Point(0.7, 0.55), new Point(0.9, 0.85), new Point(0.99, 0.85)),
                999,
                7);
        double before = 0;
        for (double asked = 0.5; asked < 0.999; asked += 0.001) {
            double planned = uneven.planned(asked);
            assertThat(planned).isGreaterThanOrEqualTo(before).isLessThan(1);
            before = planned;
        }
    }

    @Test
    void readsWhatAShareCameTo() {
        var record = new ServiceRecord(TOO_LITTLE, 1000, 5);

        assertThat(record.reached(0.9)).isCloseTo(0.8, within(1e-12));
        assertThat(record.reached(1 - Math.sqrt(0.1 * 0.01))).isCloseTo(0.875, within(1e-12));
        assertThat(record.reached(0.99999)).isCloseTo(0.98, within(1e-12));
    }
}
