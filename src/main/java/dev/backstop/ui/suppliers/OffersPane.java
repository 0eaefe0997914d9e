package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Columns;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.TableSetup;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.suppliers.SupplierDetail.OfferLine;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What one supplier offers. Enter or a double click edits an offer, Delete takes it away.
final class OffersPane extends VBox {
    private final Texts texts;
    private final Label count = Labels.muted("");
    private final TableView<OfferLine> table;
    private final List<TableColumn<OfferLine, ?>> roomy = new ArrayList<>();
    private @Nullable Supplier supplier;

    OffersPane(Texts texts, SupplierForms forms) {
        super(8);
        this.texts = texts;
        table = table(forms);
        var add = Buttons.small("offer-add", texts.text("suppliers.action.addOffer"), () -> {
            if (supplier != null) {
                forms.offer(supplier, null);
            }
        });
        var title = new HBox(8, Labels.subheading(texts.text("suppliers.card.offers")), count, Labels.spring(), add);
        title.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table);
    }

    void show(SupplierDetail detail) {
        supplier = detail.row().supplier();
        count.setText(texts.formats().units(detail.offers().size()));
        table.getItems().setAll(detail.offers());
        table.sort();
    }

    /// All columns, or only the few that fit into a narrow place.
    void roomy(boolean all) {
        roomy.forEach(column -> column.setVisible(all));
    }

    private TableView<OfferLine> table(SupplierForms forms) {
        var made = columns().table();
        made.setFixedCellSize(32);
        made.setPlaceholder(Labels.muted(texts.text("suppliers.empty.offers")));
        TableSetup.opens(made, line -> edit(line, forms));
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove(forms);
                event.consume();
            }
        });
        return made;
    }

    private Columns<OfferLine> columns() {
        var columns = new Columns<OfferLine>(texts, "supplier-offers");
        columns.text("suppliers.column.product", OfferLine::product)
                .cutInside()
                .medium()
                .ascending()
                .grow();
        roomy.add(columns.text("suppliers.column.code", line -> line.offer().supplierSku())
                .quiet()
                .width(86)
                .column());
        columns.unitCost("suppliers.column.unit", line -> line.offer().unitCost())
                .width(64);
        columns.number("suppliers.column.minimum", line -> line.offer().minimumOrderQuantity())
                .width(44);
        columns.number("suppliers.column.casePack", line -> line.offer().casePack())
                .width(44);
        roomy.add(columns.day("suppliers.column.runsOut", OfferLine::runsOut, texts.formats()::comingDay)
                .width(94)
                .column());
        roomy.add(columns.text(
                        "suppliers.column.other",
                        line -> texts.text(line.hasOther() ? "suppliers.value.hasOther" : "suppliers.value.only"))
                .tone(line -> line.hasOther() ? Tone.MUTED : Tone.WARNING)
                .width(82)
                .column());
        return columns;
    }

    private void edit(OfferLine line, SupplierForms forms) {
        if (supplier != null) {
            forms.offer(supplier, line.offer());
        }
    }

    private void remove(SupplierForms forms) {
        var line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            forms.remove(line.offer(), line.product());
        }
    }
}
