package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.ReorderPlan;
import dev.backstop.engine.replenish.SupplierOrder;
import dev.backstop.service.Picture;
import dev.backstop.service.PlanService;
import dev.backstop.service.PurchasingService;
import dev.backstop.service.SettingsService;
import dev.backstop.service.Shop;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Today's plan with the cash it takes, the deliveries on their way, and what is done with both.
public final class PurchasingViewModel {
    private final Shop shop;
    private final PlanService plans;
    private final PurchasingService purchasing;
    private final SettingsService settings;
    private final Work work;
    private final Texts texts;
    private final ObservableList<PlanItem> items = FXCollections.observableArrayList();
    private final ObservableList<Delivery> deliveries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ReorderPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper();

    public PurchasingViewModel(
            Shop shop,
            PlanService plans,
            PurchasingService purchasing,
            SettingsService settings,
            Work work,
            Texts texts) {
        this.shop = shop;
        this.plans = plans;
        this.purchasing = purchasing;
        this.settings = settings;
        this.work = work;
        this.texts = texts;
    }

    /// Makes the plan of the shop as it is now.
    public void refresh() {
        var picture = shop.picture();
        work.latest("plan", progress -> made(picture, plans.plan(picture, progress)), this::show);
    }

    public ObservableList<PlanItem> items() {
        return items;
    }

    /// The open purchase orders, the soonest delivery first.
    public ObservableList<Delivery> deliveries() {
        return deliveries;
    }

    public ReadOnlyObjectProperty<@Nullable ReorderPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// How many suppliers have something to order.
    public ReadOnlyIntegerProperty badgeProperty() {
        return badge.getReadOnlyProperty();
    }

    public LocalDate today() {
        return shop.picture().today();
    }

    /// Takes the owner's quantity for a product into the plan; 0 puts it off.
    public void choose(Id<Product> product, int quantity) {
        plans.choose(product, quantity);
        refresh();
    }

    /// Makes the supplier's lines a purchase order, sent today and expected on that day; gives its id.
    public void place(SupplierOrder order, LocalDate expectedOn, Consumer<Id<PurchaseOrder>> done) {
        work.run(_ -> plans.place(order, expectedOn), done);
    }

    public @Nullable Money budget() {
        return settings.settings().monthlyBudget();
    }

    public Currency currency() {
        return settings.settings().currency();
    }

    /// Sets what may be spent in a month, or takes the limit away.
    public void setBudget(@Nullable Money budget, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    settings.setBudget(budget);
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    /// Takes goods in on an order.
    public void receive(
            PurchaseOrder order,
            Map<Id<PurchaseOrderLine>, Integer> units,
            LocalDate day,
            Runnable done,
            Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    purchasing.receive(order.id(), units, day);
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    /// Gives an order another date, or none.
    public void move(
            PurchaseOrder order, @Nullable LocalDate expectedOn, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    purchasing.moveTo(order.id(), expectedOn);
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    /// Calls an order off.
    public void cancel(PurchaseOrder order, Runnable done) {
        work.run(
                _ -> {
                    purchasing.cancel(order.id());
                    return true;
                },
                _ -> done.run());
    }

    /// Saves an order entered by hand.
    public void save(
            PurchaseOrder order, List<PurchaseOrderLine> lines, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    purchasing.save(order, lines);
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    public String nextNumber() {
        return purchasing.nextNumber();
    }

    public <T> Id<T> newId() {
        return shop.newId();
    }

    public List<Supplier> suppliers() {
        return shop.picture().suppliers().stream()
                .filter(supplier -> supplier.retiredOn() == null)
                .sorted(Comparator.comparing(Supplier::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /// What a supplier offers, by product name.
    public List<Offer> offers(Supplier supplier) {
        return shop.picture().offersOf(supplier.id()).stream()
                .filter(Offer::active)
                .sorted(Comparator.comparing(this::productName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public String productName(Offer offer) {
        return shop.picture().product(offer.productId()).map(Product::name).orElse(offer.supplierSku());
    }

    public String productName(PurchaseOrderLine line) {
        return shop.picture().product(line.productId()).map(Product::name).orElse(line.supplierSku());
    }

    /// The delivery of that order, if it is open.
    public Optional<Delivery> delivery(Id<PurchaseOrder> order) {
        return deliveries.stream()
                .filter(delivery -> delivery.order().id().equals(order))
                .findFirst();
    }

    private record Made(ReorderPlan plan, List<PlanItem> items, List<Delivery> deliveries) {}

    private Made made(Picture picture, ReorderPlan now) {
        var rows = new ArrayList<PlanItem>();
        var first = purchasing.nextNumber();
        int number = Integer.parseInt(first.substring(first.indexOf('-') + 1));
        for (var order : now.orders()) {
            rows.add(new PlanItem.Head(order, "PO-" + number));
            number++;
            for (var line : order.lines()) {
                var position = picture.position(line.product().id());
                rows.add(new PlanItem.Line(line, position.available(), position.onOrder()));
            }
        }
        return new Made(now, rows, deliveries(picture));
    }

    private static List<Delivery> deliveries(Picture picture) {
        var open = new ArrayList<Delivery>();
        for (var order : picture.purchaseOrders()) {
            if (order.status().isOpen() || order.status() == PurchaseOrder.Status.DRAFT) {
                open.add(delivery(picture, order));
            }
        }
        open.sort(Comparator.comparing(Delivery::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return open;
    }

    private static Delivery delivery(Picture picture, PurchaseOrder order) {
        var lines = picture.linesOf(order);
        var supplier = picture.supplier(order.supplierId());
        var currency =
                supplier.map(Supplier::currency).orElse(picture.settings().currency());
        var value = lines.stream()
                .map(line -> line.unitCost().times(line.outstanding()))
                .filter(money -> money.currency().equals(currency))
                .reduce(Money.zero(currency), Money::plus);
        var first = order.firstExpectedOn();
        int late = first == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(first, picture.today()));
        return new Delivery(
                order,
                supplier.map(Supplier::name).orElse(""),
                order.expectedOn(),
                order.status().isOpen() ? late : 0,
                (int) lines.stream().filter(line -> line.outstanding() > 0).count(),
                lines.stream().mapToInt(PurchaseOrderLine::outstanding).sum(),
                value,
                lines);
    }

    private void show(Made made) {
        items.setAll(made.items());
        deliveries.setAll(made.deliveries());
        plan.set(made.plan());
        badge.set(made.plan().orders().size());
        subtitle.set(texts.text(
                "purchasing.subtitle", made.plan().lines(), made.plan().orders().size()));
    }
}
