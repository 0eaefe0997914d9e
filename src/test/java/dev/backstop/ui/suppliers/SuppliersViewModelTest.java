package dev.backstop.ui.suppliers;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.purchasing.OutageService.OpenOrders;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuppliersViewModelTest {
    private final SupplyScene scene = new SupplyScene();
    private final SuppliersViewModel model = new SuppliersViewModel(
            SuppliersServices.of(scene.fixture.shop, scene.services), Work.direct(SupplyScene.THROWING), scene.texts);
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void open() {
        model.refresh();
        model.selectedProperty().set(scene.yiwu.id());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aDayClosedBeforeDoesNotHideTheLongHoliday() {
        scene.fixture.perform(Edit.insert(
                Closure.class,
                new Closure(
                        scene.fixture.shop.newId(),
                        scene.yiwu.id(),
                        "Stock-take",
                        TODAY.plusDays(2),
                        TODAY.plusDays(3))));
        model.refresh();

        assertThat(row("Yiwu Homeware").nextClosure())
                .satisfies(next -> assertThat(next.name()).isEqualTo("Stock-take"));
        assertThat(model.subtitleProperty().get()).isEqualTo("2 suppliers, 1 closes for Lunar New Year");
    }

    @Test
    void scoresEachSupplier() {
        var yiwu = row("Yiwu Homeware");

        assertThat(model.rows())
                .extracting(row -> row.supplier().name())
                .containsExactly("Yiwu Homeware", "Rotterdam Gifts");
        assertThat(yiwu.score().onTime()).isEqualTo(3);
        assertThat(yiwu.onTime()).isEqualTo(0.6);
        assertThat(yiwu.punctuality()).isEqualTo(SupplierRow.Punctuality.POOR);
        assertThat(yiwu.leadDays()).isEqualTo(32);
        assertThat(yiwu.openOrders()).isEqualTo(1);
        assertThat(yiwu.openValue()).isEqualTo(gbp("241.44"));
        assertThat(yiwu.singleSourced()).isEqualTo(1);
        assertThat(yiwu.late()).isEqualTo(scene.late);
        assertThat(yiwu.daysLate()).isEqualTo(9);
        assertThat(yiwu.lastOrderBy()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(model.subtitleProperty().get()).isEqualTo("2 suppliers, 1 closes for Lunar New Year");
    }

    @Test
    void aSupplierWithoutDeliveriesCountsAsItStates() {
        var rotterdam = row("Rotterdam Gifts");

        assertThat(rotterdam.onTime()).isNull();
        assertThat(rotterdam.leadDays()).isEqualTo(8);
        assertThat(rotterdam.nextClosure()).isNull();
    }

    @Test
    void showsCalendarLeadTimesAndOffersOfTheOneThatIsLookedAt() {
        var detail = detail();

        assertThat(detail.calendar().marks()).containsEntry(SupplyScene.ETA, SupplierCalendar.Mark.LATE);
        assertThat(detail.leadTimes().dots()).hasSize(5);
        assertThat(detail.leadTimes().late()).isEqualTo(2);
        assertThat(detail.offers())
                .extracting(SupplierDetail.OfferLine::product)
                .containsExactly("Cake tin", "Hot water bottle", "Jumbo bag, red");
        assertThat(detail.offers())
                .extracting(SupplierDetail.OfferLine::hasOther)
                .containsExactly(true, false, true);
    }

    @Test
    void findsSuppliersByNameAndCountry() {
        model.searchProperty().set("nl");
        assertThat(model.rows()).extracting(row -> row.supplier().name()).containsExactly("Rotterdam Gifts");
    }

    @Test
    void leadsFromAPurchaseOrderToItsSupplier() {
        model.selectedProperty().set(scene.rotterdam.id());
        model.select(scene.late.id());
        assertThat(model.selectedProperty().get()).isEqualTo(scene.yiwu.id());
    }

    @Test
    void aClosureIsSavedAtOnceAndTakenBack() {
        var closure = new Closure(
                model.choices().newId(), scene.rotterdam.id(), "Holiday", TODAY.plusDays(20), TODAY.plusDays(25));
        model.changes().save(closure, () -> {}, problems::add);
        model.refresh();
        assertThat(row("Rotterdam Gifts").nextClosure()).isEqualTo(closure);

        undo();
        assertThat(row("Rotterdam Gifts").nextClosure()).isNull();
        assertThat(problems).isEmpty();
    }

    @Test
    void theUsualClosuresAreOneChange() {
        var counts = new ArrayList<Integer>();
        model.changes().addUsualClosures(scene.yiwu, counts::add);
        model.refresh();
        int all = scene.fixture.shop.picture().closuresOf(scene.yiwu.id()).size();
        assertThat(counts).singleElement().satisfies(count -> assertThat(all).isEqualTo(count + 1));

        undo();
        assertThat(scene.fixture.shop.picture().closuresOf(scene.yiwu.id())).hasSize(1);
    }

    @Test
    void anOfferIsSavedChangedAndTakenBack() {
        var offer = new Offer(
                model.choices().newId(),
                scene.rotterdam.id(),
                scene.bottle.id(),
                "R-1",
                gbp("3.10"),
                12,
                6,
                null,
                2,
                true,
                null,
                null,
                null);
        model.changes().save(offer, model.choices().terms(offer), () -> {}, problems::add);
        model.refresh();
        assertThat(row("Yiwu Homeware").singleSourced()).isZero();

        undo();
        assertThat(row("Yiwu Homeware").singleSourced()).isEqualTo(1);
    }

    @Test
    void twoSuppliersOfOneNameAreRefused() {
        var twin = scene.fixture.supplier("Twin", "GB", 5);
        model.changes().save(scene.yiwu.withStop(null, null), null, () -> {}, problems::add);
        assertThat(problems).isEmpty();
        var renamed = new Supplier(
                twin.id(),
                "yiwu homeware ",
                "GB",
                "",
                "",
                "",
                "",
                twin.currency(),
                twin.exchangeRate(),
                5,
                1,
                7,
                null,
                "",
                "",
                "",
                null,
                null,
                null);
        model.changes().save(renamed, null, () -> {}, problems::add);
        assertThat(problems).extracting(problem -> problem.what().key()).containsExactly("suppliers.problem.nameTaken");
    }

    @Test
    void retiringTakesTheSupplierAndItsOffersOutAndUndoBringsThemBack() {
        model.retire(scene.rotterdam, () -> {}, problems::add);
        model.refresh();
        assertThat(model.rows()).hasSize(1);
        assertThat(row("Yiwu Homeware").singleSourced()).isEqualTo(3);

        undo();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void proposesWhatIsDueAndArrivesNoLater() {
        var outage = model.outage();
        outage.open(scene.yiwu);

        assertThat(outage.isOpen()).isTrue();
        assertThat(outage.rows()).hasSize(3);
        assertThat(outage.chosen()).extracting(hit -> hit.product().name()).contains("Jumbo bag, red");
        var bag = outage.chosen().stream()
                .filter(hit -> hit.product().equals(scene.bag))
                .findFirst()
                .orElseThrow();
        assertThat(outage.extraCost().minus(bag.extraCost()).amount().signum()).isNotNegative();

        outage.tick(bag, false);
        assertThat(outage.chosen()).doesNotContain(bag);
    }

    @Test
    void movingOrdersElsewhereAndUndoBringsItBack() {
        var outage = model.outage();
        outage.open(scene.yiwu);
        var placed = new ArrayList<PurchaseOrder>();
        outage.move(OpenOrders.TAKE_OFF, placed::addAll, problems::add);
        model.refresh();

        assertThat(problems).isEmpty();
        assertThat(placed).extracting(PurchaseOrder::supplierId).containsExactly(scene.rotterdam.id());
        assertThat(row("Rotterdam Gifts").openOrders()).isEqualTo(1);
        assertThat(outage.chosen()).isEmpty();

        undo();
        assertThat(row("Rotterdam Gifts").openOrders()).isZero();
    }

    @Test
    void lookingAtAnotherSupplierClosesTheTrouble() {
        model.outage().open(scene.yiwu);
        model.selectedProperty().set(scene.rotterdam.id());
        assertThat(model.outage().isOpen()).isFalse();
        assertThat(model.outage().outageProperty().get()).isNull();
    }

    @Test
    void aStopIsMarkedAndTakenBack() {
        model.changes().stop(scene.yiwu, TODAY.plusDays(30), OpenDates.KEEP, () -> {}, problems::add);
        model.refresh();
        assertThat(row("Yiwu Homeware").supplier().isStopped(TODAY)).isTrue();

        undo();
        assertThat(row("Yiwu Homeware").supplier().isStopped(TODAY)).isFalse();
    }

    private void undo() {
        assertThat(scene.fixture.history.undo()).isPresent();
        model.refresh();
    }

    private SupplierDetail detail() {
        return Objects.requireNonNull(model.detailProperty().get());
    }

    private SupplierRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.supplier().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
