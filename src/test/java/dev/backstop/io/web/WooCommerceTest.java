package dev.backstop.io.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WooCommerceTest {
    private static final String LONG_AGO = "2026-11-01T08:00:00";
    private static final String LATELY = "2026-11-20T08:00:00";
    private static final Patience QUICK =
            new Patience(3, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(20));

    @TempDir
    Path folder;

    private LocalShop shop;
    private WooCommerce woo;

    @BeforeEach
    void open() throws IOException {
        shop = new LocalShop();
        woo = new WooCommerce(shop.address(), LocalShop.KEY, QUICK);
    }

    @AfterEach
    void close() {
        woo.close();
        shop.close();
    }

    @Test
    void saysHowMuchTheShopHas() {
        shop.product(1, "A", 3, LONG_AGO);
        shop.product(2, "B", 3, LONG_AGO);
        shop.order(9, "A", 1, LONG_AGO);
        assertThat(woo.reach(Progress.NONE)).isEqualTo(new WooCommerce.Reach(2, 1));
    }

    @Test
    void fetchesAllPagesWithVariations() throws IOException {
        for (int i = 1; i <= 250; i++) {
            shop.product(i, "SKU-" + i, i % 7, LONG_AGO);
        }
        shop.variation(900, 7, "SKU-7-RED", 2, LONG_AGO);
        shop.order(500, "SKU-1", 2, LONG_AGO);
        var files = woo.pull(null, folder, Progress.NONE);
        assertThat(files).hasSize(2);
        assertThat(skus(files.get(0))).hasSize(251).contains("SKU-250", "SKU-7-RED");
        assertThat(Files.readString(files.get(0))).contains("\"parent_name\":\"Product 7\"");
        assertThat(ids(files.get(1))).containsExactly(500L);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void fetchesOnlyWhatChangedSince() throws IOException {
        shop.product(1, "OLD", 1, LONG_AGO);
        shop.product(2, "NEW", 1, LATELY);
        shop.order(5, "OLD", 1, LONG_AGO);
        var files = woo.pull(Instant.parse("2026-11-10T00:00:00Z"), folder, Progress.NONE);
        assertThat(files).hasSize(1);
        assertThat(skus(files.getFirst())).containsExactly("NEW");
    }

    @Test
    void aVariationThatChangedComesThoughItsProductDidNot() throws IOException {
        shop.product(7, "SHIRT", 0, LONG_AGO);
        shop.variation(71, 7, "SHIRT-S", 2, LONG_AGO);
        shop.variation(72, 7, "SHIRT-M", 2, LATELY);
        var files = woo.pull(Instant.parse("2026-11-10T00:00:00Z"), folder, Progress.NONE);
        assertThat(skus(files.getFirst())).containsExactly("SHIRT-M");
    }

    @Test
    void theFilesAreAsOldAsTheFirstQuestion() throws IOException {
        shop.product(1, "A", 1, LONG_AGO);
        var file = woo.pull(null, folder, Progress.NONE).getFirst();
        assertThat(Files.getLastModifiedTime(file).toInstant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void waitsAndTriesAgain() {
        shop.product(1, "A", 3, LONG_AGO);
        shop.trouble(
                new LocalShop.Trouble.Status(429, "0"),
                new LocalShop.Trouble.Status(503, ""),
                new LocalShop.Trouble.None(),
                new LocalShop.Trouble.Cut());
        assertThat(woo.reach(Progress.NONE).products()).isEqualTo(1);
        assertThat(shop.asked()).hasSize(5);
    }

    @Test
    void goesOnWhereItBrokeOff() throws IOException {
        for (int i = 1; i <= 250; i++) {
            shop.product(i, "SKU-" + i, 1, LONG_AGO);
        }
        var none = new LocalShop.Trouble.None();
        var gone = new LocalShop.Trouble.Status(503, "");
        shop.trouble(none, none, none, gone, gone, gone);
        assertThatThrownBy(() -> woo.pull(null, folder, Progress.NONE)).isInstanceOf(Problem.class);
        int before = shop.asked().size();
        var files = woo.pull(null, folder, Progress.NONE);
        assertThat(skus(files.getFirst())).hasSize(250).doesNotHaveDuplicates();
        assertThat(shop.asked().subList(before, shop.asked().size()))
                .noneMatch(path -> path.contains("/products?") && path.contains("&page=1&") && !path.contains("type="));
    }

    @Test
    void nothingIsMissedWhenAProductIsTakenOutMeanwhile() throws IOException {
        for (int i = 1; i <= 201; i++) {
            shop.product(i, "SKU-" + i, 1, LONG_AGO);
        }
        shop.trouble(new LocalShop.Trouble.None());
        shop.afterNextAnswer(() -> shop.afterNextAnswer(() -> shop.remove(5)));
        var files = woo.pull(null, folder, Progress.NONE);
        assertThat(skus(files.getFirst())).hasSize(200).doesNotHaveDuplicates().doesNotContain("SKU-5");
    }

    @Test
    void nothingIsMissedWhenAProductIsTakenOutBeforeItGoesOn() throws IOException {
        for (int i = 1; i <= 250; i++) {
            shop.product(i, "SKU-" + i, 1, LONG_AGO);
        }
        var none = new LocalShop.Trouble.None();
        var gone = new LocalShop.Trouble.Status(503, "");
        shop.trouble(none, none, none, gone, gone, gone);
        assertThatThrownBy(() -> woo.pull(null, folder, Progress.NONE)).isInstanceOf(Problem.class);
        shop.remove(5);
        var files = woo.pull(null, folder, Progress.NONE);
        assertThat(skus(files.getFirst())).hasSize(249).doesNotHaveDuplicates().doesNotContain("SKU-5");
    }

    @Test
    void aCancelIsHeardWhileItWaits() {
        shop.trouble(new LocalShop.Trouble.Status(429, "30"));
        var patient = new Patience(3, Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(20));
        try (var slow = new WooCommerce(shop.address(), LocalShop.KEY, patient)) {
            assertThatThrownBy(() -> slow.reach(cancelledOnceAsked())).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void saysWhyTheShopRefuses() {
        try (var stranger = new WooCommerce(shop.address(), new StoreKey("ck_x", "cs_x"), QUICK)) {
            assertThatThrownBy(() -> stranger.reach(Progress.NONE)).satisfies(problem("io.web.refused"));
        }
        shop.trouble(new LocalShop.Trouble.Page("<html>Maintenance</html>"));
        assertThatThrownBy(() -> woo.reach(Progress.NONE)).satisfies(problem("io.web.noJson"));
        shop.trouble(new LocalShop.Trouble.Status(301, ""));
        assertThatThrownBy(() -> woo.reach(Progress.NONE)).satisfies(problem("io.web.moved"));
        shop.trouble(new LocalShop.Trouble.Status(404, ""));
        assertThatThrownBy(() -> woo.reach(Progress.NONE)).satisfies(problem("io.web.notThere"));
        shop.close();
        assertThatThrownBy(() -> woo.reach(Progress.NONE)).isInstanceOf(Problem.class);
    }

    @Test
    void tellsOnlyWhatDiffers() {
        shop.product(1, "A", 5, LONG_AGO);
        shop.product(2, "B", 0, LONG_AGO).put("backorders", "yes");
        shop.product(7, "SHIRT", 0, LONG_AGO);
        shop.variation(71, 7, "SHIRT-S", 2, LONG_AGO);
        var live = woo.find(List.of("A", "B", "SHIRT-S", "GONE"), Progress.NONE);
        assertThat(live).extracting(LiveStock::sku).containsExactlyInAnyOrder("A", "B", "SHIRT-S");
        var outcomes = woo.tell(
                List.of(
                        new StockWish(named(live, "A"), 0, false, false),
                        new StockWish(named(live, "B"), null, true, false),
                        new StockWish(named(live, "SHIRT-S"), 0, true, false)),
                Progress.NONE);
        assertThat(outcomes).allMatch(outcome -> outcome.trouble() == null);
        assertThat(shop.product(1).path("stock_quantity").asInt()).isZero();
        assertThat(shop.product(2).path("backorders").asText()).isEqualTo("yes");
        assertThat(shop.product(71).path("backorders").asText()).isEqualTo("notify");
        assertThat(shop.asked().getLast()).isEqualTo("/wp-json/wc/v3/products/7/variations/batch");
    }

    @Test
    void whatWasSoldMeanwhileIsLeftAlone() {
        shop.product(1, "A", 5, LONG_AGO);
        var wish = new StockWish(woo.find(List.of("A"), Progress.NONE).getFirst(), 2, null, false);
        shop.product(1).put("stock_quantity", 1);
        var outcome = woo.tell(List.of(wish), Progress.NONE).getFirst();
        assertThat(outcome.trouble()).isEqualTo(Message.of("io.web.push.changedMeanwhile"));
        assertThat(shop.product(1).path("stock_quantity").asInt()).isEqualTo(1);
    }

    @Test
    void whatTheShopRefusesIsSaid() {
        shop.product(1, "A", 5, LONG_AGO);
        var wish = new StockWish(woo.find(List.of("A"), Progress.NONE).getFirst(), 2, null, false);
        shop.afterNextAnswer(() -> shop.remove(1));
        var outcome = woo.tell(List.of(wish), Progress.NONE).getFirst();
        assertThat(outcome.trouble()).isEqualTo(Message.of("io.web.push.refused", "Invalid ID."));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # manage, quantity, backorders, status,     wanted, sells, says
                      true,  5,        no,         instock,     0,      ,      quantity
                      true,  0,        no,         outofstock,  0,      true,  backorders
                      true,  0,        yes,        onbackorder, 0,      true,  nothing
                      false, 5,        no,         instock,     0,      ,      status
                      false, 5,        no,         outofstock,  0,      ,      nothing
                      false, 5,        no,         instock,     0,      true,  backorders+status
                      true,  5,        no,         instock,     5,      ,      nothing
                    """)
    void keepsTheWayTheShopCounts(
            boolean managed, int quantity, String backorders, String status, int wanted, Boolean sells, String says) {
        shop.product(1, "A", quantity, LONG_AGO)
                .put("manage_stock", managed)
                .put("backorders", backorders)
                .put("stock_status", status);
        var live = woo.find(List.of("A"), Progress.NONE).getFirst();
        var wish = new StockWish(live, wanted, sells, false);
        var told = new ArrayList<String>();
        if (wish.newQuantity() != null) {
            told.add("quantity");
        }
        if (wish.newBackorders() != null) {
            told.add("backorders");
        }
        if (wish.newStatus() != null) {
            told.add("status");
        }
        assertThat(told.isEmpty() ? "nothing" : String.join("+", told)).isEqualTo(says);
        assertThat(wish.isEmpty()).isEqualTo(says.equals("nothing"));
    }

    private static LiveStock named(List<LiveStock> live, String sku) {
        return live.stream().filter(one -> one.sku().equals(sku)).findFirst().orElseThrow();
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> problem(String key) {
        return thrown -> assertThat(((Problem) thrown).what().key()).isEqualTo(key);
    }

    private Progress cancelledOnceAsked() {
        return new Progress() {
            @Override
            public void at(int done, int total, Message doing) {}

            @Override
            public boolean cancelled() {
                return !shop.asked().isEmpty();
            }
        };
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".json"))
                    .toList();
        }
    }

    private static List<String> skus(Path file) throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .map(node -> node.path("sku").asText())
                .toList();
    }

    private static List<Long> ids(Path file) throws IOException {
        return StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .map(node -> node.path("id").asLong())
                .toList();
    }
}
