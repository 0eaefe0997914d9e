package dev.backstop.ui.purchasing;

import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of the plan: a supplier's head with its buttons, or a line whose quantity can be changed.
final class PlanCell extends ListCell<PlanItem> {
    /// Widths of the columns, shared with the head of the list.
    static final double SKU = 64;

    static final double AVAILABLE = 62;
    static final double ON_ORDER = 62;
    static final double QUANTITY = 66;
    static final double CASES = 64;
    static final double COVERS = 88;
    static final double UNIT = 60;
    static final double COST = 76;

    private static final double ROOM_FOR_SKU = 820;

    private final PlanHead head;
    private final PlanLine line;
    private final ObservableValue<@Nullable Id<Supplier>> current;

    PlanCell(
            Texts texts,
            java.util.function.Supplier<LocalDate> today,
            ObservableValue<@Nullable Id<Supplier>> current,
            PlanActions actions) {
        this.head = new PlanHead(texts, today, actions);
        this.line = new PlanLine(texts, actions);
        this.current = current;
        setText(null);
        setPrefWidth(0); // the list's width is shared out, a long name is cut
        current.addListener((_, _, _) -> showHead());
        widthProperty().addListener((_, before, now) -> {
            showHead();
            if (getItem() instanceof PlanItem.Line planned
                    && isRoomy(before.doubleValue()) != isRoomy(now.doubleValue())) {
                line.show(planned, isRoomy(now.doubleValue()));
            }
        });
    }

    @Override
    protected void updateItem(PlanItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().remove("bs-group");
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        switch (item) {
            case PlanItem.Head _ -> {
                getStyleClass().add("bs-group");
                showHead();
                setGraphic(head);
            }
            case PlanItem.Line planned -> {
                line.show(planned, isRoomy(getWidth()));
                setGraphic(line);
            }
        }
    }

    /// Whether a list of that width has room for the SKUs.
    static boolean isRoomy(double width) {
        return width >= ROOM_FOR_SKU;
    }

    private void showHead() {
        if (getItem() instanceof PlanItem.Head planned) {
            head.show(planned, planned.supplierId().equals(current.getValue()), getWidth());
        }
    }
}
