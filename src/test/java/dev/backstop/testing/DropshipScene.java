package dev.backstop.testing;

import static dev.backstop.testing.ShopFixture.TODAY;

import dev.backstop.domain.catalog.Product;
import dev.backstop.domain.change.Edit;
import dev.backstop.domain.sales.OrderLine;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;

/// A shop that holds no lamps: Bristol ships them first and has two, Dover is dearer and has ten. A customer
/// waits for four.
public final class DropshipScene implements AutoCloseable {
    public final ShopFixture fixture = new ShopFixture();
    public final Supplier bristol = fixture.supplier("Bristol Lights", "GB", 4);
    public final Supplier dover = fixture.supplier("Dover Lamps", "GB", 6);
    public final Product lamp;
    public final Offer first;
    public final Offer second;
    public final OrderLine line;

    public DropshipScene() {
        lamp = dropshipped(fixture.product("LAMP", "Reading lamp", "29.95", 0));
        first = reported(fixture.offer(bristol, lamp, "14.00", 1, 1), 1, 2);
        second = reported(fixture.offer(dover, lamp, "16.50", 1, 1), 2, 10);
        line = fixture.order("Ann Lee", lamp, 4, 1);
    }

    /// The offer with another stock report of today.
    public Offer reported(Offer offer, int rank, int units) {
        var after = new Offer(
                offer.id(),
                offer.supplierId(),
                offer.productId(),
                offer.supplierSku(),
                offer.unitCost(),
                1,
                1,
                null,
                rank,
                true,
                units,
                TODAY,
                null);
        fixture.perform(Edit.update(Offer.class, offer, after));
        return after;
    }

    private Product dropshipped(Product stocked) {
        var after = new Product(
                stocked.id(),
                stocked.sku(),
                stocked.title(),
                stocked.variant(),
                stocked.barcode(),
                stocked.category(),
                stocked.price(),
                stocked.unitCost(),
                stocked.weightGrams(),
                Product.Fulfilment.DROPSHIPPED,
                stocked.serviceLevel(),
                stocked.firstSoldOn(),
                stocked.retiredOn());
        fixture.perform(Edit.update(Product.class, stocked, after));
        return after;
    }

    @Override
    public void close() {
        fixture.close();
    }
}
