package dev.backstop.service.shop;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.PurchaseOrder;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Id;
import dev.backstop.domain.value.Money;
import dev.backstop.engine.replenish.sourcing.LandedCost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;

/// What products cost the shop, in its own currency: by the first active offer at the rate the owner keeps, with
/// freight and duty as they were on the latest delivery from there; else as last known.
public final class UnitCosts {
    private final Picture picture;

    public UnitCosts(Picture picture) {
        this.picture = picture;
    }

    /// The cost of one unit, where it is known.
    public Optional<Money> of(Id<Product> product) {
        var offered = picture.mainOffer(product)
                .flatMap(offer -> picture.supplier(offer.supplierId())
                        .map(supplier -> landed(offer, supplier)
                                .of(offer.unitCost()
                                        .converted(
                                                supplier.exchangeRate(),
                                                picture.settings().currency()))));
        return offered.or(() -> picture.product(product).map(Product::unitCost));
    }

    /// What so many units of a product earn, in the shop's currency: price less cost, the price where no cost is
    /// known. A price of before the shop changed its currency keeps its number.
    public Money earned(Product product, int units) {
        var price = product.price();
        var margin = of(product.id())
                .filter(cost -> cost.currency().equals(price.currency()))
                .map(price::minus)
                .orElse(price);
        return new Money(margin.times(units).amount(), picture.settings().currency());
    }

    /// What freight and duty added on the latest delivery of that product from that supplier.
    private LandedCost landed(Offer offer, Supplier supplier) {
        LocalDate latest = null;
        PurchaseOrder from = null;
        for (var line : picture.purchasesOf(offer.productId())) {
            var day = line.lastReceivedOn();
            var order = picture.purchaseOrder(line.purchaseOrderId()).orElse(null);
            boolean isLater = day != null && (latest == null || day.isAfter(latest));
            if (isLater && order != null && order.supplierId().equals(offer.supplierId())) {
                latest = day;
                from = order;
            }
        }
        return from == null ? LandedCost.none() : LandedCost.of(from, picture.linesOf(from), supplier.exchangeRate());
    }

    /// What lines earn together, prices less costs, without what was cancelled; nothing where a cost is not known.
    public Optional<Money> margin(Collection<OrderLine> lines) {
        Money sum = null;
        for (var line : lines) {
            var product = line.productId();
            var cost = product == null ? Optional.<Money>empty() : of(product);
            if (cost.isEmpty() || !cost.get().currency().equals(line.unitPrice().currency())) {
                return Optional.empty();
            }
            var earned = line.unitPrice().minus(cost.get()).times(line.quantity() - line.cancelled());
            sum = sum == null ? earned : sum.plus(earned);
        }
        return Optional.ofNullable(sum);
    }

    /// The parts of a picture that costs and prices follow from; each is the same object while nothing in it changes.
    public record Basis(
            Object products,
            Object offers,
            Object suppliers,
            Object purchases,
            Object purchaseLines,
            Currency currency) {
        /// Those of a picture.
        public static Basis of(Picture picture) {
            var shelves = picture.shelves();
            return new Basis(
                    shelves.products(),
                    shelves.offers(),
                    shelves.suppliers(),
                    shelves.purchaseOrders(),
                    shelves.purchaseOrderLines(),
                    picture.settings().currency());
        }

        /// Whether costs and prices that follow from both are the same: each part is the same object.
        public boolean isSame(Basis other) {
            return products == other.products
                    && offers == other.offers
                    && suppliers == other.suppliers
                    && purchases == other.purchases
                    && purchaseLines == other.purchaseLines
                    && currency.equals(other.currency);
        }
    }
}
