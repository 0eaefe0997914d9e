package dev.backstop.domain.sales;

import static dev.backstop.testing.Trade.gbp;
import static dev.backstop.testing.Trade.nov;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstop.domain.value.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderLineTest {
    /// Demand is what customers asked for: unfilled lines in, what they took back themselves out.
    @ParameterizedTest(name = "{0}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        case,                            ordered, shipped, cancelled, by customer, demand, open
        nothing shipped yet,             10,      0,       0,         false,       10,     10
        shipped in part,                 10,      4,       0,         false,       10,     6
        the shop could not deliver it,   10,      0,       10,        false,       10,     0
        the customer took it back,       10,      0,       10,        true,        0,      0
        the customer took the rest back, 10,      4,       6,         true,        4,      0
        the shop cancelled the rest,     10,      4,       6,         false,       10,     0
        """)
    void countsWhatWasAskedFor(
            String what, int ordered, int shipped, int cancelled, boolean byCustomer, int demand, int open) {
        var line = new OrderLine(
                new Id<>(1),
                new Id<>(1),
                null,
                "SKU",
                what,
                nov(18),
                ordered,
                shipped,
                cancelled,
                byCustomer,
                gbp("1.00"));

        assertThat(line.demand()).isEqualTo(demand);
        assertThat(line.open()).isEqualTo(open);
    }
}
