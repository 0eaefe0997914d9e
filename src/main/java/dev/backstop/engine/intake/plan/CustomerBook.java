package dev.backstop.engine.intake.plan;

import dev.backstop.domain.sales.Customer;
import dev.backstop.domain.value.Id;
import dev.backstop.engine.intake.parsed.ParsedOrder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Customers as they are known and as the import adds them: found by e-mail address, else by name. What is known is
/// only added to.
final class CustomerBook {
    private static final String LANGUAGE = "en";

    private final Draft draft;
    private final Map<String, Customer> byEmail = new HashMap<>();
    private final Map<String, Customer> byName = new HashMap<>();

    CustomerBook(KnownShop known, Draft draft) {
        this.draft = draft;
        known.customers()
                .forEach(customer -> book(customer.email()).put(key(customer.email(), customer.name()), customer));
    }

    /// The customer of an order. An order that names nobody has a customer of its own, called by its number.
    Id<Customer> of(ParsedOrder order) {
        var name = order.customerName().isEmpty() && order.email().isEmpty() ? order.number() : order.customerName();
        return take(order.email(), name, order.phone()).id();
    }

    /// Takes in the customers of a file.
    void planCustomers(Tally tally) {
        for (var parsed : tally.parsed().customers()) {
            var before = book(parsed.email()).get(key(parsed.email(), parsed.name()));
            var after = take(parsed.email(), parsed.name(), parsed.phone());
            tally.row(parsed.row(), before == null ? Fate.NEW : after.equals(before) ? Fate.SAME : Fate.CHANGED);
        }
    }

    private Customer take(String email, String name, String phone) {
        var key = key(email, name);
        var known = book(email).get(key);
        if (known != null && addsNothing(known, name, phone)) {
            return known;
        }
        var customer = known == null
                ? new Customer(draft.nextId(), name, email, phone, LANGUAGE, false)
                : new Customer(
                        known.id(),
                        orElse(known.name(), name),
                        known.email(),
                        orElse(known.phone(), phone),
                        known.language(),
                        known.trade());
        draft.set(Customer.class, known, customer);
        book(email).put(key, customer);
        return customer;
    }

    private static boolean addsNothing(Customer known, String name, String phone) {
        return (!known.name().isBlank() || name.equals(known.name()))
                && (!known.phone().isBlank() || phone.equals(known.phone()));
    }

    private static String orElse(String known, String stated) {
        return known.isBlank() ? stated : known;
    }

    /// Where a customer with that e-mail address, or without one, is looked up.
    private Map<String, Customer> book(String email) {
        return email.isBlank() ? byName : byEmail;
    }

    private static String key(String email, String name) {
        return (email.isBlank() ? name : email.strip()).toLowerCase(Locale.ROOT);
    }
}
