package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A discount promised to a customer as an apology; codes are unique and never issued twice, so none is ever
/// deleted from this ledger. `cost` is the most it was held to cost when it was issued: that part of an average
/// order, where there was one.
public record DiscountCode(
        Id<DiscountCode> id,
        String code,
        Id<Customer> customerId,
        Id<Notice> noticeId,
        int percent,
        LocalDate issuedOn,
        LocalDate validUntil,
        @Nullable Money cost)
        implements Entity {}
