package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.ui.kit.Texts;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The days of the week, each to be ticked. With none ticked there is no value.
final class WeekField extends HBox {
    private final Map<DayOfWeek, CheckBox> boxes = new EnumMap<>(DayOfWeek.class);

    WeekField(Texts texts, ObjectProperty<@Nullable WorkWeek> value) {
        super(14);
        setAlignment(Pos.CENTER_LEFT);
        for (var day : DayOfWeek.values()) {
            var box = new CheckBox(texts.formats().weekday(day));
            box.setId("supplier-works-" + day.name().toLowerCase(Locale.ROOT));
            box.setSelected(value.get() == null || value.get().days().contains(day));
            box.selectedProperty().addListener((_, _, _) -> value.set(ticked()));
            boxes.put(day, box);
            getChildren().add(box);
        }
    }

    private @Nullable WorkWeek ticked() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        boxes.forEach((day, box) -> {
            if (box.isSelected()) {
                days.add(day);
            }
        });
        return days.isEmpty() ? null : new WorkWeek(days);
    }
}
