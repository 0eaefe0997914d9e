package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The dates of an order's open lines as they are being changed: one for all, or one for each.
final class LineDates {
    private final ObjectProperty<@Nullable LocalDate> all;
    private final Map<PurchaseOrderLine, ObjectProperty<@Nullable LocalDate>> each = new LinkedHashMap<>();
    private final BooleanProperty confirmed = new SimpleBooleanProperty();

    LineDates(Delivery delivery) {
        for (var line : delivery.outstanding()) {
            each.put(line, new SimpleObjectProperty<>(delivery.etaOf(line)));
        }
        var days = each.values().stream().map(ObjectProperty::get).collect(Collectors.toSet());
        all = new SimpleObjectProperty<>(days.size() == 1 ? days.iterator().next() : delivery.due());
        all.addListener((_, _, day) -> each.values().forEach(line -> line.set(day)));
    }

    /// The date of all lines; setting it sets theirs.
    ObjectProperty<@Nullable LocalDate> allProperty() {
        return all;
    }

    /// The open lines with their dates.
    Map<PurchaseOrderLine, ObjectProperty<@Nullable LocalDate>> each() {
        return each;
    }

    /// Whether the supplier gave its word for these dates.
    BooleanProperty confirmedProperty() {
        return confirmed;
    }

    /// The dates of the lines that have one.
    Map<Id<PurchaseOrderLine>, LocalDate> days() {
        var days = new HashMap<Id<PurchaseOrderLine>, LocalDate>();
        each.forEach((line, property) -> {
            var day = property.get();
            if (day != null) {
                days.put(line.id(), day);
            }
        });
        return days;
    }
}
