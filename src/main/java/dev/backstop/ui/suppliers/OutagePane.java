package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.service.purchasing.Outage;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Icons;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.kit.Tone;
import javafx.collections.SetChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// If a supplier stops delivering: what runs out first, who else has it, and moving lines there.
final class OutagePane extends VBox {
    private final OutageViewModel model;
    private final Texts texts;
    private final SupplierForms forms;
    private final Label title = Labels.subheading("");
    private final Label hit = Labels.muted("");
    private final Hyperlink waiting;
    private final Label cost = Labels.muted("");
    private final Button all;
    private final Button move;
    private final TableView<Outage.Hit> table;
    private final Node foot;

    OutagePane(OutageViewModel model, Texts texts, SupplierForms forms) {
        this.model = model;
        this.texts = texts;
        this.forms = forms;
        setId("supplier-outage");
        getStyleClass().add("bs-outage");
        waiting = Buttons.link("outage-waiting", "", () -> {
            var found = model.outageProperty().get();
            if (found != null) {
                forms.waiting(found);
            }
        });
        all = Buttons.small("outage-all", "", model::showAll);
        move = Buttons.primary("outage-move", "", () -> forms.move(model));
        move.getStyleClass().add("bs-small");
        table = new OutageTable(model, texts, forms).table();
        VBox.setVgrow(table, Priority.ALWAYS);
        foot = foot();
        getChildren().addAll(head(), table, foot);
        model.ticked().addListener((SetChangeListener<Object>) _ -> showFoot());
        model.askedProperty().addListener((_, _, asked) -> ask(asked));
        model.outageProperty().addListener((_, _, found) -> show(found));
    }

    void focus() {
        table.requestFocus();
    }

    private Node head() {
        title.setMinWidth(0);
        var close = Buttons.icon("outage-close", Icon.CLOSE, texts.text("suppliers.outage.close"), forms::closeOutage);
        var first = new HBox(8, Icons.of(Icon.TROUBLE, 14, Tone.WARNING), title, Labels.spring(), close);
        first.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(2, first, hit, waiting);
        head.setPadding(new Insets(10, 12, 6, 16));
        return head;
    }

    private Node foot() {
        var stop = Buttons.small("outage-stop", texts.text("suppliers.outage.stop"), () -> {
            var found = model.outageProperty().get();
            if (found != null) {
                forms.trouble(found);
            }
        });
        cost.setMinWidth(0);
        var foot = new HBox(8, cost, Labels.spring(), all, stop, move);
        foot.getStyleClass().add("bs-outage-foot");
        return foot;
    }

    /// Says at once what is being worked out, which takes a while for a supplier of many products.
    private void ask(@Nullable Supplier asked) {
        if (asked != null) {
            title.setText(texts.text("suppliers.outage.title", asked.name()));
            hit.setText(texts.text("suppliers.outage.working"));
            Shown.when(waiting, false);
            showAnswer(false);
        }
    }

    private void showAnswer(boolean shown) {
        table.setVisible(shown);
        foot.setVisible(shown);
    }

    private void show(@Nullable Outage found) {
        if (found == null) {
            return;
        }
        showAnswer(true);
        title.setText(texts.text("suppliers.outage.title", found.supplier().name()));
        int products = found.hits().size();
        hit.setText(texts.text("suppliers.outage.hit", products, found.withOther(), products - found.withOther()));
        waiting.setText(texts.text("suppliers.outage.waiting", found.orders(), found.customers()));
        waiting.setVisible(!found.waiting().isEmpty());
        waiting.setManaged(waiting.isVisible());
        table.refresh();
        showFoot();
    }

    private void showFoot() {
        var found = model.outageProperty().get();
        if (found == null) {
            return;
        }
        int count = model.chosen().size();
        var extra = model.extraCost();
        boolean cheaper = extra.amount().signum() < 0;
        cost.setText(texts.text(
                cheaper ? "suppliers.outage.costsLess" : "suppliers.outage.costsMore",
                count,
                cheaper ? extra.times(-1) : extra));
        all.setText(texts.text("suppliers.outage.all", found.hits().size()));
        Shown.when(all, !model.showsAll());
        move.setText(texts.text("suppliers.outage.move", count));
        move.setDisable(count == 0);
        table.refresh();
    }
}
