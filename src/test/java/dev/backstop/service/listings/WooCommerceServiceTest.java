package dev.backstop.service.listings;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.catalog.Channel;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Problem;
import dev.backstop.domain.value.Progress;
import dev.backstop.io.web.Keys;
import dev.backstop.io.web.LocalShop;
import dev.backstop.io.web.Patience;
import dev.backstop.io.web.SessionKeys;
import dev.backstop.io.web.StoreAddress;
import dev.backstop.io.web.StoreKey;
import dev.backstop.service.Services;
import dev.backstop.service.listings.WooCommerceService.Change;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.ShopFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cake stand that is out until 4 December, a mug of which fewer are there than the shop says, and the shop itself.
class WooCommerceServiceTest {
    private static final String MODIFIED = "2026-11-20T08:00:00";
    private static final Patience QUICK =
            new Patience(2, Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofSeconds(20));

    private final ShopFixture fixture = new ShopFixture();
    private final Services services = new Services(
            new OpenShop(fixture.store, fixture.shop, fixture.history), message -> message.key(), Locale.UK);
    private final Keys keyring = new SessionKeys();

    @TempDir
    Path folder;

    private LocalShop woo;
    private WooCommerceService service;

    @BeforeEach
    void open() throws IOException {
        woo = new LocalShop();
        service = service(keyring);
        var stand = fixture.product("22423", "Regency cakestand", "24.95", 0);
        var mug = fixture.product("22960", "Blue mug", "12.00", 3);
        fixture.purchaseOrder("PO-1047", fixture.supplier("Yiwu", "CN", 30), stand, 60, TODAY.plusDays(11));
        fixture.listing(Channel.Kind.WOOCOMMERCE, stand, 14);
        fixture.listing(Channel.Kind.WOOCOMMERCE, mug, 30);
        woo.product(1, "22423", 14, MODIFIED);
        woo.product(2, "22960", 30, MODIFIED);
    }

    @AfterEach
    void close() {
        woo.close();
        fixture.close();
    }

    @Test
    void isConnectedOnceTheShopHasAnswered() {
        var connected = connect(service);
        assertThat(connected.products()).isEqualTo(2);
        assertThat(connected.keyNotKept()).isNull();
        assertThat(keyring.find(woo.address())).contains(LocalShop.KEY);
        service.disconnect(connected.address());
        assertThat(keyring.find(woo.address())).isEmpty();
        assertThatThrownBy(() -> service.fetch(connected.address(), Progress.NONE))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aWrongKeyIsNotKept() {
        var address = woo.address().base().toString();
        assertThatThrownBy(() -> service.connect(address, "ck_x", "cs_x", Progress.NONE))
                .isInstanceOf(Problem.class);
        assertThat(keyring.find(woo.address())).isEmpty();
    }

    @Test
    void withoutAKeyringTheKeyServesUntilTheAppCloses() {
        var poor = service(new NoKeyring());
        var connected = connect(poor);
        assertThat(connected.keyNotKept()).isEqualTo(Message.of("io.web.keyring.none"));
        assertThat(poor.fetch(connected.address(), Progress.NONE)).isNotEmpty();
    }

    @Test
    void showsWhatWouldChangeThenTellsIt() {
        var address = connect(service).address();
        var findings = services.listings().findings(fixture.shop.picture());
        var offer = service.offer(address, findings, Progress.NONE);
        assertThat(offer.changes()).extracting(Change::sku).containsExactlyInAnyOrder("22423", "22960");
        assertThat(woo.product(1).path("stock_quantity").asInt()).isEqualTo(14);

        var told = service.tell(offer, Progress.NONE);
        assertThat(told.notTaken()).isEmpty();
        assertThat(told.changed()).isEqualTo(2);
        assertThat(woo.product(1).path("backorders").asText()).isEqualTo("notify");
        assertThat(services.listings().findings(fixture.shop.picture())).isEmpty();

        fixture.history.undo();
        assertThat(services.listings().findings(fixture.shop.picture())).hasSize(2);
    }

    @Test
    void whatTheShopDoesNotTakeStaysToBeFixed() {
        var address = connect(service).address();
        var offer = service.offer(address, services.listings().findings(fixture.shop.picture()), Progress.NONE);
        woo.product(2).put("stock_quantity", 28);
        var told = service.tell(offer, Progress.NONE);
        assertThat(told.changed()).isEqualTo(1);
        assertThat(told.notTaken()).extracting(not -> not.sku()).containsExactly("22960");
        assertThat(services.listings().findings(fixture.shop.picture())).hasSize(1);
    }

    @Test
    void whatIsFetchedIsImportedLikeAFile() {
        var address = connect(service).address();
        woo.order(501, "22960", 2, MODIFIED);
        var imports = services.imports();
        var loaded = service.fetch(address, Progress.NONE).stream()
                .map(file -> imports.load(file, Progress.NONE))
                .toList();
        assertThat(loaded)
                .extracting(file -> Objects.requireNonNull(file.format()).id())
                .containsExactly("woocommerce.products.rest", "woocommerce.orders.rest");
        assertThat(service.knownUpTo(address)).isEmpty();

        imports.accept(imports.preview(loaded, Map.of(), Progress.NONE), Progress.NONE);
        assertThat(fixture.shop.picture().orders()).hasSize(1);
        assertThat(service.knownUpTo(address)).isPresent();

        fixture.history.undo();
        assertThat(service.knownUpTo(address)).isEmpty();
    }

    @Test
    void namesWhatTheShopDoesNotHave() {
        woo.remove(2);
        var address = connect(service).address();
        var offer = service.offer(address, services.listings().findings(fixture.shop.picture()), Progress.NONE);
        assertThat(offer.unknown()).containsExactly("22960");
    }

    private WooCommerceService service(Keys keys) {
        return new WooCommerceService(fixture.shop, services.listings(), keys, QUICK, folder);
    }

    private WooCommerceService.Connected connect(WooCommerceService to) {
        var key = LocalShop.KEY;
        return to.connect(woo.address().base().toString(), key.key(), " " + key.secret() + " ", Progress.NONE);
    }

    /// A computer without a password store.
    private static final class NoKeyring implements Keys {
        @Override
        public void keep(StoreAddress address, StoreKey key) {
            throw new Problem(Message.of("io.web.keyring.none"));
        }

        @Override
        public Optional<StoreKey> find(StoreAddress address) {
            throw new Problem(Message.of("io.web.keyring.none"));
        }

        @Override
        public void forget(StoreAddress address) {
            throw new Problem(Message.of("io.web.keyring.none"));
        }
    }
}
