package dev.backstop.ui.orders;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import dev.backstop.service.orders.OrderArchive;
import dev.backstop.ui.work.Work;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The customer of an order that is being entered: a known one, found by a few letters, or a new one.
final class CustomerDraft {
    static final int SUGGESTIONS = 8;

    private final OrderArchive archive;
    private final Work work;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final BooleanProperty trade = new SimpleBooleanProperty();
    private final ObservableList<Customer> suggested = FXCollections.observableArrayList();
    private @Nullable Customer known;
    private boolean choosing;

    CustomerDraft(OrderArchive archive, Work work) {
        this.archive = archive;
        this.work = work;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty emailProperty() {
        return email;
    }

    BooleanProperty tradeProperty() {
        return trade;
    }

    /// Known customers that what is typed may mean.
    ObservableList<Customer> suggested() {
        return suggested;
    }

    /// Takes a known customer; what is changed afterwards is changed of that customer.
    void choose(Customer chosen) {
        choosing = true;
        known = chosen;
        name.set(chosen.name());
        email.set(chosen.email());
        trade.set(chosen.trade());
        suggested.clear();
        choosing = false;
    }

    /// From now on looks for known customers as a name is typed; another name than the chosen one's is another
    /// customer.
    void suggestWhileTyping() {
        name.addListener((_, _, typed) -> {
            if (!choosing) {
                known = null;
                work.latest(
                        "orders.customers",
                        progress -> archive.customers(typed, SUGGESTIONS, progress),
                        suggested::setAll);
            }
        });
    }

    /// The customer to store. Somebody typed in anew who is known by e-mail (or by name without one) is that
    /// customer. Asks the file.
    Customer customer(Supplier<Id<Customer>> newId) {
        var called = name.get().strip();
        var address = email.get().strip();
        var same = known != null ? known : archive.customerOf(called, address).orElse(null);
        return same == null
                ? new Customer(newId.get(), called, address, "", "en", trade.get())
                : new Customer(same.id(), called, address, same.phone(), same.language(), trade.get());
    }
}
