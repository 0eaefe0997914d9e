package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;

/// Shopify's orders file: a row per order line; what concerns the whole order stands on one of its rows only.
/// Trimmed copies with some of its columns are read too. Times without an offset are those of the shop's zone.
public record ShopifyOrders(ZoneId zone) implements FileFormat {

    @Override
    public String id() {
        return "shopify.orders";
    }

    @Override
    public Message name() {
        return Message.of("importing.format.shopifyOrders");
    }

    @Override
    public int likeness(Header header) {
        boolean lines = header.has("Lineitem quantity") && header.has("Lineitem name", "Lineitem sku");
        return lines && header.hasAll("Name", "Created at") ? 90 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return OrderColumns.FIELDS;
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var rows = new OrderRows(table, zone, progress);
        var orders = rows.orders();
        return ParsedFile.of(table, this, Channel.Kind.SHOPIFY, rows.reading()).withOrders(orders);
    }
}
