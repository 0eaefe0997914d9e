package dev.backstop.engine.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Instant LATE = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void whoWasToldAtOnceIsApartFromWhoWasToldLaterOrNever() {
        var retention = Retention.of(
                List.of(
                        order(2, true, "10.00"),
                        order(24, false, "0.00"),
                        order(25, true, "4.00"),
                        order(null, false, "2.50")),
                GBP);

        assertThat(retention.toldAtOnce()).isEqualTo(new Retention.Share(1, 2));
        assertThat(retention.toldLater()).isEqualTo(new Retention.Share(1, 2));
        assertThat(retention.all()).isEqualTo(new Retention.Share(2, 4));
        assertThat(retention.kept()).isEqualTo(Money.of("16.50", "GBP"));
        assertThat(retention.toldAtOnce().fraction()).isEqualTo(0.5);
    }

    @Test
    void whereNoneWasLateNoneIsLost() {
        assertThat(Retention.of(List.of(), GBP).all().fraction()).isEqualTo(1);
    }

    private static LateOrder order(@Nullable Integer toldAfterHours, boolean isKept, String kept) {
        return new LateOrder(
                LATE,
                toldAfterHours == null ? null : LATE.plus(Duration.ofHours(toldAfterHours)),
                isKept,
                Money.of(kept, "GBP"));
    }
}
