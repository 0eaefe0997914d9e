package dev.backstop.engine.intake.plan;

import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.value.Message;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.Rejected;

/// Asks the owner to look at open order lines about no product of the catalog, where there is a catalog.
///
/// They are taken in all the same: the customer waits for them, and their product may come with another file.
final class LineDoubts {
    private static final String SKU = "importing.field.sku";

    private final Catalogue catalogue;
    private final Tally tally;
    private final int column;

    LineDoubts(Catalogue catalogue, Tally tally) {
        this.catalogue = catalogue;
        this.tally = tally;
        this.column = tally.column(SKU);
    }

    void look(OrderLine line, int row) {
        if (line.productId() != null || line.open() == 0 || catalogue.isEmpty()) {
            return;
        }
        var reason = line.sku().isEmpty()
                ? Message.of("importing.doubt.noSku", line.title())
                : Message.of("importing.doubt.unknownSku", line.sku());
        tally.doubt(new Rejected(row, reason, Fix.PRODUCT, column));
    }
}
