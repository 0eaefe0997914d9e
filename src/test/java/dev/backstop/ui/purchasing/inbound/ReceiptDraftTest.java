package dev.backstop.ui.purchasing.inbound;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.supply.PurchaseOrderLine;
import dev.backstop.domain.value.Barcode;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.SupplyScene;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Counting what came, by hand and by scanner.
class ReceiptDraftTest {
    private final SupplyScene scene = new SupplyScene();
    private final ReceiptDraft.Line tins = new ReceiptDraft.Line(scene.lateLine(scene.tin), scene.tin);
    private final ReceiptDraft.Line bottles = new ReceiptDraft.Line(scene.lateLine(scene.bottle), scene.bottle);
    private final String tin = scene.tin.printedCode().digits();
    private final ReceiptDraft draft = new ReceiptDraft(
            "PO-1042",
            List.of(tins, bottles),
            code -> code.equals(scene.bag.printedCode().digits())
                            || code.equalsIgnoreCase(scene.bag.sku().value())
                    ? Optional.of(scene.bag)
                    : Optional.empty());

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void proposesAllThatIsOutstandingAndCountsFromNothingOnTheFirstScan() {
        assertThat(draft.isShort()).isFalse();
        assertThat(scan(tin)).isEqualTo("Cake tin: 1 of 24");
        assertThat(tins.arrived().get()).isEqualTo(1);
        assertThat(bottles.arrived().get()).isZero();
        assertThat(scan(tin)).isEqualTo("Cake tin: 2 of 24");
    }

    @Test
    void theFirstScanLeavesWhatWasTyped() {
        bottles.arrived().set(40);
        bottles.damaged().set(2);
        scan(tin);
        assertThat(tins.arrived().get()).isEqualTo(1);
        assertThat(bottles.arrived().get()).isEqualTo(40);
        assertThat(bottles.damaged().get()).isEqualTo(2);
    }

    @Test
    void nothingYetBeginsTheCount() {
        draft.setAll(false);
        bottles.arrived().set(48);
        scan(tin);
        assertThat(bottles.arrived().get()).as("typed in full").isEqualTo(48);
        draft.setAll(true);
        assertThat(scan(tin)).isEqualTo("Cake tin: 1 of 24");
        assertThat(bottles.arrived().get()).isZero();
    }

    @Test
    void aCaseCountsForItsUnits() {
        var body = "1" + tin.substring(0, 12);
        assertThat(scan(body + Barcode.checkDigit(body))).isEqualTo("Cake tin: 12 of 24");
    }

    /// Labels in Code 128 carry a SKU or the supplier's code, in capitals or not.
    @ParameterizedTest
    @CsvSource({"TIN", "tin", "S-TIN", "s-tin"})
    void aLabelWithASkuOrTheSuppliersCodeCountsToo(String label) {
        assertThat(draft.isCode(label)).isTrue();
        assertThat(scan(label)).isEqualTo("Cake tin: 1 of 24");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        TYPED,         CODE,  WHY
        24,            false, a quantity
        1440,          false, a large one
        12345,         false, a very large one that is nobody's code
        22720,         true,  what a product of this order is called
        4006381333931, true,  a barcode that nothing here has
        4006381333932, false, its check digit is wrong
        29 Nov,        false, a day
        12.50,         false, freight
        BAG,           true,  a product of the shop that is on another order
        ZZ-99,         false, nothing that the shop knows
        """)
    void whatAPersonTypesIsNoScan(String typed, boolean code, String why) {
        var numbered = new ReceiptDraft.Line(named(tins.line(), "22720"), scene.tin);
        var order = new ReceiptDraft(
                "PO-1",
                List.of(numbered, bottles),
                text -> text.equals(scene.bag.sku().value()) ? Optional.of(scene.bag) : Optional.empty());

        assertThat(order.isCode(typed)).as(why).isEqualTo(code);
    }

    /// Four digits could be a quantity, whatever is called so.
    @Test
    void aShortNumberIsAQuantityEvenWhereAProductIsCalledSo() {
        var numbered = new ReceiptDraft.Line(named(tins.line(), "2400"), scene.tin);

        assertThat(new ReceiptDraft("PO-1", List.of(numbered), _ -> Optional.empty()).isCode("2400"))
                .isFalse();
    }

    @Test
    void saysWhatIsOverAndWhatBelongsElsewhere() {
        scan(tin);
        tins.arrived().set(24);
        assertThat(scan(tin)).isEqualTo("Cake tin: 25, 1 more than ordered");
        assertThat(scan(scene.bag.printedCode().digits())).isEqualTo("Jumbo bag, red is not on PO-1042.");
        assertThat(scan("4006381333931")).isEqualTo("Nothing on PO-1042 has the code 4006381333931.");
        assertThat(tins.arrived().get()).isEqualTo(25);
    }

    @Test
    void damagedGoodsLeaveItShort() {
        tins.damaged().set(2);
        assertThat(draft.isShort()).isTrue();
        assertThat(draft.receipt(TODAY, new Receipt.StillDue(), null).damaged())
                .containsEntry(tins.line().id(), 2);
    }

    private String scan(String code) {
        return scene.texts.text(draft.scan(code));
    }

    private static PurchaseOrderLine named(PurchaseOrderLine line, String supplierSku) {
        return new PurchaseOrderLine(
                line.id(),
                line.purchaseOrderId(),
                line.productId(),
                supplierSku,
                line.quantity(),
                line.received(),
                line.unitCost(),
                line.casePack(),
                line.expectedOn(),
                line.lastReceivedOn());
    }
}
