package dev.backstop.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.ServicePolicy;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.level.Predictability;
import dev.backstop.engine.replenish.level.ProductClass;
import dev.backstop.engine.replenish.level.ServiceClass;
import dev.backstop.service.level.ClassCushion;
import dev.backstop.service.level.ServiceSettings;
import dev.backstop.testing.SupplyScene;
import dev.backstop.ui.work.Work;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The draft of what service is promised.
class ServiceViewModelTest {
    private static final ProductClass AX = new ProductClass(ServiceClass.A, Predictability.X);

    private final SupplyScene scene = new SupplyScene();
    private final ServiceViewModel model =
            new ServiceViewModel(scene.fixture.shop, scene.services.serviceLevels(), Work.direct(SupplyScene.THROWING));
    private final ArrayList<Problem> problems = new ArrayList<>();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void beginsWithTheUsualLevelsByClass() {
        model.read();

        assertThat(model.basis.get()).isEqualTo(ServicePolicy.Basis.CLASS);
        assertThat(model.measure.get()).isEqualTo(ServicePolicy.Measure.CYCLE_SERVICE);
        assertThat(Objects.requireNonNull(model.levels.get(AX)).get()).isEqualTo(0.98);
        assertThat(model.categories()).containsExactly("Kitchen");
        assertThat(model.byCategory()).isEmpty();
    }

    @Test
    void savesWhatDiffersFromTheUsualAndUndoTakesItBack() {
        model.read();
        model.measure.set(ServicePolicy.Measure.FILL_RATE);
        Objects.requireNonNull(model.levels.get(AX)).set(0.995);
        model.category.set("Kitchen");
        model.categoryLevel.set(0.9);

        model.save(() -> {}, problems::add);

        assertThat(problems).isEmpty();
        assertThat(scene.services.serviceLevels().settings())
                .isEqualTo(new ServiceSettings(
                        ServicePolicy.standard().as(ServicePolicy.Measure.FILL_RATE),
                        Map.of("AX", 0.995),
                        Map.of("Kitchen", 0.9)));
        scene.fixture.history.undo();
        assertThat(scene.services.serviceLevels().settings().byClass()).isEmpty();
    }

    @Test
    void anEmptyLevelOfACategoryIsNoneAndEachCategoryKeepsItsOwn() {
        model.read();
        model.category.set("Kitchen");
        model.categoryLevel.set(0.9);
        model.category.set(null);
        model.category.set("Kitchen");
        assertThat(model.categoryLevel.get()).isEqualTo(0.9);

        model.categoryLevel.set(null);

        assertThat(model.byCategory()).isEmpty();
    }

    @Test
    void countsWhatTheCushionsCost() {
        var found = new ArrayList<ClassCushion>();

        model.cushions(found::addAll);

        assertThat(found.stream().mapToInt(ClassCushion::products).sum()).isEqualTo(3);
    }
}
