package dev.backstop.domain.shop;

import dev.backstop.domain.value.Entity;
import dev.backstop.domain.value.Id;

/// How the owner lets order lines be routed to suppliers that ship them; there is one such record in a shop file.
///
/// A stock report older than `oldestReportDays` is no report. An offer whose supplier has the goods with less
/// than `leastStockPercent` is passed over as long as another is likelier. Nothing may cost more than
/// `mostOfPricePercent` of what the customer pays.
public record DropshipRules(Id<DropshipRules> id, int oldestReportDays, int leastStockPercent, int mostOfPricePercent)
        implements Entity {
    /// The id of the one record of rules.
    public static final Id<DropshipRules> ONLY = new Id<>(1);

    /// The rules of a shop whose owner has said nothing: a month, an even chance, and the whole price.
    public static DropshipRules standard() {
        return new DropshipRules(ONLY, 30, 50, 100);
    }
}
