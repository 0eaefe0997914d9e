package dev.backstop.engine.intake.shopify;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.Column;
import dev.backstop.engine.intake.parsed.FileFormat;
import dev.backstop.engine.intake.parsed.FileReading;
import dev.backstop.engine.intake.parsed.Fix;
import dev.backstop.engine.intake.parsed.FormatField;
import dev.backstop.engine.intake.parsed.Header;
import dev.backstop.engine.intake.parsed.ParsedCustomer;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.Unreadable;
import java.util.ArrayList;
import java.util.List;

/// Shopify's customers file: names, e-mail addresses and telephone numbers. Its codes are guarded by an apostrophe.
public record ShopifyCustomers() implements FileFormat {
    private static final List<FormatField> FIELDS = List.of(
            FormatField.needed("importing.field.email", "Email"),
            FormatField.telling("importing.field.firstName", "First Name"),
            FormatField.telling("importing.field.lastName", "Last Name"),
            FormatField.other("importing.field.phone", "Phone", "Default Address Phone"));

    @Override
    public String id() {
        return "shopify.customers";
    }

    @Override
    public Message name() {
        return Message.of("importing.format.shopifyCustomers");
    }

    @Override
    public int likeness(Header header) {
        boolean person = header.has("Email") && header.has("First Name", "Last Name");
        boolean ofShopify = header.has("Accepts Email Marketing", "Accepts Marketing", "Accepts SMS Marketing")
                && header.has("Total Orders", "Total Spent", "Tax Exempt");
        return person && ofShopify ? 85 : 0;
    }

    @Override
    public List<FormatField> fields() {
        return FIELDS;
    }

    @Override
    public ParsedFile read(RawTable table, Progress progress) {
        var header = new Header(table.header());
        var reading = new FileReading(table, progress);
        var customers = new ArrayList<ParsedCustomer>();
        reading.eachRow(row -> customers.add(customer(row, header)));
        return ParsedFile.of(table, this, Channel.Kind.SHOPIFY, reading).withCustomers(customers);
    }

    private static ParsedCustomer customer(RawTable.Row row, Header header) throws Unreadable {
        var email = Column.of(header, "Email");
        var name = (Column.of(header, "First Name").in(row) + " "
                        + Column.of(header, "Last Name").in(row))
                .strip();
        var phone = Column.of(header, "Phone").codeIn(row);
        if (email.in(row).isEmpty() && name.isEmpty()) {
            throw new Unreadable(Message.of("importing.reason.noCustomer"), Fix.TEXT).in(email);
        }
        return new ParsedCustomer(
                row.number(),
                email.in(row),
                name.isEmpty() ? email.in(row) : name,
                phone.isEmpty() ? Column.of(header, "Default Address Phone").codeIn(row) : phone);
    }
}
