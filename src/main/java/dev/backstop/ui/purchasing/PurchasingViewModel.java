package dev.backstop.ui.purchasing;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.supply.PlannedQuantity;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.cash.CashTaken;
import dev.backstop.engine.replenish.plan.Comeback;
import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.service.plan.DoubtfulFact;
import dev.backstop.service.purchasing.PlanOrders;
import dev.backstop.service.shop.Deliveries;
import dev.backstop.service.shop.Picture;
import dev.backstop.ui.kit.Texts;
import dev.backstop.ui.purchasing.inbound.Delivery;
import dev.backstop.ui.purchasing.inbound.InboundViewModel;
import dev.backstop.ui.purchasing.whatif.WhatIfViewModel;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Today's plan with the cash it takes, and what is done with it.
public final class PurchasingViewModel {
    private final PurchasingServices services;
    private final InboundViewModel inbound;
    private final ChosenQuantities chosen;
    private final Work work;
    private final Texts texts;
    private final ObservableList<PlanItem> items = FXCollections.observableArrayList();
    private final ObservableList<DoubtfulFact> doubts = FXCollections.observableArrayList();
    private final Set<Id<Supplier>> collapsed = new HashSet<>();
    private final ObjectProperty<@Nullable Id<Supplier>> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comeback> firstBack = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlanShift> shift = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final AtomicInteger changes = new AtomicInteger();
    private int shownChanges = -1;

    /// Today's plan, what takes the month's cash before it, what the owner took out of it, and the next order to
    /// come where there is nothing to order now. `nobodyDelivers` where no product has an offer that can be used.
    public record Today(
            ReorderPlan plan,
            CashTaken taken,
            List<Suggestion> putOff,
            @Nullable Suggestion next,
            boolean nobodyDelivers) {
        public Today {
            putOff = List.copyOf(putOff);
        }
    }

    public PurchasingViewModel(PurchasingServices services, Work work, Texts texts) {
        this.services = services;
        this.inbound = new InboundViewModel(services.shop(), services.purchasing(), services.messages(), work);
        this.work = work;
        services.shop().onChange(changed -> {
            if (!changed.types().equals(Set.of(PlannedQuantity.class))) {
                changes.incrementAndGet();
            }
        });
        this.chosen = new ChosenQuantities(services.plans().choices(), work, this::refresh);
        this.texts = texts;
    }

    /// Makes the plan of the shop as it is now. While nothing but the owner's quantities changed, lines stay where
    /// they are. What is still being saved is waited for, so that a quantity typed meanwhile is not written over.
    public void refresh() {
        if (chosen.isSaving()) {
            return;
        }
        remake();
    }

    /// The deliveries on their way.
    public InboundViewModel inbound() {
        return inbound;
    }

    public ObservableList<PlanItem> items() {
        return items;
    }

    /// The supplier whose part of the plan is looked at.
    public ObjectProperty<@Nullable Id<Supplier>> currentProperty() {
        return current;
    }

    public ReadOnlyObjectProperty<@Nullable Today> todayProperty() {
        return today.getReadOnlyProperty();
    }

    /// The line put off for want of cash that comes back first; nothing until that is found out.
    public ReadOnlyObjectProperty<@Nullable Comeback> firstBackProperty() {
        return firstBack.getReadOnlyProperty();
    }

    /// What the plan became by itself and the owner has not read yet.
    ReadOnlyObjectProperty<@Nullable PlanShift> shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    /// Takes over what the plan has become; the plan itself is read when the shop changes.
    void readShift() {
        shift.set(services.plans().trialShift().unread().orElse(null));
    }

    /// The owner has read it.
    void shiftIsRead() {
        services.plans().trialShift().markRead();
        shift.set(null);
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// Takes the owner's quantity for a line into the plan; 0 puts it off.
    public void choose(Suggestion.Key line, int quantity) {
        chosen.save(line, OptionalInt.of(quantity));
    }

    /// Goes back to the suggested quantity of a line.
    public void unchoose(Suggestion.Key line) {
        chosen.save(line, OptionalInt.empty());
    }

    /// Folds a supplier's lines away, or shows them again.
    public void fold(Id<Supplier> supplier) {
        if (!collapsed.remove(supplier)) {
            collapsed.add(supplier);
        }
        var made = today.get();
        if (made != null) {
            items.setAll(PlanRows.of(
                    services.shop().picture(),
                    made.plan(),
                    services.purchasing().nextNumbers(),
                    collapsed,
                    List.copyOf(items)));
        }
    }

    /// The head of that supplier's part of the plan, or the first one.
    public Optional<PlanItem.Head> head(@Nullable Id<Supplier> supplier) {
        var heads = items.stream()
                .filter(PlanItem.Head.class::isInstance)
                .map(PlanItem.Head.class::cast)
                .toList();
        return heads.stream()
                .filter(head -> head.supplierId().equals(supplier))
                .findFirst()
                .or(() -> heads.stream().findFirst());
    }

    /// Makes the supplier's lines a purchase order, sent today and expected on that day; gives its id.
    public void place(
            PlanItem.Head head,
            LocalDate expectedOn,
            Consumer<Id<PurchaseOrder>> done,
            Consumer<? super Problem> failed) {
        work.run(_ -> services.planOrders().place(drafted(head, expectedOn)), done, failed);
    }

    /// The supplier's lines as the purchase order they would be; nothing is saved.
    public PlanOrders.Drafted drafted(PlanItem.Head head, LocalDate expectedOn) {
        return services.planOrders().drafted(head.order(), head.number(), expectedOn);
    }

    /// Whether the sheet can say where to deliver; a shop that has just begun may not have said so.
    public boolean hasAddress() {
        return !services.settings().settings().address().isBlank();
    }

    public @Nullable Money budget() {
        return services.settings().settings().monthlyBudget();
    }

    public Currency currency() {
        return services.settings().settings().currency();
    }

    /// Sets what may be spent in a month, or takes the limit away.
    public void setBudget(@Nullable Money budget, Runnable done, Consumer<? super Problem> failed) {
        work.run(
                _ -> {
                    services.settings().setBudget(budget);
                    return true;
                },
                _ -> done.run(),
                failed);
    }

    /// The plan that is shown as a table, made when it is asked for.
    java.util.function.Supplier<TableSheet> sheet() {
        var made = today.get();
        var picture = services.shop().picture();
        return () -> made == null
                ? new TableSheet(texts.text("kit.tables.plan"), List.of(), List.of())
                : PlanSheet.of(
                        made,
                        line -> {
                            var position = picture.position(line.product().id());
                            return new PlanSheet.Stock(position.available(), position.onOrder());
                        },
                        texts);
    }

    /// What may come otherwise, to be compared with today's plan.
    WhatIfViewModel whatIf() {
        return new WhatIfViewModel(services.shop(), services.whatIf(), work);
    }

    /// What makes the plan doubtful, as of the plan that is shown.
    ObservableList<DoubtfulFact> doubts() {
        return doubts;
    }

    Optional<Product> product(Id<Product> id) {
        return services.shop().picture().product(id);
    }

    private record Made(int changes, Today today, List<PlanItem> items, List<Delivery> deliveries, Money inbound) {}

    private void remake() {
        int seen = changes.get();
        List<PlanItem> before = seen == shownChanges ? List.copyOf(items) : List.of();
        var picture = services.shop().picture();
        var folded = Set.copyOf(collapsed);
        work.latest("plan", progress -> made(picture, seen, folded, before, progress), this::show);
    }

    private Made made(Picture picture, int seen, Set<Id<Supplier>> folded, List<PlanItem> before, Progress progress) {
        var plans = services.plans();
        var plan = plans.plan(picture, progress);
        var rows = PlanRows.of(picture, plan, services.purchasing().nextNumbers(), folded, before);
        var all = plan.orders().isEmpty() ? plans.suggestions(picture, progress) : List.<Suggestion>of();
        boolean nobodyDelivers = plan.orders().isEmpty() && all.stream().allMatch(line -> line.option() == null);
        return new Made(
                seen,
                new Today(plan, plans.taken(picture), plans.choices().putOff(picture), next(all), nobodyDelivers),
                rows,
                Delivery.of(picture),
                Deliveries.value(picture));
    }

    /// What has to be ordered next, if anything has.
    private static @Nullable Suggestion next(List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(line -> line.option() != null && line.quantity() > 0 && line.orderBy() != null)
                .min(Comparator.comparing(line -> Objects.requireNonNull(line.orderBy())))
                .orElse(null);
    }

    private void show(Made made) {
        if (chosen.isSaving()) {
            return;
        }
        shownChanges = made.changes();
        if (!items.equals(made.items())) {
            items.setAll(made.items());
        }
        var picture = services.shop().picture();
        work.latest("plan doubts", () -> services.plans().doubts(picture), doubts::setAll);
        var plan = made.today().plan();
        work.latest(
                "plan first back",
                progress -> services.plans().firstBack(picture, plan, progress),
                found -> firstBack.set(found.orElse(null)));
        readShift();
        inbound.show(made.deliveries(), made.inbound());
        today.set(made.today());
        subtitle.set(
                texts.text("purchasing.subtitle", plan.lines(), plan.orders().size()));
    }
}
