package dev.backstop.ui.suppliers;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A closure while it is entered: its days and pace; a new one may be slow before it and after it, which are
/// closures of their own.
final class ClosureDraft {
    private static final int USUAL_PACE = 50;

    private final Supplier supplier;
    private final @Nullable Closure known;
    private final java.util.function.Supplier<Id<Closure>> ids;
    final StringProperty name;
    final ObjectProperty<@Nullable LocalDate> from;
    final ObjectProperty<@Nullable LocalDate> to;
    final ObjectProperty<@Nullable Integer> pace;
    final ObjectProperty<@Nullable Integer> beforeDays = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> beforePace = new SimpleObjectProperty<>(USUAL_PACE);
    final ObjectProperty<@Nullable Integer> afterDays = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Integer> afterPace = new SimpleObjectProperty<>(USUAL_PACE);

    ClosureDraft(Supplier supplier, @Nullable Closure known, java.util.function.Supplier<Id<Closure>> ids) {
        this.supplier = supplier;
        this.known = known;
        this.ids = ids;
        name = new SimpleStringProperty(known == null ? "" : known.name());
        from = new SimpleObjectProperty<>(known == null ? null : known.from());
        to = new SimpleObjectProperty<>(known == null ? null : known.to());
        pace = new SimpleObjectProperty<>(known == null ? 0 : known.pacePercent());
    }

    /// The closure and its slow phases, in the order of their days; none while its days are not known. One whose
    /// days were changed is the owner's own.
    List<Closure> closures(Texts texts) {
        var first = from.get();
        var last = to.get();
        if (first == null || last == null) {
            return List.of();
        }
        var title = name.get().strip();
        var made = new ArrayList<Closure>();
        int before = or(beforeDays.get(), 0);
        if (before > 0) {
            made.add(phase(
                    texts.text("suppliers.closure.nameBefore", title),
                    first.minusDays(before),
                    first.minusDays(1),
                    or(beforePace.get(), USUAL_PACE)));
        }
        made.add(new Closure(
                known == null ? ids.get() : known.id(), supplier.id(), title, first, last, or(pace.get(), 0), basis()));
        int after = or(afterDays.get(), 0);
        if (after > 0) {
            made.add(phase(
                    texts.text("suppliers.closure.nameAfter", title),
                    last.plusDays(1),
                    last.plusDays(after),
                    or(afterPace.get(), USUAL_PACE)));
        }
        return made;
    }

    private Closure.Basis basis() {
        boolean same =
                known != null && known.from().equals(from.get()) && known.to().equals(to.get());
        return same && known != null ? known.basis() : Closure.Basis.OWN;
    }

    private Closure phase(String title, LocalDate first, LocalDate last, int percent) {
        return new Closure(ids.get(), supplier.id(), title, first, last, percent);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
