package dev.backstop.ui.importing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.engine.intake.parsed.Corrections;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Rejected;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The end of a problem's row: a button that says what helps, and in its place, once pressed, the field to type it
/// in.
final class FixCell extends HBox {
    /// By which these are found in a table.
    static final String STYLE = "bs-fix-cell";

    private static final int FIELD = 130;

    private final Texts texts;
    private final Function<String, List<Product>> products;
    private final Function<Rejected, List<Product>> suggestions;
    private @Nullable ProblemRow shown;
    private boolean editing;

    FixCell(Texts texts, Function<String, List<Product>> products, Function<Rejected, List<Product>> suggestions) {
        this.texts = texts;
        this.suggestions = suggestions;
        getStyleClass().add(STYLE);
        this.products = products;
        setAlignment(Pos.CENTER_RIGHT);
    }

    /// The row whose end this is at present.
    @Nullable
    ProblemRow row() {
        return shown;
    }

    /// Shows the button; nothing where no single cell is at fault.
    void offer(ProblemRow row, Runnable start) {
        shown = row;
        editing = false;
        getChildren().clear();
        if (row.row().isCorrectable()) {
            var button = Buttons.small(
                    "fix-" + row.row().rowNumber(), words(row.row().fix()), start);
            button.setFocusTraversable(false);
            getChildren().add(button);
        }
    }

    /// Shows the field with what stands in the file. Enter takes what is typed, Esc leaves it as it is.
    void edit(ProblemRow row, Consumer<String> typed, Runnable leave) {
        if (editing && row.equals(shown)) {
            return;
        }
        shown = row;
        editing = true;
        var field = field(row, typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                meant(field.getText(), row.row()).ifPresentOrElse(typed, leave);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        getChildren().setAll(field);
        field.requestFocus();
        field.selectAll();
    }

    private TextField field(ProblemRow row, Consumer<String> typed) {
        var field = new TextField(row.marked() < 0 ? "" : row.cell(row.marked()));
        field.setId("fix-field");
        field.setPrefWidth(FIELD);
        field.getStyleClass().add("bs-in-table");
        field.setAccessibleText(texts.text(row.row().reason()));
        var fix = row.row().fix();
        if (fix == Fix.MATCH) {
            field.clear();
        }
        if (fix == Fix.MATCH || fix == Fix.PRODUCT) {
            field.setPromptText(texts.text("importing.fix.productPrompt"));
            suggest(field, row.row(), typed);
        }
        return field;
    }

    /// What is meant by what was typed; nothing where no product fits a listing.
    private Optional<String> meant(String typed, Rejected row) {
        return switch (row.fix()) {
            case MATCH -> match(typed, row);
            case PRODUCT -> Optional.of(sku(typed));
            case NONE, NUMBER, DATE, TEXT -> Optional.of(typed);
        };
    }

    /// The SKU of the product that is meant: the first found, else what was typed.
    private String sku(String typed) {
        return products.apply(typed).stream()
                .findFirst()
                .map(product -> product.sku().value())
                .orElse(typed);
    }

    /// The SKU of the product that a listing is said to be about: the first of those offered; none where none is.
    private Optional<String> match(String typed, Rejected row) {
        return offered(typed, row).stream()
                .findFirst()
                .map(product -> product.sku().value());
    }

    private List<Product> offered(String typed, Rejected row) {
        return typed.isBlank() ? suggestions.apply(row) : products.apply(typed);
    }

    /// Products for what is typed; before anything is, those that the row may be about.
    private void suggest(TextField field, Rejected row, Consumer<String> typed) {
        var menu = new ContextMenu();
        Runnable fill = () -> {
            menu.getItems().setAll(items(field.getText(), row, typed));
            if (menu.getItems().isEmpty() || field.getScene() == null) {
                menu.hide();
            } else if (!menu.isShowing()) {
                menu.show(field, Side.BOTTOM, 0, 2);
            }
        };
        field.textProperty().addListener(_ -> fill.run());
        field.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                menu.hide();
            }
        });
        if (row.fix() == Fix.MATCH) {
            field.focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    fill.run();
                }
            });
        }
    }

    private List<MenuItem> items(String text, Rejected row, Consumer<String> typed) {
        var items = new ArrayList<MenuItem>();
        offered(text, row).forEach(product -> items.add(item(product, typed)));
        if (row.fix() == Fix.MATCH) {
            var isNew = new MenuItem(texts.text("importing.fix.newProduct"));
            isNew.setOnAction(_ -> typed.accept(Corrections.NEW_PRODUCT));
            items.add(isNew);
        }
        return items;
    }

    private MenuItem item(Product product, Consumer<String> typed) {
        var item = new MenuItem(texts.text("importing.fix.product", product.sku(), product.name()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> typed.accept(product.sku().value()));
        return item;
    }

    private String words(Fix fix) {
        return texts.text(
                switch (fix) {
                    case NUMBER -> "importing.fix.number";
                    case DATE -> "importing.fix.date";
                    case PRODUCT -> "importing.fix.pickProduct";
                    case MATCH -> "importing.fix.match";
                    default -> "importing.fix.text";
                });
    }
}
