package dev.backstop.engine.intake.parsed;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file that was read: what it says, which rows could not be read and why, and what the owner should know about
/// it. `facts` say how it was understood.
///
/// It comes from a channel (`channelKind`) or from a supplier (`supplierId`), never both; a table nobody recognises
/// from neither. `answers` say which product a row is about, where the owner was asked (see `Corrections`).
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
        List<Message> remarks,
        List<Message> facts,
        List<ParsedCustomer> customers,
        Map<Integer, String> answers) {
    private static final String UNRECOGNISED = "unrecognised";

    public ParsedFile {
        products = List.copyOf(products);
        stock = List.copyOf(stock);
        orders = List.copyOf(orders);
        offers = List.copyOf(offers);
        rejected = List.copyOf(rejected);
        remarks = List.copyOf(remarks);
        facts = List.copyOf(facts);
        customers = List.copyOf(customers);
        answers = Map.copyOf(answers);
    }

    /// A file of that form of which nothing is taken yet but what the reading of its rows says besides.
    public static ParsedFile of(
            RawTable table, FileFormat format, Channel.@Nullable Kind channel, FileReading reading) {
        return empty(table, format.id(), format.name(), channel)
                .with(reading.rejected(), reading.remarks(), reading.facts());
    }

    /// A file of a known form that says nothing to import, with the advice what to use instead.
    public static ParsedFile refused(RawTable table, FileFormat format, Message advice) {
        var remarks = new ArrayList<>(table.remarks());
        remarks.add(advice);
        return nothing(table, format.id(), format.name(), remarks);
    }

    /// A table that no form fits: nothing is read from it.
    public static ParsedFile unrecognised(RawTable table) {
        var remarks = new ArrayList<>(table.remarks());
        remarks.add(Message.of(
                "importing.remark.unrecognised",
                String.join(
                        ", ",
                        table.header().subList(0, Math.min(6, table.header().size())))));
        return nothing(table, UNRECOGNISED, Message.of("importing.format.unrecognised"), remarks);
    }

    private static ParsedFile nothing(RawTable table, String format, Message name, List<Message> remarks) {
        return empty(table, format, name, null).with(List.of(), remarks, List.of());
    }

    private static ParsedFile empty(RawTable table, String format, Message name, Channel.@Nullable Kind channel) {
        return new ParsedFile(
                table, format, name, channel, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), Map.of());
    }

    /// The same file with one more thing the owner should know.
    public ParsedFile withRemark(Message remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return with(rejected, all, facts);
    }

    /// The same file with these products.
    public ParsedFile withProducts(List<ParsedProduct> all) {
        return with(supplierId, all, stock, orders, offers, customers, answers);
    }

    /// The same file with these counts.
    public ParsedFile withStock(List<ParsedStock> all) {
        return with(supplierId, products, all, orders, offers, customers, answers);
    }

    /// The same file with these orders.
    public ParsedFile withOrders(List<ParsedOrder> all) {
        return with(supplierId, products, stock, all, offers, customers, answers);
    }

    /// The same file with these offers of that supplier.
    public ParsedFile withOffers(@Nullable Id<Supplier> supplier, List<ParsedOffer> all) {
        return with(supplier, products, stock, orders, all, customers, answers);
    }

    /// The same file with these customers.
    public ParsedFile withCustomers(List<ParsedCustomer> all) {
        return with(supplierId, products, stock, orders, offers, all, answers);
    }

    /// The same file with what the owner answered: the SKU of the product that a row is about, by the row's number.
    public ParsedFile answered(Map<Integer, String> skuByRow) {
        return with(supplierId, products, stock, orders, offers, customers, skuByRow);
    }

    private ParsedFile with(List<Rejected> rejectedNow, List<Message> remarksNow, List<Message> factsNow) {
        return new ParsedFile(
                table,
                format,
                formatName,
                channelKind,
                supplierId,
                products,
                stock,
                orders,
                offers,
                rejectedNow,
                remarksNow,
                factsNow,
                customers,
                answers);
    }

    private ParsedFile with(
            @Nullable Id<Supplier> supplierNow,
            List<ParsedProduct> productsNow,
            List<ParsedStock> stockNow,
            List<ParsedOrder> ordersNow,
            List<ParsedOffer> offersNow,
            List<ParsedCustomer> customersNow,
            Map<Integer, String> answersNow) {
        return new ParsedFile(
                table,
                format,
                formatName,
                channelKind,
                supplierNow,
                productsNow,
                stockNow,
                ordersNow,
                offersNow,
                rejected,
                remarks,
                facts,
                customersNow,
                answersNow);
    }

    public boolean isRecognised() {
        return !format.equals(UNRECOGNISED);
    }

    /// How many records of each kind the file holds.
    public ParsedCounts counts() {
        int variants = products.isEmpty()
                ? (int) stock.stream().map(ParsedStock::externalKey).distinct().count()
                : products.size();
        int lines = orders.stream().mapToInt(order -> order.lines().size()).sum();
        return new ParsedCounts(
                variants, variants, orders.size(), lines, offers.size(), stock.size(), customers.size());
    }
}
