package dev.backstop.ui.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.lead.Closures;
import dev.backstop.ui.suppliers.SupplierCalendar.Entry;
import dev.backstop.ui.suppliers.SupplierCalendar.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplierCalendarTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Closure NEW_YEAR = new Closure(
            new Id<>(1), new Id<>(1), "Lunar New Year", LocalDate.of(2027, 2, 5), LocalDate.of(2027, 2, 19));
    private static final LocalDate LAST_ORDER = LocalDate.of(2027, 1, 6);

    @Test
    void marksWhatThePictureMarks() {
        var calendar = SupplierCalendar.of(
                TODAY,
                List.of(NEW_YEAR),
                LAST_ORDER,
                List.of(order("PO-1042", LocalDate.of(2026, 11, 14), LocalDate.of(2026, 12, 9))),
                new SupplierCalendar.Planned("PO-1049", LocalDate.of(2026, 12, 23)));

        assertThat(calendar.first()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(calendar.marks())
                .hasSize(15 + 3)
                .containsEntry(LocalDate.of(2027, 2, 5), Mark.CLOSED)
                .containsEntry(LocalDate.of(2027, 2, 19), Mark.CLOSED)
                .containsEntry(LAST_ORDER, Mark.LAST_ORDER)
                .containsEntry(LocalDate.of(2026, 12, 9), Mark.LATE)
                .containsEntry(LocalDate.of(2026, 12, 23), Mark.DUE);
        assertThat(calendar.entries()).hasSize(4);
    }

    @Test
    void beginsWithThisMonthWhileSomethingIsLeftOfIt() {
        var soon = order("PO-1", TODAY.plusDays(3), TODAY.plusDays(3));

        assertThat(SupplierCalendar.of(TODAY, List.of(), null, List.of(soon), null)
                        .first())
                .isEqualTo(YearMonth.of(2026, 11));
        assertThat(SupplierCalendar.of(TODAY.withDayOfMonth(2), List.of(), null, List.of(), null)
                        .first())
                .isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void aLateDeliveryWithoutADateIsStillNamed() {
        var lost = order("PO-1", TODAY.minusDays(4), null);

        var calendar = SupplierCalendar.of(TODAY, List.of(), null, List.of(lost), null);

        assertThat(calendar.marks()).isEmpty();
        assertThat(calendar.entries()).containsExactly(new Entry.Due("PO-1", null, true, lost));
    }

    @Test
    void whatIsOverOrFarAwayIsLeftOut() {
        var past = new Closure(new Id<>(2), new Id<>(1), "Golden Week", TODAY.minusDays(20), TODAY.minusDays(14));
        var far = new Closure(new Id<>(3), new Id<>(1), "Golden Week", TODAY.plusDays(400), TODAY.plusDays(406));

        assertThat(SupplierCalendar.of(TODAY, List.of(past, far), null, List.of(), null)
                        .entries())
                .isEmpty();
    }

    /// What is entered for next summer is seen, and can be changed, though the months shown end before it.
    @Test
    void closuresOfTheYearToComeAreNamed() {
        var summer = new Closure(new Id<>(3), new Id<>(1), "Summer", TODAY.plusDays(260), TODAY.plusDays(270));

        var again = new Closure(new Id<>(4), new Id<>(1), "Summer", TODAY.plusDays(300), TODAY.plusDays(301));

        var calendar = SupplierCalendar.of(TODAY, List.of(summer, again, NEW_YEAR), null, List.of(), null);

        assertThat(calendar.entries()).containsExactly(new Entry.Closed(NEW_YEAR), new Entry.Closed(summer));
        assertThat(calendar.isLater(summer)).isTrue();
        assertThat(calendar.isLater(NEW_YEAR)).isFalse();
    }

    /// A refit at half the pace during the holidays: the page says which counts. What is over contradicts nothing.
    @Test
    void namesClosuresThatContradictEachOther() {
        var refit = closure("Refit", LocalDate.of(2027, 2, 12), LocalDate.of(2027, 2, 25), 50);
        var apart = closure("Stocktaking", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 2), 50);
        var was = closure("Strike", TODAY.minusDays(9), TODAY.minusDays(2), 50);
        var wasShut = closure("Holiday", TODAY.minusDays(9), TODAY.minusDays(5), 0);

        var calendar = SupplierCalendar.of(TODAY, List.of(NEW_YEAR, refit, apart, was, wasShut), null, List.of(), null);

        assertThat(calendar.contradictions()).containsExactly(new Closures.Contradiction(NEW_YEAR, refit));
        assertThat(calendar.marks()).containsEntry(LocalDate.of(2027, 2, 15), Mark.CLOSED);
    }

    private static Closure closure(String name, LocalDate from, LocalDate to, int pace) {
        return new Closure(new Id<>(name.length()), new Id<>(1), name, from, to, pace);
    }

    private static PurchaseOrder order(String number, LocalDate first, @Nullable LocalDate now) {
        return new PurchaseOrder(
                new Id<>(9), number, new Id<>(1), PurchaseOrder.Status.SENT, TODAY, TODAY, first, now, "");
    }
}
