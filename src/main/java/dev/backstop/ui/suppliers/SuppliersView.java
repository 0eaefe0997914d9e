package dev.backstop.ui.suppliers;

import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Layers;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import dev.backstop.ui.print.SupplierMailBox;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import dev.backstop.ui.shell.WindowPlace;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of suppliers: the scorecard above, the detail of the selected one below.
public final class SuppliersView extends StackPane implements Screen {

    private final SuppliersViewModel model;
    private final Texts texts;
    private final SupplierForms forms;
    private final TableView<SupplierRow> table;
    private final SupplierPane pane;
    private final Node page;
    private final Node noSuppliers;

    public SuppliersView(
            SuppliersViewModel model,
            Texts texts,
            Layers layers,
            SupplierMailBox mail,
            WindowSettings settings,
            SupplierActions actions) {
        this.model = model;
        this.texts = texts;
        this.forms = new SupplierForms(model, texts, layers, mail, actions);
        this.table = table();
        this.pane = new SupplierPane(model, texts, forms);
        this.page = page(settings);
        this.noSuppliers = new EmptyState(
                Icon.SUPPLIERS,
                texts.text("suppliers.empty.none"),
                "suppliers-first",
                texts.text("suppliers.action.add"),
                () -> forms.supplier(null));
        getStyleClass().add("bs-canvas");
        getChildren().addAll(page, noSuppliers);
        model.detailProperty().addListener((_, _, now) -> show(now));
        model.rows().addListener((ListChangeListener<SupplierRow>) _ -> show());
        model.selectedProperty().addListener((_, _, _) -> follow());
        show();
    }

    private void show(@Nullable SupplierDetail detail) {
        pane.setVisible(detail != null);
        if (detail != null) {
            pane.show(detail);
        }
    }

    @Override
    public ScreenId id() {
        return ScreenId.SUPPLIERS;
    }

    @Override
    public Optional<Runnable> add() {
        return Optional.of(() -> forms.supplier(null));
    }

    @Override
    public Optional<Runnable> export() {
        return Optional.of(() -> TableExport.ask(table));
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
        VBox.setVgrow(table, Priority.ALWAYS);
        var top = new VBox(table, strip());
        top.setMinHeight(160);
        var split = new SplitPane(top, pane);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.48);
        WindowPlace.remember(split, "suppliers", settings);
        return split;
    }

    /// Below the scorecard: adding a supplier, and finding one among many.
    private Node strip() {
        var add = Buttons.link("suppliers-add", texts.text("suppliers.action.add"), () -> forms.supplier(null));
        add.setGraphic(Icons.of(Icon.ADD, 13));
        var search = new SearchField(texts, "suppliers-search", texts.text("suppliers.search.prompt"), "");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setPrefWidth(220);
        search.getStyleClass().add("bs-low");
        var strip = new HBox(12, add, Labels.spring(), TableExport.button(texts, table), search);
        strip.getStyleClass().add("bs-strip");
        return strip;
    }

    private TableView<SupplierRow> table() {
        var made = new SupplierColumns(texts).table();
        made.setItems(TableSetup.sorted(model.rows(), made));
        var nothing = new EmptyState(Icon.SEARCH, texts.text("suppliers.empty.search"));
        nothing.visibleProperty().bind(model.searchProperty().isNotEmpty());
        made.setPlaceholder(nothing);
        made.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.selectedProperty().set(row.supplier().id());
            }
        });
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var row = made.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)) {
                forms.supplier(row.supplier());
                event.consume();
            }
        });
        return made;
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
