package dev.backstop.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstop.domain.sheet.Freight;
import dev.backstop.domain.sheet.Party;
import dev.backstop.domain.sheet.SheetLine;
import dev.backstop.domain.value.Barcode;
import dev.backstop.domain.value.Message;
import dev.backstop.domain.value.Money;
import dev.backstop.domain.value.Problem;
import dev.backstop.testing.PaperOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReorderSheetsTest {

    @Test
    void addsUpExactly() {
        var sheet = PaperOrder.yiwu().sheet();

        assertThat(sheet.lines())
                .extracting(line -> line.total().amount().setScale(2).toPlainString())
                .containsExactly("782.40", "489.60", "476.16", "470.40", "264.00", "136.80");
        assertThat(sheet.goods()).isEqualTo(Money.of("2619.36", "GBP"));
        assertThat(sheet.total()).isEqualTo(sheet.goods());
        assertThat(sheet.units()).isEqualTo(1848);
        assertThat(sheet.cases()).isEqualTo(52);
    }

    @Test
    void keepsUnitCostsBelowAPenny() {
        var sheet = PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", 333, "0.0375", 1)
                .sheet();

        assertThat(sheet.goods()).isEqualTo(Money.of("12.4875", "GBP"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        quantity, casePack, cases, looseUnits
        480,      48,       10,    0
        500,      48,       10,    20
        20,       48,       0,     20
        7,        1,        0,     7
        """)
    void splitsAQuantityIntoCasesAndLooseUnits(int quantity, int casePack, int cases, int looseUnits) {
        var line = PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", quantity, "1.00", casePack)
                .sheet()
                .lines()
                .getFirst();

        assertThat(line.cases()).isEqualTo(cases);
        assertThat(line.looseUnits()).isEqualTo(looseUnits);
    }

    @Test
    void givesAProductWithoutABarcodeTheSameInStoreNumberEveryTime() {
        var first = PaperOrder.yiwu().sheet().lines().getFirst().barcode();
        var again = PaperOrder.yiwu().sheet().lines().getFirst().barcode();

        assertThat(first).isEqualTo(again).isEqualTo(Barcode.inStore(PaperOrder.FIRST_PRODUCT));
        assertThat(first.digits()).startsWith("20").hasSize(13);
    }

    @Test
    void keepsTheBarcodeAProductHas() {
        var line = PaperOrder.yiwu()
                .withBarcode(0, "5012345678900")
                .sheet()
                .lines()
                .getFirst();

        assertThat(line.barcode()).isEqualTo(new Barcode("5012345678900"));
    }

    @Test
    void leavesOutLinesOfNoUnitsAndNumbersTheRest() {
        var sheet = PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", 0, "1.00", 1)
                .withLine("A-2", "Bow", 3, "1.00", 1)
                .sheet();

        assertThat(sheet.lines()).extracting(SheetLine::supplierSku).containsExactly("A-2");
        assertThat(sheet.lines().getFirst().number()).isEqualTo(1);
    }

    @Test
    void refusesASumOverTwoCurrencies() {
        var order = PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", 1, Money.of("1", "GBP"), 1)
                .withLine("A-2", "Bow", 1, Money.of("1", "EUR"), 1);

        assertThatThrownBy(order::sheet)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.what())
                                .isEqualTo(Message.of("sheet.problem.mixedCurrencies", "PO-1049", "GBP", "EUR")));
    }

    @Test
    void isDatedWhenItIsPrintedUntilItWasSent() {
        assertThat(PaperOrder.yiwu().sheet().date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(PaperOrder.yiwu().sentOn(LocalDate.of(2026, 11, 20)).sheet().date())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void tellsTheTimeOfTheShop() {
        assertThat(PaperOrder.yiwu().sheet().printedAt()).isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 20));
    }

    @Test
    void asksToConfirmInTimeForTheExpectedDate() {
        assertThat(PaperOrder.yiwu().sheet().notes())
                .containsExactly(
                        Message.of("sheet.note.fullCases"),
                        Message.of(
                                "sheet.note.confirmToArrive", LocalDate.of(2026, 11, 27), LocalDate.of(2026, 12, 23)),
                        Message.of("sheet.note.markCartons", "PO-1049"));
    }

    @Test
    void saysNothingOfCasesOrArrivalWhereThereAreNone() {
        var order = PaperOrder.yiwu()
                .withoutLines()
                .withLine("A-1", "Ribbon", 5, "1.00", 1)
                .expectedOn(null)
                .note("Blue lid");

        assertThat(order.sheet().notes())
                .containsExactly(
                        Message.of("sheet.note.noSubstitutes"),
                        Message.of("sheet.note.confirm", LocalDate.of(2026, 11, 27)),
                        Message.of("sheet.note.markCartons", "PO-1049"),
                        Message.of("sheet.note.own", "Blue lid"));
    }

    @Test
    void adoptsTheOrderByDate() {
        assertThat(PaperOrder.yiwu().sheet().orderBy()).isNull();
        assertThat(PaperOrder.yiwu()
                        .sheet()
                        .withOrderBy(LocalDate.of(2026, 11, 25))
                        .orderBy())
                .isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void breaksAddressesIntoTheirLines() {
        var sheet = PaperOrder.yiwu().sheet();

        assertThat(sheet.supplier())
                .isEqualTo(Party.of(
                        "Yiwu Homeware Co.",
                        "Sales office, Building 12, Futian Road\nYiwu, Zhejiang 322000, China\n\n",
                        "orders@yiwu-homeware.example",
                        " "));
        assertThat(sheet.supplier().address()).hasSize(2);
        assertThat(sheet.supplier().contacts()).containsExactly("orders@yiwu-homeware.example");
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        terms,          cover
        DDP Bristol,    INCLUDED
        cif felixstowe, INCLUDED
        FOB Ningbo,     NOT_INCLUDED
        EXW,            NOT_INCLUDED
        Free over £250, AS_AGREED
        '',             AS_AGREED
        """)
    void readsWhoPaysTheCarriage(String terms, Freight.Cover cover) {
        assertThat(Freight.of(terms)).isEqualTo(new Freight(terms, cover));
    }
}
