package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.util.Locale;

/// Somebody who bought, as one channel knows them: by e-mail where there is one, else by name.
public record Customer(Id<Customer> id, String name, String email, String phone, String language, boolean trade)
        implements Entity {
    /// The form in which two mentions of one customer meet: the e-mail address where there is one, else the name;
    /// case does not matter.
    public String key() {
        return (email.isEmpty() ? name : email).toLowerCase(Locale.ROOT);
    }
}
