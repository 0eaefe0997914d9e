package dev.backstop.ui.purchasing;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Barcode;
import dev.backstop.service.shop.Receipt;
import dev.backstop.testing.SupplyScene;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Counting what came, by hand and by scanner.
class ReceiptDraftTest {
    private final SupplyScene scene = new SupplyScene();
    private final ReceiptDraft.Line tins = new ReceiptDraft.Line(scene.lateLine(scene.tin), scene.tin);
    private final ReceiptDraft.Line bottles = new ReceiptDraft.Line(scene.lateLine(scene.bottle), scene.bottle);
    private final Barcode tin = ReceiptDraft.codeOf(scene.tin);
    private final ReceiptDraft draft = new ReceiptDraft(
            "PO-1042",
            List.of(tins, bottles),
            code -> code.equals(ReceiptDraft.codeOf(scene.bag)) ? Optional.of(scene.bag) : Optional.empty());

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
        var body = "1" + tin.digits().substring(0, 12);
        assertThat(scan(new Barcode(body + Barcode.checkDigit(body)))).isEqualTo("Cake tin: 12 of 24");
    }

    @Test
    void saysWhatIsOverAndWhatBelongsElsewhere() {
        scan(tin);
        tins.arrived().set(24);
        assertThat(scan(tin)).isEqualTo("Cake tin: 25, 1 more than ordered");
        assertThat(scan(ReceiptDraft.codeOf(scene.bag))).isEqualTo("Jumbo bag, red is not on PO-1042.");
        assertThat(scan(new Barcode("4006381333931"))).isEqualTo("Nothing on PO-1042 has the barcode 4006381333931.");
        assertThat(tins.arrived().get()).isEqualTo(25);
    }

    @Test
    void damagedGoodsLeaveItShort() {
        tins.damaged().set(2);
        assertThat(draft.isShort()).isTrue();
        assertThat(draft.receipt(TODAY, new Receipt.StillDue(), null).damaged())
                .containsEntry(tins.line().id(), 2);
    }

    private String scan(Barcode code) {
        return scene.texts.text(draft.scan(code));
    }
}
