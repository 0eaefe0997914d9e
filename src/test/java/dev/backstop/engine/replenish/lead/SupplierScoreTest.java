package dev.backstop.engine.replenish.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SupplierScoreTest {
    private static final LocalDate TODAY = Facts.TODAY;
    private static final Supplier SHENZHEN = Facts.supplier(1, "Shenzhen", 25, 4, "USD", "0.80", null, null);
    private static final Supplier LEEDS = Facts.supplier(2, "Leeds", 4, 1);

    @Test
    void countsTheDeliveriesOfTwelveMonths() {
        var score = score(
                List.of(
                        delivery("PO-1", 400, 30, 30),
                        delivery("PO-2", 200, 25, 25),
                        delivery("PO-3", 150, 25, 31),
                        delivery("PO-4", 100, 25, 22),
                        delivery("PO-5", 60, null, 40)),
                List.of());

        assertThat(score.deliveries())
                .extracting(Delivery::purchaseOrderNumber)
                .containsExactly("PO-2", "PO-3", "PO-4", "PO-5");
        assertThat(score.onTime()).isEqualTo(3);
        assertThat(score.onTimeShare()).hasValue(0.75);
        assertThat(score.meanLeadDays()).isCloseTo(29.5, within(1e-9));
        assertThat(score.medianLeadDays()).isCloseTo(28, within(1e-9));
        assertThat(score.p90LeadDays()).isCloseTo(37.3, within(1e-9));
        assertThat(score.leadDeviationDays()).isCloseTo(7.937, within(1e-3));
        assertThat(score.spend()).isEqualTo(Money.of("320", "GBP"));
        assertThat(score.leadTime(new LeadTime(25, 4, LeadTime.Basis.STATED, 0)).days())
                .isEqualTo(27);
    }

    /// The percentiles are those of R: `quantile(c(22, 25, 31, 40), c(.5, .9))` gives 28.0 and 37.3.
    @Test
    void countsWhatCameShortAndDamaged() {
        var score = score(
                List.of(
                        delivery("PO-2", 200, 25, 25),
                        new Delivery(
                                SHENZHEN.id(), "PO-3", TODAY.minusDays(90), null, TODAY, Money.of("1", "USD"), 12, 0),
                        new Delivery(
                                SHENZHEN.id(), "PO-4", TODAY.minusDays(80), null, TODAY, Money.of("1", "USD"), 3, 5)),
                List.of());

        assertThat(score.shortDeliveries()).isEqualTo(2);
        assertThat(score.damagedUnits()).isEqualTo(5);
    }

    @Test
    void namesProductsThatNobodyElseOffers() {
        var score = score(
                List.of(),
                List.of(
                        offer(1, SHENZHEN, 11, true),
                        offer(2, SHENZHEN, 12, true),
                        offer(3, LEEDS, 12, true),
                        offer(4, SHENZHEN, 13, true),
                        offer(5, LEEDS, 13, false),
                        offer(6, SHENZHEN, 14, false)));

        assertThat(score.products()).isEqualTo(3);
        assertThat(score.singleSourced()).containsExactly(new Id<Product>(11), new Id<Product>(13));
        assertThat(score.onTimeShare()).isEmpty();
    }

    private static SupplierScore score(List<Delivery> deliveries, List<Offer> offers) {
        Map<Id<Supplier>, SupplierScore> scores =
                SupplierScore.of(List.of(SHENZHEN, LEEDS), offers, deliveries, Facts.GBP, TODAY);
        return Objects.requireNonNull(scores.get(SHENZHEN.id()));
    }

    private static Delivery delivery(String number, int sentDaysAgo, @Nullable Integer promisedDays, int days) {
        var sent = TODAY.minusDays(sentDaysAgo);
        return new Delivery(
                SHENZHEN.id(),
                number,
                sent,
                promisedDays == null ? null : sent.plusDays(promisedDays),
                sent.plusDays(days),
                Money.of("100", "USD"));
    }

    private static Offer offer(long id, Supplier supplier, long product, boolean active) {
        return new Offer(
                new Id<>(id),
                supplier.id(),
                new Id<>(product),
                "X",
                Money.of("1", "GBP"),
                1,
                1,
                null,
                1,
                active,
                null,
                null,
                null);
    }
}
