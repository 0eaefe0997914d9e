package dev.backstop.ui.importing;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.intake.supplier.SupplierColumns;
import dev.backstop.engine.intake.supplier.SupplierField;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Whose list a file is, and which of its columns means what; remembered for that supplier.
final class MappingPane extends VBox {
    private final ImportViewModel model;
    private final Texts texts;
    private final FileItem file;
    private final RawTable table;

    MappingPane(ImportViewModel model, Texts texts, FileItem file, RawTable table) {
        super(12);
        this.model = model;
        this.texts = texts;
        this.file = file;
        this.table = table;
        setId("import-mapping");
        getChildren().add(supplier());
        if (file.supplier() != null) {
            getChildren().add(columns());
        }
    }

    private Node supplier() {
        var choice = new ComboBox<Supplier>();
        choice.setId("import-supplier");
        choice.getItems().setAll(model.suppliers());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setPromptText(texts.text("importing.mapping.chooseSupplier"));
        choice.setConverter(named(Supplier::name));
        model.supplier(file.supplier()).ifPresent(choice::setValue);
        choice.setOnAction(_ -> {
            if (choice.getValue() != null) {
                model.choose(file, choice.getValue());
            }
        });
        var label = new Label(texts.text("importing.mapping.supplier"));
        label.setLabelFor(choice);
        var box = new VBox(4, label, choice);
        if (choice.getItems().isEmpty()) {
            box.getChildren().add(Labels.paragraph(texts.text("importing.mapping.noSuppliers"), "bs-muted"));
        }
        return box;
    }

    private Node columns() {
        var grid = new GridPane(8, 6);
        var grow = new ColumnConstraints();
        grow.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), grow);
        int row = 0;
        for (var field : SupplierField.values()) {
            var choice = column(field);
            var label = new Label(texts.text(field.label()));
            label.setLabelFor(choice);
            grid.addRow(row, label, choice, Labels.muted(sample(chosen(field))));
            row++;
        }
        return grid;
    }

    private ComboBox<String> column(SupplierField field) {
        var none = texts.text("importing.mapping.notInFile");
        var choice = new ComboBox<String>();
        choice.setId("map-" + field.name());
        choice.getItems().add(none);
        choice.getItems().addAll(table.header());
        choice.setMaxWidth(Double.MAX_VALUE);
        var now = chosen(field);
        choice.setValue(now == null ? none : now);
        choice.setOnAction(_ ->
                model.map(file, with(field, none.equals(choice.getValue()) ? null : choice.getValue())));
        return choice;
    }

    private @Nullable String chosen(SupplierField field) {
        var mapped = file.columns();
        var names = mapped == null ? List.<String>of() : mapped.of(field);
        return names.isEmpty() ? null : names.getFirst();
    }

    private SupplierColumns with(SupplierField field, @Nullable String column) {
        Map<SupplierField, List<String>> columns = new EnumMap<>(SupplierField.class);
        var mapped = file.columns();
        if (mapped != null) {
            columns.putAll(mapped.columns());
        }
        if (column == null) {
            columns.remove(field);
        } else {
            columns.values().removeIf(names -> names.equals(List.of(column)));
            columns.put(field, new ArrayList<>(List.of(column)));
        }
        return new SupplierColumns(columns);
    }

    private String sample(@Nullable String column) {
        int index = column == null ? -1 : table.header().indexOf(column);
        if (index < 0) {
            return "–";
        }
        return table.rows().stream()
                .map(row -> row.cells().get(index))
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.length() > 22 ? cell.substring(0, 21) + "…" : cell)
                .orElse("–");
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
