package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// A discount promised to a customer as an apology; codes are unique and never issued twice, so none is ever deleted
/// from this ledger.
public record DiscountCode(
        Id<DiscountCode> id,
        String code,
        Id<Customer> customerId,
        Id<Notice> noticeId,
        int percent,
        LocalDate issuedOn,
        LocalDate validUntil)
        implements Entity {}
