package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One edit for each record, however often and in whatever order it is changed.
class DraftTest {
    private final Draft draft = new Draft(new AtomicLong(100)::incrementAndGet);

    private static Customer customer(long id, String name) {
        return new Customer(new Id<>(id), name, "", "", "en", false);
    }

    private List<String> edits() {
        return draft.edits().stream()
                .map(edit -> edit.id().value() + " " + name(edit.before()) + " > " + name(edit.after()))
                .toList();
    }

    private static String name(@Nullable Object record) {
        return record instanceof Customer customer ? customer.name() : "-";
    }

    @Test
    void aNewRecordChangedAgainIsStillOneNewRecord() {
        for (long id = 1; id <= 5; id++) {
            draft.set(Customer.class, null, customer(id, "New"));
        }
        draft.set(Customer.class, customer(3, "New"), customer(3, "Priya"));
        assertThat(edits()).containsExactly("1 - > New", "2 - > New", "3 - > Priya", "4 - > New", "5 - > New");
    }

    @Test
    void aRecordChangedBackIsNoEditAndANewOneDeletedNeither() {
        draft.set(Customer.class, null, customer(7, "New"));
        draft.set(Customer.class, null, customer(8, "New"));
        draft.set(Customer.class, customer(1, "Ann"), customer(1, "Anna"));
        draft.set(Customer.class, customer(1, "Anna"), customer(1, "Ann"));
        draft.delete(Customer.class, customer(7, "New"));
        assertThat(edits()).containsExactly("8 - > New");
    }

    @Test
    void idsThatDoNotRiseAreFoundAllTheSame() {
        draft.set(Customer.class, null, customer(9, "Nine"));
        draft.set(Customer.class, null, customer(4, "Four"));
        draft.set(Customer.class, customer(6, "Six"), customer(6, "VI"));
        draft.set(Customer.class, null, customer(12, "Twelve"));
        draft.set(Customer.class, customer(4, "Four"), customer(4, "IV"));
        draft.set(Customer.class, customer(9, "Nine"), customer(9, "IX"));
        draft.delete(Customer.class, customer(6, "VI"));
        assertThat(edits()).containsExactlyInAnyOrder("9 - > IX", "12 - > Twelve", "4 - > IV", "6 Six > -");
    }
}
