package dev.backstop.engine.intake.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.shop.RawTable;
import dev.backstop.domain.value.Progress;
import dev.backstop.engine.intake.supplier.SupplierList;
import dev.backstop.testing.FileText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {
    private static final RawTable LIST = FileText.table(
            "Code,Cost,Stock,Due\nA,2.50,\"1,200\",03/04/2027\nB,3.10,\"2,000\",05/06/2027\nC,1.00,5,\n");

    private static ParsedFile read(Corrections corrections) {
        var list = SupplierList.unclaimed(ZoneOffset.UTC);
        return list.read(corrections.of(LIST, list.fields()), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        1,234            ! THOUSANDS   ! 1234
        1,234            ! DECIMALS    ! 1.2340
        1.234            ! DECIMALS    ! 1.2340
        € 1.234          ! THOUSANDS   ! € 1234
        1,23             ! THOUSANDS   ! 1,23
        1.234,50         ! THOUSANDS   ! 1.234,50
        1,234,567        ! DECIMALS    ! 1,234,567
        03/04/2026       ! DAY_FIRST   ! 03.04.2026
        03/04/2026       ! MONTH_FIRST ! 04.03.2026
        3-4-26 10:30     ! MONTH_FIRST ! 4.3.26 10:30
        2026-04-03       ! DAY_FIRST   ! 2026-04-03
        text             ! THOUSANDS   ! text
        """)
    void writesACellSoThatItCanOnlyBeReadInOneWay(String cell, Meaning meaning, String expected) {
        assertThat(meaning.plain(cell)).isEqualTo(expected);
    }

    @Test
    void asksOneQuestionForEachColumnThatDoesNotTell() {
        var file = read(Corrections.NONE);
        var questions = Ambiguity.of(file.rejected(), LIST, Map.of());
        assertThat(questions)
                .extracting(question -> LIST.header().get(question.column()) + " " + question.rowNumber() + " "
                        + question.cell() + " " + question.meanings())
                .containsExactly("Stock 2 1,200 [THOUSANDS, DECIMALS]");
    }

    @Test
    void anAnswerSettlesTheColumnAndTheNextQuestionComes() {
        var first = Corrections.NONE.withMeaning(2, Meaning.THOUSANDS);
        var questions = Ambiguity.of(read(first).rejected(), LIST, first.meanings());
        assertThat(questions).extracting(Ambiguity::column).containsExactly(3, 2);
        assertThat(questions).extracting(Ambiguity::isAnswered).containsExactly(false, true);

        var both = first.withMeaning(3, Meaning.MONTH_FIRST);
        var file = read(both);
        assertThat(file.rejected()).isEmpty();
        assertThat(file.offers())
                .extracting(offer -> offer.quantity() + " " + offer.restockOn())
                .containsExactly("1200 2027-03-04", "2000 2027-05-06", "5 null");
    }

    @Test
    void showsWhatACellWouldBe() {
        var number = new Ambiguity(2, 2, "1,200", List.of(Meaning.THOUSANDS, Meaning.DECIMALS), List.of());
        assertThat(number.readAs(Meaning.THOUSANDS)).hasToString("Optional[1.2E+3]");
        assertThat(number.readAs(Meaning.DECIMALS)).hasToString("Optional[1.2]");
        var date = new Ambiguity(3, 2, "03/04/2027", List.of(Meaning.DAY_FIRST, Meaning.MONTH_FIRST), List.of());
        assertThat(date.readAs(Meaning.DAY_FIRST)).contains(LocalDate.of(2027, 4, 3));
        assertThat(date.readAs(Meaning.MONTH_FIRST)).contains(LocalDate.of(2027, 3, 4));
    }

    @Test
    void aColumnThatTellsByItselfNeedsNoAnswer() {
        assertThat(Meaning.DECIMALS.isSettledIn(List.of("1,234", "1,5"))).isTrue();
        assertThat(Meaning.DECIMALS.isSettledIn(List.of("1,234", "12"))).isFalse();
        assertThat(Meaning.DAY_FIRST.isSettledIn(List.of("03/04/2026", "12/25/2026")))
                .isTrue();
        assertThat(Meaning.DAY_FIRST.isSettledIn(List.of("03/04/2026"))).isFalse();
    }
}
