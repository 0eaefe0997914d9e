package dev.backstop.engine.intake.plan;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.shop.ShopSettings;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.intake.parsed.ParsedOffer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Plans what a supplier's list changes of the supplier's offers. Articles that the shop does not sell are told,
/// never made products.
final class OfferPlan {
    private final Draft draft;
    private final Catalogue catalogue;
    private final ShopSettings settings;
    private final Map<Id<Supplier>, Supplier> suppliers = new HashMap<>();
    private final Map<String, Offer> bySupplierSku = new HashMap<>();
    private final Map<String, Offer> byProduct = new HashMap<>();
    private final Map<Id<Product>, Integer> offersOf = new HashMap<>();
    private final Map<Id<Supplier>, Instant> newestLists = new HashMap<>();

    OfferPlan(KnownShop known, Draft draft, Catalogue catalogue, ShopSettings settings) {
        this.draft = draft;
        this.catalogue = catalogue;
        this.settings = settings;
        known.suppliers().forEach(supplier -> suppliers.put(supplier.id(), supplier));
        known.offers().forEach(this::index);
        known.importedFiles().forEach(file -> {
            if (file.supplierId() != null) {
                newestLists.merge(file.supplierId(), file.savedAt(), (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        known.offers().forEach(offer -> offersOf.merge(offer.productId(), 1, Integer::sum));
    }

    void planOffers(Tally tally) {
        var supplier = tally.parsed().supplierId() == null
                ? null
                : suppliers.get(tally.parsed().supplierId());
        if (supplier == null) {
            tally.remark(Message.of("importing.remark.noSupplier"));
            return;
        }
        int unmatched = 0;
        int bySkuOnly = 0;
        Set<Id<Product>> seen = new HashSet<>();
        for (var parsed : tally.parsed().offers()) {
            var match = match(parsed, supplier.id());
            if (match.isEmpty() && parsed.asked()) {
                tally.reject(parsed.row(), Message.of("importing.reason.unknownArticle"));
                continue;
            }
            if (match.isEmpty()) {
                unmatched++;
                continue;
            }
            var product = match.get().product();
            bySkuOnly += match.get().how() == How.SAME_CODE ? 1 : 0;
            if (!seen.add(product.id())) {
                tally.reject(parsed.row(), Message.of("importing.reason.secondOffer", product.sku()));
                continue;
            }
            planOffer(parsed, product, supplier, tally);
        }
        remarkMatches(tally, unmatched, bySkuOnly);
    }

    private static void remarkMatches(Tally tally, int unmatched, int bySkuOnly) {
        if (unmatched > 0) {
            tally.remark(Message.of("importing.remark.unmatchedOffers", unmatched));
        }
        if (bySkuOnly > 0) {
            tally.remark(Message.of("importing.remark.matchedByCode", bySkuOnly));
        }
    }

    private enum How {
        STATED,
        SAME_CODE
    }

    private record Match(Product product, How how) {}

    /// The product a row is about: by our own SKU, by barcode, by what an earlier list called it, and last because
    /// its code is our SKU.
    private Optional<Match> match(ParsedOffer parsed, Id<Supplier> supplier) {
        if (!parsed.ourSku().isEmpty()) {
            return catalogue.bySku(parsed.ourSku()).map(product -> new Match(product, How.STATED));
        }
        var byBarcode = parsed.barcode().isEmpty() ? Optional.<Product>empty() : catalogue.byBarcode(parsed.barcode());
        if (byBarcode.isPresent()) {
            return byBarcode.map(product -> new Match(product, How.STATED));
        }
        if (parsed.supplierSku().isEmpty()) {
            return Optional.empty();
        }
        var earlier = bySupplierSku.get(key(supplier, parsed.supplierSku()));
        if (earlier != null) {
            return Optional.ofNullable(catalogue.product(earlier.productId()))
                    .map(product -> new Match(product, How.STATED));
        }
        return catalogue.bySku(parsed.supplierSku()).map(product -> new Match(product, How.SAME_CODE));
    }

    private void planOffer(ParsedOffer parsed, Product product, Supplier supplier, Tally tally) {
        var known = byProduct.get(supplier.id() + " " + product.id());
        var day = tally.file().savedAt().atZone(settings.zone()).toLocalDate();
        if (known != null && isOlder(tally.file(), known, day)) {
            tally.remark(Message.of("importing.remark.olderOffers"));
            tally.row(parsed.row(), Fate.SAME);
            return;
        }
        var offer = known == null ? first(parsed, product, supplier, day) : renewed(known, parsed, supplier, day);
        draft.set(Offer.class, known, offer);
        index(offer);
        if (known == null) {
            offersOf.merge(product.id(), 1, Integer::sum);
        }
        boolean same = known != null && withDate(offer, known.stockReportedOn()).equals(known);
        tally.row(parsed.row(), known == null ? Fate.NEW : same ? Fate.SAME : Fate.CHANGED);
    }

    /// Whether the offer is known from a newer list. Its stock bears only a day; of two lists of one day, and of those
    /// that say no stock, the moment at which they were saved tells.
    private boolean isOlder(ImportedFile file, Offer known, LocalDate day) {
        var reported = known.stockReportedOn();
        if (reported != null && !reported.equals(day)) {
            return reported.isAfter(day);
        }
        return newestLists.getOrDefault(known.supplierId(), Instant.MIN).isAfter(file.savedAt());
    }

    private Offer first(ParsedOffer parsed, Product product, Supplier supplier, LocalDate day) {
        return new Offer(
                draft.nextId(),
                supplier.id(),
                product.id(),
                parsed.supplierSku().isEmpty() ? product.sku().value() : parsed.supplierSku(),
                parsed.unitCost() == null
                        ? knownCost(product, supplier)
                        : new Money(parsed.unitCost(), supplier.currency()),
                orOne(parsed.minimumOrderQuantity()),
                orOne(parsed.casePack()),
                parsed.leadTimeDays(),
                offersOf.getOrDefault(product.id(), 0) + 1,
                !parsed.discontinued(),
                parsed.quantity(),
                parsed.quantity() == null ? null : day,
                parsed.restockOn());
    }

    private static Offer renewed(Offer known, ParsedOffer parsed, Supplier supplier, LocalDate day) {
        return new Offer(
                known.id(),
                known.supplierId(),
                known.productId(),
                parsed.supplierSku().isEmpty() ? known.supplierSku() : parsed.supplierSku(),
                parsed.unitCost() == null ? known.unitCost() : new Money(parsed.unitCost(), supplier.currency()),
                parsed.minimumOrderQuantity() == null ? known.minimumOrderQuantity() : parsed.minimumOrderQuantity(),
                parsed.casePack() == null ? known.casePack() : parsed.casePack(),
                parsed.leadTimeDays() == null ? known.leadTimeDays() : parsed.leadTimeDays(),
                known.rank(),
                known.active() && !parsed.discontinued(),
                parsed.quantity() == null ? known.supplierStock() : parsed.quantity(),
                parsed.quantity() == null ? known.stockReportedOn() : day,
                parsed.restockOn());
    }

    private static Offer withDate(Offer o, @Nullable LocalDate reportedOn) {
        return new Offer(
                o.id(),
                o.supplierId(),
                o.productId(),
                o.supplierSku(),
                o.unitCost(),
                o.minimumOrderQuantity(),
                o.casePack(),
                o.leadTimeDays(),
                o.rank(),
                o.active(),
                o.supplierStock(),
                reportedOn,
                o.restockOn());
    }

    /// What the product cost before, in the supplier's currency; nothing if that is not known.
    private static Money knownCost(Product product, Supplier supplier) {
        if (product.unitCost() == null || supplier.exchangeRate().signum() <= 0) {
            return Money.zero(supplier.currency());
        }
        var perUnit = BigDecimal.ONE.divide(supplier.exchangeRate(), 10, RoundingMode.HALF_EVEN);
        return Objects.requireNonNull(product.unitCost()).converted(perUnit, supplier.currency());
    }

    private void index(Offer offer) {
        bySupplierSku.put(key(offer.supplierId(), offer.supplierSku()), offer);
        byProduct.put(offer.supplierId() + " " + offer.productId(), offer);
    }

    private static int orOne(@Nullable Integer units) {
        return units == null ? 1 : units;
    }

    private static String key(Id<Supplier> supplier, String supplierSku) {
        return supplier + " " + supplierSku.toLowerCase(Locale.ROOT);
    }
}
