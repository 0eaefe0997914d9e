package dev.backstop.engine.intake.etsy;

import static dev.backstop.engine.intake.layout.OrderField.NUMBER;
import static dev.backstop.engine.intake.layout.OrderField.PLACED_AT;
import static dev.backstop.engine.intake.layout.OrderField.TITLE;
import static dev.backstop.engine.intake.layout.OrderField.UNITS;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.layout.OrderSheet;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedFile;
import java.time.ZoneId;
import java.util.List;

/// What was sold on Etsy: the file of order items says what, that of orders to whom and whether it has left. Either can
/// come alone; the orders then add nothing until their items are known.
public record EtsyOrders(Kind kind, ZoneId zone) implements FileFormat {

    /// The two files of one month.
    public enum Kind {
        ITEMS("etsy.orders.items", "importing.format.etsyItems"),
        ORDERS("etsy.orders", "importing.format.etsyOrders");

        private final String id;
        private final String nameKey;

        Kind(String id, String nameKey) {
            this.id = id;
            this.nameKey = nameKey;
        }
    }

    @Override
    public String id() {
        return kind.id;
    }

    @Override
    public Message name() {
        return Message.of(kind.nameKey);
    }

    @Override
    public int likeness(Header header) {
        var names = EtsyNames.ORDERS;
        boolean items = names.hasAll(header, PLACED_AT, TITLE, UNITS);
        boolean orders = names.hasAll(header, PLACED_AT, NUMBER) && header.has("Number of Items");
        return switch (kind) {
            case ITEMS -> items ? 76 : 0;
            case ORDERS -> orders && !items ? 75 : 0;
        };
    }

    @Override
    public List<FormatField> fields() {
        return EtsyNames.ORDERS.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        boolean numbered = EtsyNames.ORDERS.hasAll(new Header(table.header()), NUMBER);
        var sheet = new OrderSheet(table, EtsyNames.ORDERS, new EtsyOrderRules(numbered), zone, progress);
        if (kind == Kind.ORDERS) {
            sheet.withLines((_, _) -> List.of());
        }
        var file = sheet.read(this, Channel.Kind.ETSY);
        return numbered ? file : file.withRemark(Message.of("importing.remark.madeNumbers"));
    }
}
