package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import org.junit.jupiter.api.Test;

/// A row of several SKUs is one row, whatever becomes of its parts.
class RowsAccountedForTest {
    @Test
    void aRowOfWhichAPartIsTakenIsNotSkippedToo() {
        var plan = new ImportedShop().take(FileText.table("""
                TITLE,DESCRIPTION,PRICE,CURRENCY_CODE,QUANTITY,TAGS,MATERIALS,IMAGE1,VARIATION 1 TYPE,VARIATION 1 NAME,VARIATION 1 VALUES,SKU
                Bag,x,24,GBP,9,bag,Linen,b.jpg,Colour,Colour,"Red,Blue","BAG-R,BAG-B"
                Bag,x,12,GBP,3,tin,Tin,c.jpg,Colour,Colour,"Green,Blue","BAG-G,BAG-B"
                """));
        var file = plan.files().getFirst();
        assertThat(file.newRows()).isEqualTo(2);
        assertThat(file.rejected()).isEmpty();
        assertThat(file.doubts()).extracting(Rejected::rowNumber).contains(3);
        assertThat(file.newRows() + file.changedRows() + file.sameRows() + file.otherRows())
                .isEqualTo(file.rowsRead());
    }
}
