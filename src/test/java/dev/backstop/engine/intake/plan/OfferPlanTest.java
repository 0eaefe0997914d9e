package dev.backstop.engine.intake.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.ImportedFile;
import dev.backstop.domain.supply.Offer;
import dev.backstop.domain.supply.Supplier;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.parsed.ParsedFile;
import dev.backstop.engine.intake.supplier.ColumnGuess;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.testing.FileText;
import dev.backstop.testing.ImportedShop;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPlanTest {
    private final ImportedShop shop = new ImportedShop();
    private Supplier supplier = supplier();

    @BeforeEach
    void setUp() {
        supplier = supplier();
        shop.take(FileText.table("Handle,Title,Variant SKU,Variant Price,Variant Barcode,Cost per item\n"
                + "mug,Mug,MUG,9.50,4006381333931,2.10\nbag,Bag,BAG,20,,5\npot,Pot,POT,30,,8\n"));
        shop.add(Supplier.class, supplier);
    }

    private Supplier supplier() {
        return new Supplier(
                shop.nextId(),
                "Yiwu Homeware",
                "CN",
                "",
                "",
                "",
                "",
                Currency.getInstance("USD"),
                new BigDecimal("0.8"),
                30,
                6,
                14,
                null,
                "",
                "",
                "",
                null,
                null,
                null);
    }

    private ParsedFile list(Instant savedAt, String text) {
        var table = FileText.table("list.csv", savedAt, text);
        return SupplierList.unclaimed(ZoneId.of("Europe/London"))
                .of(supplier.id(), ColumnGuess.of(table))
                .read(table, Progress.NONE);
    }

    private Offer offer(String sku) {
        return shop.all(Offer.class).stream()
                .filter(offer -> offer.productId().equals(shop.product(sku).id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> remarks(ImportPlan plan) {
        return plan.files().getFirst().remarks().stream()
                .map(remark -> remark.key())
                .toList();
    }

    @Test
    void matchesByOurSkuByBarcodeAndByCode() {
        var plan = shop.take(List.of(list(
                FileText.SAVED,
                "Code,Our SKU,EAN,Net price,Stock,MOQ,Case pack\n"
                        + "Y-1,,04006381333931,1.85,120,48,24\n"
                        + "Y-2,bag,,4.20,0,,\n"
                        + "POT,,,7,True,,\n"
                        + "Y-9,,,1,5,,\n"
                        + "Y-8,NOPE,4006381333931,1,5,,\n")));
        assertThat(offer("MUG").unitCost()).isEqualTo(Money.of("1.85", "USD"));
        assertThat(offer("MUG").minimumOrderQuantity()).isEqualTo(48);
        assertThat(offer("MUG").casePack()).isEqualTo(24);
        assertThat(offer("MUG").supplierStock()).isEqualTo(120);
        assertThat(offer("MUG").stockReportedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(offer("MUG").rank()).isEqualTo(1);
        assertThat(offer("BAG").supplierSku()).isEqualTo("Y-2");
        assertThat(offer("POT").supplierStock()).isEqualTo(10);
        assertThat(plan.newRows()).isEqualTo(3);
        assertThat(plan.files().getFirst().otherRows()).isEqualTo(2);
        assertThat(remarks(plan)).contains("importing.remark.unmatchedOffers", "importing.remark.matchedByCode");
        assertThat(shop.all(ImportedFile.class).getLast().supplierId()).isEqualTo(supplier.id());
    }

    @Test
    void theSameListAgainChangesNothing() {
        var text = "Code,EAN,Net price,Stock\nY-1,4006381333931,1.85,120\n";
        shop.take(List.of(list(FileText.SAVED, text)));
        assertThat(shop.take(List.of(list(FileText.SAVED, text))).isEmpty()).isTrue();
        assertThat(shop.take(List.of(list(FileText.SAVED.plusSeconds(60), text)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void laterListsAreMatchedByTheSuppliersCode() {
        shop.take(List.of(list(FileText.SAVED, "Code,EAN,Net price,Stock\nY-1,4006381333931,1.85,120\n")));
        var plan =
                shop.take(List.of(list(FileText.SAVED.plusSeconds(86_400), "Code,Stock,Due date\ny-1,0,24/12/2026\n")));
        assertThat(plan.changedRows()).isEqualTo(1);
        assertThat(offer("MUG").supplierStock()).isZero();
        assertThat(offer("MUG").unitCost())
                .as("what the list does not say stays")
                .isEqualTo(Money.of("1.85", "USD"));
        assertThat(offer("MUG").restockOn()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(shop.all(Offer.class)).hasSize(1);
    }

    @Test
    void anOlderListDoesNotOverwriteANewerOne() {
        shop.take(List.of(list(FileText.SAVED, "Code,EAN,Stock\nY-1,4006381333931,120\n")));
        var plan = shop.take(
                List.of(list(FileText.SAVED.minusSeconds(86_400 * 3), "Code,EAN,Stock\nY-1,4006381333931,7\n")));
        assertThat(offer("MUG").supplierStock()).isEqualTo(120);
        assertThat(remarks(plan)).contains("importing.remark.olderOffers");
    }

    @Test
    void ofTwoListsOfOneDayTheLaterSavedHolds() {
        shop.take(List.of(list(FileText.SAVED, "Code,EAN,Net price,Stock\nY-1,4006381333931,1.85,120\n")));
        var plan = shop.take(List.of(
                list(FileText.SAVED.minusSeconds(600), "Code,EAN,Net price,Stock\nY-1,4006381333931,1.70,7\n")));
        assertThat(offer("MUG").supplierStock()).isEqualTo(120);
        assertThat(offer("MUG").unitCost()).isEqualTo(Money.of("1.85", "USD"));
        assertThat(remarks(plan)).contains("importing.remark.olderOffers");
    }

    @Test
    void anOlderPriceListWithoutStockDoesNotOverwriteANewerOne() {
        shop.take(List.of(list(FileText.SAVED, "Code,EAN,Net price\nY-1,4006381333931,1.85\n")));
        var plan = shop.take(
                List.of(list(FileText.SAVED.minusSeconds(86_400 * 3), "Code,EAN,Net price\nY-1,4006381333931,1.70\n")));
        assertThat(offer("MUG").unitCost()).isEqualTo(Money.of("1.85", "USD"));
        assertThat(remarks(plan)).contains("importing.remark.olderOffers");
    }

    @Test
    void endOfLineEndsTheOffer() {
        shop.take(List.of(list(FileText.SAVED, "Code,EAN,Quantity,Status\nY-1,4006381333931,5,\n")));
        assertThat(offer("MUG").active()).isTrue();
        assertThat(offer("MUG").unitCost())
                .as("2.10 pounds at 0.8 pounds a dollar")
                .isEqualTo(Money.of("2.625", "USD"));
        shop.take(List.of(list(
                FileText.SAVED.plusSeconds(86_400), "Code,EAN,Quantity,Status\nY-1,4006381333931,0,End of Line\n")));
        assertThat(offer("MUG").active()).isFalse();
    }

    @Test
    void asksWhoseListItIs() {
        var plan = shop.take(FileText.table("Code,EAN,Stock\nY-1,4006381333931,120\n"));
        assertThat(plan.isEmpty()).isTrue();
        assertThat(remarks(plan)).contains("importing.remark.noSupplier");
    }
}
