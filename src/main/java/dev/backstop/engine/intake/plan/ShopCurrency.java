package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.parsed.Subject;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Learns the shop's currency from its first orders: products files state prices without one, orders files name it.
final class ShopCurrency {
    private ShopCurrency() {}

    /// The settings with the currency that all orders of a first orders import are in; none if the known one is
    /// right or not to be doubted any more, because there are orders or suppliers that are kept in it.
    static Optional<ShopSettings> learnt(Collection<ParsedFile> files, KnownShop known) {
        boolean settled = known.settings().sample()
                || !known.orders().isEmpty()
                || !known.suppliers().isEmpty()
                || known.importedFiles().stream().anyMatch(file -> Subject.ORDERS.isOf(file.format()));
        if (settled) {
            return Optional.empty();
        }
        var codes = codes(files, known);
        if (codes.size() != 1
                || codes.first().equals(known.settings().currency().getCurrencyCode())) {
            return Optional.empty();
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(codes.first()))
                .findFirst()
                .map(currency -> in(known.settings(), currency));
    }

    /// The currencies that the files state. A marketplace may sell in another than the shop's own, so that it is heard
    /// only where nothing else is known yet.
    private static SortedSet<String> codes(Collection<ParsedFile> files, KnownShop known) {
        var codes = new TreeSet<String>();
        files.stream()
                .filter(file ->
                        file.channelKind() == null || !file.channelKind().isMarketplace())
                .forEach(file -> file.orders().forEach(order -> codes.add(order.currency())));
        codes.remove("");
        if (codes.isEmpty() && known.products().isEmpty()) {
            files.forEach(file -> file.orders().forEach(order -> codes.add(order.currency())));
            files.forEach(file -> file.products().forEach(product -> codes.add(product.currency())));
            codes.remove("");
        }
        return codes;
    }

    /// Gives the known products the same amounts in the learnt currency.
    static void relabel(Catalogue catalogue, ShopSettings settings) {
        for (Product product : List.copyOf(catalogue.products())) {
            catalogue.put(ProductValues.relabelled(product, settings.currency()));
        }
    }

    static Message remark(ShopSettings settings) {
        return Message.of("importing.remark.currencyLearnt", settings.currency().getCurrencyCode());
    }

    private static ShopSettings in(ShopSettings s, Currency currency) {
        return new ShopSettings(
                s.id(),
                s.name(),
                s.ownerName(),
                s.address(),
                s.email(),
                s.phone(),
                s.vatNumber(),
                currency,
                s.zone(),
                s.dispatchDays(),
                s.serviceLevel(),
                s.holdingRate(),
                new Money(s.orderCost().amount(), currency),
                s.monthlyBudget() == null ? null : new Money(s.monthlyBudget().amount(), currency),
                s.highSeverity(),
                s.mediumSeverity(),
                s.sample());
    }
}
