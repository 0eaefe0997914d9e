package dev.backstop.ui.catalog;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Id;
import dev.backstop.ui.catalog.actions.CatalogActions;
import dev.backstop.ui.catalog.actions.CatalogContext;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.FilterChips;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.SearchField;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.WindowSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of products with its filters at the left, the open one beside it; or the way to the first product.
final class CatalogView extends StackPane {
    private static final String DIVIDER = "catalog.divider";
    private static final double LIST_SHARE = 0.656;

    private final CatalogViewModel model;
    private final CatalogActions actions;
    private final Texts texts;
    private final WindowSettings settings;
    private final TableView<ProductRow> table;
    private final FilterChips<ProductFilter> filters;
    private final SplitPane split;
    private final Node detail;
    private final Node noProducts;
    private boolean selecting;

    /// What leads away: `importFiles` starts an import, `totals` shows the demand of everything together, `stockTake`
    /// counts those products.
    record Links(Runnable importFiles, Runnable totals, Consumer<List<Product>> stockTake) {}

    CatalogView(CatalogViewModel model, Node detail, CatalogActions actions, CatalogContext context, Links links) {
        this.model = model;
        this.actions = actions;
        this.texts = context.texts();
        this.settings = context.settings();
        this.detail = detail;
        this.table = new CatalogTable(texts).make(model, settings);
        this.filters = filters();
        this.split = new SplitPane(list(links));
        this.noProducts = noProducts(links.importFiles());
        setId("catalog");
        getStyleClass().add("bs-surface");
        getChildren().addAll(split, noProducts);
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> selected(row));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tableKey);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.openedProperty().get() != null) {
                closeDetail();
                event.consume();
            }
        });
        model.openedProperty().addListener((_, _, id) -> showOpened(id));
        model.countsProperty().addListener((_, _, _) -> showCounts());
        showOpened(model.openedProperty().get());
        showCounts();
    }

    /// The lines as they are shown now, in the table's order.
    TableView<ProductRow> table() {
        return table;
    }

    /// Closes the detail and gives the keyboard back to the list.
    void closeDetail() {
        model.openedProperty().set(null);
        table.requestFocus();
    }

    /// Opens a product and shows its line.
    void open(Id<Product> id) {
        model.open(id);
        selectRow(id);
    }

    private Node list(Links links) {
        var search = new SearchField(texts, "catalog-search", texts.text("catalog.list.search"), "");
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(380);
        var export = Buttons.of("catalog-export", Icon.EXPORT, texts.text("catalog.action.export"), () -> {});
        export.setOnAction(_ -> TableExport.open(export, table));
        var tools = row(
                search,
                Labels.spring(),
                TableSetup.columnButton(texts, table),
                export,
                Buttons.of(
                        "catalog-stock-take",
                        texts.text("catalog.action.stockTake"),
                        () -> links.stockTake().accept(listed())),
                Buttons.of("catalog-totals", Icon.INSIGHTS, texts.text("catalog.action.totals"), links.totals()),
                Buttons.of("catalog-add", Icon.ADD, texts.text("catalog.action.add"), actions::add));
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(row(filters), tools, picked(), table);
        list.getStyleClass().add("bs-surface");
        list.setMinWidth(480);
        model.rows().addListener((Observable _) -> showEmpty());
        showEmpty();
        return list;
    }

    private List<Product> listed() {
        return model.rows().stream().map(ProductRow::product).toList();
    }

    /// Says which products were picked elsewhere, and ends that.
    private Node picked() {
        var words = Labels.paragraph("", "bs-muted");
        words.setId("catalog-picked");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var all = Buttons.small("catalog-picked-all", texts.text("catalog.action.showAll"), () -> model.pick(null));
        var line = row(words, all);
        line.managedProperty().bind(line.visibleProperty());
        model.pickedProperty().subscribe(picked -> {
            line.setVisible(picked != null);
            words.setText(picked == null ? "" : texts.text(picked.words()));
        });
        return line;
    }

    private FilterChips<ProductFilter> filters() {
        var words = new LinkedHashMap<ProductFilter, String>();
        words.put(ProductFilter.ALL, texts.text("catalog.filter.all"));
        words.put(ProductFilter.BACKORDER, texts.text("catalog.filter.backorder"));
        words.put(ProductFilter.STOCKOUT, texts.text("catalog.filter.stockout"));
        words.put(ProductFilter.REORDER_NOW, texts.text("catalog.filter.reorderNow"));
        words.put(ProductFilter.OVERSTOCK, texts.text("catalog.filter.overstock"));
        words.put(ProductFilter.HOT, texts.text("catalog.filter.hot"));
        words.put(ProductFilter.NOT_COUNTED, texts.text("catalog.filter.notCounted"));
        words.put(ProductFilter.RETIRED, texts.text("catalog.filter.retired"));
        var chips = new FilterChips<>(texts, "catalog-filter", words);
        chips.onlyWithCount(ProductFilter.NOT_COUNTED);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.selectedProperty().bindBidirectional(model.filterProperty());
        Tooltip.install(
                chips.lookup("#catalog-filter-overstock"),
                new Tooltip(texts.text("catalog.help.overstock", ProductRows.OVERSTOCK_DAYS)));
        Tooltip.install(chips.lookup("#catalog-filter-hot"), new Tooltip(texts.text("catalog.help.hot")));
        return chips;
    }

    private Node noProducts(Runnable importFiles) {
        var box = new EmptyState(
                Icon.CATALOG,
                texts.text("catalog.empty.noProducts"),
                "catalog-import",
                texts.text("catalog.action.import"),
                importFiles);
        box.getChildren().add(Buttons.of("catalog-first", texts.text("catalog.action.enter"), actions::add));
        return box;
    }

    private void tableKey(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                model.openedProperty().set(row.id());
                event.consume();
            }
            case F2 -> {
                actions.count(row.product());
                event.consume();
            }
            default -> {}
        }
    }

    private void selected(@Nullable ProductRow row) {
        if (row != null && !selecting) {
            model.openedProperty().set(row.id());
        }
    }

    private void showOpened(@Nullable Id<Product> id) {
        boolean shown = split.getItems().contains(detail);
        if (id == null) {
            split.getItems().remove(detail);
            table.getSelectionModel().clearSelection();
            return;
        }
        if (!shown) {
            split.getItems().add(detail);
            SplitPane.setResizableWithParent(detail, false);
            split.setDividerPositions(settings.number(DIVIDER).orElse(LIST_SHARE));
            split.getDividers()
                    .getFirst()
                    .positionProperty()
                    .addListener((_, _, at) -> settings.put(DIVIDER, Math.round(at.doubleValue() * 1000) / 1000.0));
        }
        selectRow(id);
    }

    private void selectRow(Id<Product> id) {
        var selection = table.getSelectionModel();
        var now = selection.getSelectedItem();
        if (now != null && now.id().equals(id)) {
            return;
        }
        index(id).ifPresent(index -> {
            selecting = true;
            selection.clearAndSelect(index);
            selecting = false;
            table.scrollTo(Math.max(0, index - 3));
        });
    }

    private Optional<Integer> index(Id<Product> id) {
        return IntStream.range(0, table.getItems().size())
                .filter(i -> table.getItems().get(i).id().equals(id))
                .boxed()
                .findFirst();
    }

    private void showCounts() {
        boolean none = model.isLoaded() && !model.hasProducts();
        noProducts.setVisible(none);
        split.setVisible(!none);
        filters.counts(model.countsProperty().get());
        showEmpty();
        var id = model.openedProperty().get();
        if (id != null) {
            selectRow(id);
        }
    }

    /// What stands in place of the lines when there are none, by the reason for it.
    private void showEmpty() {
        if (!model.rows().isEmpty()) {
            return;
        }
        if (!model.isLoaded()) {
            table.setPlaceholder(new VBox());
            return;
        }
        var words = model.searchProperty().get().strip();
        table.setPlaceholder(new EmptyState(
                Icon.CATALOG,
                words.isEmpty()
                        ? texts.text(
                                "catalog.empty.filter",
                                model.filterProperty().get().ordinal())
                        : texts.text("catalog.empty.search", words),
                "catalog-show-all",
                texts.text("catalog.action.showAll"),
                () -> {
                    model.searchProperty().set("");
                    model.pick(null);
                    filters.reset();
                }));
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("bs-toolrow");
        return row;
    }
}
