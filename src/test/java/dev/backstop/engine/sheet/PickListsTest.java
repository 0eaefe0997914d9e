package dev.backstop.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.PackingSlip;
import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.sheet.PickList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PickListsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 11, 20);
    private static final PackingSlip.Item MUG = new PackingSlip.Item(2, "MUG", "Blue mug");
    private static final PackingSlip.Item WRAPPING = new PackingSlip.Item(1, "", "Gift wrapping");
    private static final PackingSlip.Item CARD = new PackingSlip.Item(1, "", "Card");

    @Test
    void addsUpWhatLiesInTheParcelsAndSaysForWhichOrders() {
        var list = PickLists.of(
                List.of(
                        slip("#2", List.of(MUG, WRAPPING), List.of()),
                        slip("#1", List.of(MUG, CARD, MUG), List.of(MUG))),
                "Harbour Lane",
                NOW);

        assertThat(list.parcels()).isEqualTo(2);
        assertThat(list.items())
                .containsExactly(
                        new PickList.Item(8, "MUG", "Blue mug", List.of("#2", "#1")),
                        new PickList.Item(1, "", "Card", List.of("#1")),
                        new PickList.Item(1, "", "Gift wrapping", List.of("#2")));
    }

    private static PackingSlip slip(String number, List<PackingSlip.Item> items, List<PackingSlip.Item> gifts) {
        var party = Party.of("Marian Holt", "3 Mill Row");
        return new PackingSlip(
                number, 1, LocalDate.of(2026, 11, 23), party, party, items, gifts, List.of(), List.of(), "", NOW);
    }
}
