package dev.backstop.service.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.WorkWeek;
import dev.backstop.domain.value.Problem;
import dev.backstop.engine.replenish.ClosureCover;
import dev.backstop.engine.replenish.OfferOption;
import dev.backstop.testing.SupplyScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When suppliers work, and what the plan makes of it.
class SupplierServiceTest {
    @TempDir
    private Path folder;

    private final SupplyScene scene = new SupplyScene();
    private final SupplierService suppliers = scene.services.suppliers();

    @AfterEach
    void close() {
        scene.close();
    }

    /// Rotterdam takes eight days: from Monday 23 November to Tuesday 1 December.
    @Test
    void anOrderArrivesOnADayOnWhichItsSupplierWorks() {
        assertThat(arrival()).isEqualTo(TODAY.plusDays(8));

        suppliers.save(scene.rotterdam.working(WorkWeek.parse("1345")));
        assertThat(arrival()).isEqualTo(TODAY.plusDays(9));
        assertThat(arrival().getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
        scene.fixture.history.undo();
        assertThat(arrival()).isEqualTo(TODAY.plusDays(8));
    }

    @Test
    void aSlowPhaseStretchesALeadTimeByItsPace() {
        suppliers.save(
                new Closure(scene.fixture.shop.newId(), scene.rotterdam.id(), "Move", TODAY, TODAY.plusDays(3), 50));

        assertThat(arrival()).isEqualTo(TODAY.plusDays(8 + 2));
    }

    @Test
    void importsEachClosureOfACalendarOnceAndKnowsWhereItCameFrom() throws IOException {
        var file = folder.resolve("rotterdam.ics");
        Files.writeString(file, """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                SUMMARY:Christmas
                DTSTART;VALUE=DATE:20251224
                DTEND;VALUE=DATE:20260102
                RRULE:FREQ=YEARLY
                END:VEVENT
                END:VCALENDAR
                """);

        var first = suppliers.importClosures(scene.rotterdam.id(), file);
        assertThat(first.added()).isEqualTo(6);
        assertThat(closures()).allSatisfy(closure -> {
            assertThat(closure.basis()).isEqualTo(Closure.Basis.FILE);
            assertThat(closure.to()).isAfter(TODAY);
        });
        assertThat(suppliers.importClosures(scene.rotterdam.id(), file).added()).isZero();
        scene.fixture.history.undo();
        assertThat(closures()).isEmpty();
    }

    @Test
    void aFileThatIsNoCalendarChangesNothing() throws IOException {
        var file = folder.resolve("prices.csv");
        Files.writeString(file, "sku,price\n");
        assertThatThrownBy(() -> suppliers.importClosures(scene.rotterdam.id(), file))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> suppliers.importClosures(scene.rotterdam.id(), folder.resolve("none.ics")))
                .isInstanceOf(Problem.class);
        assertThat(closures()).isEmpty();
    }

    /// Bottles, one a day, come from Yiwu alone: none can be ordered between 5 January and the end of its new year.
    @Test
    void saysWhatMustBeOrderedBeforeAClosure() {
        var picture = scene.fixture.shop.picture();
        var newYear = picture.closuresOf(scene.yiwu.id()).getFirst();

        var cover = scene.services.plans().outlook().cover(picture, scene.bottle, newYear);
        assertThat(cover).hasValueSatisfying(found -> {
            assertThat(found.lastOrderDay()).isEqualTo(LocalDate.of(2027, 1, 5));
            assertThat(found.daysLeft()).isEqualTo(43);
            assertThat(found.nextArrival()).isAfter(newYear.to());
            assertThat(found.units() % 24).as("whole cases").isZero();
        });
        assertThat(cover.map(ClosureCover::units).orElse(0)).isPositive();
    }

    private List<Closure> closures() {
        return scene.fixture.shop.picture().closuresOf(scene.rotterdam.id());
    }

    private LocalDate arrival() {
        var picture = scene.fixture.shop.picture();
        var bag = picture.product(scene.bag.id()).orElseThrow();
        return Objects.requireNonNull(scene.services.plans().suggestion(picture, bag).options().stream()
                .filter(option -> option.supplier().id().equals(scene.rotterdam.id()))
                .map(OfferOption::arrivesOn)
                .findFirst()
                .orElse(null));
    }
}
