package dev.backstop.ui.orders;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Money;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Entries;
import dev.backstop.ui.kit.EntryField;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.SuggestField;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The lines of an order in the form: product, quantity, price. Enter goes on: product, quantity, price, next line.
final class LinesEditor extends VBox {
    private static final double QUANTITY_WIDTH = 80;
    private static final double PRICE_WIDTH = 104;

    private final OrderFormModel model;
    private final Texts texts;
    private final VBox rows = new VBox(6);
    private final List<Runnable> listeners = new ArrayList<>();

    LinesEditor(OrderFormModel model, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        model.lines().forEach(line -> rows.getChildren().add(row(line)));
        getChildren().addAll(rows, Buttons.link("order-add-line", texts.text("orders.form.addLine"), this::addLine));
    }

    /// Calls back whenever something of the lines changes.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Goes to the first field that can be filled in.
    @Override
    public void requestFocus() {
        firstField((HBox) rows.getChildren().getFirst()).requestFocus();
    }

    private HBox row(DraftLine line) {
        var quantity = new EntryField<>(Entries::whole, n -> texts.formats().units(n));
        prepare(quantity, "orders.form.lineQuantity", QUANTITY_WIDTH);
        quantity.valueProperty().bindBidirectional(line.quantityProperty());
        var price = new EntryField<Money>(typed -> Entries.money(typed, model.currency()), texts.formats()::unitCost);
        prepare(price, "orders.form.linePrice", PRICE_WIDTH);
        price.valueProperty().bindBidirectional(line.priceProperty());
        var product = line.original().isPresent() ? fixedProduct(line) : productField(line, quantity);
        HBox.setHgrow(product, Priority.ALWAYS);
        var row = new HBox(8, product, quantity, price);
        if (line.original().isEmpty()) {
            row.getChildren().add(removeButton(line, row));
        }
        onEnter(quantity, price::requestFocus);
        onEnter(price, () -> next(row));
        quantity.valueProperty().addListener((_, _, _) -> changed());
        price.valueProperty().addListener((_, _, _) -> changed());
        return row;
    }

    /// A stored line keeps its product: it may have shipped.
    private static Node fixedProduct(DraftLine line) {
        var stored = line.original().orElseThrow();
        var label = new Label(stored.sku() + "  " + stored.title());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setMinHeight(32);
        return label;
    }

    private SuggestField<Product> productField(DraftLine line, Node next) {
        var field = new SuggestField<Product>(
                product -> product.sku() + "  " + product.name(),
                product -> texts.text(model.available(product)),
                line.productProperty()::set);
        field.setPromptText(texts.text("orders.form.product"));
        field.setAccessibleText(texts.text("orders.form.product"));
        field.getStyleClass().add("order-product");
        line.productProperty().addListener((_, _, product) -> {
            if (product != null) {
                field.setText(product.sku() + "  " + product.name());
                field.offer(List.of());
                next.requestFocus();
            }
            changed();
        });
        field.textProperty().addListener((_, _, typed) -> typed(line, field, typed));
        onEnter(field, () -> {
            if (line.productProperty().get() != null) {
                next.requestFocus();
            }
        });
        return field;
    }

    private void typed(DraftLine line, SuggestField<Product> field, String typed) {
        var product = line.productProperty().get();
        if (product != null && typed.equals(product.sku() + "  " + product.name())) {
            return;
        }
        line.productProperty().set(null);
        field.offerFirst(model.products(typed));
    }

    private Node removeButton(DraftLine line, HBox row) {
        return Buttons.icon("order-remove-line", Icon.CLOSE, texts.text("orders.form.removeLine"), () -> {
            model.lines().remove(line);
            rows.getChildren().remove(row);
            if (rows.getChildren().isEmpty()) {
                addLine();
            }
            changed();
        });
    }

    private void addLine() {
        var line = new DraftLine();
        model.lines().add(line);
        var row = row(line);
        rows.getChildren().add(row);
        firstField(row).requestFocus();
        changed();
    }

    private void next(HBox row) {
        int index = rows.getChildren().indexOf(row) + 1;
        if (index < rows.getChildren().size()) {
            firstField((HBox) rows.getChildren().get(index)).requestFocus();
        } else {
            addLine();
        }
    }

    private void prepare(TextField field, String key, double width) {
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setPromptText(texts.text(key));
        field.setAccessibleText(texts.text(key));
        field.getStyleClass().add(key.substring(key.lastIndexOf('.') + 1));
        field.setStyle("-fx-alignment: center-right;");
    }

    private static void onEnter(TextField field, Runnable action) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                action.run();
            }
        });
    }

    private static Node firstField(HBox row) {
        return row.getChildren().stream()
                .filter(TextField.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
