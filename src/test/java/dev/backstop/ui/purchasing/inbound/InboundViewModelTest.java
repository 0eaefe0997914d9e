package dev.backstop.ui.purchasing.inbound;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Problem;
import dev.backstop.service.purchasing.BrokenDate;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.DeliveryDays;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.kit.Chip;
import dev.backstop.ui.kit.Tone;
import dev.backstop.ui.purchasing.PurchasingServices;
import dev.backstop.ui.purchasing.PurchasingViewModel;
import dev.backstop.ui.work.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboundViewModelTest {
    private final SupplyScene scene = new SupplyScene();
    private final PurchasingViewModel page = new PurchasingViewModel(
            PurchasingServices.of(scene.fixture.shop, scene.services), Work.direct(SupplyScene.THROWING), scene.texts);
    private final InboundViewModel model = page.inbound();
    private final List<Problem> problems = new ArrayList<>();
    private final List<BrokenDate> broken = new ArrayList<>();

    @BeforeEach
    void open() {
        page.refresh();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void showsWhatIsOnItsWayAndHowLate() {
        assertThat(model.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.order()).isEqualTo(scene.late);
            assertThat(delivery.due()).isEqualTo(SupplyScene.ETA);
            assertThat(delivery.daysLate()).isEqualTo(9);
            assertThat(delivery.lines()).isEqualTo(2);
            assertThat(delivery.units()).isEqualTo(72);
            assertThat(delivery.value()).isEqualTo(gbp("241.44"));
        });
        assertThat(model.valueProperty().get()).isEqualTo(gbp("241.44"));
    }

    /// A date that slips before it has passed is no lateness yet, but not on time either.
    @Test
    void saysThatADeliveryWillComeLaterThanWasAskedFor() {
        var order = scene.fixture.purchaseOrder("PO-2000", scene.rotterdam, scene.bag, 30, TODAY.plusDays(5));
        page.refresh();
        assertThat(OrderStates.urgent(delivery("PO-2000"))).isEqualTo(Chip.ON_TIME);

        scene.services
                .purchasing()
                .moveLines(order.id(), DeliveryDays.all(scene.fixture.shop.picture(), order.id(), TODAY.plusDays(26)));
        page.refresh();

        var moved = delivery("PO-2000");
        assertThat(moved.daysLate()).isZero();
        assertThat(moved.daysMoved()).isEqualTo(21);
        assertThat(OrderStates.urgent(moved)).isEqualTo(Chip.of(Tone.WARNING, "purchasing.chip.moved", 21));
    }

    private Delivery delivery(String number) {
        return model.deliveries().stream()
                .filter(delivery -> delivery.order().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void receivesInPartAndUndoTakesItBack() {
        var receipt = new Receipt(Map.of(scene.lateLine(scene.tin).id(), 24), TODAY, new Receipt.StillDue());
        model.receive(scene.late, receipt, () -> {}, problems::add);
        page.refresh();

        assertThat(model.deliveries().getFirst().outstanding())
                .extracting(PurchaseOrderLine::productId)
                .containsExactly(scene.bottle.id());

        undo();
        assertThat(model.deliveries().getFirst().units()).isEqualTo(72);
    }

    @Test
    void saysWhoseDatesBreakBeforeAnythingIsDone() {
        model.brokenByDates(scene.late, dates(TODAY.plusDays(40)), broken::addAll);
        assertThat(broken).extracting(BrokenDate::customer).containsExactly("Ann Lee", "Bob Ray");
        broken.clear();
        model.brokenByCancelling(scene.late, broken::addAll);
        assertThat(broken).hasSize(2);
        broken.clear();
        model.brokenByReceiving(scene.late, new Receipt(Map.of(), TODAY, new Receipt.NotComing()), broken::addAll);
        assertThat(broken).isEmpty();
    }

    @Test
    void movesAndCancelsAndUndoTakesEachBack() {
        model.date(scene.late, dates(null), () -> {}, problems::add);
        page.refresh();
        assertThat(model.deliveries().getFirst().due()).isNull();
        undo();
        assertThat(model.deliveries().getFirst().due()).isEqualTo(SupplyScene.ETA);

        model.cancel(scene.late, () -> {});
        page.refresh();
        assertThat(model.deliveries()).isEmpty();
        undo();
        assertThat(model.deliveries()).hasSize(1);
    }

    @Test
    void draftsTheLetterThatABrokenDateWouldBring() {
        model.brokenByDates(scene.late, dates(TODAY.plusDays(40)), broken::addAll);

        var letter = model.letter(Objects.requireNonNull(broken.getFirst().notice()));
        assertThat(letter.toName()).isEqualTo("Ann Lee");
        assertThat(letter.text()).contains("Cake tin", "January 2027");
    }

    @Test
    void theSoonestLineIsWhatADeliveryIsDueFor() {
        var dates = dates(TODAY.plusDays(40));
        dates.each().get(scene.lateLine(scene.bottle)).set(TODAY.plusDays(2));
        dates.confirmedProperty().set(true);
        model.date(scene.late, dates, () -> {}, problems::add);
        page.refresh();

        assertThat(model.deliveries().getFirst().due()).isEqualTo(TODAY.plusDays(2));
        assertThat(model.deliveries().getFirst().order().confirmedOn()).isEqualTo(TODAY);
    }

    private LineDates dates(@Nullable LocalDate all) {
        var dates = new LineDates(model.deliveries().getFirst());
        dates.allProperty().set(all);
        return dates;
    }

    @Test
    void anOrderByHandIsSavedSentAndTakenBack() {
        var order = new PurchaseOrder(
                model.newId(),
                model.nextNumber(),
                scene.rotterdam.id(),
                PurchaseOrder.Status.DRAFT,
                TODAY,
                null,
                null,
                TODAY.plusDays(8),
                "");
        var offer = model.offers(scene.rotterdam).getFirst();
        var line = new PurchaseOrderLine(
                model.newId(),
                order.id(),
                offer.productId(),
                offer.supplierSku(),
                12,
                0,
                offer.unitCost(),
                6,
                null,
                null);
        model.save(order, List.of(line), () -> {}, problems::add);
        model.send(order, () -> {}, problems::add);
        page.refresh();
        assertThat(model.delivery(order.id()))
                .hasValueSatisfying(
                        delivery -> assertThat(delivery.order().status()).isEqualTo(PurchaseOrder.Status.SENT));

        undo();
        undo();
        assertThat(model.delivery(order.id())).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void anOrderWithoutLinesIsRefused() {
        var order = new PurchaseOrder(
                model.newId(), "PO-9", scene.yiwu.id(), PurchaseOrder.Status.SENT, TODAY, TODAY, TODAY, TODAY, "");
        model.save(order, List.of(), () -> {}, problems::add);
        assertThat(problems).extracting(problem -> problem.what().key()).containsExactly("purchasing.problem.noLines");
    }

    private void undo() {
        assertThat(scene.fixture.history.undo()).isPresent();
        page.refresh();
    }
}
