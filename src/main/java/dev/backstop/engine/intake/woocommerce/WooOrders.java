package dev.backstop.engine.intake.woocommerce;

import static dev.backstop.engine.intake.layout.OrderField.LINES;
import static dev.backstop.engine.intake.layout.OrderField.NUMBER;
import static dev.backstop.engine.intake.layout.OrderField.PLACED_AT;
import static dev.backstop.engine.intake.layout.OrderField.SKU;
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

/// WooCommerce's orders. The shop system has no export of its own: plugins write a row per order line, or all lines in
/// one cell, and its REST interface answers with JSON.
public record WooOrders(Layout layout, ZoneId zone) implements FileFormat {
    /// Columns, or groups of columns with one meaning, that tell an orders file of WooCommerce from any other.
    private static final List<List<String>> TELLING = List.of(
            List.of("billing_first_name", "First Name (Billing)", "billing.first_name"),
            List.of("billing_email", "Email (Billing)", "billing.email"),
            List.of("shipping_first_name", "First Name (Shipping)", "shipping.first_name"),
            List.of("order_currency", "Order Currency"),
            List.of("payment_method_title", "Payment Method Title"),
            List.of("order_total", "Order Total Amount"),
            List.of("shipping_total", "Order Shipping Amount"),
            List.of("customer_note", "Customer Note"),
            List.of("item_total", "Item Cost", "line_items.total"));

    /// How the lines of an order stand in the file.
    public enum Layout {
        LINE_PER_ROW("woocommerce.orders"),
        LINES_IN_CELLS("woocommerce.orders.cells"),
        REST("woocommerce.orders.rest");

        private final String id;

        Layout(String id) {
            this.id = id;
        }
    }

    @Override
    public String id() {
        return layout.id;
    }

    @Override
    public Message name() {
        return Message.of("importing.format.wooOrders");
    }

    @Override
    public int likeness(Header header) {
        if (!WooNames.ORDERS.hasAll(header, NUMBER, PLACED_AT) || tellingIn(header) < 2) {
            return 0;
        }
        return layoutOf(header) == layout ? 75 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return WooNames.ORDERS.fields();
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var sheet = new OrderSheet(table, WooNames.ORDERS, new WooOrderRules(), zone, progress);
        if (layout == Layout.LINES_IN_CELLS) {
            sheet.withLines(PackedLines.of(new Header(table.header())));
        }
        return sheet.read(this, Channel.Kind.WOOCOMMERCE);
    }

    private static long tellingIn(Header header) {
        return TELLING.stream()
                .filter(names -> header.has(names.toArray(String[]::new)))
                .count();
    }

    private static Layout layoutOf(Header header) {
        if (header.has("line_items.name", "line_items.sku", "line_items.product_id")) {
            return Layout.REST;
        }
        boolean perRow = WooNames.ORDERS.hasAll(header, UNITS) && WooNames.ORDERS.count(header, SKU, TITLE) > 0;
        boolean inCells = WooNames.ORDERS.hasAll(header, LINES) || PackedLines.isIn(header);
        return inCells && !perRow ? Layout.LINES_IN_CELLS : Layout.LINE_PER_ROW;
    }
}
