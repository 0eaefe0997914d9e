package dev.backstop.engine.replenish.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TextbookTest {
    @ParameterizedTest
    @CsvFileSource(resources = "economic.csv", numLinesToSkip = 1, commentCharacter = '#')
    void agreesWithTheBooksOnTheEconomicQuantity(
            double unitsPerYear, double orderCost, double holdingCost, double quantity, double yearlyCost) {
        double economic = EconomicOrderQuantity.of(unitsPerYear, orderCost, holdingCost);

        assertThat(economic).isCloseTo(quantity, Percentage.withPercentage(0.1));
        assertThat(EconomicOrderQuantity.yearlyCost(economic, unitsPerYear, orderCost, holdingCost))
                .isCloseTo(yearlyCost, Percentage.withPercentage(0.1));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "safety.csv", numLinesToSkip = 1, commentCharacter = '#')
    void agreesWithTheBooksOnSafetyStock(
            double serviceLevel,
            double days,
            double perDay,
            double deviationPerDay,
            double deviationDays,
            double safetyStock) {
        assertThat(SafetyStock.normal(serviceLevel, days, perDay, deviationPerDay, deviationDays))
                .isCloseTo(safetyStock, Percentage.withPercentage(0.1));
    }
}
