package dev.backstop.engine.intake.shopify;

import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import java.util.List;

/// The columns of an orders file that Backstop reads; trimmed files lack some.
record OrderColumns(
        Column number,
        Column email,
        Column createdAt,
        Column fulfilledAt,
        Column cancelledAt,
        Column financialStatus,
        Column fulfilmentStatus,
        Column currency,
        Column note,
        List<Column> names,
        List<Column> phones,
        List<Column> addressLines,
        Column street,
        Column zip,
        Column city,
        Column province,
        List<Column> countries,
        Column lineSku,
        Column lineName,
        Column lineQuantity,
        Column linePrice,
        Column lineFulfilment,
        Column lineNeedsShipping) {

    /// The fields the owner sees, under the same names.
    static final List<FormatField> FIELDS = List.of(
            FormatField.needed("importing.field.orderNumber", "Name"),
            FormatField.needed("importing.field.orderDate", "Created at"),
            FormatField.telling("importing.field.customer", "Billing Name", "Shipping Name"),
            FormatField.other("importing.field.email", "Email"),
            FormatField.needed("importing.field.sku", "Lineitem sku"),
            FormatField.other("importing.field.title", "Lineitem name"),
            FormatField.needed("importing.field.units", "Lineitem quantity"),
            FormatField.other("importing.field.price", "Lineitem price"),
            FormatField.other("importing.field.lineState", "Lineitem fulfillment status"),
            FormatField.other("importing.field.orderState", "Fulfillment Status"),
            FormatField.other("importing.field.payment", "Financial Status"),
            FormatField.other("importing.field.cancelledAt", "Cancelled at"),
            FormatField.other("importing.field.currency", "Currency"),
            FormatField.other("importing.field.country", "Shipping Country", "Billing Country"),
            FormatField.other("importing.field.note", "Notes"));

    static OrderColumns of(Header h) {
        return new OrderColumns(
                Column.of(h, "Name"),
                Column.of(h, "Email"),
                Column.of(h, "Created at"),
                Column.of(h, "Fulfilled at"),
                Column.of(h, "Cancelled at"),
                Column.of(h, "Financial Status"),
                Column.of(h, "Fulfillment Status"),
                Column.of(h, "Currency"),
                Column.of(h, "Notes"),
                List.of(Column.of(h, "Billing Name"), Column.of(h, "Shipping Name")),
                List.of(Column.of(h, "Phone"), Column.of(h, "Shipping Phone"), Column.of(h, "Billing Phone")),
                List.of(
                        Column.of(h, "Shipping Name"),
                        Column.of(h, "Shipping Company"),
                        Column.of(h, "Shipping Address1"),
                        Column.of(h, "Shipping Address2")),
                Column.of(h, "Shipping Street"),
                Column.of(h, "Shipping Zip"),
                Column.of(h, "Shipping City"),
                Column.of(h, "Shipping Province Name", "Shipping Province"),
                List.of(Column.of(h, "Shipping Country"), Column.of(h, "Billing Country")),
                Column.of(h, "Lineitem sku"),
                Column.of(h, "Lineitem name"),
                Column.of(h, "Lineitem quantity"),
                Column.of(h, "Lineitem price"),
                Column.of(h, "Lineitem fulfillment status"),
                Column.of(h, "Lineitem requires shipping"));
    }

    /// Whether the file tells what has been shipped.
    boolean tellsShipping() {
        return fulfilmentStatus.exists() || lineFulfilment.exists();
    }
}
