package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.BrokenDate;
import dev.backstop.service.Picture;
import dev.backstop.service.PurchasingService;
import dev.backstop.service.Receipt;
import dev.backstop.service.Shop;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.Comparator;
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
    private final Work work;
    private final ObservableList<Delivery> deliveries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Money> value = new ReadOnlyObjectWrapper<>();

    InboundViewModel(Shop shop, PurchasingService purchasing, Work work) {
        this.shop = shop;
        this.purchasing = purchasing;
        this.work = work;
    }

    void show(List<Delivery> open, Money committed) {
        deliveries.setAll(open);
        value.set(committed);
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
        change(() -> purchasing.receive(order.id(), receipt), done, failed);
    }

    /// Gives an order another date, or none.
    public void move(
            PurchaseOrder order, @Nullable LocalDate expectedOn, Runnable done, Consumer<? super Problem> failed) {
        change(() -> purchasing.moveTo(order.id(), expectedOn), done, failed);
    }

    /// Calls an order off.
    public void cancel(PurchaseOrder order, Runnable done) {
        change(() -> purchasing.cancel(order.id()), done, _ -> {});
    }

    /// Marks a draft as sent today.
    public void send(PurchaseOrder order, Runnable done, Consumer<? super Problem> failed) {
        change(() -> purchasing.send(order.id(), order.expectedOn()), done, failed);
    }

    /// The customers' dates that another date of that order would break.
    public void brokenByMoving(PurchaseOrder order, @Nullable LocalDate expectedOn, Consumer<List<BrokenDate>> found) {
        work.latest("broken", () -> purchasing.brokenByMoving(order.id(), expectedOn), found);
    }

    /// The customers' dates that this delivery would break with what it does not bring.
    public void brokenByReceiving(PurchaseOrder order, Receipt receipt, Consumer<List<BrokenDate>> found) {
        boolean bringsAny = receipt.units().values().stream().anyMatch(units -> units > 0);
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

    /// Saves an order entered by hand.
    public void save(
            PurchaseOrder order, List<PurchaseOrderLine> lines, Runnable done, Consumer<? super Problem> failed) {
        change(() -> purchasing.save(order, lines), done, failed);
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

    private void change(Runnable change, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    change.run();
                    return true;
                },
                _ -> done.run(),
                failed);
    }
}
