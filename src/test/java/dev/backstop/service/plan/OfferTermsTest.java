package dev.backstop.service.plan;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.domain.value.Step;
import dev.backstop.engine.message.Words;
import dev.backstop.engine.replenish.Suggestion;
import dev.backstop.service.Services;
import dev.backstop.service.shop.OpenShop;
import dev.backstop.service.shop.Shop;
import dev.backstop.testing.Demand;
import dev.backstop.testing.ShopFixture;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the owner says of an offer decides how many are bought at once, and why says so in a sum that adds up.
///
/// Four a day, 1,460 a year, at 2.00, an order for 18, holding at 30 %: √(2·1460·18/0.60) = 296.
class OfferTermsTest {
    private static final Words KEYS = message -> message.key();

    private final ShopFixture fixture = new ShopFixture();
    private final Services services =
            new Services(new OpenShop(fixture.store, fixture.shop, fixture.history), KEYS, Locale.UK);
    private final Product bag = fixture.product("BAG", "Jumbo bag", "4.95", 10);
    private final Supplier yiwu = fixture.supplier("Yiwu", "CN", 10);
    private final Offer offer = fixture.offer(yiwu, bag, "2.00", 24, 12);

    OfferTermsTest() {
        Demand.daily(fixture, bag, 4, 400);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void withoutFurtherTermsTheEconomicQuantityIsBought() {
        var plain = suggestion();

        assertThat(plain.quantity()).isEqualTo(300);
        assertThat(keys(plain)).contains("replenish.why.economic", "replenish.why.rounded");
        assertAddsUp(plain);
    }

    @Test
    void aPriceBreakIsTakenWhereItPaysAndItsPriceIsPaid() {
        save(terms(null, null, null, null, null), breakFrom(500, "1.60"));

        var broken = suggestion();

        assertThat(broken.quantity()).isEqualTo(504);
        assertThat(broken.cost()).contains(gbp("1.60").times(504));
        assertThat(step(broken, "replenish.why.priceBreak").what().args()).startsWith(500, gbp("1.60"));
        assertAddsUp(broken);
        var plan = services.plans().plan(fixture.shop.picture(), Progress.NONE);
        assertThat(services.planOrders()
                        .drafted(plan.orders().getFirst(), "PO-1", ShopFixture.TODAY)
                        .lines()
                        .getFirst()
                        .unitCost())
                .isEqualTo(gbp("1.60"));
    }

    @Test
    void anIncrementalBreakLowersThePriceOfTheUnitsBeyondItOnly() {
        save(
                new OfferTerms(fixture.shop.newId(), offer.id(), true, null, null, null, null, null),
                breakFrom(200, "1.00"));

        var broken = suggestion();

        assertThat(broken.quantity()).isGreaterThan(504);
        var average = gbp("2.00").times(200).plus(gbp("1.00").times(broken.quantity() - 200));
        assertThat(broken.cost().orElseThrow().toDouble())
                .isCloseTo(average.toDouble(), org.assertj.core.data.Offset.offset(0.5));
        assertAddsUp(broken);
    }

    @Test
    void aDearerOrderIsPlacedLessOften() {
        save(terms(gbp("72"), null, null, null, null));
        assertThat(suggestion().quantity()).isEqualTo(588);
        save(terms(null, 1.2, null, null, null));
        assertThat(suggestion().quantity()).isEqualTo(144);
        assertAddsUp(suggestion());
    }

    @Test
    void shelfLifeAndLongestCoverLimitTheQuantity() {
        save(terms(null, null, null, 60, 30));

        var limited = suggestion();

        assertThat(limited.quantity()).isEqualTo(120);
        assertThat(step(limited, "replenish.why.coverLimit").what().args()).containsExactly(30);
        assertAddsUp(limited);
    }

    @Test
    void freightIsPaidOrSavedWhereTheOrderIsOneLine() {
        services.suppliers().save(yiwu, new SupplierTerms(fixture.shop.newId(), yiwu.id(), gbp("60"), gbp("900")));

        var free = suggestion();

        assertThat(free.quantity()).isEqualTo(456);
        assertThat(keys(free)).contains("replenish.why.freeFreight");
        assertAddsUp(free);
    }

    /// EOQ with an order cost of 18 pounds is 300; with half of 60 pounds of freight beside it, 300 × √(48 ÷ 18).
    @Test
    void freightThatIsNeverFreeIsSharedByWhatIsBought() {
        var tin = fixture.product("TIN", "Cake tin", "9.95", 24);
        fixture.offer(yiwu, tin, "2.00", 1, 12);
        Demand.daily(fixture, tin, 4, 400);
        assertThat(suggestion().quantity()).isEqualTo(300);

        services.suppliers().save(yiwu, new SupplierTerms(fixture.shop.newId(), yiwu.id(), gbp("60"), null));

        assertThat(suggestion().quantity()).isBetween(468, 504);
        assertAddsUp(suggestion());
    }

    @Test
    void theSuppliersMinimumIsReachedWhereTheOrderIsOneLine() {
        services.suppliers().save(withMinimum(gbp("1200")), (SupplierTerms) null);

        var raised = suggestion();

        assertThat(raised.quantity()).isEqualTo(600);
        assertThat(keys(raised)).contains("replenish.why.minimumValue");
        assertAddsUp(raised);
    }

    @Test
    void undoBringsTheFormerTermsBackAndRemovingAnOfferTakesItsTermsAlong() {
        save(terms(gbp("72"), null, null, null, null), breakFrom(5000, "1.99"));
        fixture.history.undo();
        assertThat(suggestion().quantity()).isEqualTo(300);
        assertThat(fixture.shop.picture().breaksOf(offer.id())).isEmpty();
        fixture.history.redo();
        assertThat(suggestion().quantity()).isEqualTo(588);

        services.suppliers().remove(offer);
        assertThat(fixture.shop.picture().termsOf(offer)).isEmpty();
        fixture.history.undo();
        assertThat(fixture.shop.picture().breaksOf(offer.id())).hasSize(1);
        var again = new Shop(fixture.store, fixture.shop.clock());
        assertThat(again.picture().termsOf(offer))
                .get()
                .extracting(OfferTerms::orderCost)
                .isEqualTo(gbp("72"));
    }

    @Test
    void termsThatSayNothingAreNotKept() {
        save(terms(null, null, null, null, null));

        assertThat(fixture.shop.picture().termsOf(offer)).isEmpty();
    }

    private void save(OfferTerms terms, PriceBreak... breaks) {
        services.suppliers().save(offer, terms, List.of(breaks));
    }

    private OfferTerms terms(
            @Nullable Money order,
            @Nullable Double holding,
            @Nullable Double landed,
            @Nullable Integer shelf,
            @Nullable Integer cover) {
        var known = fixture.shop.picture().termsOf(offer);
        return new OfferTerms(
                known.map(OfferTerms::id).orElseGet(() -> fixture.shop.newId()),
                offer.id(),
                false,
                order,
                holding,
                landed,
                shelf,
                cover);
    }

    private PriceBreak breakFrom(int units, String cost) {
        return new PriceBreak(fixture.shop.newId(), offer.id(), units, gbp(cost));
    }

    private Supplier withMinimum(Money least) {
        return new Supplier(
                yiwu.id(),
                yiwu.name(),
                yiwu.country(),
                yiwu.contactName(),
                yiwu.email(),
                yiwu.phone(),
                yiwu.address(),
                yiwu.currency(),
                yiwu.exchangeRate(),
                yiwu.leadTimeDays(),
                yiwu.leadTimeSpreadDays(),
                yiwu.reviewPeriodDays(),
                least,
                yiwu.paymentTerms(),
                yiwu.freightTerms(),
                yiwu.note(),
                null,
                null,
                null);
    }

    private Suggestion suggestion() {
        return services.plans().suggestion(fixture.shop.picture(), bag);
    }

    private static Step step(Suggestion suggestion, String key) {
        return suggestion.why().stream()
                .filter(step -> step.what().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Suggestion suggestion) {
        return suggestion.why().stream().map(step -> step.what().key()).toList();
    }

    private static void assertAddsUp(Suggestion suggestion) {
        double sum = 0;
        for (var step : suggestion.why()) {
            switch (step.kind()) {
                case START -> sum = step.value();
                case PLUS -> sum += step.value();
                case MINUS -> sum -= step.value();
                case RESULT -> assertThat(step.value()).isEqualTo(sum);
            }
        }
        assertThat(suggestion.why().getLast().value()).isEqualTo(suggestion.quantity());
    }
}
