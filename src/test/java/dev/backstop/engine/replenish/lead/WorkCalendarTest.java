package dev.backstop.engine.replenish.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.engine.replenish.demand.CountDemand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    /// Slow at half pace on days 10 to 19, shut on 20 to 29, slow again on 30 to 39.
    private static final WorkCalendar NEW_YEAR =
            new WorkCalendar(FIRST, List.of(phase(10, 19, 0.5), phase(20, 29, 0), phase(30, 39, 0.5)));

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        SENT, LEAD, ARRIVES
        0,    5,    5
        0,    10,   10
        0,    12,   14
        0,    15,   30
        0,    16,   32
        0,    21,   41
        20,   0,    30
        25,   3,    36
        40,   7,    47
        """)
    void countsASlowDayForItsPaceAndAShutOneForNothing(int sent, int lead, int arrives) {
        assertThat(NEW_YEAR.arrival(sent, lead)).isEqualTo(arrives);
    }

    @Test
    void namesTheLastSafeOrderDay() {
        assertThat(NEW_YEAR.lastOrderDay(20, 12)).isEqualTo(2);
        assertThat(NEW_YEAR.lastOrderDay(20, 14)).isZero();
        assertThat(NEW_YEAR.lastOrderDay(20, 40)).isNegative();
    }

    @Test
    void neverShortensALeadTimeAndNeverLetsALaterOrderArriveFirst() {
        var random = new Random(4);
        for (int i = 0; i < 300; i++) {
            var phases = new ArrayList<WorkCalendar.Phase>();
            for (int j = 0; j < 1 + random.nextInt(4); j++) {
                int from = random.nextInt(120);
                phases.add(phase(from, from + random.nextInt(25), random.nextInt(3) / 4.0));
            }
            var week = WorkWeek.parse(i % 2 == 0 ? "1234567" : "1245");
            var calendar = new WorkCalendar(FIRST, phases, week);
            Collections.shuffle(phases, random);
            var shuffled = new WorkCalendar(FIRST, phases, week);
            var fewer = new WorkCalendar(FIRST, phases.subList(1, phases.size()), week);
            int lead = random.nextInt(60);
            int before = 0;
            for (int day = 0; day < 150; day++) {
                int arrives = calendar.arrival(day, lead);
                assertThat(arrives).isGreaterThanOrEqualTo(day + lead).isGreaterThanOrEqualTo(before);
                assertThat(arrives).isEqualTo(shuffled.arrival(day, lead));
                assertThat(arrives).isGreaterThanOrEqualTo(fewer.arrival(day, lead));
                assertThat(calendar.arrival(day, lead + 1)).isGreaterThanOrEqualTo(arrives);
                before = arrives;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        WEEK,    SENT,       LEAD, ARRIVES,    WHY
        1234567, 2027-01-02, 8,    2027-01-10, sent on a Saturday and there on a Sunday
        12345,   2027-01-01, 7,    2027-01-08, Friday to Friday: the weekend is in the lead time already
        12345,   2027-01-01, 8,    2027-01-11, nothing is handed over on a Saturday
        12345,   2027-01-02, 4,    2027-01-08, an order of Saturday is taken on Monday
        123456,  2027-01-03, 5,    2027-01-09, an order of Sunday is taken on Monday and comes on a Saturday
        7,       2027-01-01, 0,    2027-01-03, a Sunday market
        """)
    void aWeekMovesTheDayItBeginsAndTheDayItEnds(String week, LocalDate sent, int lead, LocalDate arrives, String why) {
        var calendar = new WorkCalendar(sent, List.of(), WorkWeek.parse(week));
        assertThat(sent.plusDays(calendar.arrival(0, lead))).as(why).isEqualTo(arrives);
    }

    @Test
    void protectsForLongerAcrossAClosureAndForAHigherService() {
        var lead = LeadDays.of(12, 3);
        var open = Protection.from(5, 7, lead, WorkCalendar.always(), WorkCalendarTest::poisson);
        var closing = Protection.from(5, 7, lead, NEW_YEAR, WorkCalendarTest::poisson);
        double before = 0;
        for (double level : new double[] {0.5, 0.8, 0.9, 0.95, 0.99, 0.999}) {
            assertThat(closing.quantile(level)).isGreaterThan(open.quantile(level));
            assertThat(open.quantile(level)).isGreaterThanOrEqualTo(before);
            before = open.quantile(level);
        }
        assertThat(open.probability(open.quantile(0.95))).isGreaterThanOrEqualTo(0.95);
    }

    private static CountDemand poisson(int days) {
        return CountDemand.poisson(1.5 * days);
    }

    private static WorkCalendar.Phase phase(int from, int to, double pace) {
        return new WorkCalendar.Phase(FIRST.plusDays(from), FIRST.plusDays(to), pace);
    }
}
