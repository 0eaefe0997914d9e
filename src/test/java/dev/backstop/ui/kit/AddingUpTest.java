package dev.backstop.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Step;
import dev.backstop.domain.value.Step.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an owner adds up by hand comes to what stands below the line.
class AddingUpTest {
    @Test
    void tenthsThatRoundingPullsApartAreSettledInTheLastPart() {
        assertThat(AddingUp.shown(List.of(
                        step(Kind.START, 28.35),
                        step(Kind.PLUS, 11.75),
                        step(Kind.MINUS, 0.04),
                        step(Kind.RESULT, 40.06))))
                .containsExactly(28.4, 11.8, 0.1, 40.1);
    }

    @Test
    void largeSumsAreInWholeUnits() {
        assertThat(AddingUp.shown(
                        List.of(step(Kind.START, 2835.4), step(Kind.PLUS, 1179.14), step(Kind.RESULT, 4014.54))))
                .containsExactly(2835.0, 1180.0, 4015.0);
    }

    @Test
    void aResultIsWhatTheNextPartBeginsFrom() {
        assertThat(AddingUp.shown(List.of(
                        step(Kind.START, 50),
                        step(Kind.PLUS, 99),
                        step(Kind.RESULT, 149),
                        step(Kind.MINUS, 28),
                        step(Kind.RESULT, 121))))
                .containsExactly(50.0, 99.0, 149.0, 28.0, 121.0);
    }

    /// Rounded up to whole cases: the result is no sum of what stands above it.
    @Test
    void whatIsNoSumIsLeftAsItIs() {
        assertThat(AddingUp.shown(List.of(step(Kind.START, 46.2), step(Kind.PLUS, 1.3), step(Kind.RESULT, 60))))
                .containsExactly(46.2, 1.3, 60.0);
    }

    private static Step step(Kind kind, double value) {
        return new Step(Message.of("kit.chip.draft"), value, kind);
    }
}
