package dev.backstop.ui.purchasing.inbound;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.message.Draft;
import dev.backstop.engine.message.LetterTerms;
import dev.backstop.engine.message.OwedNotice;
import dev.backstop.engine.message.Tone;
import dev.backstop.engine.replenish.sourcing.LandedCost;
import dev.backstop.service.messages.MessageService;
import dev.backstop.service.purchasing.BrokenDate;
import dev.backstop.service.purchasing.PurchasingService;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Receipt;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The deliveries on their way: what is due when, taking goods in, other dates, orders entered by hand.
public final class InboundViewModel {
    private final Shop shop;
    private final PurchasingService purchasing;
    private final MessageService messages;
    private final Work work;
    private final ObservableList<Delivery> deliveries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Money> value = new ReadOnlyObjectWrapper<>();

    public InboundViewModel(Shop shop, PurchasingService purchasing, MessageService messages, Work work) {
        this.shop = shop;
        this.purchasing = purchasing;
        this.messages = messages;
        this.work = work;
    }

    public void show(List<Delivery> open, Money all) {
        deliveries.setAll(open);
        value.set(all);
    }

    /// The open purchase orders, the soonest delivery first.
    public ObservableList<Delivery> deliveries() {
        return deliveries;
    }

    /// What is still to pay for all of them, in the shop's currency.
    public ReadOnlyObjectProperty<@Nullable Money> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// The delivery of that order, if it is open.
    public Optional<Delivery> delivery(Object order) {
        return deliveries.stream()
                .filter(delivery -> delivery.order().id().equals(order))
                .findFirst();
    }

    public LocalDate today() {
        return picture().today();
    }

    /// Takes goods in on an order.
    public void receive(PurchaseOrder order, Receipt receipt, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> purchasing.receive(order.id(), receipt), done, failed);
    }

    /// Gives the lines of an order other dates, or none; by the supplier's word where it confirmed them.
    public void date(PurchaseOrder order, LineDates dates, Runnable done, Consumer<? super Problem> failed) {
        work.change(
                () -> {
                    if (dates.confirmedProperty().get()) {
                        purchasing.confirm(order.id(), dates.days());
                    } else {
                        purchasing.moveLines(order.id(), dates.days());
                    }
                },
                done,
                failed);
    }

    /// The letter that would go to the customer of a broken date, as it would be drafted.
    public Draft letter(OwedNotice notice) {
        var tone = notice.customer().trade() ? Tone.WARM_TRADE : Tone.WARM;
        return messages.draft(notice, LetterTerms.plain(today(), tone));
    }

    /// Every purchase order there is, the latest first.
    public List<PurchaseOrder> allOrders() {
        return picture().purchaseOrders().stream()
                .sorted(Comparator.comparing(PurchaseOrder::createdOn)
                        .thenComparing(PurchaseOrder::number)
                        .reversed())
                .toList();
    }

    /// An order as a delivery, open or not.
    public Delivery asDelivery(PurchaseOrder order) {
        return Delivery.of(picture(), order);
    }

    /// What freight and duty add to the price of the goods that came on an order.
    public LandedCost landed(PurchaseOrder order) {
        var picture = picture();
        return picture.supplier(order.supplierId())
                .map(supplier -> LandedCost.of(order, picture.linesOf(order), supplier.exchangeRate()))
                .orElseGet(LandedCost::none);
    }

    /// Calls an order off.
    public void cancel(PurchaseOrder order, Runnable done) {
        work.change(() -> purchasing.cancel(order.id()), done, _ -> {});
    }

    /// Marks a draft as sent today.
    public void send(PurchaseOrder order, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> purchasing.send(order.id(), order.expectedOn()), done, failed);
    }

    /// The customers' dates that other dates of that order's lines would break.
    public void brokenByDates(PurchaseOrder order, LineDates dates, Consumer<List<BrokenDate>> found) {
        var days = dates.days();
        work.latest("broken", () -> purchasing.brokenByMovingLines(order.id(), days), found);
    }

    /// The customers' dates that this delivery would break with what it does not bring.
    public void brokenByReceiving(PurchaseOrder order, Receipt receipt, Consumer<List<BrokenDate>> found) {
        boolean bringsAny = receipt.units().values().stream().anyMatch(units -> units > 0)
                && receipt.damaged().entrySet().stream()
                        .allMatch(entry -> entry.getValue() <= receipt.units().getOrDefault(entry.getKey(), 0));
        if (bringsAny) {
            work.latest("broken", () -> purchasing.brokenByReceiving(order.id(), receipt), found);
        } else {
            found.accept(List.of());
        }
    }

    /// The customers' dates that calling that order off would break.
    public void brokenByCancelling(PurchaseOrder order, Consumer<List<BrokenDate>> found) {
        work.latest("broken", () -> purchasing.brokenByCancelling(order.id()), found);
    }

    /// What came of a delivery, to be counted.
    ReceiptDraft receiptOf(Delivery delivery) {
        var picture = picture();
        var lines = delivery.outstanding().stream()
                .flatMap(line ->
                        picture.product(line.productId()).stream().map(product -> new ReceiptDraft.Line(line, product)))
                .toList();
        return new ReceiptDraft(
                delivery.order().number(),
                lines,
                code -> picture.productBySku(code)
                        .or(() -> picture.products().stream()
                                .filter(product ->
                                        code.equals(product.printedCode().digits()))
                                .findFirst()));
    }

    public Currency currency() {
        return picture().settings().currency();
    }

    /// Saves an order entered by hand.
    public void save(
            PurchaseOrder order, List<PurchaseOrderLine> lines, Runnable done, Consumer<? super Problem> failed) {
        work.change(() -> purchasing.save(order, lines), done, failed);
    }

    public String nextNumber() {
        return purchasing.nextNumber();
    }

    public <T> Id<T> newId() {
        return shop.newId();
    }

    public List<Supplier> suppliers() {
        return picture().suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// What a supplier offers, by product name.
    public List<Offer> offers(Supplier supplier) {
        return picture().offersOf(supplier.id()).stream()
                .filter(Offer::active)
                .sorted(Comparator.comparing(this::productName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public String productName(Offer offer) {
        return picture().product(offer.productId()).map(Product::name).orElse(offer.supplierSku());
    }

    public String productName(PurchaseOrderLine line) {
        return picture().product(line.productId()).map(Product::name).orElse(line.supplierSku());
    }

    private Picture picture() {
        return shop.picture();
    }
}
