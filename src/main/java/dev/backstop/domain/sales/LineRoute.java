package dev.backstop.domain.sales;

import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;
import java.time.LocalDate;

/// The owner's own choice of who ships a dropshipped order line, in place of the one that the rules would choose.
///
/// One at most for each line. It holds until the owner takes it back.
public record LineRoute(Id<LineRoute> id, Id<OrderLine> lineId, Id<Offer> offerId, LocalDate chosenOn)
        implements Entity {}
