package dev.backstop.engine.intake.plan;

import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What must be looked up in the shop file before an import of these files can be planned.
///
/// `emails` and `names` are lower case. `savedSince` is when the oldest of the files was saved.
public record Lookup(Set<String> orderNumbers, Set<String> emails, Set<String> names, Instant savedSince) {

    /// What these files name.
    public static Lookup of(Collection<ParsedFile> files) {
        var numbers = new TreeSet<String>();
        var emails = new TreeSet<String>();
        var names = new TreeSet<String>();
        var oldest = Instant.MAX;
        for (var file : files) {
            if (file.table().savedAt().isBefore(oldest)) {
                oldest = file.table().savedAt();
            }
            for (var order : file.orders()) {
                numbers.add(order.number());
                emails.add(order.email().toLowerCase(Locale.ROOT));
                names.add(order.customerName().toLowerCase(Locale.ROOT));
            }
            for (var customer : file.customers()) {
                emails.add(customer.email().toLowerCase(Locale.ROOT));
                names.add(customer.name().toLowerCase(Locale.ROOT));
            }
        }
        emails.remove("");
        names.remove("");
        return new Lookup(numbers, emails, names, oldest);
    }
}
