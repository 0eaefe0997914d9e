package dev.backstop.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.PaperOrder;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReorderTableTest {
    @Test
    void everyRowStandsForItself() {
        var table = ReorderTable.of(PaperOrder.yiwu().sheet());

        assertThat(table.rows()).hasSize(6).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(table.header());
            assertThat(row.getFirst()).isEqualTo("PO-1049");
        });
        assertThat(table.rows().getFirst().subList(6, 12))
                .isEqualTo(Arrays.asList(480, 48, 10, new BigDecimal("1.63"), new BigDecimal("782.40"), "GBP"));
    }

    @Test
    void costsBelowAPennyKeepTheirPlacesAndLooseGoodsHaveNoCases() {
        var table = ReorderTable.of(PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", 333, "0.0375", 1)
                .sheet());

        assertThat(table.rows().getFirst().subList(6, 11))
                .isEqualTo(Arrays.asList(333, 1, null, new BigDecimal("0.0375"), new BigDecimal("12.4875")));
    }
}
