package dev.backstop.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.SettingsService;
import dev.backstop.testing.Demand;
import dev.backstop.testing.Fx;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.actions.CatalogServices;
import dev.backstop.ui.kit.Texts;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bag that sells two a day and is out soon: the far supplier is cheap and takes forty days, the near one is dear,
/// takes ten and bridges the gap.
class ProductPlanTest {
    private final ShopFixture fixture = new ShopFixture();
    private final CatalogServices services = CatalogScenes.services(fixture);
    private final Texts texts = Fx.texts();
    private final ProductDetails details =
            new ProductDetails(services.plans(), services.demand(), new ProductRows(services.plans()));
    private final Product bag = fixture.product("BAG", "Jumbo bag", "9.95", 24);
    private final Supplier near = fixture.supplier("Near", "NL", 10);
    private final Supplier far = fixture.supplier("Far", "CN", 40);

    @BeforeEach
    void sells() {
        fixture.offer(near, bag, "2.00", 1, 1);
        fixture.offer(far, bag, "1.20", 1, 1);
        Demand.daily(fixture, bag, 2, 400);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void bothOrdersStandInThePlan() {
        var own = line(false);
        var bridge = line(true);

        assertThat(words())
                .startsWith("In today’s plan: " + own.quantity() + " for " + money(own) + ", and " + bridge.quantity()
                        + " for " + money(bridge) + " to bridge the gap.")
                .contains("Covers until " + until(own));
    }

    /// The cash reaches for the bridge alone: that is in the plan, and lasts for as long as the gap.
    @Test
    void aBridgeInThePlanIsNamedWhereTheOwnOrderIsPutOff() {
        var own = line(false);
        var bridge = line(true);
        budget(Money.of("130", "GBP"));

        assertThat(words())
                .startsWith("In today’s plan: " + bridge.quantity() + " for " + money(bridge) + " to bridge the gap.")
                .contains(
                        "Its own order is put off for want of cash: " + own.quantity() + " for " + money(own) + ".",
                        "Covers until " + until(bridge));
    }

    @Test
    void whatIsPutOffCoversNothing() {
        budget(Money.of("1", "GBP"));

        assertThat(words()).startsWith("Put off for want of cash: ").doesNotContain("Covers until");
    }

    @Test
    void whatTheOwnerTookOutIsSaid() {
        services.plans().choices().choose(bag.id(), 0);
        assertThat(words()).contains("You took its order out of today’s plan.", "to bridge the gap");

        services.plans().choices().choose(new Suggestion.Key(bag.id(), true), 0);
        assertThat(words()).isEqualTo("You took its order out of today’s plan.");
        services.plans().choices().unchoose(bag.id());
        assertThat(words()).startsWith("In today’s plan: ").doesNotContain("bridge");
    }

    private void budget(Money amount) {
        new SettingsService(fixture.shop, fixture.history).setBudget(amount);
    }

    private String words() {
        var detail = details.of(fixture.shop.picture(), bag.id()).orElseThrow();
        return String.join(" ", ProductPlan.lines(texts, detail));
    }

    private Suggestion line(boolean bridge) {
        return services.plans().plan(fixture.shop.picture(), Progress.NONE).orders().stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.isBridge() == bridge)
                .findFirst()
                .orElseThrow();
    }

    private String until(Suggestion line) {
        return texts.formats().day(Objects.requireNonNull(line.coversUntil()));
    }

    private String money(Suggestion line) {
        return texts.formats().money(line.cost().orElseThrow());
    }
}
