package dev.backstop.engine.update;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.engine.intake.parsed.Header;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Which of the forms that channels take back a file is of.
public final class ChannelForms {
    private ChannelForms() {}

    /// The form of a file with that header and those rows; none where the channel takes no file, or this is not
    /// one it takes. `location` names where stock is counted, where the channel has several places; `zone` is that
    /// of the days in it.
    public static Optional<ChannelForm> of(List<String> header, List<RawTable.Row> rows, String location, ZoneId zone) {
        var names = new Header(header);
        return InventoryForm.of(names, location)
                .or(() -> ProductsForm.of(names, rows))
                .or(() -> WholeRowsForm.of(names, rows))
                .or(() -> EbayForm.of(names))
                .or(() -> AmazonForm.of(names))
                .or(() -> WooForm.of(names))
                .or(() -> FeedForm.of(names, zone));
    }
}
