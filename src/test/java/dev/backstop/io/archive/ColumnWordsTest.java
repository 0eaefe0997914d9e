package dev.backstop.io.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.store.Store;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ColumnWordsTest {
    /// Who adds a part to a record explains it in `columns.txt`.
    @Test
    void everyFileAndEveryColumnIsExplainedAndNothingElse() {
        var needed = new TreeSet<String>();
        Store.kinds().forEach((name, type) -> {
            needed.add(name);
            new RecordText<>(type)
                    .header().stream()
                            .filter(column -> ColumnWords.common(column).isEmpty())
                            .forEach(column -> needed.add(name + "." + column));
        });
        assertThat(ColumnWords.words().keySet()).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void theReadmeNamesEveryColumnWithItsForm() {
        var kinds = new ArrayList<RecordKind<?>>();
        Store.kinds().forEach((name, type) -> kinds.add(new RecordKind<>(type, name)));
        assertThat(ColumnWords.readme(kinds))
                .contains("purchase_order_lines.csv\n------------------------\nThe products of purchase orders.\n")
                .contains("  unit_cost (amount, may be empty): what one unit last cost, where no offer says it\n")
                .contains("  unit_cost_currency (currency): the currency of the amount before it\n");
    }
}
