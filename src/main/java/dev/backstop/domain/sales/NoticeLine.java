package dev.backstop.domain.sales;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a notice says of one order line: the state and date the customer has been told, which later states are
/// compared with.
public record NoticeLine(
        Id<NoticeLine> id,
        Id<Notice> noticeId,
        Id<OrderLine> lineId,
        LineStatus status,
        @Nullable LocalDate eta) implements Entity {}
