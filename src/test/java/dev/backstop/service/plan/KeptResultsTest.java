package dev.backstop.service.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Progress;
import dev.backstop.service.Services;
import dev.backstop.service.importing.Freshness;
import dev.backstop.service.shop.Changed;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Picture;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.MovingClock;
import dev.backstop.testing.RandomTrading;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.catalog.CatalogLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the services keep from one change to the next says the same as what is worked out from the file anew.
class KeptResultsTest {
    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keptResultsEqualThoseMadeAnew(long seed) {
        var clock = new MovingClock(ShopFixture.NOW);
        try (var fixture = new ShopFixture(clock)) {
            var trading = new RandomTrading(fixture, clock, seed);
            var kept = services(fixture, fixture.shop);
            var lines = new CatalogLines(kept.plans());
            var done = new ArrayList<String>();
            for (int i = 0; i < STEPS; i++) {
                done.add(trading.step());
                var again = new Shop(fixture.store, clock);
                var anew = services(fixture, again);
                var now = results(kept, fixture.shop.picture(), lines);
                var made = results(anew, again.picture(), new CatalogLines(anew.plans()));
                made.forEach((name, result) -> assertThat(now.get(name))
                        .as("%s, seed %d after %s", name, seed, done)
                        .isEqualTo(result));
            }
        }
    }

    @Test
    void aQuantityTypedInThePlanShowsOnToday() {
        var clock = new MovingClock(ShopFixture.NOW);
        try (var fixture = new ShopFixture(clock)) {
            var mug = fixture.product("MUG", "Blue mug", "9.00", 1);
            fixture.offer(fixture.supplier("Kiln", "GB", 10), mug, "3.00", 6, 6);
            for (int day = 1; day < 90; day++) {
                fixture.order("Customer " + day, mug, 2, day);
            }
            var services = services(fixture, fixture.shop);
            var picture = fixture.shop.picture();
            var before = services.today().board(picture, Progress.NONE);
            var told = new ArrayList<Changed>();
            fixture.shop.onChange(told::add);

            services.plans().choices().choose(mug.id(), 600);

            assertThat(told)
                    .singleElement()
                    .satisfies(changed -> assertThat(changed.products()).containsExactly(mug.id()));
            picture = fixture.shop.picture();
            assertThat(services.plans()
                            .plan(picture, Progress.NONE)
                            .orders()
                            .getFirst()
                            .lines()
                            .getFirst()
                            .quantity())
                    .isEqualTo(600);
            assertThat(services.today().board(picture, Progress.NONE)).isNotEqualTo(before);
            services.plans().choices().unchoose(mug.id());
            assertThat(services.today().board(fixture.shop.picture(), Progress.NONE))
                    .isEqualTo(before);
        }
    }

    @Test
    void anUnchangedProductIsNotAuditedAnew() {
        var clock = new MovingClock(ShopFixture.NOW);
        try (var fixture = new ShopFixture(clock)) {
            new RandomTrading(fixture, clock, 1);
            var kept = services(fixture, fixture.shop);
            var before = kept.listings().findings(fixture.shop.picture());
            var counted = before.getFirst().subject().product();
            kept.catalog().countStock(counted.id(), 77, "");
            var after = kept.listings().findings(fixture.shop.picture());
            assertThat(after)
                    .filteredOn(finding -> finding.subject().product() != counted)
                    .allSatisfy(finding ->
                            assertThat(before).anySatisfy(old -> assertThat(old).isSameAs(finding)));
        }
    }

    private static Services services(ShopFixture fixture, Shop shop) {
        return new Services(new OpenShop(fixture.store, shop, fixture.history), message -> message.key(), Locale.UK);
    }

    /// Lane by lane and list by list, so that a difference is found quickly.
    private static Map<String, Object> results(Services services, Picture picture, CatalogLines lines) {
        var results = new LinkedHashMap<String, Object>();
        results.put("scores", services.plans().scores(picture));
        results.put("findings", services.listings().findings(picture));
        for (var product : picture.products()) {
            results.put(
                    "class of " + product.sku(),
                    List.of(
                            services.plans().levels(picture).of(product),
                            services.listings().classOf(picture, product.id())));
            results.put("suggestion for " + product.sku(), services.plans().suggestion(picture, product));
        }
        results.put("cash taken", services.plans().taken(picture));
        results.put("owed", services.messages().owed(picture));
        results.put("fresh", Freshness.of(picture));
        results.put("plan", services.plans().plan(picture, Progress.NONE));
        var board = services.today().board(picture, Progress.NONE);
        results.put("figures", board.kpis());
        board.lanes().forEach(lane -> results.put(lane.kind().name(), lane));
        results.put("catalog", lines.of(picture));
        return results;
    }
}
