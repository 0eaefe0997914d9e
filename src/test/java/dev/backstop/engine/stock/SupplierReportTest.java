package dev.backstop.engine.stock;

import static dev.backstop.testing.Trade.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplierReportTest {
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        age in days, counted of 120
        -1,          120
        0,           120
        2,           120
        3,           110
        8,           60
        13,          10
        14,          0
        400,         0
        """)
    void countsInFullForTwoDaysAndNothingAfterFourteen(int age, int counted) {
        assertThat(SupplierReport.countedUnits(120, TODAY.minusDays(age), TODAY))
                .isEqualTo(counted);
    }
}
