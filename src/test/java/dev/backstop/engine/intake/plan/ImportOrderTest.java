package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.stock.StockMovement;
import dev.backstop.testing.ImportedShop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stock that results from an import does not depend on which file comes first, nor on how many come together.
class ImportOrderTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T08:00:00Z");

    private final RawTable products = ShopifyText.products(
            EIGHT, "mug,Mug,Default Title,MUG,6,deny,9.50", "bag,Bag,S,BAG-S,-1,continue,20", "bag,,L,BAG-L,0,deny,20");

    private final RawTable inventory = ShopifyText.inventory(
            EIGHT.plusSeconds(120), "mug,Mug,Default Title,MUG,Shop,3,6,9", "mug,Mug,Default Title,MUG,Store,0,1,1");

    private final RawTable orders = ShopifyText.orders(
            EIGHT.plusSeconds(240),
            "#1,ann@example.com,2026-11-20 10:00:00 +0000,unfulfilled,,,3,Mug,MUG,9.50",
            "#2,bob@example.com,2026-11-21 10:00:00 +0000,unfulfilled,,,4,Bag - S,BAG-S,20",
            "#3,cat@example.com,2026-11-22 10:00:00 +0000,fulfilled,2026-11-22 12:00:00 +0000,,2,Bag - L,BAG-L,20",
            "#4,dee@example.com,2026-11-23 08:01:00 +0000,unfulfilled,,,1,Bag - L,BAG-L,20");

    @Test
    void everyOrderOfImportingEndsInTheSameStock() {
        for (var files : permutations(List.of(products, inventory, orders))) {
            var shop = new ImportedShop();
            files.forEach(shop::take);
            assertOutcome(shop, files);
        }
    }

    @Test
    void allAtOnceEndsAsOneByOne() {
        for (var files : permutations(List.of(products, inventory, orders))) {
            var shop = new ImportedShop();
            shop.take(files.toArray(RawTable[]::new));
            assertOutcome(shop, files);
        }
    }

    @Test
    void takingEverythingInAgainChangesNothing() {
        for (var files : permutations(List.of(products, inventory, orders))) {
            var shop = new ImportedShop();
            files.forEach(shop::take);
            for (var again : files) {
                var plan = shop.take(again);
                assertThat(plan.edits()).isEmpty();
                assertThat(plan.newRows() + plan.changedRows()).isZero();
            }
            assertThat(shop.take(files.toArray(RawTable[]::new)).isEmpty()).isTrue();
        }
    }

    private static void assertOutcome(ImportedShop shop, List<RawTable> files) {
        var names = files.stream().map(RawTable::name).toList();
        assertThat(shop.onHand("MUG")).as("counted on the shelf, %s", names).isEqualTo(10);
        assertThat(shop.onHand("BAG-S")).as("available and promised, %s", names).isEqualTo(3);
        assertThat(shop.onHand("BAG-L"))
                .as("the later order was not yet promised, %s", names)
                .isZero();
        assertThat(shop.listing("MUG").quantity()).isEqualTo(7);
        assertThat(shop.listing("BAG-S").quantity()).isEqualTo(-1);
        assertThat(shop.product("MUG").price().toString()).isEqualTo("9.5000 GBP");
        assertThat(shop.lines("#2").getFirst().productId())
                .isEqualTo(shop.product("BAG-S").id());
    }

    /// Random histories of one product: orders come, ship and are cancelled; exports are taken at random times and
    /// imported in random orders. The ledger must always tell what lies on the shelf at the newest export.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void randomHistoriesEndInTheTrueStock(int seed) {
        var random = new Random(seed);
        var history = new RandomHistory(random);
        var files = history.files();
        Set<Integer> results = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            var shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            var shop = new ImportedShop();
            shuffled.forEach(shop::take);
            results.add(shop.onHand("MUG"));
        }
        assertThat(results).containsExactly(history.onShelf());
    }

    @Test
    void aStockTakeKeepsWhatWasCounted() {
        var shop = new ImportedShop();
        shop.take(inventory);
        assertThat(shop.movements("MUG")).singleElement().satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(StockMovement.Kind.STOCK_TAKE);
            assertThat(movement.counted()).isEqualTo(10);
            assertThat(movement.basis()).isEqualTo(StockMovement.Basis.ON_HAND);
            assertThat(movement.at()).isEqualTo(EIGHT.plusSeconds(120));
        });
    }

    @Test
    void aLineThatWasOpenAndIsShippedNowBooksAShipment() {
        var shop = new ImportedShop();
        shop.take(products, orders);
        var later = ShopifyText.orders(
                EIGHT.plusSeconds(7200),
                "#2,bob@example.com,2026-11-21 10:00:00 +0000,fulfilled,2026-11-23 09:30:00 +0000,,4,Bag - S,BAG-S,20");
        shop.take(later);
        assertThat(shop.onHand("BAG-S")).isEqualTo(-1);
        assertThat(shop.movements("BAG-S").getLast()).satisfies(movement -> {
            assertThat(movement.kind()).isEqualTo(StockMovement.Kind.SHIPMENT);
            assertThat(movement.quantity()).isEqualTo(-4);
            assertThat(movement.referenceId())
                    .isEqualTo(shop.lines("#2").getFirst().id().value());
        });
        assertThat(shop.order("#2").shippedAt()).isEqualTo(Instant.parse("2026-11-23T09:30:00Z"));
        assertThat(shop.take(later).isEmpty()).isTrue();
    }

    @Test
    void anOlderCountDoesNotOverwriteANewerOne() {
        var shop = new ImportedShop();
        shop.take(inventory);
        var older = ShopifyText.inventory(EIGHT.minusSeconds(86_400 * 3), "mug,Mug,Default Title,MUG,Shop,0,50,50");
        var plan = shop.take(older);
        assertThat(shop.onHand("MUG")).isEqualTo(10);
        assertThat(shop.listing("MUG").quantity()).isEqualTo(7);
        assertThat(plan.files().getFirst().remarks())
                .anyMatch(remark -> remark.key().equals("importing.remark.olderThanKnown"));
    }

    static List<List<RawTable>> permutations(List<RawTable> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<RawTable>>();
        for (var first : items) {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            for (var tail : permutations(rest)) {
                var one = new ArrayList<RawTable>();
                one.add(first);
                one.addAll(tail);
                all.add(one);
            }
        }
        return all;
    }
}
