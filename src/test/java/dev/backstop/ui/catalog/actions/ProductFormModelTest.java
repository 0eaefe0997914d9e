package dev.backstop.ui.catalog.actions;

import static dev.backstop.testing.ShopFixture.gbp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.stock.StockMovement;
import dev.backstop.domain.value.Id;
import dev.backstop.testing.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductFormModelTest {
    private final ShopFixture fixture = new ShopFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        '', true
        5012345678900, true
        5012345678901, false
        50 12345-678900, true
        96385074, true
        12345, false
        abc, false
        """)
    void barcodesAreCheckedByTheirLastDigit(String typed, boolean right) {
        assertThat(ProductFormModel.isBarcode(typed)).isEqualTo(right);
    }

    @Test
    void makesTheProductThatWasTyped() {
        var model = ProductFormModel.ofNew(fixture.shop.picture(), new Id<>(7));
        model.sku.set(" BAG-1 ");
        model.title.set("Jumbo bag");
        model.barcode.set("50 12345 678900");
        model.price.set(gbp("4.95"));
        model.opening.set(12);

        var product = model.product();

        assertThat(product.sku().value()).isEqualTo("BAG-1");
        assertThat(product.name()).isEqualTo("Jumbo bag");
        assertThat(product.barcode()).hasToString("5012345678900");
        assertThat(product.category()).isNull();
        assertThat(model.openingStock()).isEqualTo(12);
    }

    @Test
    void anEditedProductComesBackAsItWas() {
        var product = fixture.product("TIN", "Cake tin", "8.00", 3);

        assertThat(ProductFormModel.of(fixture.shop.picture(), product).product())
                .isEqualTo(product);
    }

    @Test
    void knowsWhoHasTheSkuAlready() {
        var tin = fixture.product("TIN", "Cake tin", "8.00", 3);
        var model = ProductFormModel.ofNew(fixture.shop.picture(), new Id<>(7_000_000));

        assertThat(model.twin("tin")).contains(tin);
        assertThat(model.twin("jar")).isEmpty();
        assertThat(ProductFormModel.of(fixture.shop.picture(), tin).twin("TIN")).isEmpty();
    }

    @Test
    void anEditedOfferComesBackAsItWas() {
        var tin = fixture.product("TIN", "Cake tin", "8.00", 3);
        var offer = fixture.offer(fixture.supplier("Yiwu", "CN", 30), tin, "1.63", 240, 48);

        assertThat(OfferFormModel.of(fixture.shop, offer).offer()).isEqualTo(offer);
        assertThat(OfferFormModel.ofNew(fixture.shop, tin.id()).suppliers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        ADJUSTMENT, 3, 3
        ADJUSTMENT, -3, -3
        RETURN, 2, 2
        WRITE_OFF, 5, -5
        """)
    void whatHappenedSaysWhichWayUnitsGo(StockMovement.Kind kind, int typed, int change) {
        var draft = new StockDraft();
        draft.kind.set(kind);
        draft.units.set(typed);

        assertThat(draft.change()).isEqualTo(change);
    }
}
