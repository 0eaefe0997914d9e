package dev.backstop.ui.purchasing;

import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.plan.PlanShift;
import dev.backstop.ui.kit.Form;
import dev.backstop.ui.kit.FormDialog;
import dev.backstop.ui.purchasing.inbound.DeliveryForms;
import dev.backstop.ui.purchasing.inbound.InboundCard;
import dev.backstop.ui.purchasing.inbound.PurchasingContext;
import dev.backstop.ui.purchasing.whatif.WhatIfBox;
import dev.backstop.ui.shell.Screen;
import dev.backstop.ui.shell.ScreenId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of purchasing: the cash, the plan grouped by supplier, deliveries on their way and what was put off.
public final class PurchasingView extends BorderPane implements Screen {
    private static final double RIGHT = 336;
    private static final double NARROW_RIGHT = 328;
    private static final double NARROW = 1180;

    private final PurchasingViewModel model;
    private final PurchasingContext context;
    private final DeliveryForms forms;
    private final BudgetCard budget;
    private final PlanPane plan;
    private final DeferredCard deferred;
    private @Nullable Object wanted;

    public PurchasingView(PurchasingViewModel model, PurchasingContext context, PurchasingLinks links) {
        this.model = model;
        this.context = context;
        this.forms = new DeliveryForms(model.inbound(), context);
        this.budget = new BudgetCard(context.texts(), this::setBudget, this::askWhatIf);
        this.plan = new PlanPane(model, context, links, forms);
        this.deferred = new DeferredCard(model, context.texts());
        setId("purchasing");
        getStyleClass().add("bs-canvas");
        setCenter(left());
        setRight(right());
        model.todayProperty().addListener((_, _, now) -> {
            show(now);
            openWanted();
        });
        model.firstBackProperty().addListener((_, _, _) -> showFirstBack());
    }

    @Override
    public ScreenId id() {
        return ScreenId.PURCHASING;
    }

    @Override
    public Optional<Runnable> add() {
        return Optional.of(() -> forms.add(null));
    }

    @Override
    public Node content() {
        return this;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public ReadOnlyStringProperty subtitleProperty() {
        return model.subtitleProperty();
    }

    @Override
    public Optional<Runnable> print() {
        return Optional.of(plan::print);
    }

    /// A delivery by its order, a supplier's part of the plan, or the line of a product; while the plan is still
    /// being made, as soon as it is there.
    @Override
    public void select(Object target) {
        if (target instanceof PlanShift) {
            model.readShift();
        } else if (!open(target)) {
            wanted = target;
        }
    }

    private boolean open(Object target) {
        var delivery = model.inbound().delivery(target);
        delivery.ifPresent(forms::open);
        return delivery.isPresent() || plan.goTo(target);
    }

    private void openWanted() {
        var target = wanted;
        wanted = null;
        if (target != null) {
            open(target);
        }
    }

    private void askWhatIf() {
        new WhatIfBox(model.whatIf(), context.texts(), context.layers()).open();
    }

    private Node left() {
        VBox.setVgrow(plan, Priority.ALWAYS);
        var left = new VBox(12, budget, plan);
        left.setPadding(new Insets(16, 6, 16, 16));
        return left;
    }

    private Node right() {
        var inbound = new InboundCard(model.inbound(), context.texts(), forms);
        VBox.setVgrow(inbound, Priority.SOMETIMES);
        VBox.setVgrow(deferred, Priority.ALWAYS);
        inbound.setMinHeight(180);
        deferred.setPrefHeight(300);
        deferred.setMinHeight(180);
        var right = new VBox(12, inbound, deferred);
        right.setMinWidth(NARROW_RIGHT);
        right.prefWidthProperty()
                .bind(Bindings.when(widthProperty().lessThan(NARROW))
                        .then(NARROW_RIGHT)
                        .otherwise(RIGHT));
        right.setPadding(new Insets(16, 16, 16, 6));
        return right;
    }

    private void show(PurchasingViewModel.@Nullable Today today) {
        plan.showNothing(today);
        if (today == null) {
            return;
        }
        budget.show(today.plan(), today.taken());
        deferred.show(today.plan(), today.putOff());
        showFirstBack();
        model.head(model.currentProperty().get())
                .ifPresent(head -> model.currentProperty().set(head.supplierId()));
    }

    private void showFirstBack() {
        var today = model.todayProperty().get();
        if (today != null) {
            var first = model.firstBackProperty().get();
            boolean isOfToday = first != null && today.plan().deferred().contains(first.line());
            deferred.showFirstBack(today.plan(), isOfToday ? first : null);
        }
    }

    /// What may be spent in a month.
    private void setBudget() {
        var texts = context.texts();
        ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(model.budget());
        var form = new Form(texts, "budget");
        form.money("purchasing.budget.amount", amount, model.currency()).hint(texts.text("purchasing.budget.none"));
        var today = model.todayProperty().get();
        if (today != null) {
            form.getChildren().add(new CashSteps(texts, model.budget(), today.taken()));
        }
        FormDialog.open(
                context.layers(),
                texts,
                texts.text("purchasing.budget.title"),
                form,
                texts.text("purchasing.budget.save"),
                (close, failed) -> model.setBudget(
                        amount.get(),
                        () -> {
                            close.run();
                            context.layers().toasts().show(texts.text("purchasing.toast.budget"), context.undo());
                        },
                        failed));
    }
}
