package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.TODAY;
import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.Services;
import dev.backstop.service.purchasing.SupplierService;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import dev.backstop.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Facts that cannot be right are named with what to do about them, and harm nothing else of the plan.
class DoubtfulFactsTest {
    private final ShopFixture fixture = new ShopFixture();
    private final Texts texts = new Texts(Locale.UK, Clock.fixed(ShopFixture.NOW, ZoneId.of("Europe/London")));
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), texts::text, Locale.UK);
    private final Supplier leeds = fixture.supplier("Leeds", "GB", 10);
    private final Product sound = sold("SOUND", 5);

    DoubtfulFactsTest() {
        fixture.offer(leeds, sound, "1.00", 1, 1);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aSupplierWithoutALeadTimeIsNamed() {
        var atOnce = fixture.supplier("At once", "GB", 0);
        var before = fixture.supplier("Before", "GB", -5);

        assertDoubt(offered(atOnce, "1.00", 1), "At once states no lead time for this product. Enter the days");
        assertDoubt(offered(before, "1.00", 1), "Before states no lead time for this product. Enter the days");
    }

    @Test
    void anOfferWithoutAPriceIsNamed() {
        assertDoubt(offered(leeds, "0", 1), "The offer of Leeds has no price. Enter one");
    }

    @Test
    void aMinimumAboveAnySensibleDemandIsNamed() {
        assertDoubt(
                offered(leeds, "1.00", 2_000_000_000),
                "The minimum of Leeds is 2,000,000,000 units, more than two years of sales at 730 a year.");
    }

    @Test
    void anOfferInACurrencyWithoutARateIsNamed() {
        var noRate = foreign("Shenzhen", "USD", BigDecimal.ZERO);
        var changed = foreign("Rotterdam", "EUR", new BigDecimal("0.86"));

        assertDoubt(
                offered(noRate, Money.of("2", "USD"), 1, null), "no exchange rate for USD, the currency of the offer");
        assertDoubt(
                offered(changed, Money.of("2", "USD"), 1, null), "no exchange rate for USD, the currency of the offer");
    }

    /// Two suppliers may have one name, and a name may be a part of another's: each finding leads to its own.
    @Test
    void aFindingLeadsToTheSupplierItIsAboutWhateverTheNames() {
        var first = foreign("Yiwu", "USD", BigDecimal.ONE);
        var second = foreign("Yiwu", "USD", BigDecimal.ZERO);
        var third = foreign("Yiwu", "USD", BigDecimal.ZERO);
        var longer = foreign("USD", "EUR", BigDecimal.ONE);
        offered(first, Money.of("2", "USD"), 1, null);
        offered(longer, Money.of("2", "EUR"), 1, null);
        var ofSecond = offered(second, Money.of("2", "USD"), 1, null);
        var ofThird = offered(third, Money.of("2", "USD"), 1, null);

        assertThat(services.plans().doubts(fixture.shop.picture()))
                .filteredOn(fact -> fact.what().key().equals("replenish.trouble.noRate"))
                .extracting(DoubtfulFact::supplierId, DoubtfulFact::products)
                .containsExactlyInAnyOrder(
                        tuple(second.id(), List.of(ofSecond.id())), tuple(third.id(), List.of(ofThird.id())));
    }

    @Test
    void closuresThatContradictEachOtherAreNamedOnceForAllProducts() {
        close(leeds, "Holiday", "2026-12-20", "2027-01-05", 0);
        close(leeds, "Half staff", "2026-12-28", "2027-01-10", 50);
        offered(leeds, "1.00", 1);

        assertThat(services.plans().doubts(fixture.shop.picture()))
                .filteredOn(fact -> fact.what().key().equals("replenish.finding.closuresContradict"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.products()).hasSize(2));
        assertUnharmed();
    }

    @Test
    void aProductWithoutAnOfferOrHistoryOrWithASingleBulkOrderIsNamed() {
        assertDoubt(sold("ALONE", 3), "No supplier offers this product. Add an offer");
        var unsold = fixture.product("NEW", "New", "4.95", 0);
        assertDoubt(unsold, "Nothing was sold yet, so none is forecast. Order a first quantity by hand");
        var bulk = fixture.product("BULK", "Bulk", "4.95", 0);
        fixture.order("Trade", bulk, 40, 12);
        assertDoubt(bulk, "The only sale was one order of 40 units. It may not come again");
    }

    /// Its width says what is not known; that is no reason to buy it.
    @Test
    void nothingIsOrderedOfAProductThatWasNeverSold() {
        var unsold = fixture.product("NEW", "New", "4.95", 0);
        fixture.offer(leeds, unsold, "1.00", 1, 1);

        assertThat(services.plans().plan(fixture.shop.picture(), Progress.NONE).orders())
                .flatExtracting(order -> order.lines())
                .extracting(Suggestion::product)
                .contains(sound)
                .doesNotContain(unsold);
    }

    @Test
    void aProductThatOneSupplierAloneHasIsNamedLast() {
        sold("ALONE", 3);

        var facts = services.plans().doubts(fixture.shop.picture());

        assertThat(words(facts.getLast().what())).startsWith("Nobody but Leeds can deliver.");
        assertThat(facts.getLast().products()).containsExactly(sound.id());
        assertThat(facts.getFirst().what().key()).isEqualTo("replenish.trouble.noOffer");
    }

    @Test
    void whatOtherOffersStandInForIsNoDoubt() {
        var product = offered(leeds, "1.00", 1);
        var stopped = fixture.supplier("Stopped", "GB", 5);
        fixture.offer(stopped, product, "0.90", 1, 1);
        services.suppliers().stop(stopped.id(), TODAY.plusDays(30), SupplierService.OpenDates.KEEP);

        assertThat(services.plans().doubts(fixture.shop.picture(), product))
                .extracting(Message::key)
                .containsExactly("replenish.finding.singleSourced");
    }

    /// Named for the product, as a sentence, and the sound product is ordered as before.
    private void assertDoubt(Product product, String words) {
        assertThat(services.plans().doubts(fixture.shop.picture(), product))
                .map(this::words)
                .anySatisfy(sentence -> assertThat(sentence).contains(words).endsWith("."));
        assertUnharmed();
    }

    private void assertUnharmed() {
        services.settings().setBudget(gbp("400"));
        assertThat(services.plans().plan(fixture.shop.picture(), Progress.NONE).orders())
                .flatExtracting(order -> order.lines())
                .extracting(Suggestion::product)
                .contains(sound);
    }

    private String words(Message message) {
        return texts.text(message);
    }

    private Product offered(Supplier supplier, String cost, int minimum) {
        return offered(supplier, gbp(cost), minimum, null);
    }

    private Product offered(Supplier supplier, Money cost, int minimum, @Nullable Integer lead) {
        var product = sold("P" + fixture.shop.newId().value(), 3);
        services.suppliers()
                .save(new Offer(
                        fixture.shop.newId(),
                        supplier.id(),
                        product.id(),
                        "X",
                        cost,
                        minimum,
                        7,
                        lead,
                        1,
                        true,
                        null,
                        null,
                        null));
        return product;
    }

    private Product sold(String sku, int stock) {
        var product = fixture.product(sku, sku, "4.95", stock);
        Demand.daily(fixture, product, 2, 100);
        return product;
    }

    private void close(Supplier supplier, String name, String from, String to, int pace) {
        fixture.perform(Edit.insert(
                Closure.class,
                new Closure(
                        fixture.shop.newId(), supplier.id(), name, LocalDate.parse(from), LocalDate.parse(to), pace)));
    }

    private Supplier foreign(String name, String currency, BigDecimal rate) {
        var supplier = new Supplier(
                fixture.shop.newId(),
                name,
                "CN",
                "",
                "",
                "",
                "",
                Currency.getInstance(currency),
                rate,
                20,
                3,
                7,
                null,
                "",
                "",
                "",
                null,
                null,
                null);
        fixture.perform(Edit.insert(Supplier.class, supplier));
        return supplier;
    }
}
