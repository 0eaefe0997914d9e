package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.WindowPlace;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The page of suppliers: the scorecard above, the detail of the selected one below.
public final class SuppliersView extends StackPane implements Screen {
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final double GOOD = 0.9;
    private static final double FAIR = 0.8;

    private final SuppliersViewModel model;
    private final Texts texts;
    private final SupplierForms forms;
    private final TableView<SupplierRow> table;
    private final SupplierPane pane;
    private final Node page;
    private final Node noSuppliers;

    /// `undo` takes the latest change back.
    public SuppliersView(SuppliersViewModel model, Texts texts, Layers layers, WindowSettings settings, Runnable undo) {
        this.model = model;
        this.texts = texts;
        this.forms = new SupplierForms(model, texts, layers, undo);
        this.table = table();
        this.pane = new SupplierPane(model, texts, forms, layers, undo);
        this.page = page(settings);
        this.noSuppliers = new EmptyState(
                Icon.SUPPLIERS,
                texts.text("suppliers.empty.none"),
                "suppliers-first",
                texts.text("suppliers.action.add"),
                () -> forms.supplier(null));
        getStyleClass().add("bs-canvas");
        getChildren().addAll(page, noSuppliers);
        model.detailProperty().addListener((_, _, now) -> {
            pane.getChildren().clear();
            if (now != null) {
                pane.show(now);
            }
        });
        model.rows().addListener((ListChangeListener<SupplierRow>) _ -> show());
        model.selectedProperty().addListener((_, _, _) -> follow());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (NEW.match(event)) {
                forms.supplier(null);
                event.consume();
            }
        });
        show();
    }

    @Override
    public ScreenId id() {
        return ScreenId.SUPPLIERS;
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void select(Object target) {
        model.select(target);
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    private Node page(WindowSettings settings) {
        var search = new SearchField(texts, "suppliers-search", texts.text("suppliers.search.prompt"), "");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setPrefWidth(320);
        var add = Buttons.of("suppliers-add", Icon.ADD, texts.text("suppliers.action.add"), () -> forms.supplier(null));
        var tools = new HBox(12, search, Labels.spring(), add);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.setPadding(new Insets(8, 16, 8, 16));
        tools.getStyleClass().add("bs-surface");
        VBox.setVgrow(table, Priority.ALWAYS);
        var split = new SplitPane(new VBox(tools, table), pane);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.46);
        WindowPlace.remember(split, "suppliers", settings);
        return split;
    }

    private TableView<SupplierRow> table() {
        var columns = new Columns<SupplierRow>(texts, "suppliers");
        columns.twoLines(
                        "suppliers.column.supplier",
                        row -> row.supplier().name(),
                        row -> row.supplier().country())
                .width(190);
        columns.text(
                        "suppliers.column.deliveries",
                        row -> row.onTime() == null
                                ? "–"
                                : texts.text(
                                        "suppliers.value.onTime",
                                        row.score().onTime(),
                                        row.score().deliveries().size()))
                .quiet()
                .width(90);
        columns.share("suppliers.column.onTime", SupplierRow::onTime, SuppliersView::tone)
                .width(110);
        columns.text(
                        "suppliers.column.leadTime",
                        row -> texts.formats().daysWithSpread(row.leadDays(), row.spreadDays()))
                .width(96);
        columns.number("suppliers.column.open", SupplierRow::openOrders).width(64);
        columns.money("suppliers.column.openValue", SupplierRow::openValue).width(110);
        columns.wholeMoney("suppliers.column.spend", row -> row.score().spend())
                .descending()
                .width(104);
        columns.number("suppliers.column.skus", row -> row.score().products()).width(64);
        columns.number(
                        "suppliers.column.single",
                        row -> row.score().singleSourced().size())
                .tone(row -> row.score().singleSourced().isEmpty() ? Tone.PLAIN : Tone.WARNING)
                .width(104);
        columns.text(
                        "suppliers.column.closure",
                        row -> row.nextClosure() == null
                                ? null
                                : texts.text(
                                        "suppliers.value.closure",
                                        row.nextClosure().name(),
                                        row.nextClosure().from(),
                                        row.nextClosure().to()))
                .grow();
        columns.day("suppliers.column.lastOrder", SupplierRow::lastOrderBy, texts.formats()::weekday)
                .width(120);
        var made = columns.table();
        made.setFixedCellSize(44);
        made.setItems(TableSetup.sorted(model.rows(), made));
        made.setPlaceholder(new EmptyState(Icon.SEARCH, texts.text("suppliers.empty.search")));
        made.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.selectedProperty().set(row.supplier().id());
            }
        });
        return made;
    }

    private static Tone tone(SupplierRow row) {
        var share = row.onTime();
        if (share == null || share >= GOOD) {
            return Tone.SUCCESS;
        }
        return share >= FAIR ? Tone.WARNING : Tone.DANGER;
    }

    private void show() {
        page.setVisible(model.hasSuppliers());
        noSuppliers.setVisible(!model.hasSuppliers());
        table.sort();
        follow();
    }

    private void follow() {
        for (var row : table.getItems()) {
            if (row.supplier().id().equals(model.selectedProperty().get())
                    && !row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(row);
            }
        }
    }
}
