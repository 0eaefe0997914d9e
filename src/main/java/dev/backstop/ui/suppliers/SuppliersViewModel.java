package dev.backstop.ui.suppliers;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.calendar.KnownClosures;
import dev.backstop.engine.forecast.StockoutDate;
import dev.backstop.engine.replenish.LastOrderDay;
import dev.backstop.engine.replenish.SupplierScore;
import dev.backstop.service.Picture;
import dev.backstop.service.PlanService;
import dev.backstop.service.Shop;
import dev.backstop.service.SupplierService;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The suppliers with their scores, the one that is looked at, and what is changed about them.
public final class SuppliersViewModel {
    private static final int YEARS_OF_CLOSURES = 2;

    private final Shop shop;
    private final PlanService plans;
    private final SupplierService service;
    private final Work work;
    private final Texts texts;
    private final ObservableList<SupplierRow> rows = FXCollections.observableArrayList();
    private final FilteredList<SupplierRow> shown = new FilteredList<>(rows, _ -> true);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Id<Supplier>> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable SupplierDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");

    public SuppliersViewModel(Shop shop, PlanService plans, SupplierService service, Work work, Texts texts) {
        this.shop = shop;
        this.plans = plans;
        this.service = service;
        this.work = work;
        this.texts = texts;
        search.addListener((_, _, words) -> filter(words));
        selected.addListener((_, _, _) -> showDetail());
    }

    /// Scores the suppliers of the shop as it is now.
    public void refresh() {
        var picture = shop.picture();
        work.latest("suppliers", () -> made(picture), made -> {
            rows.setAll(made);
            subtitle.set(texts.text("suppliers.subtitle", made.size()));
            if (selected.get() == null && !made.isEmpty()) {
                selected.set(made.getFirst().supplier().id());
            } else {
                showDetail();
            }
        });
    }

    public ObservableList<SupplierRow> rows() {
        return shown;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<@Nullable Id<Supplier>> selectedProperty() {
        return selected;
    }

    /// The supplier that is looked at; nothing while that is worked out.
    public ReadOnlyObjectProperty<@Nullable SupplierDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public boolean hasSuppliers() {
        return shop.picture().suppliers().stream().anyMatch(supplier -> supplier.retiredOn() == null);
    }

    public LocalDate today() {
        return shop.picture().today();
    }

    public Currency currency() {
        return shop.picture().settings().currency();
    }

    public <T> Id<T> newId() {
        return shop.newId();
    }

    /// Products to choose from for an offer, by name.
    public List<Product> products() {
        return shop.picture().products().stream()
                .filter(product -> !product.isRetired())
                .sorted(Comparator.comparing(Product::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public Optional<Product> product(Id<Product> id) {
        return shop.picture().product(id);
    }

    /// The supplier that the target names: its own id, or that of a purchase order to it.
    public void select(Object target) {
        for (var supplier : shop.picture().suppliers()) {
            if (supplier.id().equals(target)) {
                selected.set(supplier.id());
                return;
            }
        }
        for (var order : shop.picture().purchaseOrders()) {
            if (order.id().equals(target)) {
                selected.set(order.supplierId());
            }
        }
    }

    public void save(Supplier supplier, Runnable done, Consumer<? super Problem> failed) {
        change(() -> service.save(supplier), done, failed);
    }

    public void save(Offer offer, Runnable done, Consumer<? super Problem> failed) {
        change(() -> service.save(offer), done, failed);
    }

    public void remove(Offer offer, Runnable done) {
        change(() -> service.remove(offer), done, _ -> {});
    }

    public void save(Closure closure, Runnable done, Consumer<? super Problem> failed) {
        change(() -> service.save(closure), done, failed);
    }

    public void remove(Closure closure, Runnable done) {
        change(() -> service.remove(closure), done, _ -> {});
    }

    /// Marks the supplier as not delivering until that day, or until nobody knows when.
    public void stop(Supplier supplier, @Nullable LocalDate until, Runnable done, Consumer<? super Problem> failed) {
        change(() -> service.stop(supplier.id(), until), done, failed);
    }

    public void resume(Supplier supplier, Runnable done) {
        change(() -> service.resume(supplier.id()), done, _ -> {});
    }

    /// Adds the usual closures of the supplier's country that it does not have yet.
    public void addUsualClosures(Supplier supplier, Consumer<Integer> done) {
        var from = today();
        var known = shop.picture().closuresOf(supplier.id());
        work.run(
                _ -> {
                    int added = 0;
                    for (var usual :
                            KnownClosures.forCountry(supplier.country(), from, from.plusYears(YEARS_OF_CLOSURES))) {
                        if (known.stream().noneMatch(closure -> closure.contains(usual.from()))) {
                            service.save(new Closure(
                                    shop.newId(), supplier.id(), texts.text(usual.name()), usual.from(), usual.to()));
                            added++;
                        }
                    }
                    return added;
                },
                done);
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

    private void filter(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        shown.setPredicate(row -> words.isEmpty()
                || row.supplier().name().toLowerCase(Locale.ROOT).contains(words)
                || row.supplier().country().toLowerCase(Locale.ROOT).contains(words));
    }

    private void showDetail() {
        var picture = shop.picture();
        var row = rows.stream()
                .filter(each -> each.supplier().id().equals(selected.get()))
                .findFirst();
        if (row.isEmpty()) {
            detail.set(null);
            return;
        }
        work.latest("supplier-detail", () -> detail(picture, row.get()), detail::set);
    }

    private List<SupplierRow> made(Picture picture) {
        var scores = plans.scores(picture);
        var made = new ArrayList<SupplierRow>();
        for (var supplier : picture.suppliers()) {
            var score = scores.get(supplier.id());
            if (supplier.retiredOn() == null && score != null) {
                made.add(row(picture, supplier, score));
            }
        }
        made.sort(Comparator.comparing((SupplierRow row) -> row.score().spend()).reversed());
        return made;
    }

    private static SupplierRow row(Picture picture, Supplier supplier, SupplierScore score) {
        var value = Money.zero(supplier.currency());
        int open = 0;
        PurchaseOrder late = null;
        for (var order : picture.purchaseOrdersTo(supplier.id())) {
            if (order.status().isOpen()) {
                open++;
                for (var line : picture.linesOf(order)) {
                    var cost = line.unitCost().times(line.outstanding());
                    value = cost.currency().equals(value.currency()) ? value.plus(cost) : value;
                }
                var first = order.firstExpectedOn();
                late = first != null && first.isBefore(picture.today()) ? order : late;
            }
        }
        var closures = picture.closuresOf(supplier.id());
        var next = closures.stream()
                .filter(closure -> !closure.to().isBefore(picture.today()))
                .min(Comparator.comparing(Closure::from))
                .orElse(null);
        int lead = score.deliveries().size() < 3 ? supplier.leadTimeDays() : (int) Math.round(score.meanLeadDays());
        var first = late == null ? null : late.firstExpectedOn();
        return new SupplierRow(
                supplier,
                score,
                open,
                value,
                next,
                next == null ? null : LastOrderDay.before(next, lead, closures),
                late == null ? null : late.number(),
                first == null ? 0 : (int) ChronoUnit.DAYS.between(first, picture.today()));
    }

    private SupplierDetail detail(Picture picture, SupplierRow row) {
        var supplier = row.supplier().id();
        var closures = picture.closuresOf(supplier).stream()
                .filter(closure -> !closure.to().isBefore(picture.today()))
                .sorted(Comparator.comparing(Closure::from))
                .toList();
        var offers = picture.offersOf(supplier).stream()
                .map(offer -> line(picture, offer))
                .sorted(Comparator.comparing(SupplierDetail.OfferLine::product, String.CASE_INSENSITIVE_ORDER))
                .toList();
        var open = picture.purchaseOrdersTo(supplier).stream()
                .filter(order -> order.status().isOpen())
                .toList();
        return new SupplierDetail(row, closures, offers, row.score().deliveries(), open);
    }

    private SupplierDetail.OfferLine line(Picture picture, Offer offer) {
        var product = picture.product(offer.productId());
        boolean other = picture.offersFor(offer.productId()).stream()
                .anyMatch(each -> each.active() && !each.supplierId().equals(offer.supplierId()));
        int available = picture.position(offer.productId()).available();
        var runsOut = product.map(
                        known -> StockoutDate.of(plans.forecast(picture, known.id()), Math.max(0, available), List.of())
                                .median())
                .orElse(null);
        return new SupplierDetail.OfferLine(
                offer, product.map(Product::name).orElse(offer.supplierSku()), other, available, runsOut);
    }
}
