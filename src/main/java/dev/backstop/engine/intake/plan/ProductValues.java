package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Sku;
import dev.backstop.engine.intake.parsed.ParsedProduct;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// Products as a file describes them: what the file does not say stays as it is known.
final class ProductValues {
    private ProductValues() {}

    /// `currency` is that of the shop; none where the file's prices are in another, and so say nothing.
    static Product described(Product known, ParsedProduct parsed, @Nullable Currency currency) {
        var barcode = parsed.barcode();
        return new Product(
                known.id(),
                known.sku(),
                parsed.title().isEmpty() ? known.title() : parsed.title(),
                parsed.variant() == null && parsed.title().isEmpty() ? known.variant() : parsed.variant(),
                barcode != null && Barcode.isValid(barcode) ? new Barcode(barcode) : known.barcode(),
                parsed.category() == null ? known.category() : parsed.category(),
                parsed.price() == null || currency == null ? known.price() : new Money(parsed.price(), currency),
                parsed.unitCost() == null || currency == null
                        ? known.unitCost()
                        : new Money(parsed.unitCost(), currency),
                parsed.weightGrams() == null ? known.weightGrams() : parsed.weightGrams(),
                known.fulfilment(),
                known.serviceLevel(),
                known.firstSoldOn(),
                known.retiredOn());
    }

    /// A product that another channel describes, with what that does not say.
    static Product completed(Product known, ParsedProduct parsed) {
        var barcode = parsed.barcode();
        return new Product(
                known.id(),
                known.sku(),
                known.title(),
                known.variant(),
                known.barcode() == null && barcode != null && Barcode.isValid(barcode)
                        ? new Barcode(barcode)
                        : known.barcode(),
                known.category() == null ? parsed.category() : known.category(),
                known.price(),
                known.unitCost(),
                known.weightGrams() == null ? parsed.weightGrams() : known.weightGrams(),
                known.fulfilment(),
                known.serviceLevel(),
                known.firstSoldOn(),
                known.retiredOn());
    }

    static Product withSku(Product p, Sku sku) {
        return new Product(
                p.id(),
                sku,
                p.title(),
                p.variant(),
                p.barcode(),
                p.category(),
                p.price(),
                p.unitCost(),
                p.weightGrams(),
                p.fulfilment(),
                p.serviceLevel(),
                p.firstSoldOn(),
                p.retiredOn());
    }

    /// The same amounts in another currency: for a shop whose currency was not known when its prices were read.
    static Product relabelled(Product p, Currency currency) {
        return new Product(
                p.id(),
                p.sku(),
                p.title(),
                p.variant(),
                p.barcode(),
                p.category(),
                new Money(p.price().amount(), currency),
                p.unitCost() == null ? null : new Money(p.unitCost().amount(), currency),
                p.weightGrams(),
                p.fulfilment(),
                p.serviceLevel(),
                p.firstSoldOn(),
                p.retiredOn());
    }
}
