package dev.backstop.engine.message;

import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Drafts letters to suppliers: where a late order is, an order itself, and that one is called off. Facts only, and
/// what is asked for.
public final class SupplierLetters {
    /// Days the supplier is given to answer.
    private static final int ANSWER_DAYS = 2;

    /// Days the supplier is given to confirm the dispatch date, as on the reorder sheet.
    private static final int CONFIRM_DAYS = 4;

    private final Words words;
    private final ShopSettings shop;
    private final LocalDate today;

    public SupplierLetters(Words words, ShopSettings shop, LocalDate today) {
        this.words = words;
        this.shop = shop;
        this.today = today;
    }

    /// A line of an order with the product's name and how many units customers wait for.
    public record Line(PurchaseOrderLine line, String product, int waiting) {}

    /// Asks where an order is that has not come, line by line what is still to come.
    public SupplierLetter chase(PurchaseOrder order, List<Line> lines, Supplier supplier) {
        var missing =
                lines.stream().filter(line -> line.line().outstanding() > 0).toList();
        var parts = new ArrayList<String>();
        parts.add(greeting(supplier));
        parts.add(whereItIs(order));
        parts.add(words.of(Message.of("suppliers.mail.missing")) + "\n" + list(missing));
        var waiting = missing.stream().filter(line -> line.waiting() > 0).toList();
        if (!waiting.isEmpty()) {
            parts.add(words.of(Message.of(
                    "suppliers.mail.waiting",
                    waiting.stream().mapToInt(Line::waiting).sum(),
                    waiting.getFirst().product(),
                    waiting.size() - 1)));
        }
        parts.add(words.of(Message.of("suppliers.mail.ask", today.plusDays(ANSWER_DAYS))));
        parts.add(closing());
        return letter(supplier, Message.of("suppliers.mail.chaseSubject", order.number()), parts);
    }

    /// Goes with an order whose sheet is attached.
    public SupplierLetter order(PurchaseOrder order, List<Line> lines, Supplier supplier) {
        var total = Money.zero(supplier.currency());
        int units = 0;
        for (var line : lines) {
            total = total.plus(line.line().unitCost().times(line.line().quantity()));
            units += line.line().quantity();
        }
        var expected = order.expectedOn();
        var parts = new ArrayList<String>();
        parts.add(greeting(supplier));
        parts.add(words.of(Message.of("suppliers.mail.order", order.number(), lines.size(), units, total)));
        parts.add(list(lines));
        parts.add(
                expected == null
                        ? words.of(Message.of("suppliers.mail.confirm", today.plusDays(CONFIRM_DAYS)))
                        : words.of(Message.of("suppliers.mail.confirmBy", today.plusDays(CONFIRM_DAYS), expected)));
        parts.add(closing());
        return letter(supplier, Message.of("suppliers.mail.orderSubject", order.number(), shop.name()), parts);
    }

    /// Calls off what has not come of an order, and asks for the supplier's word on it.
    public SupplierLetter cancellation(PurchaseOrder order, List<Line> lines, Supplier supplier) {
        var off = lines.stream().filter(line -> line.line().outstanding() > 0).toList();
        boolean cameAny = lines.stream().anyMatch(line -> line.line().received() > 0);
        var sent = order.sentOn() == null ? order.createdOn() : order.sentOn();
        var confirmed = order.confirmedOn();
        var parts = new ArrayList<String>();
        parts.add(greeting(supplier));
        parts.add(words.of(
                confirmed == null
                        ? Message.of("suppliers.mail.cancel", order.number(), sent)
                        : Message.of("suppliers.mail.cancelConfirmed", order.number(), sent, confirmed)));
        parts.add(words.of(Message.of(cameAny ? "suppliers.mail.cancelRest" : "suppliers.mail.cancelAll")) + "\n"
                + list(off));
        parts.add(words.of(Message.of("suppliers.mail.cancelAsk", today.plusDays(ANSWER_DAYS))));
        parts.add(closing());
        return letter(supplier, Message.of("suppliers.mail.cancelSubject", order.number()), parts);
    }

    private String whereItIs(PurchaseOrder order) {
        var first = order.firstExpectedOn();
        var now = order.expectedOn();
        var sent = order.sentOn() == null ? order.createdOn() : order.sentOn();
        if (first == null || !first.isBefore(today)) {
            return words.of(Message.of("suppliers.mail.open", order.number(), sent));
        }
        var late = words.of(Message.of(
                "suppliers.mail.late", order.number(), sent, first, (int) ChronoUnit.DAYS.between(first, today)));
        return late + " "
                + (now == null || now.isBefore(today)
                        ? words.of(Message.of("suppliers.mail.noNewDate"))
                        : words.of(Message.of("suppliers.mail.newDate", now)));
    }

    private String list(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            var code = line.line().supplierSku();
            var name = code.isBlank() ? line.product() : code + " " + line.product();
            text.append(
                    words.of(Message.of("suppliers.mail.line", name, line.line().outstanding())));
        }
        return text.toString();
    }

    private String greeting(Supplier supplier) {
        var name = supplier.contactName().isBlank()
                ? supplier.name()
                : Salutation.of(supplier.contactName(), /* trade= */ false);
        return words.of(Message.of("suppliers.mail.greeting", name));
    }

    private String closing() {
        var name = shop.ownerName().isBlank() ? shop.name() : shop.ownerName() + "\n" + shop.name();
        var phone = shop.phone().isBlank() ? "" : "\n" + shop.phone();
        return words.of(Message.of("suppliers.mail.closing")) + "\n" + name + phone;
    }

    private SupplierLetter letter(Supplier supplier, Message subject, List<String> parts) {
        return new SupplierLetter(supplier.email(), supplier.name(), words.of(subject), String.join("\n\n", parts));
    }
}
