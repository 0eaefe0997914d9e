package dev.backstop.engine.intake.ebay;

import static dev.backstop.engine.intake.layout.OrderField.ITEM;
import static dev.backstop.engine.intake.layout.OrderField.NUMBER;
import static dev.backstop.engine.intake.layout.OrderField.PLACED_AT;
import static dev.backstop.engine.intake.layout.OrderField.ROW_TYPE;
import static dev.backstop.engine.intake.layout.OrderField.SKU;
import static dev.backstop.engine.intake.layout.OrderField.TITLE;
import static dev.backstop.engine.intake.layout.OrderField.UNITS;
import static dev.backstop.engine.intake.layout.OrderField.UNIT_PRICE;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.Aliases;
import dev.backstop.engine.intake.layout.OrderField;
import dev.backstop.engine.intake.layout.OrderSheet;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;

/// eBay's reports of what was sold. The one of orders has a row that sums up an order of several items, and a footer;
/// the one of transactions has rows about fees and refunds between, and does not say what has been shipped.
public record EbayOrders(Report report, ZoneId zone) implements FileFormat {

    /// Which report it is.
    public enum Report {
        ORDERS("ebay.orders", "importing.format.ebayOrders", EbayNames.ORDERS),
        TRANSACTIONS("ebay.orders.transactions", "importing.format.ebayTransactions", EbayNames.TRANSACTIONS);

        private final String id;
        private final String nameKey;
        private final Aliases<OrderField> names;

        Report(String id, String nameKey, Aliases<OrderField> names) {
            this.id = id;
            this.nameKey = nameKey;
            this.names = names;
        }
    }

    @Override
    public String id() {
        return report.id;
    }

    @Override
    public Message name() {
        return Message.of(report.nameKey);
    }

    @Override
    public int likeness(Header header) {
        var names = report.names;
        return switch (report) {
            case TRANSACTIONS ->
                names.hasAll(header, NUMBER, PLACED_AT, ROW_TYPE) && names.count(header, ITEM, TITLE, SKU) > 0 ? 79 : 0;
            case ORDERS ->
                names.hasAll(header, NUMBER, PLACED_AT, UNITS, UNIT_PRICE) && names.count(header, ITEM, TITLE, SKU) > 0
                        ? 78
                        : 0;
        };
    }

    @Override
    public List<FormatField> fields() {
        return report.names.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        return new OrderSheet(table, report.names, new EbayOrderRules(), zone, progress).read(this, Channel.Kind.EBAY);
    }
}
