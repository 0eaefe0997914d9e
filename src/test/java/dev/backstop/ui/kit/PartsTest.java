package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.testing.Fx;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// How the parts behave under the keyboard.
final class PartsTest {
    private final Texts texts = Fx.texts();

    @Test
    void enterPressesTheSelectedLaneRow() {
        var pressed = new ArrayList<String>();
        try (var fx = Fx.show(() -> lane(pressed), 600, 400)) {
            fx.focus("lane-list");
            fx.press(KeyCode.ENTER);
            fx.press(KeyCode.DOWN);
            fx.press(KeyCode.ENTER);
            assertThat(pressed).containsExactly("first", "second");
            assertThat(fx.find("lane-count", Label.class).getText()).isEqualTo("2");
        }
    }

    @Test
    void aLaneKeepsItsPlaceWhenItsFirstRowIsDone() {
        try (var fx = Fx.show(() -> lane(new ArrayList<>()), 600, 400)) {
            @SuppressWarnings("unchecked")
            ListView<String> list = fx.find("lane-list", ListView.class);
            Fx.run(() -> {
                list.getSelectionModel().select(0);
                ((LaneCard<?>) list.getParent().getParent()).list().getItems().removeFirst();
            });
            assertThat(Fx.call(() -> list.getSelectionModel().getSelectedItem()))
                    .isEqualTo("second");
        }
    }

    @Test
    void aLaneSaysThatItIsWorkedOnUntilItsFirstRowsAreKnown() {
        var lane = Fx.call(() -> new LaneCard<String>(texts, "lane", "Lane", PartsTest::row, _ -> {}));
        try (var _ = Fx.show(() -> new StackPane(lane.whenEmpty("None.")), 600, 400)) {
            assertThat(sentence(lane)).isEmpty();
            Fx.run(() -> lane.working("Working."));
            assertThat(sentence(lane)).isEqualTo("Working.");
            Fx.run(() -> lane.items(List.of("x")));
            assertThat(sentence(lane)).isEmpty();
            Fx.run(() -> {
                lane.items(List.of());
                lane.working("Working.");
            });
            assertThat(sentence(lane)).isEqualTo("None.");
        }
    }

    @Test
    void columnsGiveWayToTheNameWhereThereIsLittleRoomAndComeBack() {
        var kept = WindowSettings.forgotten();
        var table = Fx.call(() -> {
            var columns = new Columns<String>(texts, "narrow");
            columns.text("kit.table.columns", name -> name).grow().width(350);
            columns.text("kit.table.empty", name -> name).width(150).givesWay(2);
            columns.text("kit.table.tick", name -> name).width(150).givesWay(1);
            columns.text("kit.table.tickAll", name -> name).width(150);
            return columns.table(kept);
        });
        try (var _ = Fx.show(() -> new StackPane(table), 900, 200)) {
            assertThat(shown(table)).containsExactly("columns", "empty", "tick", "tickAll");
            resize(table, 700);
            assertThat(shown(table)).containsExactly("columns", "empty", "tickAll");
            resize(table, 550);
            assertThat(shown(table)).containsExactly("columns", "tickAll");
            assertThat(Fx.call(() -> table.getColumns().getFirst().getWidth())).isGreaterThanOrEqualTo(350);
            resize(table, 900);
            assertThat(shown(table)).containsExactly("columns", "empty", "tick", "tickAll");
            assertThat(kept.flag("table.narrow.tick.visible")).isEmpty();
            Fx.run(() -> table.getColumns().get(1).setVisible(false));
            assertThat(kept.flag("table.narrow.empty.visible")).contains(false);
            resize(table, 700);
            resize(table, 900);
            assertThat(shown(table)).containsExactly("columns", "tick", "tickAll");
        }
    }

    private static List<String> shown(TableView<?> table) {
        return Fx.call(() -> table.getVisibleLeafColumns().stream()
                .map(column -> column.getId())
                .toList());
    }

    private static void resize(TableView<?> table, double width) {
        Fx.run(() -> {
            table.setMaxWidth(width);
            table.getScene().getRoot().layout();
        });
        Fx.settle();
    }

    @Test
    void escapeGoesBackToTheFirstFilter() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("all", "All");
        filters.put("hot", "Hot");
        var chips = Fx.call(() -> new FilterChips<>(texts, "filter", filters));
        try (var fx = Fx.show(() -> new StackPane(chips), 400, 100)) {
            Fx.run(() -> chips.counts(Map.of("all", 1312, "hot", 6)));
            fx.fire("filter-hot");
            assertThat(chips.selectedProperty().get()).isEqualTo("hot");
            fx.fire("filter-hot");
            assertThat(chips.selectedProperty().get()).isEqualTo("hot");
            fx.focus("filter-hot");
            fx.press(KeyCode.ESCAPE);
            assertThat(chips.selectedProperty().get()).isEqualTo("all");
            assertThat(fx.find("filter-all", javafx.scene.control.ToggleButton.class)
                            .getText())
                    .isEqualTo("All  1,312");
        }
    }

    @Test
    void aQuantityIsRoundedWhenItsFieldIsLeftAndSaysSo() {
        var quantity = Fx.call(() -> new QuantityField(texts));
        try (var fx = Fx.show(() -> new VBox(quantity, new TextField()), 300, 100)) {
            Fx.run(() -> {
                quantity.terms(new CaseRounding(48, 240));
                quantity.requestFocus();
                quantity.setText("470");
                quantity.getParent().getChildrenUnmodifiable().get(1).requestFocus();
            });
            assertThat(quantity.quantityProperty().get()).isEqualTo(480);
            assertThat(quantity.noteProperty().get()).isEqualTo("Rounded up to 10 cases of 48 (supplier minimum 240).");
            Fx.run(quantity::requestFocus);
            fx.press(KeyCode.UP);
            assertThat(quantity.quantityProperty().get()).isEqualTo(528);
            fx.press(KeyCode.DOWN);
            fx.press(KeyCode.DOWN);
            assertThat(quantity.quantityProperty().get()).isEqualTo(432);
            Fx.run(() -> quantity.setText("a few"));
            fx.press(KeyCode.ENTER);
            assertThat(quantity.getText()).isEqualTo("432");
            Fx.run(quantity::clear);
            fx.press(KeyCode.ENTER);
            assertThat(quantity.quantityProperty().get()).isZero();
        }
    }

    @Test
    void aFormShowsWhatIsWrongGoesThereAndSavesOnlyWhenAllIsRight() {
        var layers = Fx.call(() -> new Layers(texts));
        var name = new SimpleStringProperty("");
        var price = new SimpleObjectProperty<Money>(null);
        var saved = new ArrayList<String>();
        try (var fx = Fx.showInLayers(layers, StackPane::new, 900, 700)) {
            Fx.run(() -> {
                var form = new Form(texts, "product");
                form.text("kit.chip.draft", name).required();
                form.money("kit.chip.low", price, Currency.getInstance("GBP"))
                        .rule(Field.must(Money::isPositive, "kit.form.notMoney", "£1.00"));
                FormDialog.open(layers, texts, "Add a product", form, "Add product", (done, _) -> {
                    saved.add(name.get());
                    done.run();
                });
            });
            Fx.settle();
            fx.press(KeyCode.ENTER, KeyCode.CONTROL);
            assertThat(saved).isEmpty();
            assertThat(fx.find("product-draft-note", Label.class).getText()).isEqualTo("Draft is missing.");
            assertThat(fx.find("product-draft", TextField.class).isFocused()).isTrue();
            Fx.run(() -> name.set("Bowl"));
            assertThat(fx.sees("product-draft-note")).isFalse();
            Fx.run(() -> fx.find("product-low", TextField.class).setText("dear"));
            fx.fire("product-form-save");
            assertThat(fx.find("product-low-note", Label.class).getText()).startsWith("This is not an amount");
            Fx.run(() -> fx.find("product-low", TextField.class).setText("£4.95"));
            fx.fire("product-form-save");
            assertThat(saved).containsExactly("Bowl");
            assertThat(price.get()).isEqualTo(Money.of("4.95", "GBP"));
            assertThat(layers.isModal()).isFalse();
        }
    }

    @Test
    void whatMustNotComeOverADialogWaitsUntilItHasClosed() {
        var layers = Fx.call(() -> new Layers(texts));
        var done = new ArrayList<String>();
        try (var _ = Fx.showInLayers(layers, StackPane::new, 900, 700)) {
            Fx.run(() -> layers.whenFree(() -> done.add("at once")));
            assertThat(done).containsExactly("at once");
            var dialog = Fx.call(StackPane::new);
            Fx.run(() -> layers.open(dialog, () -> layers.close(dialog)));
            Fx.run(() -> layers.whenFree(() -> done.add("later")));
            assertThat(done).containsExactly("at once");
            Fx.run(() -> layers.close(dialog));
            assertThat(done).containsExactly("at once", "later");
        }
    }

    @Test
    void aFormStaysOpenAndSaysWhySavingFailed() {
        var layers = Fx.call(() -> new Layers(texts));
        try (var fx = Fx.showInLayers(layers, StackPane::new, 900, 700)) {
            Fx.run(() -> {
                var form = new Form(texts, "product");
                form.text("kit.chip.draft", new SimpleStringProperty("Bowl"));
                FormDialog.open(
                        layers,
                        texts,
                        "Add",
                        form,
                        "Add product",
                        (_, failed) -> failed.accept(new Problem(Message.of("kit.form.notWhole"))));
            });
            Fx.settle();
            fx.fire("product-form-save");
            assertThat(fx.find("product-form-dialog-banner", Label.class).getText())
                    .isEqualTo("This is not a whole number.");
            fx.press(KeyCode.ESCAPE);
            assertThat(layers.isModal()).isFalse();
        }
    }

    @Test
    void focusStaysInsideADialogAndGoesBackAfterIt() {
        var layers = Fx.call(() -> new Layers(texts));
        var behind = Fx.call(() -> new TextField());
        try (var fx = Fx.showInLayers(layers, () -> new StackPane(behind), 900, 700)) {
            Fx.run(behind::requestFocus);
            Fx.run(() -> new Dialogs(layers, texts).say(Message.of("kit.form.notADay")));
            Fx.settle();
            assertThat(fx.find("problem-close", javafx.scene.control.Button.class)
                            .isFocused())
                    .isTrue();
            Fx.run(behind::requestFocus);
            assertThat(fx.find("problem-close", javafx.scene.control.Button.class)
                            .isFocused())
                    .isTrue();
            fx.fire("problem-close");
            assertThat(behind.isFocused()).isTrue();
        }
    }

    @Test
    void aDialogWhoseButtonIsGoneGivesTheKeyboardToThePage() {
        var layers = Fx.call(() -> new Layers(texts));
        var first = new VBox();
        var page = new VBox(new TextField(), first);
        try (var fx = Fx.showInLayers(layers, () -> page, 600, 400)) {
            Fx.run(() -> {
                var opens = new javafx.scene.control.Button("Add the first");
                first.getChildren().add(opens);
                opens.requestFocus();
                new Dialogs(layers, texts).show(new Problem(Message.of("kit.unexpected.title")));
                first.setVisible(false);
            });
            fx.fire("problem-close");
            assertThat(Fx.call(() -> fx.scene().getFocusOwner())).isEqualTo(page);
        }
    }

    @Test
    void toastsComeOneAtATimeAndThreeWait() {
        var layers = Fx.call(() -> new Layers(texts));
        var undone = new ArrayList<String>();
        try (var fx = Fx.showInLayers(layers, StackPane::new, 600, 400)) {
            Fx.run(() -> {
                layers.toasts().show("one", () -> undone.add("one"));
                List.of("two", "three", "four", "five").forEach(layers.toasts()::show);
            });
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("one");
            assertThat(layers.toasts().waiting()).isEqualTo(3);
            fx.fire("toast-undo");
            assertThat(undone).containsExactly("one");
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("three");
            assertThat(fx.sees("toast-undo")).isFalse();
            fx.fire("toast-close");
            fx.fire("toast-close");
            fx.fire("toast-close");
            assertThat(fx.sees("toast")).isFalse();
        }
    }

    @Test
    void aToastThatOffersUndoGoesWithTheNextChange() {
        var layers = Fx.call(() -> new Layers(texts));
        try (var fx = Fx.showInLayers(layers, StackPane::new, 600, 400)) {
            Fx.run(() -> layers.toasts().show("Order added", () -> {}));
            Fx.run(() -> layers.toasts().show("Sheet saved"));
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Order added");
            Fx.run(() -> layers.toasts().show("Supplier added", () -> {}));
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Supplier added");
            Fx.run(() -> layers.toasts().showNow("Undone: Supplier added"));
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Undone: Supplier added");
            assertThat(fx.sees("toast-undo")).isFalse();
            Fx.run(() -> layers.toasts().showNow("Undone: Order added"));
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Undone: Order added");
            fx.fire("toast-close");
            assertThat(fx.find("toast-text", Label.class).getText()).isEqualTo("Sheet saved");
        }
    }

    @Test
    void aTableSortsByValueShowsNothingAsADashAndCopiesItsRows() {
        var rows = FXCollections.observableArrayList(KitGallery.rows());
        try (var fx = Fx.show(() -> new StackPane(table(rows)), 700, 300)) {
            @SuppressWarnings("unchecked")
            TableView<KitGallery.Row> table = fx.find("parts-table", TableView.class);
            Fx.run(table::sort);
            assertThat(Fx.call(() -> table.getItems().getFirst().onHand())).isEqualTo(1108);
            Fx.run(() -> {
                table.getSelectionModel().clearAndSelect(0);
                table.requestFocus();
            });
            fx.press(KeyCode.C, KeyCode.CONTROL);
            assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("Draft\tReady\tLow\n85099B\t1,108\t240");
        }
    }

    @Test
    void widthsAndSortingAreRememberedByTheTable() {
        var settings = WindowSettings.forgotten();
        Fx.run(() -> {
            var first = columns().table(settings);
            first.getColumns().get(1).setPrefWidth(123);
            first.getColumns().get(2).setVisible(false);
            first.getSortOrder().clear();
            first.getSortOrder().add(first.getColumns().getFirst());
            settings.put("table.parts.ready.width", 123);
            var second = columns().table(settings);
            assertThat(second.getColumns().get(1).getPrefWidth()).isEqualTo(123);
            assertThat(second.getColumns().get(2).isVisible()).isFalse();
            assertThat(second.getSortOrder())
                    .containsExactly(second.getColumns().getFirst());
        });
    }

    private Columns<KitGallery.Row> columns() {
        var columns = new Columns<KitGallery.Row>(texts, "parts");
        columns.text("kit.chip.draft", KitGallery.Row::sku);
        columns.number("kit.chip.ready", KitGallery.Row::onHand).descending();
        columns.number("kit.chip.low", KitGallery.Row::onOrder);
        return columns;
    }

    private TableView<KitGallery.Row> table(javafx.collections.ObservableList<KitGallery.Row> rows) {
        var table = columns().table();
        TableSetup.sorted(rows, table);
        return table;
    }

    private LaneCard<String> lane(List<String> pressed) {
        var lane = new LaneCard<String>(texts, "lane", "Lane", PartsTest::row, pressed::add);
        lane.items(List.of("first", "second"));
        return lane;
    }

    private static LaneRow row(String word) {
        return LaneRow.of(LaneRow.letters("Sh", "Shopify"), word, "why", "£1", "Do it");
    }

    /// What a lane says in place of rows.
    private static String sentence(LaneCard<?> lane) {
        return Fx.call(() -> lane.lookupAll(".bs-empty-text").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining()));
    }
}
