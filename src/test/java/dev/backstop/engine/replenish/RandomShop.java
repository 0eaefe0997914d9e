package dev.backstop.engine.replenish;

import dev.backstop.domain.supply.Closure;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.OfferTerms;
import dev.backstop.domain.supply.PriceBreak;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.supply.SupplierTerms;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.forecast.Forecast;
import dev.backstop.engine.replenish.plan.JointOrders;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A shop drawn from a seed, with every kind of terms: price breaks of both kinds, minimums, case packs, supplier's
/// minimum values, freight, shelf lives, closures, another currency, customers who wait, deliveries on their way.
record RandomShop(List<ReplenishFacts> products) {
    private static final int SUPPLIERS = 4;
    private static final int PRODUCTS = 14;
    private static final int KINDS = 10;

    /// Forecasts take time, so that all shops share some.
    private static final List<Forecast> FORECASTS = forecasts();

    static RandomShop of(long seed) {
        var random = new Random(seed);
        var suppliers = new ArrayList<Supplier>();
        var freight = new ArrayList<@Nullable SupplierTerms>();
        var closures = new ArrayList<List<Closure>>();
        for (int i = 0; i < SUPPLIERS; i++) {
            var supplier = supplier(i, random);
            suppliers.add(supplier);
            freight.add(random.nextBoolean() ? freight(supplier, random) : null);
            closures.add(random.nextBoolean() ? closures(random) : List.of());
        }
        var products = new ArrayList<ReplenishFacts>();
        for (int i = 0; i < PRODUCTS; i++) {
            var facts = new Facts(i)
                    .stock(random.nextInt(120), random.nextInt(3) == 0 ? random.nextInt(20) : 0)
                    .pricedAt(String.valueOf(2 + random.nextInt(20)));
            if (random.nextBoolean()) {
                facts.inbound(random.nextInt(100), Facts.TODAY.plusDays(random.nextInt(60)));
                facts.inbound(random.nextInt(60), random.nextBoolean() ? null : Facts.TODAY.plusDays(5));
            }
            var order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(order, random);
            for (int from : order.subList(0, 1 + random.nextInt(3))) {
                offer(facts, i, suppliers.get(from), freight.get(from), closures.get(from), random);
            }
            products.add(facts.facts().with(FORECASTS.get(random.nextInt(KINDS))));
        }
        return new RandomShop(List.copyOf(products));
    }

    /// The same rows in another order: products, offers, deliveries and closures.
    RandomShop shuffled(long seed) {
        var random = new Random(seed);
        var others = new ArrayList<ReplenishFacts>();
        for (var facts : products) {
            var inbound = new ArrayList<>(facts.inbound());
            Collections.shuffle(inbound, random);
            var sources = new ArrayList<ReplenishFacts.Source>();
            for (var source : facts.sources()) {
                var closures = new ArrayList<>(source.closures());
                Collections.shuffle(closures, random);
                sources.add(closing(source, closures));
            }
            Collections.shuffle(sources, random);
            others.add(facts.with(sources, inbound));
        }
        Collections.shuffle(others, random);
        return new RandomShop(others);
    }

    /// The same with one closure more for every supplier.
    RandomShop closing(Closure more) {
        return new RandomShop(products.stream()
                .map(facts -> facts.with(facts.sources().stream()
                        .map(source -> closing(
                                source,
                                Stream.concat(source.closures().stream(), Stream.of(more))
                                        .toList()))
                        .toList()))
                .toList());
    }

    /// Every line that may stand in its plan: what is suggested, what bridges a gap, what rides along.
    List<Suggestion> lines(ReplenishTerms terms) {
        var lines = products.stream()
                .map(facts -> Replenishment.suggest(facts, terms))
                .flatMap(line -> Stream.concat(Stream.of(line), line.bridging().stream()))
                .toList();
        return JointOrders.of(lines, Set.of(), terms);
    }

    private static ReplenishFacts.Source closing(ReplenishFacts.Source source, List<Closure> closures) {
        return new ReplenishFacts.Source(
                source.offer(),
                source.supplier(),
                source.leadTime(),
                closures,
                source.onTime(),
                source.deliveries(),
                source.terms());
    }

    private static void offer(
            Facts facts,
            int product,
            Supplier supplier,
            @Nullable SupplierTerms freight,
            List<Closure> closures,
            Random random) {
        int cents = 60 + random.nextInt(300);
        facts.offer(
                supplier,
                BigDecimal.valueOf(cents, 2).toPlainString(),
                1 + random.nextInt(80),
                1 + random.nextInt(30),
                1 + random.nextInt(3),
                closures);
        Id<Offer> offer = new Id<>(product);
        var breaks = new ArrayList<PriceBreak>();
        for (int i = 1; i <= random.nextInt(3); i++) {
            var price = new Money(BigDecimal.valueOf(cents - 15L * i, 2), supplier.currency());
            breaks.add(new PriceBreak(new Id<>(i), offer, i * (50 + random.nextInt(200)) + 150 * (i - 1), price));
        }
        var terms = new OfferTerms(
                new Id<>(1),
                offer,
                random.nextBoolean(),
                random.nextBoolean() ? Money.of(String.valueOf(5 + random.nextInt(60)), "GBP") : null,
                random.nextBoolean() ? 0.1 + random.nextDouble() : null,
                random.nextBoolean() ? random.nextDouble() / 4 : null,
                random.nextInt(3) == 0 ? 20 + random.nextInt(90) : null,
                random.nextInt(3) == 0 ? 20 + random.nextInt(90) : null);
        boolean onlyProduct = random.nextInt(4) == 0;
        facts.asking(new BuyingTerms(breaks, terms, freight, onlyProduct, random.nextDouble()));
    }

    private static Supplier supplier(int number, Random random) {
        boolean isForeign = random.nextInt(3) == 0;
        var currency = isForeign ? "EUR" : "GBP";
        var minimum = random.nextBoolean() ? Money.of(String.valueOf(100 + random.nextInt(500)), currency) : null;
        return Facts.supplier(
                number + 1L,
                "Supplier " + number,
                2 + random.nextInt(45),
                random.nextInt(9),
                currency,
                isForeign ? "0.87" : "1",
                minimum,
                null);
    }

    private static SupplierTerms freight(Supplier supplier, Random random) {
        return new SupplierTerms(
                new Id<>(1),
                supplier.id(),
                money(10 + random.nextInt(60), supplier.currency()),
                random.nextBoolean() ? money(200 + random.nextInt(800), supplier.currency()) : null);
    }

    private static List<Closure> closures(Random random) {
        var closures = new ArrayList<Closure>();
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            var from = Facts.TODAY.plusDays(random.nextInt(70));
            closures.add(Facts.closure(
                    from.toString(), from.plusDays(random.nextInt(20)).toString()));
        }
        return closures;
    }

    private static Money money(int amount, Currency currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    private static List<Forecast> forecasts() {
        var forecasts = new ArrayList<Forecast>();
        forecasts.add(new Facts(0).demand(300, _ -> 0).facts().forecast());
        forecasts.add(
                new Facts(1).demand(500, day -> day % 60 == 0 ? 3 : 0).facts().forecast());
        for (int i = 2; i < KINDS; i++) {
            forecasts.add(new Facts(i).uneven(i, i - 1).facts().forecast());
        }
        return forecasts;
    }
}
