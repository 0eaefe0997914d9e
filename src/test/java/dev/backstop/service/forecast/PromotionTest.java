package dev.backstop.service.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.DemandStatement;
import dev.backstop.engine.audit.Finding;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.ShopFixture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A slow seller in a quiet week of May, whose listing was last looked at five days ago: a week is soon enough, but not
/// while it is promoted.
class PromotionTest {
    private static final Instant NOW = Instant.parse("2026-05-12T11:20:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final MovingClock clock = new MovingClock(NOW);
    private final ShopFixture fixture = new ShopFixture(clock);
    private final Services services = new Services(
            new OpenShop(fixture.store, fixture.shop, fixture.history), message -> message.key(), Locale.UK);
    private final Product mug = fixture.product("MUG", "Blue mug", "12.50", 50);

    @BeforeEach
    void list() {
        fixture.listing(Channel.Kind.ETSY, mug, 10, NOW.minus(Duration.ofDays(5)));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aListingOfWhatIsPromotedIsCheckedTwiceAsOften() {
        assertThat(kinds()).isEmpty();

        services.demand().say(promotion(TODAY, TODAY.plusDays(6)));
        assertThat(kinds()).containsExactly(Finding.Kind.STALE);

        fixture.history.undo();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void oneThatBeginsTomorrowChangesNothingYet() {
        services.demand().say(promotion(TODAY.plusDays(1), TODAY.plusDays(6)));
        assertThat(kinds()).isEmpty();

        clock.moveOn(Duration.ofDays(1));
        fixture.history.dayPassed();
        assertThat(kinds()).containsExactly(Finding.Kind.STALE);
    }

    private DemandStatement promotion(LocalDate from, LocalDate to) {
        return new DemandStatement(
                fixture.shop.newId(), mug.id(), null, DemandStatement.Kind.FACTOR, from, to, 2, "Spring sale", TODAY);
    }

    private List<Finding.Kind> kinds() {
        return services.listings().findings(fixture.shop.picture()).stream()
                .map(Finding::kind)
                .toList();
    }
}
