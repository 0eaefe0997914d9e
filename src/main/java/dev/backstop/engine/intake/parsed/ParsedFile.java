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

    /// A file that says nothing about customers beside their orders.
    public ParsedFile(
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
            List<Message> facts) {
        this(
                table,
                format,
                formatName,
                channelKind,
                supplierId,
                products,
                stock,
                orders,
                offers,
                rejected,
                remarks,
                facts,
                List.of(),
                Map.of());
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
        return new ParsedFile(
                table, format, name, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), remarks,
                List.of());
    }

    /// The same file with one more thing the owner should know.
    public ParsedFile withRemark(Message remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
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
                rejected,
                all,
                facts,
                customers,
                answers);
    }

    /// The same file with those of its orders.
    public ParsedFile withOrders(List<ParsedOrder> some) {
        return new ParsedFile(
                table,
                format,
                formatName,
                channelKind,
                supplierId,
                products,
                stock,
                some,
                offers,
                rejected,
                remarks,
                facts,
                customers,
                answers);
    }

    /// The same file with these customers.
    public ParsedFile withCustomers(List<ParsedCustomer> all) {
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
                rejected,
                remarks,
                facts,
                all,
                answers);
    }

    /// The same file with what the owner answered: the SKU of the product that a row is about, by the row's number.
    public ParsedFile answered(Map<Integer, String> products) {
        return new ParsedFile(
                table,
                format,
                formatName,
                channelKind,
                supplierId,
                this.products,
                stock,
                orders,
                offers,
                rejected,
                remarks,
                facts,
                customers,
                products);
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
