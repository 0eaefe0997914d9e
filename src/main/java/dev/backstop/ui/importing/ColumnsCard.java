package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Card;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What Backstop reads from a file, each field with the column it stands in and what its first row says there. The
/// owner
/// can choose another column; for a supplier's list, first whose it is.
final class ColumnsCard extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final Runnable addSupplier;
    private final Runnable editRules;
    private final FieldMapping mapping;
    private final Label rules = Labels.muted("");
    private final Label matched = Labels.muted("");
    private final Label foot = Labels.paragraph("", "bs-muted");
    private final VBox lines = new VBox();
    private final List<Line> shown = new ArrayList<>();
    private List<Object> shownFor = List.of();
    private boolean showing;

    private record Line(ComboBox<Integer> choice, Label sample, HBox mark) {}

    ColumnsCard(ImportViewModel model, Texts texts, Runnable addSupplier, Runnable editRules) {
        this.model = model;
        this.addSupplier = addSupplier;
        this.editRules = editRules;
        this.texts = texts;
        this.mapping = new FieldMapping(model);
        setId("import-mapping");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var card = new Card(texts.text("importing.card.columns"))
                .left(matched)
                .body(new VBox(heads(), scroll))
                .foot(foot);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
    }

    void show(FileItem file) {
        var loaded = Objects.requireNonNull(file.loaded());
        var entries = mapping.entries(file);
        showing = true;
        List<Object> now = List.of(
                file.path(),
                entries.size(),
                loaded.table().header(),
                file.supplier() == null,
                model.chosen().suppliers());
        if (!now.equals(shownFor)) {
            shownFor = now;
            build(file, entries, loaded.table());
        }
        for (int i = 0; i < entries.size(); i++) {
            var line = shown.get(i);
            line.choice().setValue(entries.get(i).column());
            line.sample()
                    .setText(FieldMapping.sample(loaded.table(), entries.get(i).column()));
            line.mark().getChildren().setAll(mark(entries.get(i)));
        }
        long found = entries.stream().filter(FieldMapping.Entry::isMatched).count();
        matched.setText(entries.isEmpty() ? "" : texts.text("importing.columns.matched", found, entries.size()));
        rules.setText(texts.text(StockRulesForm.words(file.rules())));
        foot.setText(footWords(file));
        showing = false;
    }

    /// Leads the keyboard to the question whose list it is, while that is not answered; where there is nobody to
    /// choose,
    /// to adding somebody.
    boolean focusSupplier() {
        if (lookup("#import-supplier") instanceof ComboBox<?> choice && choice.getValue() == null) {
            var next = choice.getItems().isEmpty() ? lookup("#import-add-supplier") : choice;
            next.requestFocus();
            return true;
        }
        return false;
    }

    private String footWords(FileItem file) {
        var supplier = model.chosen().supplier(file.supplier()).map(Supplier::name);
        return supplier.map(name -> texts.text("importing.columns.remembered", name))
                .orElseGet(() ->
                        texts.text(file.needsSupplier() ? "importing.file.needsSupplier" : "importing.columns.needed"));
    }

    private void build(FileItem file, List<FieldMapping.Entry> entries, RawTable table) {
        shown.clear();
        lines.getChildren().clear();
        var loaded = file.loaded();
        if (loaded != null && loaded.isSupplierList()) {
            lines.getChildren().add(supplier(file));
        }
        var columns = IntStream.range(FieldMapping.ABSENT, table.header().size())
                .boxed()
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            lines.getChildren().add(line(i, entries.get(i), columns, table.header()));
        }
    }

    private Node line(int field, FieldMapping.Entry entry, List<Integer> columns, List<String> header) {
        var choice = new ComboBox<Integer>();
        choice.setId("map-" + field);
        choice.getItems().setAll(columns);
        choice.setConverter(named(column -> columnName(header, column)));
        choice.setOnAction(_ -> {
            var looked = model.selectedProperty().get();
            if (!showing && looked != null && choice.getValue() != null) {
                mapping.choose(looked, field, choice.getValue());
            }
        });
        choice.setPrefWidth(148);
        choice.setMinWidth(148);
        var label = Labels.name(texts.text(entry.label()));
        if (entry.needed()) {
            var star = new Label("*");
            star.getStyleClass().add("bs-needed");
            label.setGraphic(star);
            label.setContentDisplay(ContentDisplay.RIGHT);
        }
        label.setLabelFor(choice);
        label.setPrefWidth(130);
        label.setMinWidth(130);
        var sample = Labels.muted("");
        sample.setPrefWidth(100);
        var mark = new HBox();
        mark.setAlignment(Pos.CENTER);
        var line = new Line(choice, sample, mark);
        shown.add(line);
        var row = new HBox(8, label, choice, sample, Labels.spring(), mark);
        row.getStyleClass().add("bs-map-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String columnName(List<String> header, int column) {
        if (column == FieldMapping.ABSENT) {
            return texts.text("importing.mapping.notInFile");
        }
        var name = header.get(column);
        return name.isBlank() ? texts.text("importing.mapping.unnamed", column + 1) : name;
    }

    private static Node mark(FieldMapping.Entry entry) {
        if (entry.isMatched()) {
            var icon = Icons.of(Icon.DONE, 14);
            icon.getStyleClass().add("bs-good");
            return icon;
        }
        return Labels.muted("–");
    }

    private Node heads() {
        var field = Labels.strong(texts.text("importing.columns.field"));
        var column = Labels.strong(texts.text("importing.columns.column"));
        var first = Labels.strong(texts.text("importing.columns.first"));
        field.setPrefWidth(130);
        field.setMinWidth(130);
        column.setPrefWidth(148);
        column.setMinWidth(148);
        var heads = new HBox(8, field, column, first);
        heads.getChildren().forEach(label -> label.getStyleClass().add("bs-head"));
        heads.getStyleClass().add("bs-map-head");
        heads.setMinHeight(Region.USE_PREF_SIZE);
        return heads;
    }

    private Node supplier(FileItem file) {
        var choice = suppliers(file);
        var label = new Label(texts.text("importing.mapping.supplier"));
        label.getStyleClass().add("bs-title");
        label.setLabelFor(choice);
        var add = Buttons.of("import-add-supplier", texts.text("importing.action.addSupplier"), addSupplier);
        add.setMinWidth(USE_PREF_SIZE);
        var box = new VBox(4, label, new HBox(8, choice, add));
        box.setPadding(new Insets(12, 16, 12, 16));
        if (file.supplier() != null) {
            var open = Buttons.link("import-rules", texts.text("importing.rules.open"), editRules);
            var line = new HBox(8, rules, Labels.spring(), open);
            line.setAlignment(Pos.CENTER_LEFT);
            box.getChildren().add(line);
        }
        if (choice.getItems().isEmpty()) {
            box.getChildren().add(Labels.paragraph(texts.text("importing.mapping.noSuppliers"), "bs-muted"));
        }
        if (file.supplier() == null) {
            box.getChildren()
                    .add(Buttons.link("import-own-list", texts.text("importing.action.ownList"), this::takeAsOwn));
        }
        return box;
    }

    private ComboBox<Supplier> suppliers(FileItem file) {
        var choice = new ComboBox<Supplier>();
        choice.setId("import-supplier");
        choice.getItems().setAll(model.chosen().suppliers());
        choice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setPromptText(texts.text("importing.mapping.chooseSupplier"));
        choice.setConverter(named(Supplier::name));
        model.chosen().supplier(file.supplier()).ifPresent(choice::setValue);
        choice.setOnAction(_ -> {
            var looked = model.selectedProperty().get();
            if (looked != null && choice.getValue() != null) {
                model.chosen().choose(looked, choice.getValue());
            }
        });
        return choice;
    }

    private void takeAsOwn() {
        var looked = model.selectedProperty().get();
        if (looked != null) {
            model.chosen().asOwn(looked);
        }
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
