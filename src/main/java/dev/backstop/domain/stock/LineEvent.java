package dev.backstop.domain.stock;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.LineStatus;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A change of an order line's derived state or ETA, kept with its time: alerts, messages and reports come from
/// these.
public record LineEvent(
        Id<LineEvent> id,
        Id<OrderLine> lineId,
        Id<Product> productId,
        Instant at,
        @Nullable LineStatus before,
        @Nullable LocalDate etaBefore,
        LineStatus after,
        @Nullable LocalDate etaAfter)
        implements Entity {}
