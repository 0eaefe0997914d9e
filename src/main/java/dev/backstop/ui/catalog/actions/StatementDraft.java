package dev.backstop.ui.catalog.actions;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.domain.value.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What is typed about the demand to come of a product or of its whole category.
final class StatementDraft {
    /// Of what it is said.
    enum Scope {
        PRODUCT,
        CATEGORY
    }

    private static final int DAYS = 28;

    final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>(Scope.PRODUCT);
    final ObjectProperty<DemandStatement.@Nullable Kind> kind = new SimpleObjectProperty<>(DemandStatement.Kind.FACTOR);
    final ObjectProperty<@Nullable BigDecimal> amount = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(null);
    final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(null);
    final StringProperty note = new SimpleStringProperty("");
    private final Id<DemandStatement> id;
    private final LocalDate madeOn;
    private final Product product;

    private StatementDraft(Id<DemandStatement> id, LocalDate madeOn, Product product) {
        this.id = id;
        this.madeOn = madeOn;
        this.product = product;
    }

    /// A new one of that product, for four weeks from today.
    static StatementDraft ofNew(Id<DemandStatement> id, LocalDate today, Product product) {
        var draft = new StatementDraft(id, today, product);
        draft.from.set(today);
        draft.to.set(today.plusDays(DAYS - 1L));
        return draft;
    }

    /// One that was made, to be changed; it counts as said on the day it was first.
    static StatementDraft of(DemandStatement statement, Product product) {
        var draft = new StatementDraft(statement.id(), statement.madeOn(), product);
        draft.scope.set(statement.category() == null ? Scope.PRODUCT : Scope.CATEGORY);
        draft.kind.set(statement.kind());
        draft.amount.set(BigDecimal.valueOf(statement.amount()));
        draft.from.set(statement.from());
        draft.to.set(statement.to());
        draft.note.set(statement.note());
        return draft;
    }

    /// Whether it may be said of a whole category.
    boolean hasCategory() {
        return product.category() != null;
    }

    Product product() {
        return product;
    }

    DemandStatement statement() {
        boolean whole = scope.get() == Scope.CATEGORY && hasCategory();
        return new DemandStatement(
                id,
                whole ? null : product.id(),
                whole ? product.category() : null,
                Objects.requireNonNull(kind.get()),
                Objects.requireNonNull(from.get()),
                Objects.requireNonNull(to.get()),
                Objects.requireNonNull(amount.get()).doubleValue(),
                note.get().strip(),
                madeOn);
    }
}
