package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// Somebody who bought, as one channel knows them: by e-mail where there is one, else by name.
public record Customer(Id<Customer> id, String name, String email, String phone, String language, boolean trade)
        implements Entity {}
