package dev.backstop.engine.message;

import static dev.backstop.testing.ShopFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.testing.SupplyScene;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The letters as suppliers read them.
class SupplierLettersTest {
    private final SupplyScene scene = new SupplyScene();
    private final SupplierLetters letters =
            new SupplierLetters(scene.texts::text, scene.fixture.shop.picture().settings(), TODAY);
    private final List<SupplierLetters.Line> lines = List.of(
            new SupplierLetters.Line(scene.lateLine(scene.tin), "Cake tin", 5),
            new SupplierLetters.Line(scene.lateLine(scene.bottle), "Hot water bottle", 0));

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void asksWhereALateOrderIs() {
        var letter = letters.chase(scene.late, lines, scene.yiwu);

        assertThat(letter.to()).isEqualTo("orders@yiwu-homeware.example");
        assertThat(letter.subject()).isEqualTo("PO-1042: when will it arrive?");
        assertThat(letter.body()).isEqualTo("""
                Dear Yiwu Homeware,

                Our purchase order PO-1042 of 14 October 2026 was due on 14 November 2026 and is 9 days late. \
                The date we have from you now is 9 December 2026.

                Still to come:
                - S-TIN Cake tin: 24
                - S-BOTTLE Hot water bottle: 48

                Customers are waiting for 5 units of Cake tin.

                Please tell us by 25 November 2026:
                1. on which day the goods leave you, with which carrier and tracking number;
                2. what you can send at once, ahead of the rest;
                3. what will not come, if anything.

                Kind regards,
                Ruth Calloway
                Harbour Lane Gifts""");
    }

    @Test
    void anOldDateIsNoNewDate() {
        var letter = letters.chase(scene.late.withExpectedOn(TODAY.minusDays(1)), lines, scene.yiwu);

        assertThat(letter.body()).contains("We have no new date for it.");
    }

    @Test
    void anOrderThatIsNotLateIsAskedForWithoutBlame() {
        var onTime = scene.late.sent(LocalDate.of(2026, 11, 1), SupplyScene.ETA);

        assertThat(letters.chase(onTime, lines, scene.yiwu).body())
                .contains("We are writing about our purchase order PO-1042 of 1 November 2026.")
                .doesNotContain("late");
    }

    @Test
    void callsAnOrderOffThatWasConfirmed() {
        var letter = letters.cancellation(scene.late.confirmed(LocalDate.of(2026, 10, 20)), lines, scene.yiwu);

        assertThat(letter.to()).isEqualTo("orders@yiwu-homeware.example");
        assertThat(letter.subject()).isEqualTo("PO-1042: please cancel this order");
        assertThat(letter.body()).isEqualTo("""
                Dear Yiwu Homeware,

                We must cancel our purchase order PO-1042 of 14 October 2026, which you confirmed on 20 October 2026, \
                and are sorry for the trouble this makes.

                We no longer need:
                - S-TIN Cake tin: 24
                - S-BOTTLE Hot water bottle: 48

                Please confirm by 25 November 2026 that it is cancelled, and tell us:
                1. whether any of it has left you already, with which carrier and tracking number;
                2. what becomes of anything that was paid for it, or is still to be paid.

                Kind regards,
                Ruth Calloway
                Harbour Lane Gifts""");
    }

    @Test
    void whatCameOfAnOrderIsNotCalledOff() {
        var came = new SupplierLetters.Line(scene.lateLine(scene.tin).withReceipt(24, 0, TODAY), "Cake tin", 0);

        assertThat(letters.cancellation(scene.late, List.of(came, lines.getLast()), scene.yiwu)
                        .body())
                .contains("We must cancel our purchase order PO-1042 of 14 October 2026, and are sorry")
                .contains("What came already we keep. We no longer need:\n- S-BOTTLE Hot water bottle: 48\n\n")
                .doesNotContain("Cake tin");
    }

    @Test
    void bringsAnOrderWithItsFacts() {
        var letter = letters.order(scene.late, lines, scene.yiwu);

        assertThat(letter.subject()).isEqualTo("Purchase order PO-1042 from Harbour Lane Gifts");
        assertThat(letter.body())
                .contains("our purchase order PO-1042: 2 lines, 72 units, £241.44 in total.")
                .contains("Please confirm the dispatch date by 27 November 2026, so that the goods arrive by"
                        + " 9 December 2026.");
    }
}
