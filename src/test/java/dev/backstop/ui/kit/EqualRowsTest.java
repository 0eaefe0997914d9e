package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.Fx;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Random;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;

/// Rows whose sorted column says the same stand in the same order whatever happened to them.
final class EqualRowsTest {
    private record Row(int number, int cover) {}

    @Test
    void keepTheirPlacesHoweverTheyCome() {
        Fx.run(() -> {
            var rows = FXCollections.<Row>observableArrayList();
            for (int i = 0; i < 40; i++) {
                rows.add(new Row(i, i % 2));
            }
            var table = new TableView<Row>();
            var cover = new TableColumn<Row, Integer>("Cover");
            cover.setCellValueFactory(
                    cell -> new ReadOnlyObjectWrapper<>(cell.getValue().cover()));
            table.getColumns().add(cover);
            TableSetup.sorted(rows, table, Comparator.comparing(Row::number));
            table.getSortOrder().add(cover);
            var before = new ArrayList<>(table.getItems());
            var random = new Random(3);

            for (int round = 0; round < 20; round++) {
                var again = new ArrayList<>(before);
                Collections.shuffle(again, random);
                rows.setAll(again);
                assertThat(table.getItems()).containsExactlyElementsOf(before);
            }

            cover.setSortType(TableColumn.SortType.DESCENDING);
            assertThat(table.getItems().getFirst()).isEqualTo(new Row(1, 1));
            table.getSortOrder().clear();
            assertThat(table.getItems()).containsExactlyElementsOf(rows);
        });
    }
}
