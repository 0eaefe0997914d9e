package dev.backstop.engine.replenish.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadTimeTest {
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
