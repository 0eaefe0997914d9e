package dev.backstop.engine.intake.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberColumnTest {
    private static String read(NumberColumn column, String cell) {
        try {
            return column.amount(cell).map(BigDecimal::toPlainString).orElse("nothing");
        } catch (Unreadable e) {
            return e.reason().key().substring("importing.reason.".length());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        19.99        ! 19.99
        19,99        ! 19.99
        €49,95       ! 49.95
        € 89.00      ! 89.00
        AU $11.69    ! 11.69
        -£0.03       ! -0.03
        −5           ! -5
        1.999,99     ! 1999.99
        1,999.99     ! 1999.99
        1,234,567    ! 1234567
        1'250.50     ! 1250.50
        1999         ! 1999
        0,125        ! 0.125
        1234.567     ! 1234.567
        .5           ! .5
        49,00 TND    ! 49.00
        89.0 EUR     ! 89.0
        120 kr       ! 120
        FREE         ! 0
        N/A          ! nothing
        --           ! nothing
        6,32513E+11  ! notANumber
        lots         ! notANumber
        1.2.3        ! notANumber
        12-5         ! notANumber
        1,000        ! ambiguousNumber
        1.000        ! ambiguousNumber
        """)
    void readsAValueByItself(String cell, String number) {
        var expected = number.equals(".5") ? "0.5" : number;
        assertThat(read(NumberColumn.of(List.of(cell)), cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        1,000 ! 12.5     ! 1000
        1,000 ! 12,5     ! 1.000
        1.000 ! 12,5     ! 1000
        1.000 ! 9.99     ! 1.000
        1,000 ! 1,234,567 ! 1000
        1,000 ! 7        ! ambiguousNumber
        1,000 ! 1.5 2,5  ! ambiguousNumber
        """)
    void decidesFromTheOtherValuesOfTheColumn(String cell, String others, String number) {
        assertThat(read(NumberColumn.of(Arrays.asList((cell + " " + others).split(" "))), cell))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "-3, -3",
        "12.5, notWhole",
        "1000001, absurdQuantity",
        "-99999999999, absurdQuantity",
        "abc, notANumber"
    })
    void readsWholeUnits(String cell, String expected) {
        String read;
        try {
            read = NumberColumn.withPoint().units(cell).map(String::valueOf).orElse("nothing");
        } catch (Unreadable e) {
            read = e.reason().key().substring("importing.reason.".length());
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void refusesNegativePricesAndUnits() {
        assertThat(reason(() -> NumberColumn.withPoint().price("-1"))).isEqualTo("importing.reason.negativePrice");
        assertThat(reason(() -> NumberColumn.withPoint().price("9999999999")))
                .isEqualTo("importing.reason.absurdPrice");
        assertThat(reason(() -> NumberColumn.withPoint().unitsNotNegative("-1")))
                .isEqualTo("importing.reason.negativeQuantity");
    }

    private interface Reading {
        Optional<?> run() throws Unreadable;
    }

    private static String reason(Reading reading) {
        try {
            return "read " + reading.run();
        } catch (Unreadable e) {
            return e.reason().key();
        }
    }
}
