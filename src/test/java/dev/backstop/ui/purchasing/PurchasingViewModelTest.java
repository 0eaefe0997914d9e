package dev.backstop.ui.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.sheet.TableSheet;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.engine.replenish.plan.ReorderPlan;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.work.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PurchasingViewModelTest {
    private final SupplyScene scene = new SupplyScene();
    private final PurchasingViewModel model = new PurchasingViewModel(
            PurchasingServices.of(scene.fixture.shop, scene.services), Work.direct(SupplyScene.THROWING), scene.texts);
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void open() {
        model.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void groupsThePlanBySupplierUnderTheNumbersToCome() {
        var head = head();

        assertThat(head.number()).isEqualTo("PO-1043");
        assertThat(model.items().getFirst()).isEqualTo(head);
        assertThat(lines()).extracting(line -> line.suggestion().product()).contains(scene.bag);
        assertThat(model.subtitleProperty().get()).startsWith("Plan of today – ");
    }

    @Test
    void theOwnersQuantityStaysOnItsPlaceAndCountsInThePlan() {
        var before = lines().stream().map(line -> line.suggestion().product()).toList();
        var bag = line(scene.bag.id());
        int casePack = Objects.requireNonNull(bag.option()).offer().casePack();
        int units = bag.quantity() + 10 * casePack;

        model.choose(new Suggestion.Key(scene.bag.id(), false), units);

        assertThat(line(scene.bag.id()).quantity()).isEqualTo(units);
        assertThat(lines()).extracting(line -> line.suggestion().product()).isEqualTo(before);
        assertThat(plan().planned())
                .isEqualTo(sum(lines().stream().map(PlanItem.Line::suggestion).toList()));
    }

    @Test
    void theOwnersQuantityStaysEvenIfItCostsMoreThanThereIs() {
        budget("300");
        model.choose(new Suggestion.Key(scene.bag.id(), false), 960);

        assertThat(line(scene.bag.id()).quantity()).isEqualTo(960);
        assertThat(plan().left())
                .hasValueSatisfying(left -> assertThat(left.amount().signum()).isNegative());
    }

    @Test
    void goesToASpreadsheetWithWhatIsDeferredAndLeftOut() {
        model.choose(new Suggestion.Key(scene.bag.id(), false), 0);
        int planned = lines().size();
        model.fold(lines().getFirst().supplierId());

        var sheet = model.sheet().get();

        assertThat(sheet.header())
                .startsWith("State", "Supplier", "SKU", "Product")
                .hasSize(18);
        assertThat(sheet.rows()).hasSize(planned + today().plan().deferred().size() + 1);
        assertThat(sheet.rows().getLast().stream().map(TableSheet.Cell::plain))
                .startsWith("Left out by you")
                .contains("BAG", "Jumbo bag, red");
        var first = sheet.rows().getFirst();
        assertThat(first.getFirst().plain()).isEqualTo("Order");
        assertThat(first.get(6)).isInstanceOf(TableSheet.Cell.Figure.class);
        assertThat(first.get(11)).isInstanceOf(TableSheet.Cell.Day.class);
    }

    @Test
    void nothingPutsALineOffAndItCanBePutBack() {
        int suggested = line(scene.bag.id()).quantity();
        model.choose(new Suggestion.Key(scene.bag.id(), false), 0);

        assertThat(lines())
                .extracting(line -> line.suggestion().key())
                .doesNotContain(new Suggestion.Key(scene.bag.id(), false));
        assertThat(today().putOff()).extracting(Suggestion::product).containsExactly(scene.bag);

        model.unchoose(new Suggestion.Key(scene.bag.id(), false));
        assertThat(today().putOff()).isEmpty();
        assertThat(line(scene.bag.id()).quantity()).isEqualTo(suggested);
    }

    @Test
    void theOwnersQuantityIsTakenBackByUndoAndDoneAgain() {
        int suggested = line(scene.bag.id()).quantity();
        var before = lines().stream().map(line -> line.suggestion().product()).toList();
        model.choose(new Suggestion.Key(scene.bag.id(), false), 960);

        undo();
        assertThat(line(scene.bag.id()).quantity()).isEqualTo(suggested);
        assertThat(lines()).extracting(line -> line.suggestion().product()).isEqualTo(before);

        scene.fixture.history.redo();
        model.refresh();
        assertThat(line(scene.bag.id()).quantity()).isEqualTo(960);
    }

    @Test
    void undoingAPlacedOrderBringsTheOwnersQuantityBack() {
        model.choose(new Suggestion.Key(scene.bag.id(), false), 960);
        var supplier = lines().stream()
                .filter(line -> line.suggestion().product().equals(scene.bag)
                        && !line.suggestion().isBridge())
                .map(PlanItem.Line::supplierId)
                .findFirst();
        model.place(model.head(supplier.orElseThrow()).orElseThrow(), TODAY.plusDays(32), _ -> {}, problems::add);
        assertThat(scene.fixture.shop.picture().planned(scene.bag.id())).isEmpty();

        undo();

        assertThat(line(scene.bag.id()).quantity()).isEqualTo(960);
    }

    @Test
    void ofQuantitiesTypedFasterThanTheyAreSavedTheLastOneHolds() {
        var background = new ArrayDeque<Runnable>();
        var slow = new PurchasingViewModel(
                PurchasingServices.of(scene.fixture.shop, scene.services),
                new Work(background::add, Runnable::run, SupplyScene.THROWING),
                scene.texts);
        slow.choose(new Suggestion.Key(scene.bag.id(), false), 480);
        slow.choose(new Suggestion.Key(scene.tin.id(), false), 0);
        slow.choose(new Suggestion.Key(scene.bag.id(), false), 960);
        slow.refresh();
        assertThat(background).hasSize(3);

        background.remove().run();

        var picture = scene.fixture.shop.picture();
        assertThat(picture.planned(scene.bag.id()))
                .hasValueSatisfying(planned -> assertThat(planned.units()).isEqualTo(960));
        assertThat(picture.planned(scene.tin.id()))
                .hasValueSatisfying(planned -> assertThat(planned.units()).isZero());
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(slow.todayProperty().get()).isNotNull();
    }

    @Test
    void foldsASuppliersLinesAway() {
        int all = model.items().size();
        var supplier = head().supplierId();

        model.fold(supplier);
        assertThat(head().collapsed()).isTrue();
        assertThat(lines()).noneMatch(line -> line.supplierId().equals(supplier));

        model.fold(supplier);
        assertThat(model.items()).hasSize(all);
    }

    @Test
    void placingMakesAnOrderAndUndoBringsThePlanBack() {
        var head = head();
        var placed = new ArrayList<Id<PurchaseOrder>>();
        model.place(head, TODAY.plusDays(32), placed::add, problems::add);
        model.refresh();

        assertThat(problems).isEmpty();
        var order =
                scene.fixture.shop.picture().purchaseOrder(placed.getFirst()).orElseThrow();
        assertThat(order.number()).isEqualTo(head.number());
        assertThat(order.status()).isEqualTo(PurchaseOrder.Status.SENT);
        assertThat(scene.fixture.shop.picture().linesOf(order))
                .hasSize(head.order().lines().size());
        assertThat(model.inbound().deliveries())
                .extracting(delivery -> delivery.order().number())
                .contains(head.number());
        assertThat(model.items()).doesNotContain(head);

        undo();
        assertThat(head().number()).isEqualTo(head.number());
        assertThat(model.inbound().deliveries()).hasSize(1);
    }

    @Test
    void aDraftedOrderChangesNothing() {
        var before = scene.fixture.shop.picture();
        var drafted = model.drafted(head(), TODAY.plusDays(32));

        assertThat(drafted.lines()).hasSize(head().order().lines().size());
        assertThat(scene.fixture.shop.picture()).isSameAs(before);
    }

    @Test
    void theBudgetDefersWhatItDoesNotReachAndUndoTakesItBack() {
        var planned = plan().planned();
        budget("1");

        assertThat(plan().orders()).isEmpty();
        assertThat(plan().deferredCost()).isEqualTo(plan().needed());
        assertThat(model.firstBackProperty().get()).isNotNull();

        undo();
        assertThat(plan().cash().available()).isEmpty();
        assertThat(plan().planned()).isEqualTo(planned);
    }

    @Test
    void namesTheNextOrderWhereNothingIsDue() {
        scene.fixture.purchaseOrder("PO-2000", scene.rotterdam, scene.bag, 600, TODAY.plusDays(1));
        scene.fixture.purchaseOrder("PO-2001", scene.rotterdam, scene.bottle, 90, TODAY.plusDays(1));
        scene.fixture.purchaseOrder("PO-2002", scene.rotterdam, scene.tin, 100, TODAY.plusDays(1));
        model.refresh();

        assertThat(plan().orders()).isEmpty();
        assertThat(today().next()).isNotNull();
    }

    @Test
    void saysWhereNobodyCanDeliverAtAll() {
        assertThat(today().nobodyDelivers()).isFalse();
        scene.services.suppliers().stop(scene.yiwu.id(), null, OpenDates.KEEP);
        scene.services.suppliers().stop(scene.rotterdam.id(), null, OpenDates.KEEP);
        model.refresh();

        assertThat(plan().orders()).isEmpty();
        assertThat(today().nobodyDelivers()).isTrue();
    }

    private void budget(@Nullable String amount) {
        model.setBudget(amount == null ? null : gbp(amount), () -> {}, problems::add);
        model.refresh();
    }

    private void undo() {
        assertThat(scene.fixture.history.undo()).isPresent();
        model.refresh();
    }

    private PurchasingViewModel.Today today() {
        return Objects.requireNonNull(model.todayProperty().get());
    }

    private ReorderPlan plan() {
        return today().plan();
    }

    private PlanItem.Head head() {
        return model.head(null).orElseThrow();
    }

    private List<PlanItem.Line> lines() {
        return model.items().stream()
                .filter(PlanItem.Line.class::isInstance)
                .map(PlanItem.Line.class::cast)
                .toList();
    }

    private Suggestion line(Id<?> product) {
        return lines().stream()
                .map(PlanItem.Line::suggestion)
                .filter(line -> line.product().id().equals(product) && !line.isBridge())
                .findFirst()
                .orElseThrow();
    }

    private static Money sum(List<Suggestion> lines) {
        return lines.stream().flatMap(line -> line.shopCost().stream()).reduce(gbp("0"), Money::plus);
    }
}
