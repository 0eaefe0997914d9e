package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that was read: what it says, which rows could not be read and why, and what the owner should know about it.
///
/// It comes from a channel (`channelKind`) or from a supplier (`supplierId`), never both; a table nobody recognises
/// from neither.
public record ParsedFile(
        RawTable table,
        String format,
        Message formatName,
        Channel.@Nullable Kind channelKind,
        @Nullable Id<Supplier> supplierId,
        List<ParsedProduct> products,
        List<ParsedStock> stock,
        List<ParsedOrder> orders,
        List<ParsedOffer> offers,
        List<Rejected> rejected,
        List<Message> remarks) {
    public ParsedFile {
        products = List.copyOf(products);
        stock = List.copyOf(stock);
        orders = List.copyOf(orders);
        offers = List.copyOf(offers);
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
    }
}
