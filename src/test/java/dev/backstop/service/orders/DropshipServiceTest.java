package dev.backstop.service.orders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.DropshipRules;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.engine.stock.LineState;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.purchasing.SupplierService.OpenDates;
import dev.backstop.service.shop.LineRouting;
import dev.backstop.testing.DropshipScene;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who ships the lines of a product that the shop does not hold.
class DropshipServiceTest {
    private final DropshipScene scene = new DropshipScene();
    private final DropshipService service = new DropshipService(scene.fixture.shop, scene.fixture.history);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void theFirstThatHasAllOfItShipsALine() {
        assertThat(ships()).contains("Dover Lamps");
        assertThat(backup()).isEmpty();
        assertThat(scene.fixture.shop.picture().state(scene.line)).isEqualTo(new LineState.Ready());

        scene.reported(scene.first, 1, 5);
        assertThat(ships()).contains("Bristol Lights");
        assertThat(backup()).contains("Dover Lamps");
    }

    @Test
    void whereNobodyHasEnoughNobodyShipsAndNoPromiseIsMade() {
        scene.reported(scene.second, 2, 3);

        assertThat(ships()).isEmpty();
        assertThat(scene.fixture.shop.picture().state(scene.line)).isInstanceOf(LineState.OutOfStock.class);
    }

    @Test
    void theOwnersChoiceGoesBeforeTheRulesAndIsTakenBack() {
        service.choose(scene.line.id(), scene.first.id());
        assertThat(ships()).contains("Bristol Lights");
        assertThat(backup()).contains("Dover Lamps");

        service.unchoose(scene.line.id());
        assertThat(ships()).contains("Dover Lamps");
        scene.fixture.history.undo();
        assertThat(ships()).contains("Bristol Lights");
        scene.fixture.history.undo();
        assertThat(ships()).contains("Dover Lamps");
        assertThat(routing().chosen()).isNull();
    }

    @Test
    void aChoiceOfAnOfferThatIsGoneSaysNothing() {
        service.choose(scene.line.id(), scene.first.id());
        new SupplierService(scene.fixture.shop, scene.fixture.history).remove(scene.first);

        assertThat(ships()).contains("Dover Lamps");
    }

    @Test
    void theOwnersRulesHoldForAllAndAreTakenBack() {
        service.save(new DropshipRules(DropshipRules.ONLY, 30, 50, 50));
        assertThat(ships()).as("16.50 is more than half of 29.95").isEmpty();
        scene.fixture.history.undo();
        assertThat(ships()).contains("Dover Lamps");
        assertThat(service.rules()).isEqualTo(DropshipRules.standard());
    }

    @Test
    void aSupplierInTroubleShipsNothing() {
        new SupplierService(scene.fixture.shop, scene.fixture.history).stop(scene.dover.id(), null, OpenDates.KEEP);

        assertThat(ships()).isEmpty();
    }

    @Test
    void whatLiesOnTheShelfHasNoRoute() {
        var mug = scene.fixture.product("MUG", "Mug", "8.00", 5);
        var line = scene.fixture.order("Bob Ray", mug, 1, 1);

        assertThat(LineRouting.of(scene.fixture.shop.picture(), line)).isEmpty();
    }

    private LineRouting routing() {
        return LineRouting.of(scene.fixture.shop.picture(), scene.line).orElseThrow();
    }

    private Optional<String> ships() {
        return routing().shipper().map(LineRouting.Candidate::supplier).map(Supplier::name);
    }

    private Optional<String> backup() {
        return routing().backup().map(LineRouting.Candidate::supplier).map(Supplier::name);
    }
}
