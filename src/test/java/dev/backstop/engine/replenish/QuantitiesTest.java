package dev.backstop.engine.replenish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.supply.Closure;
import dev.backstop.engine.replenish.lead.Closures;
import dev.backstop.engine.replenish.lead.LastOrderDay;
import dev.backstop.engine.replenish.lead.LeadTime;
import dev.backstop.engine.replenish.lead.WorkCalendar;
import dev.backstop.engine.replenish.policy.EconomicOrderQuantity;
import dev.backstop.engine.replenish.policy.SafetyStock;
import dev.backstop.engine.replenish.quantity.OrderQuantity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
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

    @ParameterizedTest
    @CsvFileSource(resources = "economic.csv", numLinesToSkip = 1, commentCharacter = '#')
    void agreesWithTheBooksOnTheEconomicQuantity(
            double unitsPerYear, double orderCost, double holdingCost, double quantity, double yearlyCost) {
        double economic = EconomicOrderQuantity.of(unitsPerYear, orderCost, holdingCost);

        assertThat(economic).isCloseTo(quantity, Percentage.withPercentage(0.1));
        assertThat(EconomicOrderQuantity.yearlyCost(economic, unitsPerYear, orderCost, holdingCost))
                .isCloseTo(yearlyCost, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "safety.csv", numLinesToSkip = 1, commentCharacter = '#')
    void agreesWithTheBooksOnSafetyStock(
            double serviceLevel,
            double days,
            double perDay,
            double deviationPerDay,
            double deviationDays,
            double safetyStock) {
        assertThat(SafetyStock.normal(serviceLevel, days, perDay, deviationPerDay, deviationDays))
                .isCloseTo(safetyStock, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        START,      DAYS, ARRIVES
        2026-11-23, 30,   2026-12-23
        2027-01-05, 30,   2027-02-04
        2027-01-06, 30,   2027-02-20
        2027-01-10, 30,   2027-02-24
        2027-02-10, 0,    2027-02-20
        2027-02-10, 5,    2027-02-25
        2027-02-20, 5,    2027-02-25
        """)
    void doesNotCountDaysInAClosure(LocalDate start, int days, LocalDate arrives) {
        var closures = List.of(Facts.closure("2027-02-05", "2027-02-19"));

        assertThat(Closures.stretch(start, days, closures)).isEqualTo(arrives);
    }

    @Test
    void neverShortensALeadTimeByAClosureAndLaysOutTheSameDays() {
        var random = new Random(2);
        for (int i = 0; i < 500; i++) {
            var from = Facts.TODAY.plusDays(random.nextInt(120) - 20L);
            var closures = List.of(
                    Facts.closure(
                            from.toString(), from.plusDays(random.nextInt(20)).toString()),
                    Facts.closure(
                            from.plusDays(15).toString(), from.plusDays(40).toString()));
            var open = WorkCalendar.of(Facts.TODAY, closures);
            int day = random.nextInt(60);
            int lead = random.nextInt(50);
            var start = Facts.TODAY.plusDays(day);
            var arrives = Closures.stretch(start, lead, closures);
            assertThat(arrives).isAfterOrEqualTo(start.plusDays(lead));
            assertThat((long) open.arrival(day, lead)).isEqualTo(ChronoUnit.DAYS.between(Facts.TODAY, arrives));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        FROM,       TO,         DAYS, LAST
        2027-02-05, 2027-02-19, 30,   2027-01-06
        2027-02-05, 2027-02-19, 25,   2027-01-11
        2026-12-24, 2027-01-03, 21,   2026-12-03
        2026-12-25, 2026-12-27, 8,    2026-12-17
        """)
    void namesTheLastDayToOrderBeforeAClosure(LocalDate from, LocalDate to, int days, LocalDate last) {
        var closure = Facts.closure(from.toString(), to.toString());

        assertThat(LastOrderDay.before(closure, days, List.of(closure))).isEqualTo(last);
    }

    @Test
    void countsNoDayOfAnotherClosureOnTheWay() {
        Closure christmas = Facts.closure("2026-12-24", "2027-01-02");
        Closure newYear = Facts.closure("2027-01-20", "2027-02-05");

        assertThat(LastOrderDay.before(newYear, 30, List.of(christmas, newYear)))
                .isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void learnsALeadTimeFromReceiptsWithoutForgettingTheSuppliersWord() {
        var stated = new LeadTime(30, 6, LeadTime.Basis.STATED, 0);
        var sent = LocalDate.of(2026, 3, 1);
        var two = List.of(new LeadTime.Receipt(sent, sent.plusDays(20)), new LeadTime.Receipt(sent, sent.plusDays(26)));
        var three = List.of(two.get(0), two.get(1), new LeadTime.Receipt(sent, sent.plusDays(23)));

        assertThat(LeadTime.learnt(List.of(), stated)).isEqualTo(stated);
        assertThat(LeadTime.learnt(two, stated).meanDays()).isBetween(26.5, 28.0);
        assertThat(LeadTime.learnt(two, stated).basis()).isEqualTo(LeadTime.Basis.STATED);
        assertThat(LeadTime.learnt(three, stated).meanDays()).isCloseTo(26.5, within(0.5));
        assertThat(LeadTime.learnt(three, stated).basis()).isEqualTo(LeadTime.Basis.RECEIPTS);
        assertThat(LeadTime.learnt(three, stated).receipts()).isEqualTo(3);
    }
}
