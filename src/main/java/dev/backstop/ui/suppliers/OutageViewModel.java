package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.purchasing.Outage;
import dev.backstop.service.purchasing.OutageService;
import dev.backstop.service.shop.Shop;
import dev.backstop.ui.work.Work;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/// What happens if a supplier stops delivering, and which of its products the owner ticks to order elsewhere.
public final class OutageViewModel {
    /// So many are shown before the owner asks for all.
    static final int FIRST = 8;

    private final Shop shop;
    private final OutageService service;
    private final Work work;
    private final ReadOnlyObjectWrapper<@Nullable Outage> outage = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Outage.Hit> rows = FXCollections.observableArrayList();
    private final ObservableSet<Id<Product>> ticked = FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyObjectWrapper<@Nullable Supplier> asked = new ReadOnlyObjectWrapper<>();
    private boolean all;

    OutageViewModel(Shop shop, OutageService service, Work work) {
        this.shop = shop;
        this.service = service;
        this.work = work;
    }

    /// Looks at the shop without that supplier; what is proposed is ticked.
    void open(Supplier supplier) {
        asked.set(supplier);
        all = false;
        look(supplier, this::propose);
    }

    /// Looks again after a change, and keeps what is ticked.
    void refresh() {
        var supplier = asked.get();
        if (supplier != null) {
            shop.picture().supplier(supplier.id()).ifPresent(now -> look(now, _ -> {}));
        }
    }

    void close() {
        asked.set(null);
        outage.set(null);
        rows.clear();
        ticked.clear();
    }

    /// Whether that is asked about the supplier, answered or not.
    boolean isOpen() {
        return asked.get() != null;
    }

    /// The supplier that it is asked about, answered or not.
    ReadOnlyObjectProperty<@Nullable Supplier> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// What was found; nothing while that is worked out.
    public ReadOnlyObjectProperty<@Nullable Outage> outageProperty() {
        return outage.getReadOnlyProperty();
    }

    /// The products that are shown, the first to run out on top.
    public ObservableList<Outage.Hit> rows() {
        return rows;
    }

    public ObservableSet<Id<Product>> ticked() {
        return ticked;
    }

    void tick(Outage.Hit hit, boolean on) {
        if (on && hit.isMovable()) {
            ticked.add(hit.product().id());
        } else {
            ticked.remove(hit.product().id());
        }
    }

    void showAll() {
        all = true;
        show(outage.get());
    }

    boolean showsAll() {
        var found = outage.get();
        return all || found == null || found.hits().size() <= FIRST;
    }

    /// What is ticked and can be ordered elsewhere.
    List<Outage.Hit> chosen() {
        var found = outage.get();
        return found == null
                ? List.of()
                : found.hits().stream()
                        .filter(hit ->
                                hit.isMovable() && ticked.contains(hit.product().id()))
                        .toList();
    }

    /// What that costs more than from this supplier; below zero where it costs less.
    Money extraCost() {
        return chosen().stream()
                .map(Outage.Hit::extraCost)
                .reduce(Money.zero(shop.picture().settings().currency()), Money::plus);
    }

    /// Orders what is ticked elsewhere, as one change; gives the new orders.
    void move(
            OutageService.OpenOrders openOrders, Consumer<List<PurchaseOrder>> done, Consumer<? super Problem> failed) {
        var found = Objects.requireNonNull(outage.get());
        var hits = chosen();
        work.run(
                _ -> service.move(found, hits, openOrders),
                ids -> {
                    ticked.clear();
                    done.accept(ids.stream()
                            .flatMap(id -> shop.picture().purchaseOrder(id).stream())
                            .toList());
                },
                failed);
    }

    private void look(Supplier supplier, Consumer<Outage> then) {
        var picture = shop.picture();
        work.latest("outage", progress -> service.ifStopped(picture, supplier, progress), found -> {
            var now = asked.get();
            if (now != null && found.supplier().id().equals(now.id())) {
                then.accept(found);
                show(found);
                outage.set(found);
            }
        });
    }

    private void propose(Outage found) {
        ticked.clear();
        found.hits().stream()
                .filter(hit -> hit.proposed() && hit.isMovable())
                .forEach(hit -> ticked.add(hit.product().id()));
    }

    private void show(@Nullable Outage found) {
        if (found != null) {
            var hits = found.hits();
            rows.setAll(all ? hits : hits.subList(0, Math.min(FIRST, hits.size())));
        }
    }
}
