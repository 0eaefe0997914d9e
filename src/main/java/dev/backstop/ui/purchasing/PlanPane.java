package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.plan.DoubtfulFact;
import dev.backstop.ui.kit.Buttons;
import dev.backstop.ui.kit.EmptyState;
import dev.backstop.ui.kit.Icon;
import dev.backstop.ui.kit.Labels;
import dev.backstop.ui.kit.Shown;
import dev.backstop.ui.kit.TableExport;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.purchasing.inbound.DeliveryForms;
import dev.backstop.ui.purchasing.inbound.PurchasingContext;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The plan, grouped by supplier.
///
/// Enter on a supplier's head places its order, left and right fold its lines; Enter on a line goes into its
/// quantity.
final class PlanPane extends VBox implements PlanActions {

    private final PurchasingViewModel model;
    private final PurchasingContext context;
    private final Texts texts;
    private final PurchasingLinks links;
    private final DeliveryForms forms;
    private final ListView<PlanItem> list = new ListView<>();
    private final Label note = Labels.muted("");
    private final HBox foot = new HBox(8);
    private final VBox nothing = new VBox();

    PlanPane(PurchasingViewModel model, PurchasingContext context, PurchasingLinks links, DeliveryForms forms) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        this.links = links;
        this.forms = forms;
        getStyleClass().add("bs-card");
        setUpList();
        setUpFoot();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new PlanHeadings(list, texts), list, new ShiftLine(model, texts), foot);
    }

    private void setUpList() {
        list.setId("plan");
        list.getStyleClass().add("bs-plan");
        list.setFixedCellSize(PlanHeadings.ROW);
        list.setCellFactory(_ -> new PlanCell(texts, model.inbound()::today, model.currentProperty(), this));
        list.setItems(model.items());
        list.setPlaceholder(nothing);
        nothing.setAlignment(Pos.CENTER);
        TableExport.attach(list, "plan", texts, model::sheet);
        list.setOnKeyPressed(this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> {
            if (item != null) {
                model.currentProperty().set(item.supplierId());
                say(item);
            }
        });
    }

    /// Below the list: what is said of the line that is looked at, what makes the plan doubtful, the way out of it.
    private void setUpFoot() {
        note.setId("plan-note");
        note.setMinWidth(0);
        var doubts = Buttons.link("plan-doubts", "", () -> new DoubtsBox(model, texts, context.layers(), links).open());
        doubts.setMinWidth(USE_PREF_SIZE);
        foot.getChildren().addAll(note, Labels.spring(), doubts, TableExport.button(texts, list));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setPadding(new Insets(6, 16, 8, 16));
        note("");
        model.items().addListener((ListChangeListener<PlanItem>) _ -> showFoot());
        model.doubts().addListener((ListChangeListener<DoubtfulFact>) _ -> showDoubts(doubts));
        showDoubts(doubts);
    }

    @Override
    public void choose(Suggestion line, int units) {
        model.choose(line.key(), units);
    }

    @Override
    public void place(PlanItem.Head head, PlaceForm.Way way) {
        new PlaceForm(model, context).open(head, way);
    }

    @Override
    public void fold(PlanItem.Head head) {
        model.fold(head.supplierId());
    }

    @Override
    public void note(String words) {
        note.setText(words);
        Shown.when(note, !words.isEmpty());
        showFoot();
    }

    private void showDoubts(Labeled link) {
        int count = model.doubts().size();
        link.setText(texts.text("purchasing.doubts.link", count));
        Shown.when(link, count > 0);
        showFoot();
    }

    /// The line below the list is there only where it says something or there is something to export.
    private void showFoot() {
        boolean says = !note.getText().isEmpty()
                || !model.doubts().isEmpty()
                || !model.items().isEmpty();
        Shown.when(foot, says);
    }

    /// Says below the list why the line that is looked at rides along, or which gap it bridges.
    private void say(PlanItem item) {
        note(item instanceof PlanItem.Line planned ? PlanWords.of(texts, planned.suggestion()) : "");
    }

    /// Shows that there is nothing to order, and when there will be.
    void showNothing(PurchasingViewModel.@Nullable Today today) {
        nothing.getChildren().clear();
        if (today == null) {
            return;
        }
        var next = today.next();
        if (next == null || next.option() == null || next.orderBy() == null) {
            nothing.getChildren()
                    .add(
                            today.nobodyDelivers()
                                    ? new EmptyState(
                                            Icon.SUPPLIERS,
                                            texts.text("purchasing.empty.nobody"),
                                            "plan-nobody",
                                            texts.text("purchasing.action.addOffers"),
                                            links.openSuppliers())
                                    : new EmptyState(Icon.OK, texts.text("purchasing.empty.nothing")));
            return;
        }
        var supplier = next.option().supplier();
        var words = texts.text("purchasing.empty.next", texts.formats().comingWeekday(next.orderBy()), supplier.name());
        nothing.getChildren()
                .add(new EmptyState(
                        Icon.OK,
                        words,
                        "plan-anyway",
                        texts.text("purchasing.action.planAnyway"),
                        () -> forms.add(supplier)));
    }

    /// Goes to the part of that supplier, or to the line of that product, its own order before the one that bridges
    /// its gap; whether there is one.
    boolean goTo(Object target) {
        return goTo(item -> isOf(item, target) && !isBridge(item)) || goTo(item -> isOf(item, target));
    }

    private static boolean isOf(PlanItem item, Object target) {
        Id<?> id = switch (item) {
            case PlanItem.Head head -> head.supplierId();
            case PlanItem.Line line -> line.suggestion().product().id();
        };
        return id.equals(target);
    }

    private static boolean isBridge(PlanItem item) {
        return item instanceof PlanItem.Line line && line.suggestion().isBridge();
    }

    private boolean goTo(Predicate<PlanItem> wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (wanted.test(list.getItems().get(i))) {
                list.scrollTo(i);
                list.getSelectionModel().select(i);
                list.requestFocus();
                return true;
            }
        }
        return false;
    }

    /// Prints the part of the plan that is looked at.
    void print() {
        Id<Supplier> current = model.currentProperty().get();
        model.head(current).ifPresent(head -> place(head, PlaceForm.Way.PRINT));
    }

    private void pressed(KeyEvent event) {
        switch (list.getSelectionModel().getSelectedItem()) {
            case PlanItem.Head head -> pressed(event, head);
            case PlanItem.Line line -> pressed(event, line);
            case null -> {}
        }
    }

    private void pressed(KeyEvent event, PlanItem.Head head) {
        switch (event.getCode()) {
            case ENTER -> place(head, PlaceForm.Way.PRINT);
            case LEFT, RIGHT -> {
                boolean wantsFolded = event.getCode() == KeyCode.LEFT;
                if (wantsFolded != head.collapsed()) {
                    int at = list.getSelectionModel().getSelectedIndex();
                    fold(head);
                    list.getSelectionModel().select(at);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressed(KeyEvent event, PlanItem.Line line) {
        switch (event.getCode()) {
            case ENTER, F2 -> {
                var field = list.lookup("#" + PlanLine.quantityId(line.suggestion()));
                if (field != null) {
                    field.requestFocus();
                }
                event.consume();
            }
            default -> {}
        }
    }
}
