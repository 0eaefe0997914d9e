package dev.backstop.service.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.ShopFixture;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FillRatesTest {
    private final ShopFixture fixture = new ShopFixture();
    private final FillRates rates = new FillRates(fixture.shop);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatWasNeverLateOfWhatWasAskedForInTheMonth() {
        var mug = fixture.product("MUG", "Mug", "9.00", 6);
        fixture.order("Ann", mug, 6, 2);
        fixture.order("Ben", mug, 2, 1);

        var months = rates.months(fixture.shop.picture());

        assertThat(months).containsExactly(new FillRates.Month(YearMonth.from(ShopFixture.TODAY), 8, 6));
        assertThat(months.getFirst().fraction()).isEqualTo(0.75);
    }

    @Test
    void beforeAnythingWasSeenToRunLateNothingIsKnown() {
        var mug = fixture.product("MUG", "Mug", "9.00", 6);
        fixture.order("Ann", mug, 1, 2);

        assertThat(rates.months(fixture.shop.picture()))
                .allSatisfy(month -> assertThat(month.fraction()).isEqualTo(1));
    }
}
