package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.sheet.TableSheet.Cell;
import dev.backstop.domain.value.Money;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class TableExportScreenTest extends ApplicationTest {
    private record Row(
            String name,
            String sku,
            int units,
            @Nullable Money cost,
            double share,
            @Nullable LocalDate due) {}

    private final Texts texts =
            new Texts(Locale.UK, Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC));
    private final List<TableExport.Wanted> wanted = new ArrayList<>();
    private final FilteredList<Row> rows = new FilteredList<>(FXCollections.observableArrayList(
            new Row("Mug", "=MUG", 1_234, Money.of("4.5", "GBP"), 0.425, LocalDate.of(2026, 12, 24)),
            new Row("Bag", "BAG", 0, null, 1, null),
            new Row("Lamp", "LAMP", -3, Money.of("12", "GBP"), 0, null)));
    private @Nullable TableView<Row> table;

    @Override
    public void start(Stage stage) {
        var columns = new Columns<Row>(texts, "orders");
        columns.ticks(new Ticks<>(rows));
        columns.twoLines("catalog.column.name", Row::name, Row::sku);
        columns.number("catalog.column.onHand", Row::units);
        columns.money("catalog.column.stockout", Row::cost);
        columns.decimal("catalog.column.cover", Row::share, texts.formats()::wholePercent);
        columns.chip("catalog.column.state", row -> row.units() == 0 ? Chip.HIGH : null, Row::units);
        columns.day("catalog.column.reorderBy", Row::due);
        var made = columns.table();
        made.setItems(TableSetup.sorted(rows, made));
        table = made;
        var root = new StackPane(made);
        root.addEventHandler(TableExport.Wanted.TYPE, wanted::add);
        stage.setScene(new Scene(root, 800, 300));
        stage.show();
    }

    private TableView<Row> table() {
        return Objects.requireNonNull(table);
    }

    private TableSheet sheet() {
        interact(() -> TableExport.ask(table()));
        return wanted.getLast().sheet().get();
    }

    @Test
    void holdsTheValuesOfWhatIsShown() {
        var sheet = sheet();
        assertThat(sheet.name()).isEqualTo("Orders");
        assertThat(sheet.header()).hasSize(7);
        assertThat(sheet.header().get(1)).isEqualTo(sheet.header().getFirst() + ", details");
        assertThat(sheet.header().get(3)).endsWith(" (GBP)");
        assertThat(sheet.rows().getFirst())
                .containsExactly(
                        new Cell.Text("Mug"),
                        new Cell.Text("=MUG"),
                        Cell.Figure.whole(1_234),
                        new Cell.Figure(new BigDecimal("4.50"), 2),
                        new Cell.Share(new BigDecimal("0.4250")),
                        new Cell.Text(""),
                        new Cell.Day(LocalDate.of(2026, 12, 24)));
        assertThat(sheet.rows().get(1).get(3)).isEqualTo(Cell.NONE);
        assertThat(sheet.rows().get(1).get(5)).isEqualTo(new Cell.Text(texts.text(Chip.HIGH.text())));
    }

    @Test
    void followsFilterOrderAndColumns() {
        interact(() -> {
            rows.setPredicate(row -> row.units() != 0);
            var units = table().getColumns().get(2);
            table().getSortOrder().setAll(List.of(units));
            table().getColumns().get(3).setVisible(false);
            var product = table().getColumns().remove(1);
            table().getColumns().add(product);
        });
        var sheet = sheet();
        assertThat(sheet.rows()).extracting(row -> row.getFirst().plain()).containsExactly("-3", "1234");
        assertThat(sheet.rows())
                .extracting(row -> row.get(row.size() - 2).plain())
                .containsExactly("Lamp", "Mug");
        assertThat(sheet.header()).hasSize(6);
    }

    @Test
    void isAskedForByKeysAndByTheMenu() {
        interact(() -> table().requestFocus());
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        interact(() -> table().getContextMenu().getItems().getLast().fire());
        assertThat(wanted)
                .extracting(TableExport.Wanted::kind)
                .containsExactly(TableExport.Kind.XLSX, TableExport.Kind.CSV);
    }
}
